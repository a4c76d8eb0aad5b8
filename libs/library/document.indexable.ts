import type { Sql } from '#platform';
import type { DocumentType } from './document.entity.js';

/** A page, section, slide or sheet as it is found. */
export interface DocumentPassage {
  text: string;
  heading?: string;
  /** For pages only; what has no pages is called by its label and number. */
  page?: number;
  label?: string;
  fileId: string;
}

/** What is to be found of a document beside its title. */
export interface IndexedDocument {
  /** Description, type, diary number and file name; stands with the title. */
  text: string;
  documentType: DocumentType;
  passages: DocumentPassage[];
}

const SWEDISH: Record<string, string> = { section: 'Avsnitt', slide: 'Bild', sheet: 'Blad' };

/**
 * The texts of these documents, for the index: of the version that readers get. Outside any viewer's scope. What waits
 * to be read, or holds an identity number, has no pages and does not tell its file's name.
 * @param plain makes plain text of Markdown
 */
export async function indexedDocuments(
  ids: readonly string[],
  sql: Sql,
  plain: (markdown: string) => string,
): Promise<Map<string, IndexedDocument>> {
  const documents = await sql.query<{
    id: string;
    type: DocumentType;
    diaryNumber: string;
    description: string;
    fileName: string | null;
  }>(
    `select d.item_id as id, d.type, d.diary_number as "diaryNumber", d.description, case when f.readers is null then f.name end as "fileName"
     from document d left join document_version v on v.item_id = d.item_id and v.number = d.current_version
     left join file f on f.id = v.file_id and f.hash is not null
     where d.item_id = any($1)`,
    [ids],
    'indexing.documents',
  );
  const pages = await sql.query<{
    id: string;
    fileId: string;
    number: number;
    label: string;
    heading: string | null;
    text: string;
  }>(
    `select v.item_id as id, v.file_id as "fileId", p.number, p.label, p.heading, p.text
     from document d join document_version v on v.item_id = d.item_id and v.number = d.current_version
     join file f on f.id = v.file_id and f.readers is null join document_page p on p.version_id = v.id
     where d.item_id = any($1) order by v.item_id, p.number`,
    [ids],
    'indexing.pages',
  );
  const byId = new Map<string, IndexedDocument>();
  for (const { id, type, diaryNumber, description, fileName } of documents) {
    const text = [plain(description), type, diaryNumber, fileName ?? ''].filter(Boolean).join('\n\n');
    byId.set(id, { text, documentType: type, passages: [] });
  }
  for (const { id, fileId, number, label, heading, text } of pages) {
    const place = label === 'page' ? { page: number } : { label: `${SWEDISH[label] ?? label} ${number}` };
    byId.get(id)?.passages.push({ text, fileId, ...place, ...(heading ? { heading } : {}) });
  }
  return byId;
}
