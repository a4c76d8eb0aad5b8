import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type HeldRights,
  type KeySource,
  PlatformRole,
  type Rank,
  type Reach,
  RIGHTS_CHANGED,
  type Seat,
  Viewer,
  Viewers,
} from '#access';
import { Database, type Sql, tellEvents, type Tx } from '#platform';

/** What a row of a person tells of who they are. */
export interface Identity {
  id: string;
  platformRole: PlatformRole;
  federationId: string | null;
}

/** Own memberships, carried up through containment at the lower of rank and cap, and every open network as reader. */
const REACH = `
  with recursive up(person_id, network_id, rank) as (
    select person_id, network_id, rank from membership where person_id = any($1)
    union
    select up.person_id, c.container_id, least(up.rank, c.cap)
    from up join containment c on c.contained_id = up.network_id
  ), reached as (
    select person_id, network_id, rank from up
    union all
    select person.id, network.id, 1 from unnest($1::uuid[]) person(id) cross join network where network.visibility = 'open'
  )
  select r.person_id as "personId", r.network_id as "networkId", max(r.rank)::int as rank,
         coalesce(max(m.rank), 0)::int as "directRank"
  from reached r
  left join membership m on m.network_id = r.network_id and m.person_id = r.person_id
  group by r.person_id, r.network_id`;

/** Cached viewers, at most. The oldest go first. */
const CACHE_SIZE = 5_000;

/** Computes viewers from the networks. A cached one is good for one rights epoch only. */
@Injectable()
export class ViewerService implements KeySource, OnModuleInit {
  private readonly cache = new Map<string, Viewer>();

  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
  ) {}

  onModuleInit(): void {
    this.viewers.register(this);
  }

  async viewerOf(personId: string, sql: Sql = this.database): Promise<Viewer> {
    return (await this.viewersOf([personId], sql))[0] ?? Viewer.nobody;
  }

  async viewersOf(personIds: readonly string[], sql: Sql = this.database): Promise<Viewer[]> {
    const people = await sql.query<Identity & { epoch: string }>(
      `select id, platform_role as "platformRole", federation_id as "federationId", (select epoch from rights_epoch) as epoch
       from person where id = any($1) and status = 'active'`,
      [personIds],
      'viewer.people',
    );
    const epoch = people[0]?.epoch;
    return epoch === undefined ? [] : this.fresh(people, epoch, sql);
  }

  async viewersAt(seats: readonly Seat[]): Promise<Map<string, Viewer>> {
    const rows = await this.database.query<Identity & { sessionId: string; epoch: string }>(
      `select p.id, p.platform_role as "platformRole", p.federation_id as "federationId", s.id as "sessionId", (select epoch from rights_epoch) as epoch
       from session s join person p on p.id = s.person_id
       where s.person_id = any($1) and s.id = any($2) and s.expires_at > now() and p.status = 'active'`,
      [[...new Set(seats.map(({ personId }) => personId))], seats.map(({ sessionId }) => sessionId)],
      'viewer.seats',
    );
    const epoch = rows[0]?.epoch;
    const viewers =
      epoch === undefined ? [] : await this.fresh([...new Map(rows.map((row) => [row.id, row])).values()], epoch);
    const byPerson = new Map(viewers.map((viewer) => [viewer.personId, viewer]));
    return new Map(
      rows.flatMap(({ id, sessionId }) => (byPerson.has(id) ? [[sessionId, byPerson.get(id)!] as const] : [])),
    );
  }

  async held(tx: Tx, viewer: Viewer, how: HeldRights): Promise<Viewer> {
    const epoch = await holdRights(tx, how);
    if (viewer.epoch === null || viewer.epoch === epoch) return viewer;
    return this.viewerOf(viewer.personId, tx);
  }

  /** The viewer of a person whose row, with the epoch, was read a moment ago in the same request. */
  async viewerAt(identity: Identity, epoch: string): Promise<Viewer> {
    return (await this.fresh([identity], epoch))[0] ?? Viewer.nobody;
  }

  /** What is read in a transaction is not kept: an epoch that it has raised itself is taken back if it fails, and comes again. */
  private async fresh(people: Identity[], epoch: string, sql: Sql = this.database): Promise<Viewer[]> {
    // Of this epoch, whatever is kept meanwhile: others may have read the rights of another.
    const viewers = new Map<string, Viewer>();
    for (const { id } of people) {
      const known = this.cache.get(id);
      if (known?.epoch === epoch) viewers.set(id, known);
    }
    const missing = people.filter(({ id }) => !viewers.has(id));
    if (missing.length > 0) {
      const reaches = await reachesOf(
        sql,
        missing.map(({ id }) => id),
      );
      for (const { id, platformRole, federationId } of missing) {
        const viewer = Viewer.of({ id, platformRole, federationId }, reaches.get(id) ?? [], epoch);
        viewers.set(id, viewer);
        if (sql === this.database) this.keep(id, viewer);
      }
    }
    return people.flatMap(({ id }) => viewers.get(id) ?? []);
  }

  private keep(id: string, viewer: Viewer): void {
    this.cache.delete(id);
    this.cache.set(id, viewer);
    const oldest = this.cache.keys().next().value;
    if (this.cache.size > CACHE_SIZE && oldest) this.cache.delete(oldest);
  }
}

/** How each of these people reaches each network, by their id. */
export async function reachesOf(sql: Sql, personIds: readonly string[]): Promise<Map<string, Reach[]>> {
  const rows = await sql.query<Reach & { personId: string; rank: Rank }>(REACH, [personIds], 'viewer.reach');
  const byPerson = new Map<string, Reach[]>();
  for (const { personId, networkId, rank, directRank } of rows) {
    const list = byPerson.get(personId) ?? [];
    list.push({ networkId, rank, directRank });
    byPerson.set(personId, list);
  }
  return byPerson;
}

/**
 * Holds the rights as they are until the transaction ends. By a lock of PostgreSQL's own, not by the row of the epoch: it
 * writes nothing, and those who come while somebody waits to be alone wait behind them. @returns the epoch
 */
export async function holdRights(tx: Tx, how: HeldRights): Promise<string> {
  const [row] = await tx.query<{ epoch: string }>('select hold_rights($1) as epoch', [how === 'alone'], 'rights.hold');
  return row!.epoch;
}

/** Every change of a right calls this in its own transaction: cached keys end with its commit, and open streams are looked over. */
export async function bumpRightsEpoch(tx: Tx): Promise<void> {
  await tx.query('update rights_epoch set epoch = epoch + 1');
  await tellEvents(tx, RIGHTS_CHANGED, [{}]);
}
