import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The table itself numbers the changes of passages, whoever makes them: a worker of another version, a hand, a restored
 * table. Rows that have gone are read by nobody who keeps them: what is done to them alone raises nothing, so that the relay,
 * which removes them, and a projection never wait for each other.
 */
export class PassageTriggers1763810000000 implements MigrationInterface {
  readonly name = 'PassageTriggers1763810000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  /** Nothing is lost: the version before numbers what it changes by itself. */
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** How many changes are remembered; `PassageChanges` asks for no more. */
const REMEMBERED = 1_000;

const TRIGGERS = {
  insert: 'referencing new table as written',
  update: 'referencing old table as replaced new table as written',
  delete: 'referencing old table as replaced',
};

const REPLACED = 'select item_id from replaced where not gone';
const WRITTEN = 'select item_id from written where not gone';

const UP = [
  // One for each event: which tables there are to look into differs.
  ...Object.entries({ insert: WRITTEN, update: `${REPLACED} union ${WRITTEN}`, delete: REPLACED }).map(
    ([event, changed]) => `create function search_passage_${event}() returns trigger language plpgsql as $$
     declare
       raised bigint;
     begin
       if not exists (${changed}) then return null; end if;
       update search_epoch set epoch = epoch + 1 returning epoch into raised;
       delete from search_change where epoch < raised - ${REMEMBERED};
       insert into search_change (epoch, item_id) select distinct raised, item_id from (${changed}) changed;
       return null;
     end $$`,
  ),
  // Beyond what is remembered: everything is read anew.
  `create function search_passage_truncate() returns trigger language plpgsql as $$
   begin
     update search_epoch set epoch = epoch + ${REMEMBERED} + 1;
     delete from search_change;
     return null;
   end $$`,
  ...Object.entries(TRIGGERS).map(
    ([event, tables]) =>
      `create trigger search_passage_${event} after ${event} on search_passage ${tables} for each statement execute function search_passage_${event}()`,
  ),
  `create trigger search_passage_truncate after truncate on search_passage for each statement execute function search_passage_truncate()`,
  // What was changed before without being counted, by a hand or by another version.
  `update search_epoch set epoch = epoch + ${REMEMBERED} + 1`,
];

const EVENTS = [...Object.keys(TRIGGERS), 'truncate'];
const DOWN = [
  ...EVENTS.map((event) => `drop trigger search_passage_${event} on search_passage`),
  ...EVENTS.map((event) => `drop function search_passage_${event}()`),
];
