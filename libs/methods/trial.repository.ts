import { Injectable } from '@nestjs/common';
import { readersCheck, type Status, type Viewer } from '#access';
import type { TakenAway, TakenAwayPage } from '#content';
import { Database, isId, type Keyset, notFound, type Sql, type Tx } from '#platform';
import type { Again } from './trial.entity.js';

export interface TrialRow {
  id: string;
  itemId: string;
  /** Home of the method, which answers for what stands on it. */
  homeId: string;
  federationId: string;
  personId: string;
  periodFrom: string | null;
  periodTo: string | null;
  forWhom: string;
  changedWhat: string;
  howItWent: string;
  again: Again;
  participants: number | null;
  status: Status;
  statusReason: string | null;
  statusBy: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export type TrialTexts = Pick<
  TrialRow,
  'periodFrom' | 'periodTo' | 'forWhom' | 'changedWhat' | 'howItWent' | 'again' | 'participants'
>;

const COLUMNS = `t.id, t.item_id as "itemId", i.home_id as "homeId", t.federation_id as "federationId", t.person_id as "personId",
  to_char(t.period_from, 'YYYY-MM-DD') as "periodFrom", to_char(t.period_to, 'YYYY-MM-DD') as "periodTo", t.for_whom as "forWhom",
  t.changed_what as "changedWhat", t.how_it_went as "howItWent", t.again, t.participants, t.status,
  t.status_reason as "statusReason", t.status_by as "statusBy", t.version, t.created_at as "createdAt", t.updated_at as "updatedAt"`;

/** A part is seen when its item is seen and, where it has readers of its own, they meet too. `$1` is the keys. */
const SCOPE = `${readersCheck('i.readers', '$1')} and (t.readers is null or ${readersCheck('t.readers', '$1')})`;

/** Trials through the scope of their method and their own. */
@Injectable()
export class TrialRepository {
  constructor(private readonly database: Database) {}

  async byIds(viewer: Viewer, ids: readonly string[], sql: Sql = this.database): Promise<TrialRow[]> {
    return sql.query<TrialRow>(
      `select ${COLUMNS} from trial t join item i on i.id = t.item_id where t.id = any($2) and ${SCOPE}`,
      [viewer.keys, ids.filter(isId)],
      'trial.byIds',
    );
  }

  /** @throws AppError NOT_FOUND */
  async get(viewer: Viewer, id: string, sql: Sql = this.database): Promise<TrialRow> {
    const [row] = isId(id) ? await this.byIds(viewer, [id], sql) : [];
    if (!row) throw notFound();
    return row;
  }

  /** The newest trials of each of these methods, one more than asked for; one statement however many methods. */
  async ofMethods(
    viewer: Viewer,
    methodIds: readonly string[],
    page: { first: number; after?: Keyset },
  ): Promise<TrialRow[]> {
    return this.database.query<TrialRow>(
      `select c.* from unnest($2::uuid[]) method(id)
       cross join lateral (
         select ${COLUMNS} from trial t join item i on i.id = t.item_id
         where t.item_id = method.id and ${SCOPE} and ($3::timestamptz is null or (t.created_at, t.id) < ($3, $4::uuid))
         order by t.created_at desc, t.id desc limit $5
       ) c`,
      [viewer.keys, methodIds, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
      'trial.ofMethods',
    );
  }

  /** Withdrawn and hidden trials of methods of these homes, or of these federations; the latest first. */
  async takenAway(viewer: Viewer, { first, after, homes }: TakenAwayPage): Promise<TakenAway[]> {
    return this.database.query<TakenAway>(
      `select t.id, t.item_id as "itemId", 'trial' as part, t.status, t.status_reason as reason, t.status_by as "byId", t.updated_at as at
       from trial t join item i on i.id = t.item_id
       where t.status in ('withdrawn', 'hidden') and (i.home_id = any($2) or t.federation_id = any($2)) and ${SCOPE}
         and ($3::timestamptz is null or (t.updated_at, t.id) < ($3, $4::uuid))
       order by t.updated_at desc, t.id desc limit $5`,
      [viewer.keys, homes, after?.at ?? null, after?.id ?? null, first + 1],
      'trial.takenAway',
    );
  }

  /** Which federations have tried these methods, as far as everyone who reads them may know. */
  async federationsOf(
    viewer: Viewer,
    methodIds: readonly string[],
  ): Promise<{ itemId: string; federationId: string }[]> {
    return this.database.query(
      `select distinct t.item_id as "itemId", t.federation_id as "federationId" from trial t join item i on i.id = t.item_id
       where t.item_id = any($2) and t.readers is null and ${readersCheck('i.readers', '$1')}`,
      [viewer.keys, methodIds],
      'trial.federations',
    );
  }

  async insert(
    tx: Tx,
    trial: TrialTexts & { id: string; itemId: string; federationId: string; personId: string },
  ): Promise<void> {
    await tx.query(
      `insert into trial (id, item_id, federation_id, person_id, period_from, period_to, for_whom, changed_what, how_it_went, again, participants)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [trial.id, trial.itemId, trial.federationId, trial.personId, ...textsOf(trial)],
      'trial.insert',
    );
  }

  async update(tx: Tx, id: string, trial: TrialTexts): Promise<void> {
    await tx.query(
      `update trial set period_from = $2, period_to = $3, for_whom = $4, changed_what = $5, how_it_went = $6, again = $7, participants = $8,
         version = version + 1, updated_at = now() where id = $1`,
      [id, ...textsOf(trial)],
      'trial.update',
    );
  }

  /** @param standing with `readers` null for what everyone who reads the method may see */
  async setStanding(
    tx: Tx,
    id: string,
    standing: { status: Status; reason: string | null; by: string; readers: string[] | null },
  ): Promise<void> {
    await tx.query(
      'update trial set status = $2, status_reason = $3, status_by = $4, readers = $5, version = version + 1, updated_at = now() where id = $1',
      [id, standing.status, standing.reason, standing.by, standing.readers],
    );
  }
}

const textsOf = ({
  periodFrom,
  periodTo,
  forWhom,
  changedWhat,
  howItWent,
  again,
  participants,
}: TrialTexts): unknown[] => [periodFrom, periodTo, forWhom, changedWhat, howItWent, again, participants];
