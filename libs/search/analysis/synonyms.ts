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

/** Wordings of one thing as they are sought; kept once, however many ways lead to them. */
interface Group {
  terms: readonly Sought[];
  related: readonly Sought[];
}

interface Sought {
  keys: readonly string[];
  /** The keys in one string, to compare them by. */
  text: string;
}

interface Node {
  next?: Map<string, Node>;
  /** Where a wording ends: the groups that it is of, by name or as something near. */
  groups?: { group: Group; isTerm: boolean }[];
}

/** How much a wording counts: names of one thing alike, everyday wordings less, two of those beside each other least. */
export const TERM_WEIGHT = 1;
export const RELATED_WEIGHT = 0.3;
export const DISTANT_WEIGHT = 0.15;

/** Finds curated wordings in a row of keys, one word or many; both ways. */
export class SynonymIndex {
  private readonly root: Node = {};

  constructor(entries: readonly SynonymEntry[], keysOf: (text: string) => WordingKeys) {
    for (const { terms, related = [] } of entries) {
      const named = terms.map(keysOf);
      const loose = related.map(keysOf);
      const group = { terms: soughtOf(named), related: soughtOf(loose) };
      for (const { asked } of named) this.add(asked, { group, isTerm: true });
      for (const { asked } of loose) this.add(asked, { group, isTerm: false });
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
      this.walk(this.root, '', keys, { from, at: from }, here);
      found.push(...here.reverse());
    }
    return found;
  }

  private walk(
    { next, groups }: Node,
    text: string,
    keys: readonly (readonly string[])[],
    { from, at }: { from: number; at: number },
    found: SynonymMatch[],
  ): void {
    if (groups && !found.some((match) => match.to === at)) {
      const wordings = wordingsOf(groups, text);
      if (wordings.length > 0) found.push({ from, to: at, wordings });
    }
    for (const key of (next && keys[at]) ?? []) {
      const node = next!.get(key);
      if (node) this.walk(node, text ? `${text} ${key}` : key, keys, { from, at: at + 1 }, found);
    }
  }

  private add(asked: readonly string[], membership: NonNullable<Node['groups']>[number]): void {
    if (asked.length === 0) return;
    let node = this.root;
    for (const key of asked) {
      node.next ??= new Map();
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = {}));
      node = next;
    }
    (node.groups ??= []).push(membership);
  }
}

/** @param own the wording that is asked for, in keys */
function wordingsOf(groups: NonNullable<Node['groups']>, own: string): Wording[] {
  const wordings = new Map<string, Wording>();
  const add = (sought: readonly Sought[], weight: number) => {
    for (const { keys, text } of sought) {
      const known = wordings.get(text);
      if (known) known.weight = Math.max(known.weight, weight);
      else if (text !== own) wordings.set(text, { keys, weight });
    }
  };
  for (const { group, isTerm } of groups) {
    add(group.terms, isTerm ? TERM_WEIGHT : RELATED_WEIGHT);
    add(group.related, isTerm ? RELATED_WEIGHT : DISTANT_WEIGHT);
  }
  return [...wordings.values()];
}

const soughtOf = (wordings: readonly WordingKeys[]): Sought[] =>
  wordings.flatMap(({ sought }) => (sought && sought.length > 0 ? [{ keys: sought, text: sought.join(' ') }] : []));
