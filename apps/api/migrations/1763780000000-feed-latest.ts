import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newest of a kind whoever reads it, for those who read most of it. */
export class FeedLatest1763780000000 implements MigrationInterface {
  readonly name = 'FeedLatest1763780000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "item_key_latest" ON "item_key"  ("kind", "at", "item_id", "key") `);
  }

  async down(): Promise<void> {
    throw new Error('a migration that has landed is followed, not taken back');
  }
}
