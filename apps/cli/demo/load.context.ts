import type { INestApplicationContext } from '@nestjs/common';
import { type Viewer, Viewers } from '#access';
import type { Database } from '#platform';
import { demo } from './index.js';

/** Ids by the slugs of the demo content. */
export interface DemoIds {
  networks: Map<string, string>;
  people: Map<string, string>;
  topics: Map<string, string>;
  items: Map<string, string>;
}

/** What loading needs at hand. */
export interface DemoLoad {
  app: INestApplicationContext;
  database: Database;
  ids: DemoIds;
  say: (line: string) => void;
}

/** The viewer of a demo person, with the rights they have now. */
export const viewerOf = async ({ app, ids }: DemoLoad, slug: string): Promise<Viewer> =>
  app.get(Viewers).viewerOf(ids.people.get(slug)!);

/** `@sara-lindell` as the platform writes a mention. */
export function withMentions(text: string, { ids }: DemoLoad): string {
  return text.replace(/@([a-z]+(?:-[a-z]+)+)/g, (whole, slug: string) => {
    const person = demo.people.find((one) => one.slug === slug);
    return person ? `[@${person.name}](person:${ids.people.get(slug)})` : whole;
  });
}

export const agoIso = (days: number): Date => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

/** A day so many days from now, as YYYY-MM-DD. */
export const inDays = (days: number): string => agoIso(-days).toISOString().slice(0, 10);
