/** Wordings of one thing, from the curated topic vocabulary. */
export interface SynonymEntry {
  /** Names and abbreviations that mean the same: "Arbetsförmedlingen", "AF". Each finds the others in full. */
  terms: readonly string[];
  /** Everyday or narrower wordings that lead to the terms, and the terms to them, more weakly. */
  related?: readonly string[];
}

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
  wordings: Wording[];
}

/** The keys of a wording as it is asked for, and as it is sought. */
export interface WordingKeys {
  asked: readonly string[];
  /** Missing when the words that make the meaning are not indexed: "utan jobb" must not seek "jobb". */
  sought?: readonly string[];
}

interface Node {
  next: Map<string, Node>;
  /** The keys of each wording in one string. */
  texts: string[];
  wordings: Wording[];
}

/** How much a wording counts: names of one thing alike, everyday wordings less, two of those beside each other least. */
export const TERM_WEIGHT = 1;
export const RELATED_WEIGHT = 0.3;
export const DISTANT_WEIGHT = 0.15;

/** Finds curated wordings in a row of keys, one word or many; both ways. */
export class SynonymIndex {
  private readonly root: Node = { next: new Map(), texts: [], wordings: [] };

  constructor(entries: readonly SynonymEntry[], keysOf: (text: string) => WordingKeys) {
    const read = (texts: readonly string[]) => texts.map(keysOf).filter(({ asked }) => asked.length);
    for (const { terms, related = [] } of entries) {
      const named = read(terms);
      const loose = read(related);
      const soughtTerms = soughtOf(named);
      const soughtRelated = soughtOf(loose);
      for (const { asked } of named) {
        this.add(asked, soughtTerms, TERM_WEIGHT);
        this.add(asked, soughtRelated, RELATED_WEIGHT);
      }
      for (const { asked } of loose) {
        this.add(asked, soughtTerms, RELATED_WEIGHT);
        this.add(asked, soughtRelated, DISTANT_WEIGHT);
      }
    }
  }

  /**
   * Every stretch that has other wordings; overlapping ones too, longest first at each position.
   * @param keys of each position, the closest reading first: the first one that has wordings is taken
   */
  match(keys: readonly (readonly string[])[]): SynonymMatch[] {
    const found: SynonymMatch[] = [];
    for (let from = 0; from < keys.length; from++) {
      const here: SynonymMatch[] = [];
      this.walk(this.root, keys, from, from, here);
      found.push(...here.reverse());
    }
    return found;
  }

  private walk(
    node: Node,
    keys: readonly (readonly string[])[],
    from: number,
    at: number,
    found: SynonymMatch[],
  ): void {
    if (node.wordings.length && !found.some((match) => match.to === at)) {
      found.push({ from, to: at, wordings: node.wordings });
    }
    for (const key of keys[at] ?? []) {
      const next = node.next.get(key);
      if (next) this.walk(next, keys, from, at + 1, found);
    }
  }

  private add(asked: readonly string[], others: readonly Sought[], weight: number): void {
    let node = this.root;
    for (const key of asked) {
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), texts: [], wordings: [] }));
      node = next;
    }
    const own = asked.join(' ');
    for (const { keys, text } of others) {
      if (text === own) continue;
      const at = node.texts.indexOf(text);
      if (at >= 0) {
        const known = node.wordings[at]!;
        known.weight = Math.max(known.weight, weight);
        continue;
      }
      node.texts.push(text);
      node.wordings.push({ keys, weight });
    }
  }
}

interface Sought {
  keys: readonly string[];
  /** The keys in one string, to compare them by. */
  text: string;
}

const soughtOf = (wordings: readonly WordingKeys[]): Sought[] =>
  wordings.flatMap(({ sought }) => (sought ? [{ keys: sought, text: sought.join(' ') }] : []));
