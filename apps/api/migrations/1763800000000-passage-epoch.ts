import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers the changes of passages: what a process keeps of them is good up to one number. */
export class PassageEpoch1763800000000 implements MigrationInterface {
  readonly name = 'PassageEpoch1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('a migration that has landed is followed, not taken back');
  }
}

const STATEMENTS = [
  `CREATE TABLE "search_epoch" ("single" boolean NOT NULL DEFAULT true, "epoch" bigint NOT NULL DEFAULT '1', CONSTRAINT "search_epoch_one" CHECK (single), CONSTRAINT "search_epoch_key" PRIMARY KEY ("single"))`,
  `CREATE TABLE "search_change" ("epoch" bigint NOT NULL, "item_id" uuid NOT NULL, CONSTRAINT "search_change_key" PRIMARY KEY ("epoch", "item_id"))`,
  `insert into search_epoch (single, epoch) values (true, 1)`,
];
