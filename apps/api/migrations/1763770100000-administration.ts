import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moderators look through, topics that are edited, merged and retired, and tokens made by tokens. */
export class Administration1763770100000 implements MigrationInterface {
  readonly name = 'Administration1763770100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('a migration that has landed is followed, not taken back');
  }
}

const STATEMENTS = [
  `ALTER TABLE "topic" ADD "edited_at" TIMESTAMP(3) WITH TIME ZONE`,
  `ALTER TABLE "topic" ADD "retired_at" TIMESTAMP(3) WITH TIME ZONE`,
  `ALTER TABLE "topic" ADD "merged_into_id" uuid`,
  `CREATE INDEX "item_taken" ON "item"  ("updated_at", "id") WHERE status in ('withdrawn', 'hidden')`,
  `CREATE INDEX "reply_taken" ON "reply"  ("updated_at", "id") WHERE status in ('withdrawn', 'hidden')`,
  `ALTER TABLE "session" ADD "parent_id" uuid`,
];
