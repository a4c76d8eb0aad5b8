import { describe, expect, it } from '@jest/globals';
import { createAnalyser } from './index.js';
import { LONGEST_QUERY } from './query.js';

const analyser = createAnalyser();
const parsed = (text: string) => {
  const query = analyser.parseQuery(text);
  return {
    ...query,
    terms: query.terms.map(({ surface }) => surface),
    excluded: query.excluded.map(({ surface }) => surface),
    phrases: query.phrases.map(({ text: phrase }) => phrase),
  };
};

describe('a query taken apart', () => {
  it('knows phrases and excluded words', () => {
    expect(parsed('"grön rehab" odling -trädgård')).toMatchObject({
      phrases: ['grön rehab'],
      excluded: ['trädgård'],
      terms: ['grön', 'rehab', 'odling'],
    });
    expect(parsed('”en väg in”').phrases).toEqual(['en väg in']);
  });

  it('takes a hyphen inside or after a word for no minus', () => {
    expect(parsed('hälso- och sjukvård, a-kassa 2019-2021').excluded).toEqual([]);
  });

  it('leaves function words out unless there is nothing else', () => {
    expect(parsed('hur är det att vara chef').terms).toEqual(['chef']);
    expect(parsed('hur är det').terms).toEqual(['hur', 'är', 'det']);
    expect(parsed('fast anställning').terms).toEqual(['fast', 'anställning']);
  });

  it('takes endings after a colon and dotted abbreviations for function words', () => {
    expect(parsed('Hur brukar ni göra, t.ex. med AF:s beslut p.g.a. sekretess?').terms).toEqual([
      ...['brukar', 'göra', 'AF', 'beslut', 'sekretess'],
    ]);
    expect(parsed('plan B. Nu').terms).toEqual(['plan', 'B']);
  });

  it.each([
    ['Hur får vi fler att komma till gruppen?', true],
    ['någon som har provat BIP i grupp', true],
    ['arbetsträning', false],
    ['slutrapport supported employment', false],
  ])('%s: a sentence %s', (text, isSentence) => expect(parsed(text).isSentence).toBe(isSentence));

  it.each(['dnr 2023/45', 'SCÖ 2022-0034', 'Diarienummer: 12/2024', '2024:117'])('%s is a diary number', (text) =>
    expect(parsed(text).looksLikeDiaryNumber).toBe(true),
  );

  it.each(['2023', 'budget 2023', 'covid-19'])('%s is none', (text) =>
    expect(parsed(text).looksLikeDiaryNumber).toBe(false),
  );

  it.each(['slutrapport_2023.docx', 'Rutin för remiss.PDF'])('%s is a file name', (text) =>
    expect(parsed(text).looksLikeFileName).toBe(true),
  );

  it('reads a pasted paragraph, but not without end', () => {
    const page = 'möte '.repeat(5000);
    expect(parsed(page).terms).toHaveLength(Math.ceil(LONGEST_QUERY / 'möte '.length));
    expect(parsed(page.slice(0, 4000)).terms).toHaveLength(800);
  });

  it.each(['', '   ', '"', '""', '-', '- -', '?!'])('%j asks for nothing', (text) =>
    expect(parsed(text)).toMatchObject({ terms: [], phrases: [], excluded: [] }),
  );
});
