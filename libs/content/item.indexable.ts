import { Injectable, type OnModuleInit } from '@nestjs/common';
import { unscoped } from '#access';
import { NetworkKind } from '#networks';
import type { Sql } from '#platform';
import { Indexables, type ItemDocument, type ItemSource, type Passage, splitPassages } from '#search';
import type { ItemKind } from './item.entity.js';
import { ItemRepository } from './item.repository.js';
import { plainText } from './text.js';

/** What a kind adds to what is found of its items. */
export interface IndexedText {
  /** The body or summary, as plain text: stands with the title. */
  text: string;
  /** More to be found: pages of a file, sections of a description. Long ones are cut here. */
  passages?: Passage[];
  documentType?: string | null;
  state?: string | null;
  /** The answer that solved it. */
  acceptedId?: string | null;
}

interface SharedRow {
  id: string;
  kind: ItemKind;
  title: string;
  readers: string[];
  homeId: string;
  homeKind: NetworkKind;
  authorId: string | null;
  topicIds: string[];
  professions: string[];
  networkIds: string[];
  at: Date;
  helpful: number;
}

interface ReplyText {
  id: string;
  itemId: string;
  body: string;
  readers: string[] | null;
}

/** Items as the index holds them: the shared part and the replies from here, the rest from the room of the kind. */
@Injectable()
export class ItemIndexable implements ItemSource, OnModuleInit {
  readonly kind = 'item';

  constructor(
    private readonly indexables: Indexables,
    private readonly items: ItemRepository,
  ) {}

  onModuleInit(): void {
    this.indexables.registerItems(this);
    this.indexables.register({ kind: 'reply', itemIdsOf: itemsOfReplies });
  }

  itemIdsOf(refs: readonly string[]): Promise<string[]> {
    return Promise.resolve([...refs]);
  }

  async documentsOf(ids: readonly string[], sql: Sql): Promise<ItemDocument[]> {
    const all = unscoped('indexing', sql);
    const items = await all.query<SharedRow>(
      `select i.id, i.kind, i.title, i.readers, i.home_id as "homeId", n.kind as "homeKind", i.author_ids[1] as "authorId",
              i.topic_ids as "topicIds", i.professions, i.helpful_count as helpful, coalesce(i.published_at, i.created_at) as at,
              array(select a.network_id::text from item_network a where a.item_id = i.id order by a.network_id) as "networkIds"
       from item i join network n on n.id = i.home_id where i.id = any($1)`,
      [ids],
      'indexing.items',
    );
    const replies = await all.query<ReplyText>(
      'select r.id, r.item_id as "itemId", r.body, r.readers from reply r where r.item_id = any($1) order by r.created_at, r.id',
      [ids],
      'indexing.replies',
    );
    const texts = new Map<string, IndexedText>();
    for (const kind of new Set(items.map((item) => item.kind))) {
      const ofKind = items.filter((item) => item.kind === kind).map(({ id }) => id);
      for (const [id, text] of (await this.items.roomOf(kind).indexed?.(ofKind, all)) ?? []) texts.set(id, text);
    }
    return items.map((item) =>
      documentOf(
        item,
        texts.get(item.id) ?? { text: '' },
        replies.filter(({ itemId }) => itemId === item.id),
      ),
    );
  }

  async idsAfter(after: string | null, limit: number, sql: Sql): Promise<string[]> {
    const rows = await unscoped('indexing', sql).query<{ id: string }>(
      'select id from item where $1::uuid is null or id > $1 order by id limit $2',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }
}

function documentOf(
  { id, homeKind, ...item }: SharedRow,
  text: IndexedText,
  replies: readonly ReplyText[],
): ItemDocument {
  const answers = replies.flatMap((reply) =>
    splitPassages(plainText(reply.body), {
      replyId: reply.id,
      ...(reply.id === text.acceptedId ? { accepted: true } : {}),
      ...(reply.readers ? { readers: reply.readers } : {}),
    }),
  );
  return {
    ...item,
    itemId: id,
    federationId: homeKind === NetworkKind.federation ? item.homeId : null,
    documentType: text.documentType ?? null,
    state: text.state ?? null,
    passages: [
      ...splitPassages(text.text),
      ...(text.passages ?? []).flatMap(({ text: part, ...place }) => splitPassages(part, place)),
      ...answers,
    ],
  };
}

async function itemsOfReplies(refs: readonly string[], sql: Sql): Promise<string[]> {
  const rows = await unscoped('indexing', sql).query<{ id: string }>(
    'select distinct item_id as id from reply where id = any($1)',
    [refs],
  );
  return rows.map(({ id }) => id);
}
