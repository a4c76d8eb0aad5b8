import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { Sql } from '#platform';
import type { NoticeKind } from './notice.entity.js';
import type { NoticeRow } from './notice.repository.js';

/** What a notice shows to the one it was written to, right now. */
export interface Shown {
  /** Title of the item, or name of the network. */
  title: string;
  /** Address in the web, as in `/fragor/ID#svar-ID`. */
  path: string;
  /** Beginning of the text that it is about, as plain text; empty where there is none. */
  text: string;
  /** The one who gave cause is not to be told, as the asker of an anonymous question is not. */
  actorWithheld?: true;
}

/**
 * The port by which upper rooms say what a notice shows. Rights are checked here, each time a notice is listed,
 * counted or sent, never when it is written.
 */
export interface NoticeSource {
  kinds: readonly NoticeKind[];
  /**
   * What each of these shows, by the notice's id; without those that the viewer is not to see any more.
   * @param sql the transaction in which it is asked, if it is
   */
  describe(viewer: Viewer, notices: readonly NoticeRow[], sql?: Sql): Promise<ReadonlyMap<string, Shown>>;
}

/** Where the rooms register, and the one door to what notices show. */
@Injectable()
export class NoticeSources {
  private readonly byKind = new Map<NoticeKind, NoticeSource>();

  register(source: NoticeSource): void {
    for (const kind of source.kinds) this.byKind.set(kind, source);
  }

  /** A kind without a source shows nothing (fail closed). */
  async describe(viewer: Viewer, notices: readonly NoticeRow[], sql?: Sql): Promise<Map<string, Shown>> {
    if (!viewer.signedIn) return new Map();
    const sources = new Set(notices.flatMap(({ kind }) => this.byKind.get(kind) ?? []));
    const shown = await Promise.all(
      [...sources].map((source) =>
        source.describe(
          viewer,
          notices.filter(({ kind }) => this.byKind.get(kind) === source),
          sql,
        ),
      ),
    );
    return new Map(shown.flatMap((described) => [...described]));
  }
}
