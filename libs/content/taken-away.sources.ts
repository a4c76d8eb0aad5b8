import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { Keyset } from '#platform';
import type { TakenAway } from './taken-away.types.js';

export interface TakenAwayPage {
  first: number;
  after?: Keyset;
  /** Networks that the viewer judges: what they are home of, or answer for. */
  homes: readonly string[];
}

/** A room whose items have parts that are taken away by themselves, as replies are. */
export interface TakenAwaySource {
  /** The latest first, one more than asked for, as far as the viewer may see them. */
  takenAway(viewer: Viewer, page: TakenAwayPage): Promise<TakenAway[]>;
}

/** Where upper rooms say that they have such parts. */
@Injectable()
export class TakenAwaySources {
  private readonly sources: TakenAwaySource[] = [];

  register(source: TakenAwaySource): void {
    this.sources.push(source);
  }

  async page(viewer: Viewer, page: TakenAwayPage): Promise<TakenAway[]> {
    return (await Promise.all(this.sources.map((source) => source.takenAway(viewer, page)))).flat();
  }
}
