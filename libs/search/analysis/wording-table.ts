/** Wordings of one thing, from the curated topic vocabulary. */
export interface SynonymEntry {
  /** Names and abbreviations that mean the same: "Arbetsförmedlingen", "AF". Each finds the others in full. */
  terms: readonly string[];
  /** Everyday or narrower wordings that lead to the terms, and the terms to them, more weakly. */
  related?: readonly string[];
  /** Whether the terms are names of one thing, as an abbreviation and its long form, rather than words that mean the same. */
  areNames?: boolean;
}

/** The keys of a wording as it is asked for, and as it is sought. */
export interface WordingKeys {
  asked: readonly string[];
  /** Missing when the words that make the meaning are not indexed: "utan jobb" must not seek "jobb". */
  sought?: readonly string[];
}

/** A group's wordings as one of them leads to the others. */
export interface Membership {
  isTerm: boolean;
  areNames: boolean;
  terms: readonly string[];
  related: readonly string[];
}

/** Between the keys of a wording; a key may hold a space ("följa upp"). */
export const BETWEEN_KEYS = '\n';

/** The table as it is kept in a file. */
interface Written {
  asked: string[];
  sought: string[];
  starts: number[];
  memberships: number[];
  bounds: number[];
  members: number[];
  names: number[];
}

/**
 * Groups of wordings, each text once and all else numbers: 26,000 wordings take 3 MB; as objects that point to each
 * other they took 18. A wording's text is its keys with `BETWEEN_KEYS` between them.
 */
export class WordingTable {
  /** Numbers of the wordings that may be asked for, and of their beginnings. */
  private readonly places = new Map<string, number>();
  private readonly texts: readonly string[];
  /** By place, and one more: where its memberships begin, each a group's number doubled, and one more as its term. */
  private readonly starts: Int32Array;
  private readonly memberships: Int32Array;
  /** By group doubled: where its terms begin, and its related ones, among `members`, which are numbers of texts. */
  private readonly bounds: Int32Array;
  private readonly members: Int32Array;
  /** Groups whose terms are names of one thing. */
  private readonly names: ReadonlySet<number>;

  private constructor({ asked, sought, starts, memberships, bounds, members, names }: Written) {
    asked.forEach((text, place) => this.places.set(text, place));
    this.texts = [...asked, ...sought];
    [this.starts, this.memberships] = [Int32Array.from(starts), Int32Array.from(memberships)];
    [this.bounds, this.members] = [Int32Array.from(bounds), Int32Array.from(members)];
    this.names = new Set(names);
  }

  static readonly EMPTY = WordingTable.of([], () => ({ asked: [] }));

  static of(entries: readonly SynonymEntry[], keysOf: (text: string) => WordingKeys): WordingTable {
    return new WordingTable(written(entries, keysOf));
  }

  /** @param text as `toText` gives it */
  static fromText(text: string): WordingTable {
    return new WordingTable(JSON.parse(text) as Written);
  }

  toText(): string {
    const asked = [...this.places.keys()];
    const { starts, memberships, bounds, members, names } = this;
    const table: Written = {
      ...{ asked, sought: this.texts.slice(asked.length) },
      ...{
        starts: [...starts],
        memberships: [...memberships],
        bounds: [...bounds],
        members: [...members],
        names: [...names],
      },
    };
    return JSON.stringify(table);
  }

  /** Whether a wording is or begins with these keys. */
  goesOn(text: string): boolean {
    return this.places.has(text);
  }

  /** The groups that this wording is of, by name or as something near. */
  *groupsOf(text: string): Generator<Membership> {
    const place = this.places.get(text);
    if (place === undefined) return;
    for (let at = this.starts[place]!; at < this.starts[place + 1]!; at++) {
      const membership = this.memberships[at]!;
      const group = membership >> 1;
      const textsFrom = (bound: number): string[] =>
        [...this.members.subarray(this.bounds[bound], this.bounds[bound + 1])].map((number) => this.texts[number]!);
      yield {
        isTerm: (membership & 1) === 1,
        areNames: this.names.has(group),
        terms: textsFrom(2 * group),
        related: textsFrom(2 * group + 1),
      };
    }
  }
}

function written(entries: readonly SynonymEntry[], keysOf: (text: string) => WordingKeys): Written {
  const keysOfTerm = new Map<string, WordingKeys>();
  const read = (term: string): WordingKeys => {
    let keys = keysOfTerm.get(term);
    if (!keys) keysOfTerm.set(term, (keys = keysOf(term)));
    return keys;
  };
  const asked = new Map<string, number[]>();
  const membershipsOf = (keys: readonly string[]): number[] => {
    const text = keys.join(BETWEEN_KEYS);
    let list = asked.get(text);
    if (!list) asked.set(text, (list = []));
    return list;
  };
  const groups = entries.map(({ terms, related = [] }) => [terms.map(read), related.map(read)] as const);
  groups.forEach((group, number) =>
    group.forEach((wordings, isRelated) => {
      for (const { asked: keys } of wordings) {
        if (keys.length === 0) continue;
        for (let end = 1; end < keys.length; end++) membershipsOf(keys.slice(0, end));
        membershipsOf(keys).push(number * 2 + 1 - isRelated);
      }
    }),
  );
  const numbers = new Map([...asked.keys()].map((text, number) => [text, number]));
  const numberOf = (text: string): number => {
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return numbers.get(text)!;
  };
  const sets = groups.flatMap((group) =>
    group.map((wordings) =>
      wordings.flatMap(({ sought = [] }) => (sought.length > 0 ? [numberOf(sought.join(BETWEEN_KEYS))] : [])),
    ),
  );
  const lists = [...asked.values()];
  return {
    asked: [...asked.keys()],
    sought: [...numbers.keys()].slice(asked.size),
    starts: startsOf(lists),
    memberships: lists.flat(),
    bounds: startsOf(sets),
    members: sets.flat(),
    names: entries.flatMap(({ areNames }, number) => (areNames ? [number] : [])),
  };
}

/** Where each list begins when they stand one after another, and where the last one ends. */
function startsOf(lists: readonly (readonly unknown[])[]): number[] {
  let end = 0;
  return [0, ...lists.map(({ length }) => (end += length))];
}
