import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '#platform';
import type { Viewer } from './viewer.js';

/**
 * The port by which a viewer's keys come up from the networks: who this person is and what they reach, right now. Who asks in
 * a transaction hands it over.
 */
export interface KeySource {
  /** The viewer of this person; `Viewer.nobody` for one who is blocked or gone. */
  viewerOf(personId: string, sql?: Sql): Promise<Viewer>;
  /** The viewers of many, in one go; without those who are blocked or gone. */
  viewersOf(personIds: readonly string[], sql?: Sql): Promise<Viewer[]>;
  /** The viewers at these sessions by session id, in one go; without sessions that have ended and people who are blocked or gone. */
  viewersAt(seats: readonly Seat[]): Promise<Map<string, Viewer>>;
  /**
   * This viewer as they are now, whose rights nobody changes until the transaction ends; `Viewer.nobody` for one who is
   * blocked or gone. To be asked for before anything is locked.
   */
  held(tx: Tx, viewer: Viewer, how: HeldRights): Promise<Viewer>;
}

/** With others who write, or alone, to change rights. */
export type HeldRights = 'shared' | 'alone';

/** A session that a stream is watched from. */
export interface Seat {
  personId: string;
  sessionId: string;
}

/** Where the networks register, and everyone who needs a viewer outside a request asks. */
@Injectable()
export class Viewers implements KeySource {
  private source: KeySource | undefined;

  register(source: KeySource): void {
    this.source = source;
  }

  viewerOf(personId: string, sql?: Sql): Promise<Viewer> {
    return this.registered.viewerOf(personId, sql);
  }

  viewersOf(personIds: readonly string[], sql?: Sql): Promise<Viewer[]> {
    return this.registered.viewersOf(personIds, sql);
  }

  viewersAt(seats: readonly Seat[]): Promise<Map<string, Viewer>> {
    return this.registered.viewersAt(seats);
  }

  held(tx: Tx, viewer: Viewer, how: HeldRights): Promise<Viewer> {
    return this.registered.held(tx, viewer, how);
  }

  private get registered(): KeySource {
    if (!this.source) throw new Error('no key source is registered');
    return this.source;
  }
}
