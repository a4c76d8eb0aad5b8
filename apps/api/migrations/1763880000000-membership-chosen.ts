import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A member whom somebody put there shows their address to the others only where they are there by choice. */
export class MembershipChosen1763880000000 implements MigrationInterface {
  readonly name = 'MembershipChosen1763880000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "membership" ADD "chosen" boolean NOT NULL DEFAULT true');
  }

  async down(): Promise<void> {
    throw new Error('a migration that has landed is followed, not taken back');
  }
}
