import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import { DriftCheck, OutboxQueue, Rebuild, Relay } from '#search';
import { say as tell, withApp } from './session.js';

type Say = (line: string) => void;

/** `cli search rebuild | check`. */
export function searchCommand(): Command {
  return new Command('search')
    .description('The search index')
    .addCommand(
      new Command('rebuild')
        .description('fill the index anew, beside the one that answers')
        .action(() => withApp('everything', (app) => rebuildSearch(app, tell))),
    )
    .addCommand(
      new Command('check')
        .description('compare the index with the database, and repair the difference')
        .action(() => withApp('everything', async (app) => void (await checkSearch(app, tell)))),
    );
}

/**
 * `cli search rebuild`: fills the index anew beside the one that answers, and swaps. Whichever process relays does the
 * work: a running server, or this one where there is none.
 */
export async function rebuildSearch(app: INestApplicationContext, say: Say): Promise<void> {
  const rebuild = app.get(Rebuild);
  const queue = app.get(OutboxQueue);
  app.get(Relay).start();
  await rebuild.want();
  say('Search is being rebuilt; it answers from what there is meanwhile …');
  for (let told = 0; await rebuild.isPending(); await new Promise((resolve) => setTimeout(resolve, 200))) {
    if (Date.now() - told < 5_000) continue;
    told = Date.now();
    const { waiting } = await queue.figures();
    if (waiting > 0) say(`  ${waiting} changes to go`);
  }
  say('Search is rebuilt.');
}

/** `cli search check`: compares the index with the database and repairs by difference. @returns whether they agreed */
export async function checkSearch(app: INestApplicationContext, say: Say): Promise<boolean> {
  app.get(Relay).start();
  const { items, missing, stale, surplus, unparked } = await app.get(DriftCheck).check();
  say(
    `${items} items: ${missing} missing, ${stale} out of date, ${surplus} too many; ${unparked} parked changes tried anew.`,
  );
  const agreed = missing + stale + surplus === 0;
  if (!agreed) {
    say('The difference is being repaired …');
    const queue = app.get(OutboxQueue);
    while ((await queue.figures()).waiting > 0) await new Promise((resolve) => setTimeout(resolve, 200));
  }
  say(agreed ? 'The index agrees with the database.' : 'The difference is repaired.');
  return agreed;
}
