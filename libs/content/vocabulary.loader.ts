import type DataLoader from 'dataloader';
import { type Context, inOrder, type Profession } from '#networks';
import type { Database } from '#platform';
import type { TopicRepository, TopicRow } from './topic.repository.js';

/** Topics by id within one request. */
export const topicsBy = (topics: TopicRepository, { loaders }: Context): DataLoader<string, TopicRow | null> =>
  loaders.for<string, TopicRow | null>('topics', async (ids) => inOrder(ids, await topics.byIds(ids)));

/** Professions by key within one request. */
export const professionsBy = (database: Database, { loaders }: Context): DataLoader<string, Profession | null> =>
  loaders.for<string, Profession | null>('professions', async (keys) => {
    const rows = await database.query<Profession>(
      'select key, name, name_en as "nameEn" from profession where key = any($1)',
      [keys],
    );
    return keys.map((key) => rows.find((row) => row.key === key) ?? null);
  });
