import type { Config, Database } from '#platform';
import { documentVersions, isOwn, MeilisearchIndex } from '#search';

/**
 * Compares what the index ought to hold of every passage that the database has for it with what the index itself holds,
 * asked past the application. @returns how many passages there are, and the ids of documents on either side that do not
 * agree, or in another version
 */
export async function indexDifference(
  config: Config,
  database: Database,
): Promise<{ passages: number; different: string[] }> {
  const index = new MeilisearchIndex(config);
  const rows = await database.query<{ id: string; version: string }>(
    'select id, version from search_passage where not gone',
  );
  const passages = new Map(rows.map(({ id, version }) => [id, version]));
  const expected = documentVersions(passages);
  const indexed = await index.versions();
  // Documents that are there for their readers alone: which there are follows from the readers, not from the ids.
  for (const id of indexed.keys()) if (isOwn(id) && passages.has(id)) expected.set(id, passages.get(id)!);
  const different = [...new Set([...expected.keys(), ...indexed.keys()])].filter(
    (id) => expected.get(id) !== indexed.get(id),
  );
  return { passages: passages.size, different };
}
