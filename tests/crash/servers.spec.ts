import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Beside, beside, newFolder, ServerProcess } from '../support/server-process.js';
import { until } from '../support/until.js';
import type { TestPerson } from '../support/world.js';
import { Writer } from '../support/writer.js';
import { indexDifference } from './counts.js';

/** The platform with its embedded servers as a newcomer has them: nothing is made faster at the cost of durability. */
describe('a killed server', () => {
  const dataDir = newFolder('servers-');
  let server: ServerProcess;
  let side: Beside;
  let network: string;
  let person: TestPerson;

  beforeAll(async () => {
    server = ServerProcess.prepare({ DATA_DIR: dataDir });
    await server.start();
    side = await beside(server);
    network = await side.world.network('Projektet');
    person = await side.world.person('Asta');
    await side.world.member(network, person);
  }, 120_000);
  afterAll(async () => {
    await side?.close();
    await server?.stop();
  });

  const writer = (word: string) => new Writer(side.world, person, network, word);
  const postmaster = () =>
    Number(readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const meilisearch = () =>
    readdirSync('/proc')
      .map(Number)
      .find((pid) => {
        try {
          return readlinkSync(`/proc/${pid}/cwd`).startsWith(join(dataDir, 'meilisearch'));
        } catch {
          return false;
        }
      });

  it.each([
    ['', false],
    [' and its data folder deleted', true],
  ])(
    'Meilisearch%s: PostgreSQL answers and says so, and the index comes back by itself',
    async (_, deleted) => {
      const writes = writer(deleted ? 'tornseglare' : 'gulsparv');
      for (let n = 0; n < 30; n++) await writes.one();
      await until('Meilisearch finds all of it', async () => {
        const { engine, ids } = await writes.found();
        return engine === 'MEILISEARCH' && ids.length === 30;
      });
      process.kill(meilisearch()!, 'SIGKILL');
      if (deleted) rmSync(join(dataDir, 'meilisearch', 'index'), { recursive: true, force: true });
      const began = performance.now();
      const engines = [(await writes.found()).engine];
      await writes.one();
      await until(
        'Meilisearch answers again',
        async () => {
          const { engine, total, ids } = await writes.found();
          engines.push(engine);
          // Whoever answers, nothing is missing: PostgreSQL because it has it, Meilisearch because it is asked only then.
          if (engine === 'POSTGRES') expect([total, ids.length]).toEqual([31, 31]);
          return engine === 'MEILISEARCH' && ids.length === 31;
        },
        60_000,
      );
      report(`Meilisearch back after ${((performance.now() - began) / 1000).toFixed(1)} s`);
      expect(engines).toContain('POSTGRES');
      expect(await writes.unfound()).toEqual([]);
      expect(writes.refused).toEqual([]);
      await until(
        'the index agrees',
        async () => (await indexDifference(side.config, side.database)).different.length === 0,
      );
      expect(await server.ready()).toMatchObject({ ready: true, parts: { search: { detail: 'meilisearch' } } });
    },
    120_000,
  );

  it('PostgreSQL under writes: what was acknowledged is there, and the api recovers without a restart', async () => {
    const [writes, before] = [writer('rosenfink'), server.pid];
    const states = new Set<string>();
    for (let round = 0; round < 3; round++) {
      const [asked, refused] = [writes.asked.size, writes.refused.length];
      writes.start();
      await until('it is under writes', () => writes.asked.size > asked + 50, 30_000);
      const killed = postmaster();
      process.kill(killed, 'SIGKILL');
      await until('somebody was refused', () => writes.refused.length > refused, 30_000);
      const answer = await server.ready();
      states.add(String(answer?.parts['database']?.state));
      const recovered = writes.asked.size;
      await until('it is written again', () => writes.asked.size > recovered + 20, 60_000);
      expect(postmaster()).not.toBe(killed);
      await writes.stop();
    }
    expect([server.pid, server.running]).toEqual([before, true]);
    expect([...new Set(writes.refused)]).toEqual(['UNAVAILABLE']);
    expect(await writes.missing()).toEqual([]);
    const listed = await writes.listed();
    expect(new Set(listed).size).toBe(listed.length);
    await until('all of it is found', async () => (await writes.unfound()).length === 0, 60_000);
    expect(await server.ready()).toMatchObject({ ready: true });
    report(
      `${writes.asked.size} questions acknowledged over 3 kills of PostgreSQL, ${writes.refused.length} refused as UNAVAILABLE; none lost (database meanwhile: ${[...states].join()})`,
    );
  }, 180_000);
});

function report(line: string): void {
  process.stderr.write(`${line}\n`);
}
