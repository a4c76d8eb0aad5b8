import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the hourly look for letters that were never sent reads: small, for a notice leaves it once it is decided on. */
export class NoticeUnmailed1763760500000 implements MigrationInterface {
  readonly name = 'NoticeUnmailed1763760500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "notice_unmailed" ON "notice"  ("at", "id") WHERE mailed_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "notice_unmailed"');
  }
}
