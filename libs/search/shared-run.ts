/**
 * Work that many ask for at once, done once for all of them. It never answers with what was begun before it was asked for:
 * who comes while it is under way shares the run after it.
 */
export class SharedRun<Value> {
  private underWay: Promise<Value> | undefined;
  private next: Promise<Value> | undefined;

  constructor(private readonly work: () => Promise<Value>) {}

  run(): Promise<Value> {
    if (!this.underWay) return this.begin();
    const begin = () => this.begin();
    return (this.next ??= this.underWay.then(begin, begin));
  }

  private begin(): Promise<Value> {
    const run = this.work().finally(() => {
      if (this.underWay === run) this.underWay = undefined;
    });
    this.next = undefined;
    return (this.underWay = run);
  }
}
