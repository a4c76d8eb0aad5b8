import { Injectable } from '@nestjs/common';
import { type Viewer, Viewers } from '#access';
import { isId, type Tx } from '#platform';
import { NoticeKind, Notices } from '#notify';
import type { ItemRow } from './item.row.js';

/** A mention as the web writes it: a link to a person, `[@Name](person:ID)`. Plain `@name` is only text. */
const MENTION = /\]\(person:([0-9a-f-]{36})\)/gi;

const MOST = 20;

/** People named in a text are told, if they may read what they are named in. */
@Injectable()
export class MentionService {
  constructor(
    private readonly viewers: Viewers,
    private readonly notices: Notices,
  ) {}

  /** @returns those who were told */
  async tell(tx: Tx, viewer: Viewer, item: ItemRow, partId: string, body: string): Promise<string[]> {
    const named = [...new Set([...body.matchAll(MENTION)].map(([, id]) => id?.toLowerCase()))]
      .filter(isId)
      .slice(0, MOST);
    if (named.length === 0) return [];
    const [row] = await tx.query<{ readers: string[] }>('select readers from item where id = $1', [item.id]);
    const able = (await this.viewers.viewersOf(named, tx))
      .filter((named) => row && named.sees(row.readers))
      .map(({ personId }) => personId);
    await this.notices.tell(
      tx,
      { kind: NoticeKind.mention, subjectId: item.id, partId, actorId: viewer.personId },
      able,
    );
    return able;
  }
}
