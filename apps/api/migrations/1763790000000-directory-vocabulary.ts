import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Topics and professions are kept in memory as networks and people are: their changes raise the same number. */
export class DirectoryVocabulary1763790000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['topic', 'profession'])
      await runner.query(
        `create trigger directory_changed after insert or update or delete or truncate on ${table} for each statement execute function directory_changed()`,
      );
  }

  async down(): Promise<void> {
    throw new Error('a migration that has landed is followed, not taken back');
  }
}
