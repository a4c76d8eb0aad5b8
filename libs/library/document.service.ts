import { Injectable } from '@nestjs/common';
import { assertCan, leadKey, userKey, type Viewer, Writes } from '#access';
import {
  ItemFiles,
  ItemKind,
  ItemRepository,
  ItemWriter,
  keepRevision,
  oneLine,
  PublicationService,
  subjectOf,
  TopicRepository,
  writable,
} from '#content';
import { FileState, FileSweep } from '#files';
import { audit } from '#networks';
import { badField, newId, type Tx } from '#platform';
import { DocumentRepository, type DocumentRow } from './document.repository.js';
import type { AddDocumentVersionInput, CreateDocumentInput, EditDocumentInput } from './types.js';

/** Documents: created from an upload, edited, given new versions, published when their file has been read. */
@Injectable()
export class DocumentService {
  constructor(
    private readonly writes: Writes,
    private readonly documents: DocumentRepository,
    private readonly items: ItemRepository,
    private readonly writer: ItemWriter,
    private readonly publication: PublicationService,
    private readonly topics: TopicRepository,
    private readonly files: ItemFiles,
    private readonly sweep: FileSweep,
  ) {}

  /** A draft with its first version; with `publish` it is published as soon as its file has been found clean. */
  async create(asking: Viewer, input: CreateDocumentInput): Promise<DocumentRow> {
    const text = textOf(input);
    return this.writes.as(asking, async (tx, viewer) => {
      await this.assertVocabulary(tx, input);
      const { homeId, audience, topicIds, professions, type, reviewDate } = input;
      const id = await this.publication.begin(tx, viewer, {
        kind: ItemKind.document,
        title: text.title,
        homeId,
        audience,
        topicIds,
        professions,
      });
      await tx.query(
        'insert into document (item_id, type, diary_number, review_date, description) values ($1, $2, $3, $4, $5)',
        [id, type, text.diaryNumber, reviewDate ?? null, text.description],
      );
      await this.addFile(tx, viewer, { id, homeId, authorIds: [viewer.personId] }, input.fileId, text.note);
      const { version } = await this.items.get(viewer, id, tx);
      if (input.publish) await this.publishIn(tx, viewer, id, version);
      return this.documents.get(viewer, id, tx);
    });
  }

  async edit(asking: Viewer, input: EditDocumentInput): Promise<DocumentRow> {
    const text = textOf(input);
    return this.writes.as(asking, async (tx, viewer) => {
      await this.publication.forEdit(tx, viewer, ItemKind.document, input.id, input.version);
      const was = await this.documents.get(viewer, input.id, tx);
      await this.assertVocabulary(tx, input);
      const { title, type, diaryNumber, reviewDate, description, topicIds, professions } = was;
      const snapshot = { title, body: description, type, diaryNumber, reviewDate, topicIds, professions };
      await keepRevision(tx, {
        subjectId: was.id,
        itemId: was.id,
        snapshot,
        editedBy: viewer.personId,
        note: text.note,
      });
      await tx.query('update item set title = $2, topic_ids = $3, professions = $4 where id = $1', [
        was.id,
        text.title,
        input.topicIds,
        input.professions,
      ]);
      await tx.query(
        'update document set type = $2, diary_number = $3, review_date = $4, description = $5 where item_id = $1',
        [was.id, input.type, text.diaryNumber, input.reviewDate ?? null, text.description],
      );
      await this.writer.changed(tx, was.id);
      await this.documents.notAsWanted(tx, was.id, viewer.personId);
      return this.documents.get(viewer, was.id, tx);
    });
  }

  /**
   * A new version. Readers of what is published get it when it has been read and holds no identity number; earlier
   * versions that held one lose their file and text now.
   */
  async addVersion(asking: Viewer, input: AddDocumentVersionInput): Promise<DocumentRow> {
    const { note } = noteOf(input);
    return this.writes.as(asking, async (tx, viewer) => {
      const item = await this.items.getForChange(tx, viewer, input.documentId);
      const document = await this.documents.get(viewer, input.documentId, tx);
      await this.publication.forEdit(tx, viewer, ItemKind.document, document.id, item.version);
      await this.addFile(tx, viewer, document, input.fileId, oneLine(note));
      const offending = await tx.query<{ id: string }>(
        'select v.id from document_version v join file f on f.id = v.file_id where v.item_id = $1 and f.state = $2 and v.purged_at is null',
        [document.id, FileState.personal_data],
      );
      for (const { id } of offending) await this.purge(tx, viewer, document, id);
      await this.documents.settle(tx, document.id);
      await this.writer.changed(tx, document.id);
      await this.documents.notAsWanted(tx, document.id, viewer.personId);
      return this.documents.get(viewer, document.id, tx);
    });
  }

  /** Removes the file and the text of one version for good; the row stays, and says so. */
  async purgeVersion(asking: Viewer, versionId: string): Promise<DocumentRow> {
    return this.writes.as(asking, async (tx, viewer) => {
      const { itemId } = await this.documents.getVersion(viewer, versionId, tx);
      const item = await this.items.getForChange(tx, viewer, itemId);
      assertCan(viewer, 'item.purgeRevision', subjectOf(item));
      await this.purge(tx, viewer, item, versionId);
      await this.documents.settle(tx, itemId);
      await this.writer.changed(tx, itemId);
      await this.documents.notAsWanted(tx, itemId, viewer.personId);
      // The index loses the text before anything else is told to it.
      await this.writer.writeReaders(tx, [itemId], { narrowing: true });
      return this.documents.get(viewer, itemId, tx);
    });
  }

  async submit(asking: Viewer, id: string, version: number): Promise<DocumentRow> {
    return this.inTransaction(asking, id, (tx, viewer) =>
      this.publication.submit(tx, viewer, ItemKind.document, id, version),
    );
  }

  /** Publishes now, or when the file has been read: then `publishWhenScanned` is true meanwhile. */
  async publish(asking: Viewer, id: string, version: number): Promise<DocumentRow> {
    return this.inTransaction(asking, id, (tx, viewer) => this.publishIn(tx, viewer, id, version));
  }

  /** Back to draft; a publication that was asked for is taken back. @returns null when the viewer sees it no longer */
  async sendBack(asking: Viewer, id: string, reason?: string): Promise<DocumentRow | null> {
    await this.writes.as(asking, async (tx, viewer) => {
      await this.publication.sendBack(tx, viewer, ItemKind.document, id, reason);
      await this.documents.notAsWanted(tx, id, null);
    });
    return (await this.documents.byIds(asking, [id]))[0] ?? null;
  }

  /** Inside a transaction, for the reader of files too. */
  async publishIn(tx: Tx, viewer: Viewer, id: string, version: number): Promise<void> {
    const item = await this.items.getForChange(tx, viewer, id);
    const waits = item.kind === ItemKind.document && (await this.documents.stateOf(tx, id)).state === FileState.waiting;
    // Whoever may not is told now, not when the file has been read: it is done for real, and undone.
    if (waits) await tx.query('savepoint rehearsal');
    await this.publication.publish(tx, viewer, ItemKind.document, id, version);
    if (waits) await tx.query('rollback to savepoint rehearsal');
    await tx.query('update document set publish_by = $2 where item_id = $1', [id, waits ? viewer.personId : null]);
    if (!waits) await this.documents.settle(tx, id);
  }

  /** All authors, the one who began it first. Null when the viewer sees it no longer. */
  async setAuthors(asking: Viewer, id: string, authorIds: readonly string[]): Promise<DocumentRow | null> {
    return this.writes.as(asking, async (tx, viewer) => {
      await this.publication.setAuthors(tx, viewer, ItemKind.document, id, authorIds);
      return (await this.documents.byIds(viewer, [id], tx))[0] ?? null;
    });
  }

  private async inTransaction(
    asking: Viewer,
    id: string,
    work: (tx: Tx, viewer: Viewer) => Promise<void>,
  ): Promise<DocumentRow> {
    return this.writes.as(asking, async (tx, viewer) => {
      await work(tx, viewer);
      return this.documents.get(viewer, id, tx);
    });
  }

  private async addFile(
    tx: Tx,
    viewer: Viewer,
    document: { id: string; homeId: string; authorIds: string[] },
    fileId: string,
    note: string,
  ): Promise<void> {
    const readers = [...new Set([...document.authorIds, viewer.personId])].map(userKey);
    await this.files.attach(tx, viewer, document.id, [fileId], 'input.fileId', [...readers, leadKey(document.homeId)]);
    await tx.query(
      `insert into document_version (id, item_id, number, file_id, note, uploaded_by)
       select $1, $2, 1 + coalesce(max(number), 0), $3, $4, $5 from document_version where item_id = $2`,
      [newId(), document.id, fileId, note, viewer.personId],
    );
  }

  private async purge(
    tx: Tx,
    viewer: Viewer,
    { id, homeId }: { id: string; homeId: string },
    versionId: string,
  ): Promise<void> {
    const [version] = await tx.query<{ fileId: string; hash: string | null }>(
      `update document_version v set purged_at = now(), purged_by = $2, note = '' from file f
       where v.id = $1 and f.id = v.file_id and v.purged_at is null returning v.file_id as "fileId", f.hash`,
      [versionId, viewer.personId],
    );
    if (!version) return;
    await tx.query('delete from document_page where version_id = $1', [versionId]);
    await tx.query('update file set hash = null, name = $2 where id = $1', [version.fileId, '']);
    if (version.hash) await this.sweep.release(tx, [version.hash]);
    await audit(tx, {
      actorId: viewer.personId,
      action: 'version.purged',
      networkId: homeId,
      details: { itemId: id, versionId },
    });
  }

  private async assertVocabulary(
    tx: Tx,
    { topicIds, professions }: { topicIds: string[]; professions: string[] },
  ): Promise<void> {
    await this.topics.assertKnown(topicIds, 'input.topicIds', tx);
    if (professions.length === 0) return;
    const rows = await tx.query<{ key: string }>('select key from profession where key = any($1)', [professions]);
    const index = professions.findIndex((key) => !rows.some((row) => row.key === key));
    if (index >= 0) throw badField(`input.professions.${index}`, 'unknown');
  }
}

/** The texts as they are to be kept. @throws AppError PERSONAL_DATA, BAD_INPUT */
function textOf(input: { title: string; diaryNumber: string; description: string; note: string }): {
  title: string;
  diaryNumber: string;
  description: string;
  note: string;
} {
  const clean = writable({
    'input.title': input.title,
    'input.diaryNumber': input.diaryNumber,
    'input.description': input.description,
    'input.note': input.note,
  });
  const title = oneLine(clean['input.title']);
  if (!title) throw badField('input.title', 'required');
  return {
    title,
    diaryNumber: oneLine(clean['input.diaryNumber']),
    description: clean['input.description'],
    note: oneLine(clean['input.note']),
  };
}

const noteOf = (input: { note: string }): { note: string } => ({
  note: writable({ 'input.note': input.note })['input.note'],
});
