import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { unscoped } from '#access';
import { Database, type Sql, type Tx } from '#platform';
import { TextAnalysis } from './analysis.port.js';
import { fold } from './analysis/index.js';
import { type ItemDocument, PASSAGES_PER_ITEM } from './document.js';
import { SCHEMA_VERSION } from './index-schema.js';
import { keysOf, type PassageKeys } from './passage-keys.js';
import { SearchStatistics } from './search-statistics.repository.js';
import type { CountedPassage } from './term-counts.js';

/** A passage as `search_passage` holds it. */
export interface StoredPassage {
  id: string;
  itemId: string;
  no: number;
  kind: string;
  title: string;
  heading: string | null;
  text: string;
  page: number | null;
  label: string | null;
  replyId: string | null;
  fileId: string | null;
  accepted: boolean;
  readers: readonly string[];
  partReaders: readonly string[];
  homeId: string;
  federationId: string | null;
  networkIds: readonly string[];
  topicIds: readonly string[];
  professions: readonly string[];
  documentType: string | null;
  state: string | null;
  authorId: string | null;
  at: Date;
  helpful: number;
  version: string;
}

/** A passage with what the analyser makes of it. */
export type AnalysedPassage = StoredPassage & PassageKeys;

const COLUMNS = `p.id, p.item_id as "itemId", p.no, p.kind, p.title, p.heading, p.text, p.page, p.label, p.reply_id as "replyId",
  p.file_id as "fileId", p.accepted, p.readers, p.part_readers as "partReaders", p.home_id as "homeId",
  p.federation_id as "federationId", p.network_ids as "networkIds", p.topic_ids as "topicIds", p.professions,
  p.document_type as "documentType", p.state, p.author_id as "authorId", p.at, p.helpful, p.version`;
export const KEYS = `p.title_keys as "titleKeys", p.title_parts as "titleParts", p.heading_keys as "headingKeys", p.heading_parts as "headingParts",
  p.keys, p.parts`;

/** The rows that the index is made of. */
@Injectable()
export class PassageRepository {
  constructor(
    private readonly database: Database,
    private readonly analysis: TextAnalysis,
    private readonly statistics: SearchStatistics,
  ) {}

  /**
   * Makes the rows of these items what the documents say, and counts what that changes in the statistics; items without a
   * document lose their text and wait to be removed.
   */
  async replace(tx: Tx, itemIds: readonly string[], documents: readonly ItemDocument[]): Promise<void> {
    const before = await this.analysed(tx, itemIds);
    const given = documents
      .flatMap((document) => this.rowsOf(document))
      .map((row) => {
        const known = before.get(row.id);
        const isSame = known?.version === row.version;
        return { row: { ...row, ...(isSame ? keysIn(known) : keysOf(row, this.analysis)) }, isSame };
      });
    await tx.query(
      `update search_passage p set gone = true, title = '', heading = null, text = '', document = null, version = '', author_id = null,
         title_keys = null, title_parts = null, heading_keys = null, heading_parts = null, keys = null, parts = null
       where p.item_id = any($1) and not p.gone and not p.id = any($2)`,
      [itemIds, given.map(({ row }) => row.id)],
      'passage.gone',
    );
    const changed = given.flatMap(({ row, isSame }) => (isSame ? [] : [row]));
    for (let from = 0; from < changed.length; from += 500) await this.upsert(tx, changed.slice(from, from + 500));
    await this.statistics.change(
      tx,
      [...before.values()],
      given.map(({ row }) => row),
    );
  }

  /** What of these items is to be in an index, and what is to be removed from it. */
  async ofItems(
    itemIds: readonly string[],
    sql: Sql = this.database,
  ): Promise<{ present: AnalysedPassage[]; gone: string[] }> {
    const rows = await unscoped('indexing', sql).query<AnalysedPassage & { gone: boolean }>(
      `select ${COLUMNS}, ${KEYS}, p.gone from search_passage p where p.item_id = any($1)`,
      [itemIds],
      'passage.ofItems',
    );
    return { present: rows.filter(({ gone }) => !gone), gone: rows.filter(({ gone }) => gone).map(({ id }) => id) };
  }

  async forget(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      await tx.query('delete from search_passage where gone and id = any($1)', [ids], 'passage.forget');
  }

  /** Rows for passages that an index holds and no row knows, so that they are removed like any other. */
  async condemn(ids: readonly string[]): Promise<void> {
    await this.database.query(
      `insert into search_passage (id, item_id, no, kind, title, text, readers, part_readers, home_id, network_ids, topic_ids, professions, at, version, gone)
       select id, split_part(id, '_', 1)::uuid, split_part(id, '_', 2)::int, '', '', '', '{}', '{}', split_part(id, '_', 1)::uuid, '{}', '{}', '{}', now(), '', true
       from unnest($1::text[]) id on conflict do nothing`,
      [ids.filter((id) => /^[0-9a-f-]{36}_\d+$/.test(id))],
    );
  }

  /** Items in the order of their ids, for filling an index; few where they are long. @returns none after the last one */
  async itemsAfter(itemId: string, mostPassages: number): Promise<string[]> {
    const rows = await unscoped('indexing', this.database).query<{ itemId: string; passages: number }>(
      `select item_id as "itemId", count(*)::int as passages from search_passage p
       where p.item_id > $1 and not p.gone and p.keys is not null group by item_id order by item_id limit 1000`,
      [itemId],
    );
    return packed(rows, mostPassages)[0] ?? [];
  }

  /** The same items in groups that can be held in memory at once. */
  async packs(itemIds: readonly string[], mostPassages: number): Promise<string[][]> {
    const rows = await unscoped('indexing', this.database).query<{ itemId: string; passages: number }>(
      `select item_id as "itemId", count(*)::int as passages from search_passage p where p.item_id = any($1) group by item_id`,
      [itemIds],
      'passage.packs',
    );
    return packed(rows, mostPassages);
  }

  /** Digests by id of every passage. */
  async versions(): Promise<Map<string, string>> {
    const versions = new Map<string, string>();
    for (let after = ''; ;) {
      const page = await this.database.query<{ id: string; version: string }>(
        'select id, version from search_passage where id > $1 and not gone order by id limit 5000',
        [after],
      );
      for (const { id, version } of page) versions.set(id, version);
      if (page.length < 5_000) return versions;
      after = page.at(-1)!.id;
    }
  }

  /** The same of some items. */
  async versionsOfItems(itemIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await unscoped('indexing', this.database).query<{ id: string; version: string }>(
      'select p.id, p.version from search_passage p where p.item_id = any($1) and not p.gone',
      [itemIds],
      'passage.versionsOfItems',
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  /** Digests that these documents ought to have. */
  versionsOf(documents: readonly ItemDocument[]): Map<string, string> {
    return new Map(documents.flatMap((document) => this.rowsOf(document)).map(({ id, version }) => [id, version]));
  }

  private rowsOf(document: ItemDocument): StoredPassage[] {
    const { passages, ...item } = document;
    const parts = passages.length > 0 ? passages.slice(0, PASSAGES_PER_ITEM) : [{ text: '' }];
    return parts.map((part, no) => {
      const row = {
        ...item,
        id: `${item.itemId}_${no}`,
        no,
        title: storable(item.title),
        text: storable(part.text),
        heading: part.heading ? storable(part.heading) : null,
        page: part.page ?? null,
        label: part.label ?? null,
        replyId: part.replyId ?? null,
        fileId: part.fileId ?? null,
        accepted: part.accepted ?? false,
        partReaders: part.readers ?? item.readers,
      };
      return { ...row, version: this.digest(row) };
    });
  }

  private digest(row: object): string {
    const sorted = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
    return createHash('sha1')
      .update(JSON.stringify([SCHEMA_VERSION, this.analysis.version, sorted]))
      .digest('base64url');
  }

  /** What the statistics have counted of these items. */
  private async analysed(tx: Tx, itemIds: readonly string[]): Promise<Map<string, Counted>> {
    const rows = await unscoped('indexing', tx).query<Counted>(
      `select p.id, p.item_id as "itemId", p.no, p.version, p.readers, p.part_readers as "partReaders", ${KEYS} from search_passage p
       where p.item_id = any($1) and p.keys is not null`,
      [itemIds],
      'passage.analysed',
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async upsert(tx: Tx, rows: readonly AnalysedPassage[]): Promise<void> {
    const given = rows.map((row) => ({ ...row, lexemes: lexemesOf(row) }));
    await tx.query(
      `insert into search_passage (${TABLE_COLUMNS}, gone, document)
       select ${GIVEN}, false,
         setweight(to_tsvector('swedish', g.title), 'A') || setweight(to_tsvector('swedish', coalesce(g.heading, '') || ' ' || g.text), 'B')
         || g.lexemes::tsvector
       from jsonb_to_recordset($1::jsonb) g(${RECORD}, lexemes text)
       on conflict (id) do update set (${TABLE_COLUMNS}, gone, document) = (${EXCLUDED}, false, excluded.document)`,
      [JSON.stringify(given)],
      'passage.upsert',
    );
  }
}

/**
 * The keys as a tsvector is written, of weight D, so that the database need not take apart what has been: up to four
 * places each, none beside another, for phrases are sought in the text as it is written.
 */
function lexemesOf(passage: AnalysedPassage): string {
  const keys = `${passage.titleKeys} ${passage.headingKeys} ${passage.keys}`;
  const all = `${keys} ${passage.titleParts} ${passage.headingParts} ${passage.parts}`.split(' ').filter(Boolean);
  const places = new Map<string, number[]>();
  const add = (key: string, place: number): void => {
    const known = places.get(key);
    if (!known) places.set(key, [place]);
    else if (known.length < 4) known.push(place);
  };
  all.forEach((key, n) => {
    const place = Math.min(2 * n + 3, 16_383);
    add(key, place);
    if (fold(key) !== key) add(fold(key), place);
  });
  return [...places].map(([key, at]) => `'${key.replaceAll(/['\\]/g, ' ')}':${[...new Set(at)].join()}`).join(' ');
}

type Counted = CountedPassage & { id: string; version: string };

function packed(items: readonly { itemId: string; passages: number }[], most: number): string[][] {
  const packs: string[][] = [];
  let room = 0;
  for (const { itemId, passages } of items) {
    if (packs.length === 0 || room < passages) {
      packs.push([]);
      room = most;
    }
    packs.at(-1)!.push(itemId);
    room -= passages;
  }
  return packs;
}

const keysIn = ({ titleKeys, titleParts, headingKeys, headingParts, keys, parts }: PassageKeys): PassageKeys => ({
  titleKeys,
  titleParts,
  headingKeys,
  headingParts,
  keys,
  parts,
});

const TYPES: Record<keyof AnalysedPassage, string> = {
  id: 'text', itemId: 'uuid', no: 'int', kind: 'text', title: 'text', heading: 'text', text: 'text', page: 'int', label: 'text',
  replyId: 'uuid', fileId: 'uuid', accepted: 'boolean', readers: 'text[]', partReaders: 'text[]', homeId: 'uuid', federationId: 'uuid',
  networkIds: 'uuid[]', topicIds: 'uuid[]', professions: 'text[]', documentType: 'text', state: 'text', authorId: 'uuid',
  at: 'timestamptz', helpful: 'int', version: 'text', titleKeys: 'text', titleParts: 'text', headingKeys: 'text', headingParts: 'text',
  keys: 'text', parts: 'text',
}; // prettier-ignore
const TABLE_COLUMNS = Object.keys(TYPES)
  .map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
  .join(', ');
const GIVEN = Object.keys(TYPES)
  .map((name) => `g."${name}"`)
  .join(', ');
const EXCLUDED = TABLE_COLUMNS.split(', ')
  .map((name) => `excluded.${name}`)
  .join(', ');
const RECORD = Object.entries(TYPES)
  .map(([name, type]) => `"${name}" ${type}`)
  .join(', ');

/** Text out of files can hold what JSON in PostgreSQL cannot: NUL and halves of characters. */
// eslint-disable-next-line no-control-regex -- NUL is what is looked for
const storable = (text: string): string => text.replace(/\u0000|\p{Surrogate}/gu, ' ');
