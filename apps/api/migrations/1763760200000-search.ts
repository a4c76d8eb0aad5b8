import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the search index holds, as rows, and where each Meilisearch index stands. */
export class Search1763760200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('a migration that has landed is followed, not taken back');
  }
}

const STATEMENTS = [
  `CREATE TABLE "search_passage" ("id" text NOT NULL, "item_id" uuid NOT NULL, "no" integer NOT NULL, "kind" text NOT NULL, "title" text NOT NULL, "heading" text, "text" text NOT NULL, "page" integer, "label" text, "reply_id" uuid, "file_id" uuid, "accepted" boolean NOT NULL DEFAULT false, "readers" text array NOT NULL, "part_readers" text array NOT NULL, "home_id" uuid NOT NULL, "federation_id" uuid, "network_ids" uuid array NOT NULL, "topic_ids" uuid array NOT NULL, "professions" text array NOT NULL, "document_type" text, "state" text, "author_id" uuid, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "helpful" integer NOT NULL DEFAULT '0', "version" text NOT NULL, "gone" boolean NOT NULL DEFAULT false, "document" tsvector, CONSTRAINT "PK_ce7da995b70795e92e8f593f66a" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "search_passage_item" ON "search_passage"  ("item_id", "no") `,
  `CREATE TABLE "search_index" ("uid" text NOT NULL, "made" text, "wanted_at" TIMESTAMP(3) WITH TIME ZONE, "sibling_made" text, "cursor" text, "mark" bigint, "rebuilt_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "PK_dcea1848aa035c9bd483035b259" PRIMARY KEY ("uid"))`,
  `ALTER TABLE "search_outbox" ADD "projected" boolean NOT NULL DEFAULT false`,
  `CREATE INDEX "search_outbox_unprojected" ON "search_outbox"  ("narrowing", "id") WHERE not projected`,
  `create index search_passage_document on search_passage using gin (document) with (fastupdate = off)`,
];
