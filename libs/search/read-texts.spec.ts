import { describe, expect, it } from '@jest/globals';
import { fieldAnalyser } from './analysis/index.js';
import { ReadTexts } from './read-texts.js';

const analyser = fieldAnalyser();

describe('texts that were read', () => {
  const keep = (texts: ReadTexts, text: string): void => texts.keep(text, analyser.read(text));

  it('are kept as far as their letters go, the ones used last', () => {
    const texts = new ReadTexts();
    const long = (n: number): string => `${n} ${'möte om uppföljning '.repeat(1_000)}`;
    keep(texts, 'Ett kort möte');
    for (let n = 0; n < 150; n++) {
      keep(texts, long(n));
      texts.get('Ett kort möte');
    }
    expect(texts.size.texts).toBeLessThan(102);
    expect(texts.get('Ett kort möte')).toBeDefined();
    expect(texts.get(long(0))).toBeUndefined();
    expect(texts.get(long(149))).toBeDefined();
  });

  it('share the readings of their words, and hold no more of them than is allowed', () => {
    const texts = new ReadTexts();
    keep(texts, 'Möte om uppföljning');
    keep(texts, 'Uppföljning och möte');
    expect(texts.size).toEqual({ texts: 2, readings: 2 });
    const odd = (n: number): string => Array.from({ length: 100 }, (_, m) => `x-${n}kv${m}`).join(' ');
    for (let n = 0; n < 500; n++) keep(texts, odd(n));
    const { texts: kept, readings } = texts.size;
    expect(readings).toBeLessThanOrEqual(40_000);
    expect(kept).toBeGreaterThan(100);
    expect(texts.get(odd(499))).toBeDefined();
    expect(texts.get('Möte om uppföljning')).toBeUndefined();
  });

  it('are kept anew in place of themselves', () => {
    const texts = new ReadTexts();
    keep(texts, 'Möte om uppföljning');
    keep(texts, 'Möte om uppföljning');
    expect(texts.size).toEqual({ texts: 1, readings: 2 });
  });
});
