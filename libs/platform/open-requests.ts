import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { ServerResponse } from 'node:http';

/** The longest that the end waits for requests that are being served, milliseconds. */
const PATIENCE = 10_000;
/** What still works for a client that has gone away has so long: it may be a download that will never say that it is done. */
const PATIENCE_FOR_NOBODY = 3_000;

/**
 * Requests over HTTP that are being served. At the end they are finished before anything that they need is closed, also
 * those whose clients have gone, and new ones are refused; so it must be told to end before GraphQL and the database.
 */
@Injectable()
export class OpenRequests implements OnModuleDestroy {
  private readonly open = new Set<ServerResponse>();
  private ending = false;

  /** @returns whether the request is to be served; one that is not shall be told so */
  take(response: ServerResponse): boolean {
    if (this.ending) {
      response.setHeader('Connection', 'close');
      return false;
    }
    this.open.add(response);
    response.once('close', () => {
      if (response.writableEnded) this.open.delete(response);
      else setTimeout(() => this.open.delete(response), PATIENCE_FOR_NOBODY).unref();
    });
    return true;
  }

  async onModuleDestroy(): Promise<void> {
    this.ending = true;
    let timer: NodeJS.Timeout | undefined;
    const timeUp = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
    await Promise.race([Promise.all([...this.open].map(served)), timeUp]);
    clearTimeout(timer);
  }
}

/** When the answer is written, whether or not there is anybody left to read it. */
function served(response: ServerResponse): Promise<void> {
  if (response.writableEnded) return Promise.resolve();
  if (!response.headersSent) response.setHeader('Connection', 'close');
  return new Promise((resolve) => {
    const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
    response.end = (...given: unknown[]) => {
      resolve();
      return end(...given);
    };
    const leave = (): void => void setTimeout(resolve, PATIENCE_FOR_NOBODY).unref();
    if (response.destroyed) leave();
    else response.once('close', leave);
  });
}
