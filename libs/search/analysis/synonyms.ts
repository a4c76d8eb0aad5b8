import { LRUCache } from 'lru-cache';
import { BETWEEN_KEYS, type WordingTable } from './wording-table.js';

/** Another way to say a stretch of a query: its keys in order, and how much it counts beside the words written (0–1). */
export interface Wording {
  keys: readonly string[];
  weight: number;
}

/** A stretch of key positions, and what else it may be called. */
export interface SynonymMatch {
  /** First position and the one after the last. */
  from: number;
  to: number;
  wordings: readonly Readonly<OtherWording>[];
}

export interface OtherWording extends Wording {
  /** Whether it is another name of the very thing: an abbreviation, or what that stands for. */
  isName: boolean;
}

/** How much a wording counts: names of one thing alike, everyday wordings less, two of those beside each other least. */
export const TERM_WEIGHT = 1;
export const RELATED_WEIGHT = 0.3;
export const DISTANT_WEIGHT = 0.15;

/** "Må dåligt" is the same as one key, a verb with its particle, or as two. */
const said = (text: string): string => text.replaceAll(BETWEEN_KEYS, ' ');

/** Stretches whose wordings are kept at hand; there are some ten thousand, most of them never asked about. */
const KNOWN = 500;

/** Finds curated wordings in a row of keys, one word or many; both ways. */
export class SynonymIndex {
  /** By stretch: a question is asked about its words to be found, to be ranked and to be marked. */
  private readonly known = new LRUCache<string, OtherWording[]>({ max: KNOWN });

  /** @param tables the wordings, those of several tables together */
  constructor(private readonly tables: readonly WordingTable[]) {}

  /**
   * Every stretch that has other wordings; overlapping ones too, longest first at each position.
   * @param keys of each position, the closest reading first: the first one that has wordings is taken
   */
  match(keys: readonly (readonly string[])[]): SynonymMatch[] {
    const found: SynonymMatch[] = [];
    for (let from = 0; from < keys.length; from++) {
      const here: SynonymMatch[] = [];
      this.walk('', keys, { from, at: from }, here);
      found.push(...here.reverse());
    }
    return found;
  }

  private walk(
    text: string,
    keys: readonly (readonly string[])[],
    { from, at }: { from: number; at: number },
    found: SynonymMatch[],
  ): void {
    if (text && !found.some((match) => match.to === at)) {
      const wordings = this.wordingsOf(text);
      if (wordings.length > 0) found.push({ from, to: at, wordings });
    }
    for (const key of keys[at] ?? []) {
      const further = text ? text + BETWEEN_KEYS + key : key;
      if (this.tables.some((table) => table.goesOn(further))) this.walk(further, keys, { from, at: at + 1 }, found);
    }
  }

  /** Not to be changed. */
  private wordingsOf(own: string): OtherWording[] {
    let known = this.known.get(own);
    if (!known) this.known.set(own, (known = this.readWordings(own)));
    return known;
  }

  private readWordings(own: string): OtherWording[] {
    const wordings = new Map<string, OtherWording>();
    const ownSaid = said(own);
    const note = (texts: readonly string[], weight: number, isName = false) => {
      for (const text of texts) {
        const key = said(text);
        const known = wordings.get(key);
        if (known) {
          known.weight = Math.max(known.weight, weight);
          known.isName ||= isName;
        } else if (key !== ownSaid) wordings.set(key, { keys: text.split(BETWEEN_KEYS), weight, isName });
      }
    };
    for (const table of this.tables)
      for (const { isTerm, areNames, terms, related } of table.groupsOf(own)) {
        note(terms, isTerm ? TERM_WEIGHT : RELATED_WEIGHT, isTerm && areNames);
        note(related, isTerm ? RELATED_WEIGHT : DISTANT_WEIGHT);
      }
    return [...wordings.values()];
  }
}
