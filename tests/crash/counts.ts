import type { Config, Database } from '#platform';
import { MeilisearchIndex } from '#search';

/**
 * Compares every passage that the database has for the index with what the index itself holds, asked past the
 * application. @returns how many there are, and the ids on either side that do not agree, or in another version
 */
export async function indexDifference(
  config: Config,
  database: Database,
): Promise<{ passages: number; different: string[] }> {
  const index = new MeilisearchIndex(config);
  const rows = await database.query<{ id: string; version: string }>(
    'select id, version from search_passage where not gone',
  );
  const expected = new Map(rows.map(({ id, version }) => [id, version]));
  const indexed = await index.versions();
  const different = [...new Set([...expected.keys(), ...indexed.keys()])].filter(
    (id) => expected.get(id) !== indexed.get(id),
  );
  return { passages: expected.size, different };
}
