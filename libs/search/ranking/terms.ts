/**
 * Keys as numbers, the same for as long as the process lives: ranking compares some hundred thousand of them a search.
 * It grows with the vocabulary of what is ranked, never with what is asked.
 */
class TermNumbers {
  private readonly numbers = new Map<string, number>();
  private readonly terms: string[] = [];

  /** The number of a term that is read, of at most twenty bits; those that come when all are given share the last one. */
  of(term: string): number {
    let number = this.numbers.get(term);
    if (number === undefined) {
      if (this.terms.length > LAST) return LAST;
      number = this.terms.push(term) - 1;
      if (number < LAST) this.numbers.set(term, number);
    }
    return number;
  }

  /** The number of a term that is asked for; undefined where nothing read so far holds it. */
  known(term: string): number | undefined {
    return this.numbers.get(term);
  }

  /** One more than the highest number so far. */
  get count(): number {
    return this.terms.length;
  }

  term(number: number): string {
    return this.terms[number]!;
  }
}

const LAST = 2 ** 20 - 1;

export const TERMS = new TermNumbers();
