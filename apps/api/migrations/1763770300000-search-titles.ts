import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Titles that go on from what is being typed, without a look at every text that holds such a word. */
export class SearchTitles1763770300000 implements MigrationInterface {
  readonly name = 'SearchTitles1763770300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "search_passage_titles" ON "search_passage" USING gin (to_tsvector('simple', title)) WHERE no = 0`,
    );
  }

  async down(): Promise<void> {
    throw new Error('a migration that has landed is followed, not taken back');
  }
}
