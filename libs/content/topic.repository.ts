import { Injectable } from '@nestjs/common';
import { badField, Database, type Sql } from '#platform';

export interface TopicRow {
  id: string;
  slug: string;
  name: string;
  nameEn: string;
  synonyms: string[];
  broaderId: string | null;
}

const COLUMNS = 't.id, t.slug, t.name, t.name_en as "nameEn", t.synonyms, t.broader_id as "broaderId"';

/** The vocabulary. Everyone with an account reads all of it: it holds no content. */
@Injectable()
export class TopicRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[]): Promise<TopicRow[]> {
    return this.database.query<TopicRow>(`select ${COLUMNS} from topic t where t.id = any($1)`, [ids], 'topic.byIds');
  }

  /** The whole vocabulary, which is curated and small. */
  all(): Promise<TopicRow[]> {
    return this.database.query<TopicRow>(`select ${COLUMNS} from topic t order by t.name limit 1000`);
  }

  /** @throws AppError BAD_INPUT when one of them is not a topic */
  async assertKnown(ids: readonly string[], path: string, sql: Sql = this.database): Promise<void> {
    if (ids.length === 0) return;
    const rows = await sql.query<{ id: string }>('select id from topic where id = any($1)', [ids], 'topic.known');
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
