import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { readersCheck, readersCondition, type Viewer } from '#access';
import { Database } from '#platform';
import { type PassageKeys, READ_PASSAGES } from './passage-keys.js';
import { KEYS, type StoredPassage } from './passage.repository.js';
import { PassageTerms, type RankedPassage } from './passage-terms.js';
import type { Found } from './query.js';
import type { Question } from './question.reader.js';

/** What an item is ranked and counted by where a passage of it is found. */
export type Candidate = Pick<
  StoredPassage,
  | 'id'
  | 'version'
  | 'itemId'
  | 'no'
  | 'kind'
  | 'accepted'
  | 'homeId'
  | 'federationId'
  | 'networkIds'
  | 'topicIds'
  | 'professions'
  | 'documentType'
  | 'at'
  | 'readers'
  | 'partReaders'
>;

/** The same with its keys, and with what is shown of it. */
export type CandidateDetails = Candidate & PassageKeys & ShownPassage;

/** What a viewer may see of a passage that was found. */
export type ShownPassage = Pick<
  StoredPassage,
  'id' | 'itemId' | 'no' | 'kind' | 'title' | 'heading' | 'text' | 'page' | 'label' | 'replyId' | 'fileId'
>;

const SHOWN = `p.id, p.item_id as "itemId", p.no, p.kind, p.title, p.heading, p.text, p.page, p.label, p.reply_id as "replyId", p.file_id as "fileId"`;
const DETAILS = `${SHOWN}, p.accepted, p.home_id as "homeId", p.federation_id as "federationId", p.network_ids as "networkIds",
  p.topic_ids as "topicIds", p.professions, p.document_type as "documentType", p.at, p.version, p.readers, p.part_readers as "partReaders", ${KEYS}`;

/** The scope of passages: the item's readers and the part's own. `$1` is the viewer's keys. */
export const PASSAGE_SCOPE = `not p.gone and ${readersCondition('p.readers', '$1')} and ${readersCondition('p.part_readers', '$1')}`;

/** The same for passages that are found by their ids, or by their items'. */
const PASSAGE_CHECK = `not p.gone and ${readersCheck('p.readers', '$1')} and ${readersCheck('p.part_readers', '$1')}`;

/** A key as a word of a tsquery. */
export const lexeme = (key: string): string => `'${key.replaceAll(/['\\]/g, ' ')}'`;
/** Any of these keys, as they are indexed, or all of the keys of a wording. */
export const anyOf = ({ any, together }: Pick<Question, 'any' | 'together'>, most = 60): string =>
  [...any.map((key) => [key]), ...together]
    .slice(0, most)
    .map((keys) => `(${keys.map((key) => `${lexeme(key)}:D`).join(' & ')})`)
    .join(' | ');

/** What a viewer may read of what an engine found. */
@Injectable()
export class CandidateRepository {
  constructor(
    private readonly database: Database,
    private readonly terms: PassageTerms,
  ) {}

  /**
   * What ranking reads of these items, as far as the viewer may: the passages that were found and the item's first; an
   * item's stand together, in order. Items that hold one of the refused keys anywhere that the viewer may read are left out.
   */
  async candidates(viewer: Viewer, found: readonly Found[], refused: readonly string[]): Promise<RankedPassage[]> {
    return seenBy(viewer, await this.read(viewer, await this.present(viewer, found, refused)));
  }

  /**
   * The same where all of it is kept: what `use` makes of it while the database tells whether any of it has been written
   * since, and once more where it has.
   */
  async whileKept<Result>(
    viewer: Viewer,
    found: readonly Found[],
    use: (passages: readonly RankedPassage[]) => Result,
  ): Promise<Result> {
    const kept = this.kept(found);
    if (!kept) return use(await this.candidates(viewer, found, []));
    const seen = seenBy(viewer, kept);
    const [present, early] = await Promise.all([this.present(viewer, found, []), setImmediate().then(() => use(seen))]);
    if (isStill(kept, present)) return early;
    const passages = await this.read(viewer, present);
    this.terms.replace(kept, passages);
    const now = seenBy(viewer, passages);
    // What has come or gone may be what others alone may read, such as an answer that is hidden.
    return isSame(seen, now) ? early : use(now);
  }

  /**
   * What there is of these items if nothing of it has been written since it was read last, in the order of `present`;
   * undefined where some of it is yet to be read. Nothing of it may be shown before `present` has told the same.
   */
  private kept(found: readonly Found[]): RankedPassage[] | undefined {
    const passages: RankedPassage[] = [];
    for (const { itemId, passageId } of [...found].sort((a, b) => (a.itemId < b.itemId ? -1 : 1))) {
      const first = this.terms.beginning(itemId);
      const deep = passageId ? this.terms.last(passageId) : first[0];
      if (first.length === 0 || !deep) return undefined;
      for (const passage of first) passages.push(passage);
      if (deep.no >= READ_PASSAGES) passages.push(deep);
    }
    return passages;
  }

  /**
   * Which passages there are now, and as what: a line each, its id and its version. Not judged here: a version covers the
   * readers, so that what is kept of it is judged in memory, and the rest where it is read. As one value, since some
   * hundreds of small rows cost more to receive than to find.
   */
  private async present(viewer: Viewer, found: readonly Found[], refused: readonly string[]): Promise<string> {
    const deep = found.flatMap(({ passageId }) => passageId ?? []);
    const values: unknown[] = [found.map(({ itemId }) => itemId), ...(deep.length > 0 ? [deep] : [])];
    const clean =
      refused.length > 0
        ? `and not exists (select 1 from search_passage x where x.item_id = p.item_id
             and ${PASSAGE_CHECK.replaceAll('p.', 'x.').replaceAll('$1', `$${values.push(viewer.keys)}`)}
             and (x.document @@ to_tsquery('simple', $${values.push(refused.map(lexeme).join(' | '))})) is true)`
        : '';
    const [row] = await this.database.query<{ passages: string | null }>(
      `select string_agg(p.id || ' ' || p.version, E'\n' order by p.item_id, p.no) as passages from search_passage p
       where p.item_id = any($1) and (p.no < ${READ_PASSAGES} ${deep.length > 0 ? 'or p.id = any($2)' : ''})
         and p.keys is not null and not p.gone ${clean}`,
      values,
      refused.length > 0 ? undefined : `passage.present${deep.length > 0 ? '.deep' : ''}`,
    );
    return row?.passages ?? '';
  }

  /**
   * In the same order; some of it may not be for this viewer, since others have read it.
   * @param present as `present` tells it
   */
  private async read(viewer: Viewer, present: string): Promise<RankedPassage[]> {
    const lines =
      present === '' ? [] : present.split('\n').map((line) => line.split(' ') as [id: string, version: string]);
    const known = lines.map(([id, version]) => this.terms.known({ id, version }));
    const missing = lines.flatMap(([id], n) => (known[n] ? [] : [id]));
    const read = new Map(this.terms.read(await this.details(viewer, missing)).map((passage) => [passage.id, passage]));
    return lines.flatMap(([id], n) => known[n] ?? read.get(id) ?? []);
  }

  private async details(viewer: Viewer, ids: readonly string[]): Promise<CandidateDetails[]> {
    if (ids.length === 0) return [];
    return this.database.query<CandidateDetails>(
      `select ${DETAILS} from search_passage p where p.id = any($2) and p.keys is not null and ${PASSAGE_CHECK}`,
      [viewer.keys, ids],
      'passage.details',
    );
  }

  /**
   * Of each of these items the passage that says most of it, in a text that holds any of the words and that the viewer may
   * read. Items without one are left out: what an engine found them by is not theirs to know. (`is true`, or PostgreSQL
   * seeks the words among all passages before it looks at these: 20 ms for a common word among 120,000.)
   */
  matching(viewer: Viewer, itemIds: readonly string[], question: Question): Promise<Found[]> {
    return this.database.query<Found>(
      `select distinct on (p.item_id) p.item_id as "itemId", p.id as "passageId"
       from search_passage p, to_tsquery('simple', $3) q
       where p.item_id = any($2) and (p.document @@ q) is true and ${PASSAGE_CHECK}
       order by p.item_id, ts_rank(p.document, q) desc, p.no`,
      [viewer.keys, itemIds, anyOf(question)],
      'passage.matching',
    );
  }

  /** The title and the beginning of an item's text, as far as the viewer may read it. */
  async textOf(viewer: Viewer, itemId: string): Promise<string> {
    const rows = await this.database.query<{ title: string; heading: string | null; text: string }>(
      `select p.title, p.heading, p.text from search_passage p
       where p.item_id = $2 and p.no < ${READ_PASSAGES} and ${PASSAGE_CHECK} order by p.no`,
      [viewer.keys, itemId],
      'passage.textOf',
    );
    return [rows[0]?.title, ...rows.flatMap(({ heading, text }) => [heading, text])].filter(Boolean).join('\n');
  }

  /** Items that hold all of these phrases, each in some text that the holder of the keys may read. */
  async phrased(keys: readonly string[], phrases: readonly string[], most: number): Promise<string[]> {
    const rows = await this.database.query<{ itemId: string }>(
      phrases
        .map(
          (_, n) => `select p.item_id as "itemId" from search_passage p
             where p.document @@ phraseto_tsquery('swedish', $${n + 2}) and ${PASSAGE_SCOPE}`,
        )
        .join('\nintersect\n') + ` limit ${most}`,
      [keys, ...phrases],
    );
    return rows.map(({ itemId }) => itemId);
  }

  /** Items whose titles hold these words, the last one as far as it is typed; the most helpful of the newest. */
  async titles(keys: readonly string[], text: string, limit: number): Promise<string[]> {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (keys.length === 0 || words.length === 0) return [];
    const typed = words
      .slice(0, 10)
      .map((word, index, all) => (index === all.length - 1 ? `'${word}':*` : `'${word}'`))
      .join(' & ');
    const rows = await this.database.query<{ itemId: string }>(
      `select t."itemId" from (
         select p.item_id as "itemId", p.helpful, p.at from search_passage p
         where p.no = 0 and to_tsvector('simple', p.title) @@ to_tsquery('simple', $2) and ${PASSAGE_SCOPE} limit ${MOST_TITLES}
       ) t order by t.helpful desc, t.at desc limit $3`,
      [keys, typed, limit],
      'passage.titles',
    );
    return rows.map(({ itemId }) => itemId);
  }

  /** These passages as the viewer may see them now, whatever an engine believed; in no order. */
  shown(viewer: Viewer, ids: readonly string[]): Promise<ShownPassage[]> {
    return this.database.query<ShownPassage>(
      `select ${SHOWN} from search_passage p where p.id = any($2) and ${PASSAGE_CHECK}`,
      [viewer.keys, ids],
      'passage.shown',
    );
  }
}

const seenBy = (viewer: Viewer, passages: readonly RankedPassage[]): RankedPassage[] =>
  passages.filter(({ readers, partReaders }) => viewer.sees(readers) && viewer.sees(partReaders));

const isSame = (one: readonly RankedPassage[], other: readonly RankedPassage[]): boolean =>
  one.length === other.length && one.every((passage, n) => passage === other[n]);

/** Whether these are the lines of `present`, no more and no less; without making strings of them. */
function isStill(kept: readonly RankedPassage[], present: string): boolean {
  let at = 0;
  for (const { id, version } of kept) {
    if (at > 0 && present[at++] !== '\n') return false;
    const behind = at + id.length + 1;
    if (!present.startsWith(id, at) || !present.startsWith(version, behind) || present[behind - 1] !== ' ')
      return false;
    at = behind + version.length;
  }
  return at === present.length;
}

/** Of a beginning that more titles have than this, the best are not sought among all. */
const MOST_TITLES = 1_000;
