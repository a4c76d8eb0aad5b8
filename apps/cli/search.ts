import type { INestApplicationContext } from '@nestjs/common';
import { DriftCheck, OutboxQueue, Rebuild } from '#search';

type Say = (line: string) => void;

/**
 * `cli search rebuild`: fills the index anew beside the one that answers, and swaps. Whichever process relays does the
 * work: a running server, or this one when its application is started with jobs (`PROCESS` other than `api`).
 */
export async function rebuildSearch(app: INestApplicationContext, say: Say): Promise<void> {
  const rebuild = app.get(Rebuild);
  const queue = app.get(OutboxQueue);
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
  const { items, missing, stale, surplus, unparked } = await app.get(DriftCheck).check();
  say(
    `${items} items: ${missing} missing, ${stale} out of date, ${surplus} too many; ${unparked} parked changes tried anew.`,
  );
  const agreed = missing + stale + surplus === 0;
  say(agreed ? 'The index agrees with the database.' : 'The difference is being repaired.');
  return agreed;
}
