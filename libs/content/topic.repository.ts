import { Injectable } from '@nestjs/common';
import { atEpoch, Directory, DIRECTORY_EPOCH } from '#networks';
import { badField, Database, isId, type Sql, type Tx } from '#platform';
import { SearchOutbox } from '#search';

export interface TopicRow {
  id: string;
  slug: string;
  name: string;
  nameEn: string;
  synonyms: string[];
  broaderId: string | null;
  retiredAt: Date | null;
}

const COLUMNS =
  't.id, t.slug, t.name, t.name_en as "nameEn", t.synonyms, t.broader_id as "broaderId", t.retired_at as "retiredAt"';
/** Held while topics are changed, so that two do not take the same name or make a circle together. */
const LOCK = 7_463_021;

/** The vocabulary. Everyone with an account reads all of it: it holds no content. */
@Injectable()
export class TopicRepository {
  constructor(
    private readonly database: Database,
    private readonly outbox: SearchOutbox,
    private readonly directory: Directory,
  ) {}

  /** From memory where nothing has changed. @param epoch that the request has read, see Directory */
  onPage(ids: readonly string[], epoch: string | undefined): Promise<readonly TopicRow[]> {
    return this.directory.read('topic', epoch, ids, async (missing) =>
      atEpoch(
        await this.database.query<TopicRow & { epoch: string }>(
          `select ${COLUMNS}, ${DIRECTORY_EPOCH} from topic t where t.id = any($1)`,
          [missing],
          'topic.onPage',
        ),
      ),
    );
  }

  /** The whole vocabulary, which is curated and small. What is retired is left out unless asked for. */
  all(options: { withRetired?: boolean } = {}): Promise<TopicRow[]> {
    return this.database.query<TopicRow>(
      `select ${COLUMNS} from topic t where $1 or t.retired_at is null order by t.name limit 1000`,
      [options.withRetired ?? false],
    );
  }

  /** All of it for one who is about to change it; others who are wait. By id. */
  async forChange(tx: Tx): Promise<Map<string, TopicRow>> {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const rows = await tx.query<TopicRow>(`select ${COLUMNS} from topic t`);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async write(tx: Tx, topic: TopicRow): Promise<void> {
    await tx.query(
      `insert into topic (id, slug, name, name_en, synonyms, broader_id, retired_at, edited_at) values ($1, $2, $3, $4, $5, $6, $7, now())
       on conflict (id) do update set name = excluded.name, name_en = excluded.name_en, synonyms = excluded.synonyms,
         broader_id = excluded.broader_id, retired_at = excluded.retired_at, edited_at = now()`,
      [topic.id, topic.slug, topic.name, topic.nameEn, topic.synonyms, topic.broaderId, topic.retiredAt],
    );
  }

  /** Gives what one topic has to another: items, which the index is told of, and narrower topics. */
  async hand(tx: Tx, fromId: string, intoId: string): Promise<number> {
    const items = await tx.query<{ id: string }>(
      `update item set version = version + 1, topic_ids = case when topic_ids @> array[$2]::uuid[]
         then array_remove(topic_ids, $1) else array_replace(topic_ids, $1, $2) end
       where topic_ids @> array[$1]::uuid[] returning id`,
      [fromId, intoId],
    );
    await tx.query('update topic set broader_id = $2 where broader_id = $1', [fromId, intoId]);
    await tx.query('update topic set retired_at = now(), edited_at = now(), merged_into_id = $2 where id = $1', [
      fromId,
      intoId,
    ]);
    await this.outbox.append(
      tx,
      'item',
      items.map(({ id }) => id),
    );
    return items.length;
  }

  /** @throws AppError BAD_INPUT when one of them is not a topic */
  async assertKnown(ids: readonly string[], path: string, sql: Sql = this.database): Promise<void> {
    if (ids.length === 0) return;
    const rows = await sql.query<{ id: string }>(
      'select id from topic where id = any($1)',
      [ids.filter(isId)],
      'topic.known',
    );
    const known = new Set(rows.map(({ id }) => id));
    const index = ids.findIndex((id) => !known.has(id));
    if (index >= 0) throw badField(`${path}.${index}`, 'unknown');
  }

  /** The same for professions, by key. */
  async assertProfessions(keys: readonly string[], path: string, sql: Sql = this.database): Promise<void> {
    if (keys.length === 0) return;
    const rows = await sql.query<{ key: string }>(
      'select key from profession where key = any($1)',
      [keys],
      'profession.known',
    );
    const known = new Set(rows.map(({ key }) => key));
    const index = keys.findIndex((key) => !known.has(key));
    if (index >= 0) throw badField(`${path}.${index}`, 'unknown');
  }
}
