import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each search asks whether Meilisearch has yet to be told that something was taken away from somebody. */
export class OutboxNarrowing1763840000000 implements MigrationInterface {
  readonly name = 'OutboxNarrowing1763840000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "search_outbox_narrowing" ON "search_outbox"  ("id") WHERE narrowing');
  }

  /** Nothing is lost: the version before does not ask. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index search_outbox_narrowing');
  }
}
