import { describe, expect, it } from '@jest/globals';
import { createAnalyser } from './index.js';
import { COMPOUNDS, FAMILIES, NO_COMPOUNDS, NO_PARTICLE_VERBS, PARTICLE_VERBS, STRANGERS } from './words.table.js';

const analyser = createAnalyser();
const wordOf = (word: string) => analyser.analyse(word)[0]!;
const rows = (table: string) => table.trim().split('\n');
const pairs = (table: string) =>
  rows(table).map((line) => {
    const [word = '', others = ''] = line.split(':');
    return { word, others: others.trim().split(/\s+/) };
  });
const insideOf = (word: string) => [...wordOf(word).keys, ...wordOf(word).parts];
const share = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key));

describe('the analyser, word by word', () => {
  it('brings the forms and derivations of a word to one key', () => {
    const missed = pairs(FAMILIES).flatMap(({ word, others }) =>
      others.filter((other) => !share(wordOf(word).keys, wordOf(other).keys)).map((other) => `${word} ≠ ${other}`),
    );
    expect(missed).toEqual([]);
  });

  it('finds the words inside compounds, in the dictionary or not', () => {
    const missed = pairs(COMPOUNDS).flatMap(({ word, others }) =>
      others.filter((part) => !share(insideOf(word), wordOf(part).keys)).map((part) => `${part} in ${word}`),
    );
    expect(missed).toEqual([]);
  });

  it('reads a verb and its particle as the one word they are besides', () => {
    const missed = pairs(PARTICLE_VERBS).flatMap(({ word, others }) =>
      others.filter((other) => !share(wordOf(word).keys, wordOf(other).keys)).map((other) => `${word} ≠ ${other}`),
    );
    expect(missed).toEqual([]);
    const wrong = pairs(NO_PARTICLE_VERBS).filter(({ word, others }) =>
      others.some((other) => share(wordOf(word).keys, wordOf(other).keys)),
    );
    expect(wrong).toEqual([]);
  });

  it('takes nothing apart that only looks composed', () => {
    const wrong = pairs(NO_COMPOUNDS).flatMap(({ word, others }) =>
      others.filter((part) => share(insideOf(word), wordOf(part).keys)).map((part) => `${part} in ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps strangers apart', () => {
    const wrong = rows(STRANGERS).filter((line) => {
      const [a = '', b = ''] = line.split(' ');
      return share(wordOf(a).keys, wordOf(b).keys);
    });
    expect(wrong).toEqual([]);
  });

  it('has several hundred words in its table', () => {
    const words = [FAMILIES, COMPOUNDS, NO_COMPOUNDS, STRANGERS].join(' ').split(/[\s:]+/);
    expect(new Set(words).size).toBeGreaterThan(600);
  });
});

describe('a text', () => {
  it('keeps offsets into the text as given, whatever its spelling', () => {
    const text = 'Mo\u0308tet i ÅTGÄRDS\u00adPLANEN – a-kassa, 2023!';
    const tokens = analyser.analyse(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mo\u0308tet',
      'i',
      'ÅTGÄRDS\u00adPLANEN',
      'a-kassa',
      '2023',
    ]);
    expect(tokens[0]!.keys).toEqual(wordOf('möte').keys);
    expect(tokens[2]!.keys).toEqual(wordOf('åtgärdsplan').keys);
    expect(wordOf('a-kassan').keys).toEqual(wordOf('akassan').keys);
  });

  it('is indexed without function words, with keys and parts apart', () => {
    expect(analyser.fieldsFor('Hur gick mötet med arbetsterapeuten?')).toEqual({
      keys: 'gå möt arbetsterapeut',
      parts: 'arbet terapeut',
      folded: 'ga mot arbetsterapeut',
    });
    expect(analyser.fieldsFor('')).toEqual({ keys: '', parts: '', folded: '' });
  });

  it('is indexed with a number that is written in groups as one, beside its groups', () => {
    expect(analyser.fieldsFor('10 000 kronor, 1\u00a0250\u00a0000, 2023 150')).toMatchObject({
      keys: `10 ${wordOf('kronor').keys[0]!} 1 250 2023 150`,
      parts: '10000 1250000',
    });
  });

  it('is indexed with a verb that is written in two, beside its plain verb', () => {
    expect(analyser.fieldsFor('Vi följer upp det. Följer. Upp.')).toMatchObject({
      keys: 'följ följ',
      parts: 'uppfölj',
    });
  });

  it('reads å, ä and ö as themselves, and folded only beside that', () => {
    expect(wordOf('åtgärd').folded).toBe(wordOf('atgard').folded);
    expect(share(wordOf('åtgärd').keys, wordOf('atgard').keys)).toBe(false);
  });

  it('survives what is no language', () => {
    for (const odd of ['\u0000\uffff', '👩‍⚕️🙂', 'x'.repeat(100_000), '<b>&amp;</b>', '\u202eabc', '1'.repeat(500)]) {
      expect(() => analyser.fieldsFor(odd)).not.toThrow();
    }
  });
});

describe('other wordings', () => {
  const withTopics = analyser.withSynonyms([
    { terms: ['Arbetsförmedlingen', 'AF'], related: ['förmedlingen'], areNames: true },
    { terms: ['känsla av sammanhang', 'KASAM'] },
  ]);
  const wordingsIn = (text: string) =>
    withTopics.synonymsIn(analyser.parseQuery(text).terms).flatMap(({ wordings }) => wordings);

  it('lead from abbreviation to name and back, in any form', () => {
    expect(wordingsIn('möte med AF')).toContainEqual({
      keys: wordOf('Arbetsförmedlingen').keys,
      weight: 1,
      isName: true,
    });
    expect(wordingsIn('Arbetsförmedlingens stöd')).toContainEqual({ keys: ['af'], weight: 1, isName: true });
  });

  it('lead from phrase to word and back', () => {
    expect(wordingsIn('kasam')).toContainEqual({ keys: analyser.keys('känsla sammanhang'), weight: 1, isName: false });
    expect(wordingsIn('en känsla av sammanhang')).toContainEqual({ keys: ['kasam'], weight: 1, isName: false });
  });

  it('of one word among function words are known by those words too, and are not sought by the one', () => {
    const ofField = analyser.withSynonyms([{ terms: ['arbetslös', 'utan jobb'] }]);
    const meant = (text: string) =>
      ofField.synonymsIn(ofField.parseQuery(text).terms).flatMap(({ wordings }) => wordings.map(({ keys }) => keys[0]));
    expect(meant('unga som är utan jobb')).toEqual(wordOf('arbetslös').keys);
    expect(meant('söka jobb')).toEqual([]);
    expect(meant('arbetslös')).not.toContain(wordOf('jobb').keys[0]);
    const upp = analyser.withSynonyms([{ terms: ['utvärdering', 'följa upp'] }]);
    expect(upp.synonymsIn(upp.parseQuery('följa en kurs').terms)).toEqual([]);
    expect(upp.synonymsIn(upp.parseQuery('hur följer ni kursen upp').terms)).toEqual([]);
    expect(upp.synonymsIn(upp.parseQuery('hur följer ni. Upp med det').terms)).toEqual([]);
    expect(upp.synonymsIn(upp.parseQuery('vi följer upp det').terms)).toHaveLength(1);
    expect(upp.synonymsIn(upp.parseQuery('hur följer ni upp det').terms)).toHaveLength(1);
    expect(upp.synonymsIn(upp.parseQuery('varför följer ni inte upp det').terms)).toHaveLength(1);
    const ihop = analyser.withSynonyms([{ terms: ['sammanslagning av förbund', 'slå ihop'] }]);
    expect(ihop.synonymsIn(ihop.parseQuery('slå samman två kommuner').terms)).toHaveLength(1);
  });

  it('count less when only related', () => {
    const [related] = wordingsIn('förmedlingen').filter(({ keys }) => keys[0] === wordOf('Arbetsförmedlingen').keys[0]);
    expect(related!.weight).toBeLessThan(1);
    expect(wordingsIn('AF').map(({ isName }) => isName)).toEqual([true, false]);
  });

  it('are replaced at once and leave the first analyser alone', () => {
    const replaced = withTopics.withSynonyms([{ terms: ['AF', 'arbetsfrämjande'] }]);
    const of = (one: typeof replaced) => one.synonymsIn(analyser.analyse('AF')).flatMap(({ wordings }) => wordings);
    expect(of(replaced)).toEqual([{ keys: analyser.keys('arbetsfrämjande'), weight: 1, isName: false }]);
    expect(of(withTopics)).toHaveLength(2);
  });
});
