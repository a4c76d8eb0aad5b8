import { Injectable, type OnModuleInit } from '@nestjs/common';
import { readersCondition, type Status, type Viewer } from '#access';
import {
  type IndexedText,
  ITEM_COLUMNS,
  ITEM_SCOPE,
  ItemKind,
  ItemRepository,
  type ItemRoom,
  type ItemRow,
  type ListFilter,
  type Place,
  plainText,
} from '#content';
import { Database, type FieldFault, isId, type Keyset, notFound, type Sql, type Tx } from '#platform';
import { knownNetwork } from '#networks';
import { splitPassages } from '#search';
import { type Description, FIELDS, LISTS, type MethodLevel } from './description.js';
import { indexedMethods } from './method.indexable.js';
import { MethodSort } from './method.input.js';
import { missingIn } from './method.text.js';

export interface MethodRow extends ItemRow, Description {
  trialCount: number;
}

export interface MethodFilter {
  sort: MethodSort;
  status: Status;
  mine: boolean;
  level?: MethodLevel;
  targetGroup?: string;
  form?: string;
  profession?: string;
  topicId?: string;
  networkId?: string;
  federationId?: string;
  triedBy?: string;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const columnOf = (field: string): string =>
  field === 'reviewDate' ? `to_char(m.review_date, 'YYYY-MM-DD') as "reviewDate"` : `m.${snake(field)} as "${field}"`;

const COLUMNS = `${ITEM_COLUMNS}, ${FIELDS.map(columnOf).join(', ')}, m.trial_count as "trialCount"`;

/** Methods through the scope. */
@Injectable()
export class MethodRepository implements ItemRoom, OnModuleInit {
  readonly kind = ItemKind.method;
  readonly typeName = 'Method';

  constructor(
    private readonly database: Database,
    private readonly items: ItemRepository,
  ) {}

  onModuleInit(): void {
    this.items.register(this);
  }

  async byIds(viewer: Viewer, ids: readonly string[], sql: Sql = this.database): Promise<MethodRow[]> {
    return sql.query<MethodRow>(
      `select ${COLUMNS} from item i join method m on m.item_id = i.id where ${ITEM_SCOPE} and i.id = any($2)`,
      [viewer.keys, ids.filter(isId)],
      'method.byIds',
    );
  }

  /** @throws AppError NOT_FOUND */
  async get(viewer: Viewer, id: string, sql: Sql = this.database): Promise<MethodRow> {
    const [row] = isId(id) ? await this.byIds(viewer, [id], sql) : [];
    if (!row) throw notFound();
    return row;
  }

  async faultsBeforePublishing(tx: Tx, viewer: Viewer, itemId: string): Promise<FieldFault[]> {
    return missingIn(await this.get(viewer, itemId, tx));
  }

  async indexed(ids: readonly string[], sql: Sql): Promise<Map<string, IndexedText>> {
    const found = await indexedMethods(ids, sql, plainText);
    return new Map(
      [...found].map(([id, { text, passages }]) => [
        id,
        { text, passages: passages.flatMap((section) => splitPassages(section.text, { heading: section.heading })) },
      ]),
    );
  }

  /** A list as ids: in the order of the feed, or the most tried first (then `at` counts trials, not time). */
  page(viewer: Viewer, filter: MethodFilter, page: { first: number; after?: Keyset }): Promise<Place[]> {
    if (filter.sort === MethodSort.mostTried) return this.mostTried(viewer, filter, page);
    const options = { kinds: [ItemKind.method], ...page, filter: conditionsOf(viewer, filter) };
    return filter.networkId
      ? this.items.ofNetwork(viewer, filter.networkId, options)
      : this.items.feed(viewer, options);
  }

  private async mostTried(
    viewer: Viewer,
    filter: MethodFilter,
    { first, after }: { first: number; after?: Keyset },
  ): Promise<Place[]> {
    const { networkId } = filter;
    const { where, values } = conditionsOf(viewer, filter);
    const given = [viewer.keys, after?.at.getTime() ?? null, after?.id ?? null, networkId ?? null, ...values];
    const rows = await this.database.query<{ id: string; tried: number }>(
      `select i.id, m.trial_count as tried from method m join item i on i.id = m.item_id
       where ${readersCondition('i.readers', '$1')} and ($2::int is null or (m.trial_count, m.item_id) < ($2, $3::uuid))
         and ($4::uuid is null or exists (select 1 from item_network n where n.item_id = i.id and n.network_id = $4 and ${knownNetwork('$4')}))
         and ${where.join(' and ')}
       order by m.trial_count desc, m.item_id desc limit ${first + 1}`,
      given,
    );
    return rows.map(({ id, tried }) => ({ id, at: new Date(tried), kind: ItemKind.method }));
  }

  async insert(tx: Tx, itemId: string): Promise<void> {
    await tx.query('insert into method (item_id) values ($1)', [itemId], 'method.insert');
  }

  /** Writes the fields that are given. */
  async update(tx: Tx, itemId: string, changes: Partial<Description>): Promise<void> {
    const fields = FIELDS.filter((field) => changes[field] !== undefined);
    if (fields.length === 0) return;
    const values = fields.map((field) => (field in LISTS ? JSON.stringify(changes[field]) : changes[field]));
    await tx.query(
      `update method set ${fields.map((field, index) => `${snake(field)} = $${index + 2}`).join(', ')} where item_id = $1`,
      [itemId, ...values],
    );
  }

  /** Counts the trials that everyone who reads the method can see. */
  async trialsChanged(tx: Tx, itemId: string): Promise<void> {
    await tx.query(
      'update method set trial_count = (select count(*) from trial where item_id = $1 and readers is null) where item_id = $1',
      [itemId],
      'method.trialsChanged',
    );
  }
}

/** Values begin at $5: the list of the feed has taken the first four. */
function conditionsOf(
  viewer: Viewer,
  { status, mine, level, targetGroup, form, profession, topicId, federationId, triedBy }: MethodFilter,
): ListFilter {
  const where: string[] = [];
  const values: unknown[] = [];
  const add = (condition: (parameter: string) => string, value: unknown) => {
    values.push(value);
    where.push(condition(`$${values.length + 4}`));
  };
  add((p) => `i.status = ${p}`, status);
  if (mine) add((p) => `i.author_ids @> array[${p}]::uuid[]`, viewer.personId);
  if (level) add((p) => `m.levels @> array[${p}]::text[]`, level);
  if (targetGroup) add((p) => `m.target_group ilike ${p}`, within(targetGroup));
  if (form) add((p) => `m.form ilike ${p}`, within(form));
  if (profession) add((p) => `i.professions @> array[${p}]::text[]`, profession);
  if (topicId) add((p) => `i.topic_ids @> array[${p}]::uuid[]`, topicId);
  if (federationId) add((p) => `i.home_id = ${p} and ${knownNetwork('i.home_id')}`, federationId);
  if (triedBy)
    add(
      (p) =>
        `exists (select 1 from trial t where t.item_id = i.id and t.federation_id = ${p} and t.readers is null) and ${knownNetwork(p)}`,
      triedBy,
    );
  return { joins: 'join method m on m.item_id = i.id', where, values };
}

const within = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
