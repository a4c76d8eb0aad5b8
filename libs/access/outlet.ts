/** One subscriber's end of a stream: values wait here until they are taken, at most `limit` of them. */
export class Outlet<Value> implements AsyncGenerator<Value, undefined, unknown> {
  private readonly buffer: Value[] = [];
  private taker: ((result: IteratorResult<Value, undefined>) => void) | undefined;
  private ended = false;

  /**
   * @param limit most values that wait; of more, the oldest go, so that a slow client costs no memory. What it missed
   *   is in the tables.
   * @param taken called with each value just before it is handed over
   * @param closed called once, when the stream has ended from either side
   */
  constructor(
    private readonly limit: number,
    private readonly taken: (value: Value) => void,
    private readonly closed: () => void,
  ) {}

  give(value: Value): void {
    if (this.ended) return;
    const taker = this.taker;
    if (taker) {
      this.taker = undefined;
      this.taken(value);
      taker({ value, done: false });
      return;
    }
    this.buffer.push(value);
    if (this.buffer.length > this.limit) this.buffer.shift();
  }

  /** Ends it from our side; what waits is not shown any more. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.buffer.length = 0;
    this.closed();
    this.taker?.({ value: undefined, done: true });
    this.taker = undefined;
  }

  next(): Promise<IteratorResult<Value, undefined>> {
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    const [value] = this.buffer.splice(0, 1);
    if (value === undefined) return new Promise((resolve) => (this.taker = resolve));
    this.taken(value);
    return Promise.resolve({ value, done: false });
  }

  return(): Promise<IteratorResult<Value, undefined>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  throw(fault: unknown): Promise<IteratorResult<Value, undefined>> {
    this.end();
    return Promise.reject(fault instanceof Error ? fault : new Error(String(fault)));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.end();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
