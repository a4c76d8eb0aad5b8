import { Injectable } from '@nestjs/common';
import { readersCheck, readersCondition, type Viewer } from '#access';
import { Database } from '#platform';
import { KeptItems, type RankedPassage } from './kept-items.js';
import { type Narrowing, PASSAGE_EPOCH, PassageChanges } from './passage-changes.js';
import { type PassageKeys, READ_PASSAGES } from './passage-keys.js';
import { KEYS, type StoredPassage } from './passage.repository.js';
import type { Found } from './query.js';
import type { Question } from './question.reader.js';
import { SharedRun } from './shared-run.js';

/** What an item is ranked and counted by where a passage of it is found. */
export type Candidate = Pick<
  StoredPassage,
  | 'id'
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
  p.topic_ids as "topicIds", p.professions, p.document_type as "documentType", p.at, p.readers, p.part_readers as "partReaders", ${KEYS}`;

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
  private readonly following = new SharedRun(async () => {
    const asked = this.kept.epoch;
    const state = await this.changes.since(asked);
    this.kept.follow(state, asked);
    return state;
  });

  constructor(
    private readonly database: Database,
    private readonly changes: PassageChanges,
    private readonly kept: KeptItems,
  ) {}

  /**
   * Forgets of what is kept all that has changed: to be done in each search, before `candidates`. Searches that come together
   * share the statement.
   * @returns whether something that takes away from somebody has yet to become passages, or to be told to Meilisearch
   */
  becomeCurrent(): Promise<Narrowing> {
    return this.following.run();
  }

  /**
   * What ranking reads of these items, as far as the viewer may, by item: its first passages and the one that was found, in
   * order. In most searches everything has been read before.
   */
  async candidates(viewer: Viewer, found: readonly Found[]): Promise<Map<string, readonly RankedPassage[]>> {
    const known = found.map((one) => this.kept.of(one));
    const read = await this.read(
      viewer,
      found.filter((_, n) => !known[n]),
    );
    const seen = seenBy(viewer);
    const items = new Map<string, readonly RankedPassage[]>();
    for (const [n, { itemId }] of found.entries()) {
      const passages = seen(known[n] ?? read.get(itemId) ?? []);
      if (passages.length > 0 && !items.has(itemId)) items.set(itemId, passages);
    }
    return items;
  }

  /** Of these what holds none of the keys anywhere that the viewer may read. */
  async without(viewer: Viewer, found: readonly Found[], refused: readonly string[]): Promise<Found[]> {
    const rows = await this.database.query<{ itemId: string }>(
      `select distinct p.item_id as "itemId" from search_passage p
       where p.item_id = any($2) and (p.document @@ to_tsquery('simple', $3)) is true and ${PASSAGE_CHECK}`,
      [viewer.keys, found.map(({ itemId }) => itemId), refused.map(lexeme).join(' | ')],
      'passage.without',
    );
    const holding = new Set(rows.map(({ itemId }) => itemId));
    return found.filter(({ itemId }) => !holding.has(itemId));
  }

  /**
   * What is not kept, read by item; some of it may not be for this viewer, since others have read it. Which passages there
   * are is not judged here, since all of an item must be there to be kept; what stands in them is.
   */
  private async read(viewer: Viewer, found: readonly Found[]): Promise<Map<string, readonly RankedPassage[]>> {
    if (found.length === 0) return new Map();
    const [row] = await this.database.query<{ epoch: number; ids: string[] }>(
      `select ${PASSAGE_EPOCH}, array(
         select p.id from search_passage p where p.item_id = any($1) and (p.no < ${READ_PASSAGES} or p.id = any($2))
           and p.keys is not null and not p.gone order by p.item_id, p.no) as ids`,
      [found.map(({ itemId }) => itemId), found.flatMap(({ passageId }) => passageId ?? [])],
      'passage.present',
    );
    const { epoch, ids } = row!;
    const passages = new Map(this.kept.read(await this.details(viewer, ids)).map((passage) => [passage.id, passage]));
    const items = new Map(found.map(({ itemId }) => [itemId, [] as RankedPassage[]]));
    const partial = new Set<string>();
    for (const id of ids) {
      const itemId = id.slice(0, id.indexOf('_'));
      const passage = passages.get(id);
      if (passage) items.get(itemId)!.push(passage);
      else partial.add(itemId);
    }
    const whole = [...items].filter(([itemId]) => !partial.has(itemId));
    this.kept.keep(new Map(whole), epoch);
    return items;
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

/** What of an item's passages the viewer sees; lists of readers that many have are judged once. */
function seenBy(viewer: Viewer): (passages: readonly RankedPassage[]) => readonly RankedPassage[] {
  const judged = new Map<readonly string[], boolean>();
  const sees = (readers: readonly string[]): boolean => {
    let seen = judged.get(readers);
    if (seen === undefined) judged.set(readers, (seen = viewer.sees(readers)));
    return seen;
  };
  const isSeen = ({ readers, partReaders }: RankedPassage): boolean =>
    sees(readers) && (partReaders === readers || sees(partReaders));
  return (passages) => (passages.every(isSeen) ? passages : passages.filter(isSeen));
}

/** Of a beginning that more titles have than this, the best are not sought among all. */
const MOST_TITLES = 1_000;
