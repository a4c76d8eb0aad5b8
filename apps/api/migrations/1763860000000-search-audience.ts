import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How common words are is counted audience by audience: numbers over everything told, by the order of what is found, of
 * words in what one may not read.
 */
export class SearchAudience1763860000000 implements MigrationInterface {
  readonly name = 'SearchAudience1763860000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('a migration that has landed is followed, not taken back');
  }
}

const BELONGING = (column: string): string =>
  `array(select r from unnest(p.${column}) r where r not like 'user:%' order by r collate "C")`;
const AUDIENCE = `lateral (
  select g.readers, g.part_readers, md5(array_to_string(g.readers, ' ') || '|' || array_to_string(g.part_readers, ' ')) as digest
  from (select ${BELONGING('readers')} as readers, ${BELONGING('part_readers')} as part_readers) g) a`;
const LENGTH = (column: string): string => `cardinality(string_to_array(nullif(p.${column}, ''), ' '))`;

const UP = [
  `CREATE TABLE "search_audience" ("id" SERIAL NOT NULL, "digest" text NOT NULL, "readers" text array NOT NULL, "part_readers" text array NOT NULL, "documents" integer NOT NULL, "title_length" bigint NOT NULL, "body_length" bigint NOT NULL, "changed" bigint NOT NULL, CONSTRAINT "search_audience_key" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "search_audience_digest" ON "search_audience"  ("digest") `,
  `CREATE INDEX "search_audience_changed" ON "search_audience"  ("changed") `,
  `DROP TABLE "search_term"`,
  `CREATE TABLE "search_term" ("term" text NOT NULL, "audience_id" integer NOT NULL, "documents" integer NOT NULL, "changed" bigint NOT NULL, CONSTRAINT "search_term_key" PRIMARY KEY ("term", "audience_id"))`,
  `CREATE INDEX "search_term_changed" ON "search_term"  ("changed") `,
  `ALTER TABLE "search_statistics" DROP COLUMN "documents"`,
  `ALTER TABLE "search_statistics" DROP COLUMN "title_length"`,
  `ALTER TABLE "search_statistics" DROP COLUMN "body_length"`,
  `update search_statistics set changed = changed + 1`,
  `insert into search_audience (digest, readers, part_readers, documents, title_length, body_length, changed)
   select a.digest, min(a.readers), min(a.part_readers), count(*) filter (where p.no = 0),
     coalesce(sum(${LENGTH('title_keys')}) filter (where p.no = 0), 0),
     coalesce(sum(${LENGTH('keys')}) filter (where p.no < 3), 0), (select changed from search_statistics)
   from search_passage p, ${AUDIENCE} where p.keys is not null group by a.digest`,
  `insert into search_term (term, audience_id, documents, changed)
   select t.term, s.id, count(distinct p.item_id), (select changed from search_statistics)
   from search_passage p, ${AUDIENCE} join search_audience s using (digest),
     unnest(string_to_array(concat_ws(' ', p.title_keys, p.title_parts, p.heading_keys, p.heading_parts, p.keys, p.parts), ' ')) t(term)
   where p.keys is not null and t.term <> '' group by t.term, s.id`,
];
