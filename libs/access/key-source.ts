import { Injectable } from '@nestjs/common';
import type { Viewer } from './viewer.js';

/** The port by which a viewer's keys come up from the networks: who this person is and what they reach, right now. */
export interface KeySource {
  /** The viewer of this person; `Viewer.nobody` for one who is blocked or gone. */
  viewerOf(personId: string): Promise<Viewer>;
  /** The viewers of many, in one go; without those who are blocked or gone. */
  viewersOf(personIds: readonly string[]): Promise<Viewer[]>;
}

/** Where the networks register, and everyone who needs a viewer outside a request asks. */
@Injectable()
export class Viewers implements KeySource {
  private source: KeySource | undefined;

  register(source: KeySource): void {
    this.source = source;
  }

  viewerOf(personId: string): Promise<Viewer> {
    return this.registered.viewerOf(personId);
  }

  viewersOf(personIds: readonly string[]): Promise<Viewer[]> {
    return this.registered.viewersOf(personIds);
  }

  private get registered(): KeySource {
    if (!this.source) throw new Error('no key source is registered');
    return this.source;
  }
}
