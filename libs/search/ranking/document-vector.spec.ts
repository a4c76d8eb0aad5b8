import { describe, expect, it } from '@jest/globals';
import { createAnalyser } from '../analysis/index.js';
import { likenessOfPairs } from './document-vector.js';
import { CountedStatistics, likenessTo, readDocument, vectorOf } from './index.js';

const analyser = createAnalyser();
const TEXTS = [
  'Deltagarna fick en handläggare från Arbetsförmedlingen.',
  'Handläggaren följde deltagarna till arbetsgivaren.',
  'Odlingen i växthuset gav ro.',
  'Arbetsgivaren tog emot deltagare i odlingen.',
  '',
];

describe('the likeness of pairs', () => {
  it('is what each pair has by itself, whichever way it is taken, and nothing of what was compared before', () => {
    const documents = TEXTS.map((text, n) =>
      readDocument(String(n), { title: analyser.fieldsFor(''), body: analyser.fieldsFor(text) }),
    );
    const statistics = new CountedStatistics();
    documents.forEach((document) => statistics.add(document));
    const vectors = documents.map((document) => vectorOf(document, statistics));
    likenessOfPairs([...vectors].reverse());
    const likeness = likenessOfPairs(vectors);
    vectors.forEach((one, a) =>
      vectors.forEach((other, b) =>
        expect(likeness[a * vectors.length + b]).toBeCloseTo(a === b ? 0 : likenessTo(one, other), 6),
      ),
    );
    expect(likeness[1]).toBeGreaterThan(0.05);
  });

  it('is not in what stands in more than half of all documents, where those are not few', () => {
    const read = (n: number) =>
      readDocument(`${n}`, {
        title: analyser.fieldsFor(''),
        body: analyser.fieldsFor(n < 2 ? 'Odling hos arbetsgivaren' : 'Handläggare hos arbetsgivaren'),
      });
    const likenessAmong = (size: number): number => {
      const documents = Array.from({ length: size }, (_, n) => read(n));
      const statistics = new CountedStatistics();
      documents.forEach((document) => statistics.add(document));
      return likenessTo(vectorOf(documents[0]!, statistics), vectorOf(documents.at(-1)!, statistics));
    };
    expect(likenessAmong(4)).toBeGreaterThan(0);
    expect(likenessAmong(40)).toBe(0);
  });
});
