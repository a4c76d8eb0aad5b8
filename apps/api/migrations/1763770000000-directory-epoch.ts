import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A number that rises with every change of a network or a person as pages show them: what is kept in memory is good for one number. */
export class DirectoryEpoch1763770000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('a migration that has landed is followed, not taken back');
  }
}

/** Every column that a page shows; not those that are written at each visit. */
const PERSON =
  'id, name, email, status, platform_role, federation_id, title, bio, phone, expertise, professions, language, ' +
  'mail_answers, mail_mentions, mail_invitations, mail_content';

const STATEMENTS = [
  `CREATE TABLE "directory_epoch" ("single" boolean NOT NULL DEFAULT true, "epoch" bigint NOT NULL DEFAULT '1', CONSTRAINT "directory_epoch_one" CHECK (single), CONSTRAINT "directory_epoch_key" PRIMARY KEY ("single"))`,
  `insert into directory_epoch (single, epoch) values (true, 1)`,
  `create function directory_changed() returns trigger language plpgsql as $$
   begin update directory_epoch set epoch = epoch + 1; return null; end $$`,
  ...['network', 'federation'].map(
    (table) =>
      `create trigger directory_changed after insert or update or delete or truncate on ${table} for each statement execute function directory_changed()`,
  ),
  `create trigger directory_changed after insert or delete or truncate or update of ${PERSON} on person for each statement execute function directory_changed()`,
];
