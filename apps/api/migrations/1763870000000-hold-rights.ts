import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Waits until rights may be held, and tells their epoch as it is then. A function of its own, since a statement sees what
 * was committed before it began to wait, and each statement of a volatile function what was committed before that one.
 */
export class HoldRights1763870000000 implements MigrationInterface {
  readonly name = 'HoldRights1763870000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create function hold_rights(alone boolean) returns bigint language plpgsql volatile as $$
       begin
         if alone then perform pg_advisory_xact_lock(7463020);
         else perform pg_advisory_xact_lock_shared(7463020);
         end if;
         return (select epoch from rights_epoch);
       end $$`,
    );
  }

  /** Nothing is lost: the version before does not ask. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function hold_rights(boolean)');
  }
}
