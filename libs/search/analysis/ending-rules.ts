/** An ending, and what may stand in its place. */
export type EndingRule = readonly [ending: string, others: readonly string[]];

/** Rules by the last letter of their endings, in their order: few words meet more than a handful. */
export class EndingRules {
  private readonly byLast = new Map<string, EndingRule[]>();

  constructor(rules: readonly EndingRule[]) {
    for (const rule of rules) {
      const last = rule[0].at(-1)!;
      this.byLast.set(last, [...(this.byLast.get(last) ?? []), rule]);
    }
  }

  /** Those that may fit a word; the ending is still to be compared. */
  of(word: string): readonly EndingRule[] {
    return this.byLast.get(word[word.length - 1]!) ?? [];
  }
}
