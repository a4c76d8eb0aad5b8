/** How like a question an item is in meaning, 0 to 1, and whether it was judged to answer or to help. */
export interface Likeness {
  score: number;
  right: boolean;
}

const CUTS = Array.from({ length: 19 }, (_, n) => (n + 1) / 20);

/**
 * What each cut would let through: how many of the right items that meaning came upon, and how many of all that it lets
 * through are right. A cut is chosen where most of what is shown is right, for what meaning finds is unasked for.
 */
export function cutsOf(likenesses: readonly Likeness[]): Record<string, string | number>[] {
  const right = likenesses.filter((one) => one.right).length;
  return CUTS.map((cut) => {
    const shown = likenesses.filter(({ score }) => score >= cut);
    const hits = shown.filter((one) => one.right).length;
    return {
      cut,
      shown: shown.length,
      right: hits,
      precision: shown.length > 0 ? (hits / shown.length).toFixed(2) : '–',
      recall: right > 0 ? (hits / right).toFixed(2) : '–',
    };
  }).filter(({ shown }, n, rows) => shown > 0 && shown !== rows[n + 1]?.shown);
}
