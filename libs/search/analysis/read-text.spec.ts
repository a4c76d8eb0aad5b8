import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAnalyser } from './analyser.js';
import { keyIn, type Place, type Sought } from './read-text.js';

const analyser = createAnalyser();

function soughtBy(query: string): Sought {
  const terms = analyser.parseQuery(query).terms.filter(({ stop }) => !stop);
  return {
    keys: new Set(terms.flatMap(({ keys, parts }) => [...keys, ...parts])),
    folded: new Set(terms.map(({ folded }) => folded)),
  };
}

const placesOf = (query: string, text: string): Place[] => analyser.read(text).places(keyIn(soughtBy(query)));
const found = (query: string, text: string): string[] =>
  placesOf(query, text).map(({ start, end }) => text.slice(start, end));

/** The same by what is known of every word of the text. */
function analysed(query: string, text: string): Place[] {
  const { keys, folded } = soughtBy(query);
  return analyser.analyse(text).flatMap((token) => {
    if (token.stop) return [];
    const key =
      [...token.keys, ...token.parts].find((one) => keys.has(one)) ??
      (folded.has(token.folded) ? token.folded : undefined);
    return key === undefined ? [] : [{ start: token.start, end: token.end, key }];
  });
}

const WORDS = `uppföljning följer upp följ ni inte lämnar över ut ta tas fram emot tar det på hand om in med i av möten mötet
  e-tjänst a-kassa e-böcker tjänst bok 10 000 1 250 2023 AF AFs AF:s SIP:arna t.ex. p.g.a. a. arbets- och rehabilitering
  arbetsrehabiliteringen rehab ge-nom soft\u00adhyphen Å ål al malmö Malmo café cafe\u0301 överlämning framtagning km² not³ 🙂`;
const word = fc.constantFrom(...WORDS.split(/\s+/));
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', '\n', '  ', '-', ':', '.');

describe('a text that was read', () => {
  it.each([
    ['uppföljning', 'Vi följer upp. Hur följer ni upp? Följ inte med upp.', ['följer', 'följer']],
    ['ta fram', 'De tar fram en plan och tar emot.', ['tar', 'fram']],
    ['tjänst', 'En e-tjänst är en tjänst.', ['e-tjänst', 'tjänst']],
    ['10000', 'Det kostar 10 000 kronor.', ['10']],
    ['Malmö', 'malmo och MALMÖ', ['malmo', 'MALMÖ']],
    ['rehabilitering', 'Arbetsrehabiliteringen', ['Arbetsrehabiliteringen']],
    ['', 'Något', []],
  ])('tells where "%s" stands', (query, text, expected) => expect(found(query, text)).toEqual(expected));

  it('tells what analysing it for each question would, whatever stands beside what', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(word, gap), { maxLength: 30 }),
        (asked, said) => {
          const [query, text] = [asked.join(' '), said.flat().join('')];
          expect(placesOf(query, text)).toEqual(analysed(query, text));
        },
      ),
      { numRuns: 4_000 },
    );
  });

  it('is searched for one question after another', () => {
    const text = analyser.read('Vi följer upp mötet.');
    const starts = (query: string) => text.places(keyIn(soughtBy(query))).map(({ start }) => start);
    expect([starts('möte'), starts('uppföljning'), starts('möte'), starts('plan')]).toEqual([[14], [3], [14], []]);
  });
});
