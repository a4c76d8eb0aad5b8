import { Injectable } from '@nestjs/common';
import { AppError, Database, type Tx } from '#platform';
import { type HeldRights, Viewers } from './key-source.js';
import type { Viewer } from './viewer.js';

/**
 * Units of work on somebody's behalf. What a viewer may was read before the work began; by the time it is committed they
 * may have been let out, or a network hidden. So whoever writes holds the rights as they are, and is the viewer that they
 * are by then; whoever changes rights waits for those who write, and finds what they wrote (docs/adr/0014).
 */
@Injectable()
export class Writes {
  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
  ) {}

  /**
   * Many write at once. @param work is given the viewer as they are now: the one who asked is not to be judged any longer
   * @throws AppError UNAUTHENTICATED for one who has been blocked since
   */
  as<Result>(asking: Viewer, work: (tx: Tx, viewer: Viewer) => Promise<Result>): Promise<Result> {
    return this.done(asking, 'shared', work);
  }

  /** The same for what changes rights: one at a time, and nothing is written meanwhile. */
  ofRights<Result>(asking: Viewer, work: (tx: Tx, viewer: Viewer) => Promise<Result>): Promise<Result> {
    return this.done(asking, 'alone', work);
  }

  private done<Result>(
    asking: Viewer,
    how: HeldRights,
    work: (tx: Tx, viewer: Viewer) => Promise<Result>,
  ): Promise<Result> {
    return this.database.transaction(async (tx) => {
      const viewer = await this.viewers.held(tx, asking, how);
      if (asking.signedIn && !viewer.signedIn) throw new AppError('UNAUTHENTICATED');
      return work(tx, viewer);
    });
  }
}
