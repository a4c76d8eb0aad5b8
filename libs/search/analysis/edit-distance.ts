/** How many slips of the pen a word of this length is forgiven. */
export function allowedSlips(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** A cheap bound: the set of letters (five bits of the code), so that words far apart are passed over unread. */
export function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

export function countBits(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const ROWS = [new Uint8Array(66), new Uint8Array(66), new Uint8Array(66)];

/**
 * Insertions, deletions, exchanges and swaps of neighbours that lead from one word to the other (optimal string
 * alignment), as long as they are at most `bound`; `bound` + 1 beyond that. Words of up to 64 letters.
 * @param code the letter at a place of the second word, so that it need not be a string
 */
export function slipsBetween(word: string, length: number, code: (at: number) => number, bound: number): number {
  if (Math.abs(word.length - length) > bound || Math.max(word.length, length) > 64) return bound + 1;
  let [before, above, row] = ROWS as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= length; j++) above[j] = j;
  for (let i = 1; i <= word.length; i++) {
    const letter = word.charCodeAt(i - 1);
    row[0] = i;
    let least = i;
    for (let j = 1; j <= length; j++) {
      const other = code(j - 1);
      let slips = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === code(j - 2) && word.charCodeAt(i - 2) === other) {
        slips = Math.min(slips, before[j - 2]! + 1);
      }
      row[j] = slips;
      if (slips < least) least = slips;
    }
    if (least > bound) return bound + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[length]!, bound + 1);
}
