import { Injectable, type OnModuleInit } from '@nestjs/common';
import { rankOf, Role, type Viewer } from '#access';
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
import { Database, isId, type Keyset, notFound, type Sql, type Tx } from '#platform';
import { QuestionState } from './question.entity.js';

export interface QuestionRow extends ItemRow {
  body: string;
  state: QuestionState;
  acceptedId: string | null;
  answerCount: number;
}

export interface QuestionFilter {
  state?: QuestionState;
  networkId?: string;
  topicId?: string;
  profession?: string;
  askedBy?: string;
}

const COLUMNS = `${ITEM_COLUMNS}, q.body, q.state, q.accepted_id as "acceptedId", q.answer_count as "answerCount"`;

/** Questions through the scope. */
@Injectable()
export class QuestionRepository implements ItemRoom, OnModuleInit {
  readonly kind = ItemKind.question;
  readonly typeName = 'Question';

  constructor(
    private readonly database: Database,
    private readonly items: ItemRepository,
  ) {}

  onModuleInit(): void {
    this.items.register(this);
  }

  async byIds(viewer: Viewer, ids: readonly string[], sql: Sql = this.database): Promise<QuestionRow[]> {
    return sql.query<QuestionRow>(
      `select ${COLUMNS} from item i join question q on q.item_id = i.id where ${ITEM_SCOPE} and i.id = any($2)`,
      [viewer.keys, ids.filter(isId)],
      'question.byIds',
    );
  }

  /** @throws AppError NOT_FOUND */
  async get(viewer: Viewer, id: string, sql: Sql = this.database): Promise<QuestionRow> {
    const [row] = isId(id)
      ? await sql.query<QuestionRow>(
          // Not the statement for many: a list of unknown length is planned anew for each short one.
          `select ${COLUMNS} from item i join question q on q.item_id = i.id where ${ITEM_SCOPE} and i.id = $2`,
          [viewer.keys, id],
          'question.byId',
        )
      : [];
    if (!row) throw notFound();
    return row;
  }

  /** A list in the order of the feed, as ids. */
  page(viewer: Viewer, filter: QuestionFilter, page: { first: number; after?: Keyset }): Promise<Place[]> {
    const options = { kinds: [ItemKind.question], ...page, filter: conditionsOf(filter) };
    return filter.networkId
      ? this.items.ofNetwork(viewer, filter.networkId, options)
      : this.items.feed(viewer, options);
  }

  /**
   * Questions that nobody has answered and that the viewer may: asked of their profession, about what they have written
   * of before, or in a network that they are themselves a member of and listen to. In the order of the feed, as ids.
   */
  async helpWanted(viewer: Viewer, page: { first: number; after?: Keyset }): Promise<Place[]> {
    const [helper] = await this.database.query<{ professions: string[]; topicIds: string[]; muted: string[] }>(
      `select p.professions,
              array(select t from item i, unnest(i.topic_ids) t where i.author_ids @> array[p.id]
                    union select t from reply r join item i on i.id = r.item_id, unnest(i.topic_ids) t where r.author_id = p.id) as "topicIds",
              array(select m.network_id from membership m where m.person_id = p.id and m.muted) as muted
       from person p where p.id = $1`,
      [viewer.personId],
      'question.helper',
    );
    if (!helper) return [];
    const mayAnswer = viewer.networkIds.filter((id) => viewer.rankIn(id) >= rankOf(Role.contributor));
    const own = viewer.networkIds.filter((id) => viewer.directRankIn(id) > 0 && !helper.muted.includes(id));
    const among = (parameter: string): string =>
      `exists (select 1 from item_network a where a.item_id = i.id and a.network_id = any(${parameter}::uuid[]))`;
    const filter: ListFilter = {
      joins: 'join question q on q.item_id = i.id',
      where: [
        `q.state = 'unanswered' and i.status = 'published' and not i.author_ids @> array[$5]::uuid[]`,
        among('$6'),
        `(i.professions && $7::text[] or i.topic_ids && $8::uuid[] or ${among('$9')})`,
      ],
      values: [viewer.personId, mayAnswer, helper.professions, helper.topicIds, own],
    };
    return this.items.feed(viewer, { kinds: [ItemKind.question], ...page, filter });
  }

  async insert(tx: Tx, itemId: string, body: string): Promise<void> {
    await tx.query('insert into question (item_id, body) values ($1, $2)', [itemId, body], 'question.insert');
  }

  async indexed(ids: readonly string[], sql: Sql): Promise<Map<string, IndexedText>> {
    const rows = await sql.query<{ id: string; body: string; state: QuestionState; acceptedId: string | null }>(
      'select item_id as id, body, state, accepted_id as "acceptedId" from question where item_id = any($1)',
      [ids],
      'question.indexed',
    );
    return new Map(rows.map(({ id, body, state, acceptedId }) => [id, { text: plainText(body), state, acceptedId }]));
  }

  /** The state follows from the answers that everyone can see and from the accepted one. */
  async repliesChanged(tx: Tx, itemId: string): Promise<void> {
    await tx.query(
      `update question q set
         answer_count = a.count,
         accepted_id = case when a.accepted then q.accepted_id end,
         state = case when a.accepted then 'solved' when a.count > 0 then 'answered' else 'unanswered' end
       from (
         select count(*)::int as count, coalesce(bool_or(r.id = q2.accepted_id), false) as accepted
         from question q2 left join reply r on r.item_id = q2.item_id and r.kind = 'answer' and r.readers is null
         where q2.item_id = $1 and r.id is not null
       ) a
       where q.item_id = $1`,
      [itemId],
      'question.repliesChanged',
    );
  }
}

/** Values begin at $5: the list of the feed has taken the first four. */
function conditionsOf({ state, topicId, profession, askedBy }: QuestionFilter): ListFilter | undefined {
  const where: string[] = [];
  const values: unknown[] = [];
  const add = (condition: (parameter: string) => string, value: unknown) => {
    values.push(value);
    where.push(condition(`$${values.length + 4}`));
  };
  if (state) add((p) => `q.state = ${p}`, state);
  if (topicId) add((p) => `i.topic_ids @> array[${p}]::uuid[]`, topicId);
  if (profession) add((p) => `i.professions @> array[${p}]::text[]`, profession);
  if (askedBy) add((p) => `i.author_ids @> array[${p}]::uuid[]`, askedBy);
  return where.length > 0 ? { joins: 'join question q on q.item_id = i.id', where, values } : undefined;
}
