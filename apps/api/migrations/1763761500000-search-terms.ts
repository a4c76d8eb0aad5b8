import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What passages are ranked by: their keys, how common each key is, and word of the topics when they change. */
export class SearchTerms1763761500000 implements MigrationInterface {
  readonly name = 'SearchTerms1763761500000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('a migration that has landed is followed, not taken back');
  }
}

const STATEMENTS = [
  `ALTER TABLE "search_passage" ADD "title_keys" text`,
  `ALTER TABLE "search_passage" ADD "title_parts" text`,
  `ALTER TABLE "search_passage" ADD "heading_keys" text`,
  `ALTER TABLE "search_passage" ADD "heading_parts" text`,
  `ALTER TABLE "search_passage" ADD "keys" text`,
  `ALTER TABLE "search_passage" ADD "parts" text`,
  `CREATE TABLE "search_term" ("term" text NOT NULL, "documents" integer NOT NULL, "changed" bigint NOT NULL, CONSTRAINT "search_term_key" PRIMARY KEY ("term"))`,
  `CREATE INDEX "search_term_changed" ON "search_term"  ("changed") `,
  `CREATE TABLE "search_statistics" ("id" integer NOT NULL DEFAULT '1', "documents" integer NOT NULL DEFAULT '0', "title_length" bigint NOT NULL DEFAULT '0', "body_length" bigint NOT NULL DEFAULT '0', "changed" bigint NOT NULL DEFAULT '0', CONSTRAINT "search_statistics_key" PRIMARY KEY ("id"))`,
  `insert into search_statistics (id) values (1)`,
  // Everything is read anew: no row has keys yet.
  `update search_index set wanted_at = now()`,
  `create function topic_changed() returns trigger language plpgsql as $$
   begin perform pg_notify('larplattformen', '{"topic":"topics","ids":{}}'); return null; end $$`,
  `create trigger topic_changed after insert or update or delete on topic for each statement execute function topic_changed()`,
];
