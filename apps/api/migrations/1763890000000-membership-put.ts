import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Memberships from before it was kept whether they are chosen were all taken to be, those too by which addresses were
 * had. The log tells how each began, at the same time: one whom somebody put there, without having been asked to, is there
 * by choice only where that somebody is a platform administrator or shares with them what another did not put them into.
 */
export class MembershipPut1763890000000 implements MigrationInterface {
  readonly name = 'MembershipPut1763890000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATEMENT);
  }

  async down(): Promise<void> {
    throw new Error('a migration that has landed is followed, not taken back');
  }
}

const STATEMENT = `
  with put as (
    select m.network_id, m.person_id, a.actor_id from membership m
    join audit_entry a on a.network_id = m.network_id and a.person_id = m.person_id and a.at = m.since
    where a.action = 'member.added' and a.actor_id <> a.person_id and not a.details ? 'requestId'
  )
  update membership m set chosen = false from put
  where m.network_id = put.network_id and m.person_id = put.person_id
    and not exists (select 1 from person a where a.id = put.actor_id and a.platform_role = 'administrator')
    and not exists (
      select 1 from membership theirs
      join membership mine on mine.network_id = theirs.network_id and mine.person_id = put.actor_id
      join person p on p.id = theirs.person_id
      where theirs.person_id = m.person_id and theirs.network_id <> m.network_id
        and (p.federation_id = theirs.network_id
          or not exists (select 1 from put other where other.network_id = theirs.network_id and other.person_id = theirs.person_id)))`;
