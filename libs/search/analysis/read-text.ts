import type { WordAnalysis } from './word-analysis.js';

/** What a word in its text is found by; words that are alike share one. */
export type Reading = Pick<WordAnalysis, 'keys' | 'parts' | 'folded' | 'stop'>;

/** What is looked for in texts. */
export interface Sought {
  keys: ReadonlySet<string>;
  /** Words without å, ä, ö and accents. */
  folded: ReadonlySet<string>;
  /** Keys that do not count within a compound. */
  whole?: ReadonlySet<string>;
}

/** Where something stands (UTF-16 offsets), and what of the sought it is. */
export interface Place {
  start: number;
  end: number;
  key: string;
}

/**
 * The words of a text, to be searched for one question after another: some sixteen bytes a word. Function words are left
 * out.
 */
export class ReadText {
  private readonly readings: readonly Reading[];
  /** Start and end of each. */
  private readonly bounds: Uint32Array;

  constructor(words: readonly { start: number; end: number; reading: Reading }[]) {
    const told = words.filter(({ reading }) => !reading.stop);
    this.readings = told.map(({ reading }) => reading);
    this.bounds = Uint32Array.from(told.flatMap(({ start, end }) => [start, end]));
  }

  /** Its readings, each once. */
  distinct(): ReadonlySet<Reading> {
    return new Set(this.readings);
  }

  /** @param key tells of a reading what of the sought it is; undefined for nothing */
  places(key: (reading: Reading) => string | undefined): Place[] {
    const { readings, bounds } = this;
    const places: Place[] = [];
    for (let n = 0; n < readings.length; n++) {
      const found = key(readings[n]!);
      if (found !== undefined) places.push({ start: bounds[2 * n]!, end: bounds[2 * n + 1]!, key: found });
    }
    return places;
  }
}

/** What of the sought a reading is. To be kept for one question: it remembers those that it was asked about. */
export function keyIn({ keys: wanted, folded: wantedFolded, whole }: Sought): (reading: Reading) => string | undefined {
  const known = new Map<Reading, string | null>();
  const keyOf = ({ keys, parts, folded }: Reading): string | null => {
    for (const key of keys) if (wanted.has(key) || whole?.has(key)) return key;
    for (const part of parts) if (wanted.has(part)) return part;
    return wantedFolded.has(folded) ? folded : null;
  };
  return (reading) => {
    let key = known.get(reading);
    if (key === undefined) known.set(reading, (key = keyOf(reading)));
    return key ?? undefined;
  };
}
