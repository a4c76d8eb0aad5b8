import { describe, expect, it } from '@jest/globals';
import { createAnalyser, fieldAnalyser, fieldWordings } from './index.js';

const analyser = createAnalyser();
const entries = fieldWordings();
const wordings = entries.flatMap(({ terms, related = [] }) => [...terms, ...related]);
const ofField = analyser.withSynonyms(entries);
const weightOf = (text: string, other: string) => {
  const sought = analyser.keys(other).join(' ');
  const found = ofField.synonymsIn(ofField.parseQuery(text).terms).flatMap((match) => match.wordings);
  return Math.max(0, ...found.filter(({ keys }) => keys.join(' ') === sought).map(({ weight }) => weight));
};

describe('the wordings of the field', () => {
  it('are more than four thousand groups, each of several', () => {
    expect(entries.length).toBeGreaterThan(4000);
    expect(entries.filter(({ terms, related = [] }) => terms.length + related.length < 2)).toEqual([]);
  });

  it('have no wording of function words alone', () => {
    expect(wordings.filter((wording) => analyser.keys(wording).length === 0)).toEqual([]);
  });

  it('are the same when they are read from their file', () => {
    const read = fieldAnalyser();
    const [asked, fromFile] = [ofField, read].map((one) =>
      wordings.filter((_, n) => n % 20 === 0).map((wording) => one.synonymsIn(one.parseQuery(wording).terms)),
    );
    expect(asked!.flat().length).toBeGreaterThan(1_000);
    expect(fromFile).toEqual(asked);
  });

  it.each([
    ['mellan stolarna', 'gränslandet'],
    ['orka med vardagen', 'uthållighet'],
    ['komma tillbaka till jobbet', 'arbetsåtergång'],
    ['vem gör vad', 'rollfördelning'],
    ['samma mål', 'gemensam målbild'],
    ['ledningens stöd', 'uppbackning'],
    ['kamratstöd', 'peer support'],
    ['utan bostad', 'hemlöshet'],
    ['få mina pengar att räcka', 'privatekonomi'],
    ['IMY', 'Integritetsskyddsmyndigheten'],
    ['arkivering', 'bevara handlingar'],
    ['restskatt', 'kvarskatt'],
    ['fastslå', 'konstatera'],
    ['kostnadsfri', 'gratis'],
    ['ont om pengar', 'privatekonomi'],
  ])('lead from %s to %s', (text, other) => expect(weightOf(text, other)).toBeGreaterThan(0));

  it.each([
    ['jobb', 'arbetslös'],
    ['dålig', 'ångest'],
    ['väg', 'samordnad mottagning'],
    ['samma dag', 'gemensam målbild'],
    ['hand', 'omvårdnad'],
  ])('do not lead from %s to %s', (text, other) => expect(weightOf(text, other)).toBe(0));
});
