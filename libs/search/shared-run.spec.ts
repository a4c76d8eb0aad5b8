import { describe, expect, it } from '@jest/globals';
import { SharedRun } from './shared-run.js';

describe('work that many ask for at once', () => {
  /** Runs that end when they are told to, each with its number. */
  const runs = () => {
    const ends: ((failed?: Error) => void)[] = [];
    const shared = new SharedRun(
      () =>
        new Promise<number>((resolve, reject) => {
          const number = ends.length;
          ends.push((failed) => (failed ? reject(failed) : resolve(number)));
        }),
    );
    return { shared, ends };
  };
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  it('is done once for all who come while it is under way, begun after they came', async () => {
    const { shared, ends } = runs();
    const first = shared.run();
    const others = [shared.run(), shared.run(), shared.run()];
    expect(ends).toHaveLength(1);
    ends[0]!();
    expect(await first).toBe(0);
    await turn();
    expect(ends).toHaveLength(2);
    const late = shared.run();
    ends[1]!();
    expect(await Promise.all(others)).toEqual([1, 1, 1]);
    await turn();
    ends[2]!();
    expect(await late).toBe(2);
    expect(ends).toHaveLength(3);
  });

  it('is begun anew when nobody waits', async () => {
    const { shared, ends } = runs();
    for (const number of [0, 1]) {
      const run = shared.run();
      ends[number]!();
      expect(await run).toBe(number);
    }
  });

  it('fails those alone whom it was done for', async () => {
    const { shared, ends } = runs();
    const first = shared.run();
    const other = shared.run();
    ends[0]!(new Error('lost'));
    await expect(first).rejects.toThrow('lost');
    await turn();
    ends[1]!();
    expect(await other).toBe(1);
  });
});
