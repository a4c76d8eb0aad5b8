import { topics } from '#content';
import { professions } from '#networks';
import { newId, type Tx } from '#platform';

/**
 * Professions and topics, which every installation begins with. What is there already is kept, but takes the names and
 * synonyms of the list; a topic that somebody has edited on the platform is theirs. @returns the topics' ids by slug
 */
export async function loadVocabularies(tx: Tx): Promise<Map<string, string>> {
  await tx.query(
    `insert into profession (key, name, name_en) select * from unnest($1::text[], $2::text[], $3::text[])
     on conflict (key) do update set name = excluded.name, name_en = excluded.name_en`,
    [professions.map(({ key }) => key), professions.map(({ name }) => name), professions.map(({ nameEn }) => nameEn)],
  );
  const ids = new Map<string, string>();
  for (const { slug, name, nameEn, synonyms } of topics) {
    await tx.query(
      `insert into topic (id, slug, name, name_en, synonyms) values ($1, $2, $3, $4, $5)
       on conflict (slug) do update set name = excluded.name, name_en = excluded.name_en, synonyms = excluded.synonyms
       where topic.edited_at is null`,
      [newId(), slug, name, nameEn, synonyms],
    );
  }
  const rows = await tx.query<{ id: string; slug: string }>('select id, slug from topic where slug = any($1)', [
    topics.map(({ slug }) => slug),
  ]);
  for (const { id, slug } of rows) ids.set(slug, id);
  const narrower = topics.filter(({ broader }) => broader !== undefined);
  await tx.query(
    `update topic t set broader_id = b.id from unnest($1::text[], $2::text[]) e(slug, broader)
     join topic b on b.slug = e.broader where t.slug = e.slug and t.edited_at is null`,
    [narrower.map(({ slug }) => slug), narrower.map(({ broader }) => broader)],
  );
  return ids;
}
