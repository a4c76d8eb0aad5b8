import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordsByExpression, wordsOf } from './words.js';

const surfaces = (text: string) => wordsOf(text).map(({ surface }) => surface);

describe('the words of a text', () => {
  it.each([
    ['a-kassan och e-tjänster', ['a-kassan', 'och', 'e-tjänster']],
    ['hälso- och sjukvård, arbets-träning', ['hälso', 'och', 'sjukvård', 'arbets', 'träning']],
    ['a-b x-1 ö\u2011vik', ['a', 'b', 'x', '1', 'ö\u2011vik']],
    ['sam\u00adordning A\u030ar 3\u00bd', ['sam\u00adordning', 'A\u030ar', '3\u00bd']],
    ['\u030a lös 𝐀b 🙂x', ['lös', '𝐀b', 'x']],
    ['', []],
  ])('in "%s" are %j', (text, words) => expect(surfaces(text)).toEqual(words));

  it('are those of the expression that defines them, in any text', () => {
    const piece = fc.constantFrom(
      ...['a', 'Ö', 'é', 'ß', 'k', '7', '½', 'Ⅷ', '-', '\u2010', '\u2011', '\u00ad', '\u200b', '\u030a', ' ', '.'],
      ...['\ud835', '\udc00', '𝐀', '🙂', 'ж', '漢', '_'],
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (drawn) => {
        expect(wordsOf(drawn)).toEqual(wordsByExpression(drawn));
      }),
      { numRuns: 3_000 },
    );
  });
});
