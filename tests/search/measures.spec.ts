import { describe, expect, it } from '@jest/globals';
import { cutsOf } from './cuts.js';
import { interval, measure } from './measures.js';

describe('measures of a ranking', () => {
  const query = { qid: 'q', query: 'x', rel: { a: 2, b: 1 }, nonrel: ['c'] };

  it('give the best order full marks', () => {
    expect(measure(query, ['a', 'b', 'c'])).toEqual({ ndcg: 1, recall: 1, mrr: 1, success: 1, unjudged: 0 });
  });

  it('count places, grades and what was not judged', () => {
    const { ndcg, recall, mrr, success, unjudged } = measure(query, ['d', 'b', 'b', 'a']);
    // b at 2 and a at 3 of the ideal 3 + 1/log2(3)
    expect(ndcg).toBeCloseTo((1 / Math.log2(3) + 3 / 2) / (3 + 1 / Math.log2(3)), 10);
    expect({ recall, success, unjudged }).toEqual({ recall: 1, success: 0, unjudged: 0.1 });
    expect(mrr).toBeCloseTo(1 / 3, 10);
    expect(measure(query, [])).toEqual({ ndcg: 0, recall: 0, mrr: 0, success: 0, unjudged: 0 });
  });

  it('come with an interval that holds the mean', () => {
    const [low, high] = interval([0, 1, 0, 1, 1, 0, 1, 1]);
    expect(low).toBeLessThan(0.625);
    expect(high).toBeGreaterThan(0.625);
  });
});

describe('cuts of a likeness', () => {
  it('tell how much of what they show is right, and leave out those that change nothing', () => {
    const likenesses = [
      { score: 0.93, right: true },
      { score: 0.81, right: true },
      { score: 0.79, right: false },
      { score: 0.41, right: true },
    ];
    expect(cutsOf(likenesses)).toEqual([
      { cut: 0.4, shown: 4, right: 3, precision: '0.75', recall: '1.00' },
      { cut: 0.75, shown: 3, right: 2, precision: '0.67', recall: '0.67' },
      { cut: 0.8, shown: 2, right: 2, precision: '1.00', recall: '0.67' },
      { cut: 0.9, shown: 1, right: 1, precision: '1.00', recall: '0.33' },
    ]);
  });
});
