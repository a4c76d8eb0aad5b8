import type { INestApplication } from '@nestjs/common';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { Config } from '#platform';

export interface SentLetter {
  to: string;
  subject: string;
  text: string;
}

/** Every letter that the application has sent, oldest first. */
export async function letters(app: INestApplication): Promise<SentLetter[]> {
  const folder = join(app.get(Config).dataDir, 'mail');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort();
  return Promise.all(
    files.map(async (name) => {
      const { to, subject, text } = await PostalMime.parse(readFileSync(join(folder, name)));
      return { to: to?.[0]?.address ?? '', subject: subject ?? '', text: text ?? '' };
    }),
  );
}

/** The newest letter to an address, once there are `count` of them. @throws after ten seconds */
export async function letterTo(app: INestApplication, address: string, count = 1): Promise<SentLetter> {
  for (const until = Date.now() + 10_000; Date.now() < until;) {
    const found = (await letters(app)).filter(({ to }) => to === address);
    if (found.length >= count) return found.at(-1)!;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no letter number ${count} to ${address}`);
}

/** The secret in the link of a letter. */
export const secretIn = ({ text }: SentLetter): string =>
  /\/(?:aterstall|valkommen|inbjudan)\/([\w-]{20,})/.exec(text)?.[1] ?? '';
