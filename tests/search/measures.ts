/** A judged query: grade 2 answers it, 1 helps; `nonrel` was looked at and does not. */
export interface JudgedQuery {
  qid: string;
  query: string;
  cls?: string;
  rel: Record<string, number>;
  nonrel?: string[];
}

export interface Measures {
  ndcg: number;
  recall: number;
  mrr: number;
  success: number;
  /** The share of the ten best that nobody has judged; 0 where it is not known what was judged. */
  unjudged: number;
}

const DEPTH = 10;

/**
 * How well a ranking answers one query. nDCG@10 with gain 2^grade − 1 against the best order of all judged; recall@10 of
 * at most ten relevant ones; MRR and success@1 look for grade 2.
 */
export function measure({ rel, nonrel }: JudgedQuery, ranking: readonly string[]): Measures {
  const ids = [...new Set(ranking)];
  const best = ids.slice(0, DEPTH);
  const gradeOf = (id: string): number => rel[id] ?? 0;
  const grades = Object.values(rel).sort((a, b) => b - a);
  const ideal = gain(grades.slice(0, DEPTH));
  const relevant = grades.filter((grade) => grade > 0).length;
  const answer = ids.findIndex((id) => gradeOf(id) === 2);
  const judged = new Set([...Object.keys(rel), ...(nonrel ?? best)]);
  return {
    ndcg: ideal > 0 ? gain(best.map(gradeOf)) / ideal : 0,
    recall: relevant > 0 ? best.filter((id) => gradeOf(id) > 0).length / Math.min(DEPTH, relevant) : 0,
    mrr: answer < 0 ? 0 : 1 / (answer + 1),
    success: answer === 0 ? 1 : 0,
    unjudged: best.filter((id) => !judged.has(id)).length / DEPTH,
  };
}

const gain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

export function meanOf(all: readonly Measures[], name: keyof Measures): number {
  return all.reduce((sum, measures) => sum + measures[name], 0) / Math.max(1, all.length);
}

/** The 95 % interval of a mean by bootstrap: 2,000 samples with replacement, seeded, so that a run repeats. */
export function interval(values: readonly number[]): [low: number, high: number] {
  let state = 20_261_121;
  const draw = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const means = Array.from({ length: 2_000 }, () => {
    const sum = values.reduce((total) => total + values[Math.floor(draw() * values.length)]!, 0);
    return sum / Math.max(1, values.length);
  }).sort((a, b) => a - b);
  return [means[Math.floor(means.length * 0.025)]!, means[Math.floor(means.length * 0.975)]!];
}
