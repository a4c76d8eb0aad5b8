import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { AppError, Events, type GraphqlContext, Loaders, Log } from '#platform';
import { Viewers } from './key-source.js';
import { Outlet } from './outlet.js';
import type { Viewer } from './viewer.js';

/** Told in the transaction that changes a right: open streams are looked over. */
export const RIGHTS_CHANGED = 'rights.changed';
/** Told when a session has ended: its streams end. */
export const SESSION_ENDED = 'session.ended';

/** One open stream, as a channel sees it for one event: the viewer is as fresh as the event. */
export interface Subscriber<Wish, Value> {
  readonly viewer: Viewer;
  readonly wish: Wish;
  give(value: Value): void;
  /** For a stream whose subject is not to be seen any more. */
  end(): void;
}

/** What happens to whom on one topic. */
export interface ChannelDefinition<Wish, Value> {
  topic: string;
  /** Whether an event can concern this subscriber at all, from its ids alone: nothing is read for the others. */
  concerns?(ids: Readonly<Record<string, string>>, wish: Wish, personId: string): boolean;
  /** Whether a stream may stay open, asked when rights have changed. */
  lasts?(viewer: Viewer, wish: Wish): boolean;
  /** Rereads what happened, once for all, and gives it to those who see it. */
  deliver(ids: Readonly<Record<string, string>>, subscribers: readonly Subscriber<Wish, Value>[]): Promise<void>;
  /** Most values that wait for a slow client. Default 50; 1 where only the last one counts. */
  waiting?: number;
}

/** One kind of subscription, as its resolver opens it. */
export interface Channel<Wish, Value> {
  /** @throws AppError TOO_MANY_REQUESTS when this session watches too much already */
  open(context: GraphqlContext<Viewer>, wish: Wish): AsyncIterableIterator<Value>;
}

interface Open {
  personId: string;
  sessionId: string;
  wish: unknown;
  lasts(viewer: Viewer): boolean;
  outlet: Outlet<{ value: unknown; viewer: Viewer }>;
}

const OPEN_PER_SESSION = 30;
const EVENTS_WAITING = 1_000;
/** How often sessions are looked over that have run out by the clock, in milliseconds. */
const LOOK_OVER = 60_000;

/**
 * Subscriptions through the scope. A guard runs once, when a stream is opened; therefore each event asks again, for
 * all subscribers in one statement, whose session stands and which keys they hold now. An ended session or a blocked
 * account ends the stream, at the latest with the next event, and at once where the change was told.
 */
@Injectable()
export class Streams implements OnModuleInit, OnApplicationShutdown {
  private readonly all = new Set<Open>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private lookAgain = false;

  constructor(
    private readonly events: Events,
    private readonly viewers: Viewers,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    for (const topic of [RIGHTS_CHANGED, SESSION_ENDED]) this.events.on(topic, () => this.lookOver());
    this.timer = setInterval(() => this.lookOver(), LOOK_OVER).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    for (const { outlet } of [...this.all]) outlet.end();
  }

  /** Streams that are open in this process. */
  get size(): number {
    return this.all.size;
  }

  channel<Wish, Value>(definition: ChannelDefinition<Wish, Value>): Channel<Wish, Value> {
    const open = new Set<Open>();
    const waiting: Record<string, string>[] = [];
    let busy = false;
    const work = async (): Promise<void> => {
      if (busy) return;
      busy = true;
      for (let ids = waiting.shift(); ids; ids = waiting.shift()) await this.hear(definition, open, ids);
      busy = false;
    };
    this.events.on(definition.topic, ({ ids }) => {
      if (open.size === 0) return;
      waiting.push(ids);
      if (waiting.length > EVENTS_WAITING) waiting.shift();
      void work();
    });
    return { open: (context, wish) => this.open(definition, open, context, wish) };
  }

  private open<Wish, Value>(
    definition: ChannelDefinition<Wish, Value>,
    open: Set<Open>,
    context: GraphqlContext<Viewer>,
    wish: Wish,
  ): AsyncIterableIterator<Value> {
    const { sessionId, viewer } = context;
    if (!sessionId) throw new AppError('UNAUTHENTICATED');
    if ([...this.all].filter((one) => one.sessionId === sessionId).length >= OPEN_PER_SESSION)
      throw new AppError('TOO_MANY_REQUESTS');
    const outlet = new Outlet<{ value: unknown; viewer: Viewer }>(
      definition.waiting ?? 50,
      // What is nested in the value is resolved after this: through today's keys, and without yesterday's loaded rows.
      ({ viewer: fresh }) => Object.assign(context, { viewer: fresh, loaders: new Loaders() }),
      () => [open, this.all].forEach((set) => set.delete(stream)),
    );
    const lasts = (now: Viewer): boolean => definition.lasts?.(now, wish) ?? true;
    const stream: Open = { personId: viewer.personId, sessionId, wish, lasts, outlet };
    open.add(stream);
    this.all.add(stream);
    // GraphQL takes each value as it is: the resolver declares `resolve: valueOf`.
    return outlet as unknown as AsyncIterableIterator<Value>;
  }

  private async hear<Wish, Value>(
    definition: ChannelDefinition<Wish, Value>,
    open: Set<Open>,
    ids: Record<string, string>,
  ): Promise<void> {
    try {
      const concerned = [...open].filter(
        ({ wish, personId }) => definition.concerns?.(ids, wish as Wish, personId) ?? true,
      );
      if (concerned.length === 0) return;
      const viewers = await this.freshViewers(concerned);
      const subscribers = concerned.flatMap(({ sessionId, wish, outlet }) => {
        const viewer = viewers.get(sessionId);
        if (!viewer) return [];
        return [
          {
            viewer,
            wish: wish as Wish,
            give: (value: Value) => outlet.give({ value, viewer }),
            end: () => outlet.end(),
          },
        ];
      });
      if (subscribers.length > 0) await definition.deliver(ids, subscribers);
    } catch (error) {
      this.log.error({ err: error, topic: definition.topic }, 'an event was not delivered');
    }
  }

  /** Ends the streams of those who are not there any more. @returns the viewers of the others, by session */
  private async freshViewers(streams: readonly Open[]): Promise<Map<string, Viewer>> {
    const viewers = await this.viewers.viewersAt(streams);
    for (const { sessionId, outlet, lasts } of streams) {
      const viewer = viewers.get(sessionId);
      if (!viewer || !lasts(viewer)) outlet.end();
    }
    return viewers;
  }

  /** One at a time; what is told meanwhile is looked at once more afterwards. */
  private lookOver(): void {
    if (this.looking) {
      this.lookAgain = true;
      return;
    }
    if (this.all.size === 0) return;
    this.lookAgain = false;
    this.looking = this.freshViewers([...this.all])
      .then(
        () => undefined,
        (error: unknown) => this.log.error({ err: error }, 'open streams could not be looked over'),
      )
      .finally(() => {
        this.looking = undefined;
        if (this.lookAgain) this.lookOver();
      });
  }
}

/** The `resolve` of every subscription over a channel. */
export const valueOf = <Value>(given: { value: Value }): Value => given.value;
