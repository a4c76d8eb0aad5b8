import { describe, expect, it } from '@jest/globals';
import { createAnalyser, loadLexicon, Speller, Vocabulary } from '../analysis/index.js';
import { Asked, conceptsOf, CountedStatistics, readDocument, rerank, TUNING } from './index.js';

const analyser = createAnalyser([
  { terms: ['Arbetsförmedlingen', 'AF'] },
  { terms: ['känsla av sammanhang', 'KASAM'] },
  { terms: ['försörjningsstöd'], related: ['socialbidrag'] },
  { terms: ['SIP', 'samordnad individuell plan'], areNames: true },
  { terms: ['handlingsplan', 'åtgärdsplan'] },
]);
const speller = new Speller(loadLexicon());

const TEXTS: Record<string, [title: string, body: string]> = {
  terapeut: ['Arbetsterapeuten i teamet', 'En arbetsterapeut bedömer förmågan i vardagen.'],
  mote: ['Avstämningar', 'Mötena hölls varje vecka med handläggare och läkare.'],
  af: ['Samarbete med myndigheter', 'Arbetsförmedlingen deltog från början.'],
  kasam: ['Frågeformulär', 'KASAM mättes före och efter.'],
  sammanhang: ['Sammanhang', 'En känsla fanns i gruppen. Långt därifrån ordnades allt annat i ett större sammanhang.'],
  stod: ['Ekonomi', 'Hälften hade försörjningsstöd när de kom.'],
  odling: ['Odling', 'Trädgården gav ro åt deltagarna.'],
  langt: ['Årsberättelse', `Mycket hände under året. ${'Verksamheten växte stadigt. '.repeat(40)} Ett möte hölls.`],
};
const documents = Object.entries(TEXTS).map(([id, [title, body]]) =>
  readDocument(id, { title: analyser.fieldsFor(title), body: analyser.fieldsFor(body) }),
);
const statistics = new CountedStatistics();
documents.forEach((document) => statistics.add(document));

const queryOf = (text: string, correct?: Parameters<typeof conceptsOf>[3]) =>
  conceptsOf(analyser.parseQuery(text).terms, analyser, statistics, correct);
const order = (text: string, correct?: Parameters<typeof conceptsOf>[3]) =>
  rerank(new Asked(queryOf(text, correct), statistics), documents);
const first = (text: string) => order(text)[0]!.document.id;

describe('the order of candidates', () => {
  it.each([
    ['terapeut', 'terapeut'],
    ['mötet', 'mote'],
    ['vad gör AF', 'af'],
    ['socialbidrag', 'stod'],
    ['odlingar', 'odling'],
  ])('%s finds %s first', (text, id) => expect(first(text)).toBe(id));

  it('finds a phrase by its abbreviation, beside texts that hold its words', () => {
    const ids = order('känsla av sammanhang').map(({ document: { id } }) => id);
    expect(new Set(ids.slice(0, 2))).toEqual(new Set(['kasam', 'sammanhang']));
  });

  it('puts a short text that speaks of it before a long one that mentions it', () => {
    const ids = order('möte').map(({ document: { id } }) => id);
    expect(ids.indexOf('mote')).toBeLessThan(ids.indexOf('langt'));
  });

  it('counts another name of the very thing in full, however common the one that was asked for is', () => {
    const common = { documents: 1_000, averageLength: statistics.averageLength, documentsWith: () => 500 };
    const asked = (text: string) => conceptsOf(analyser.parseQuery(text).terms, analyser, common);
    const weightsOf = (text: string) =>
      asked(text).concepts.flatMap(({ others }) => others.map(({ weight }) => weight));
    expect(weightsOf('SIP')).toEqual([1]);
    expect(weightsOf('åtgärdsplan')).toEqual([TUNING.wording]);
    const [phrase] = asked('samordnad individuell plan').phrases;
    expect(phrase!.wordings.map(({ keys, weight }) => [keys.length, weight])).toEqual([
      [3, 1],
      [1, 1],
    ]);
  });

  it('takes a light word lightly, but not with the particle that makes it another', () => {
    const weights = (text: string) => queryOf(text).concepts.map(({ weight }) => weight);
    expect(weights('säger lagen')).toEqual([TUNING.lightWord, 1]);
    expect(weights('säger jag upp avtalet')).toEqual([1, 1]);
    const [plain, whole] = queryOf('säger upp').concepts[0]!.own;
    expect([plain!.weight, whole!.weight]).toEqual([TUNING.lightWord, 1]);
  });

  it('understands a slip of the pen when it may correct', () => {
    const vocabulary = new Vocabulary([['arbetsterapeut', 1]]);
    expect(order('arbetsterapuet', { speller, vocabulary })[0]!.document.id).toBe('terapeut');
  });

  it('says what share of the query each speaks of', () => {
    const ranked = new Map(order('arbetsterapeut i trädgården').map(({ document: { id }, covered }) => [id, covered]));
    expect(ranked.get('terapeut')).toBeGreaterThan(0.3);
    expect(ranked.get('stod')).toBe(0);
    expect(Math.max(...ranked.values())).toBeLessThanOrEqual(1);
  });

  it('depends neither on the order of the candidates nor on anything kept between calls', () => {
    const query = queryOf('möte med handläggare');
    const once = rerank(new Asked(query, statistics), documents).map(({ document: { id } }) => id);
    expect(rerank(new Asked(query, statistics), [...documents].reverse()).map(({ document: { id } }) => id)).toEqual(
      once,
    );
  });

  it('is of one question at a time', () => {
    const left = new Asked(queryOf('möte'), statistics);
    const asked = new Asked(queryOf('odling'), statistics);
    expect(() => rerank(left, documents)).toThrow('another question');
    expect(rerank(asked, documents)[0]!.document.id).toBe('odling');
  });

  it('is the same where a question meets more words than any before it', () => {
    const words = Array.from({ length: 3_000 }, (_, n) => `odlingsord${n}`).join(' ');
    const long = readDocument('lista', { title: analyser.fieldsFor(''), body: { keys: words, parts: '' } });
    const [before, after] = [order('odling'), rerank(new Asked(queryOf('odling'), statistics), [...documents, long])];
    const told = ({ document: { id }, covered, words: spoken }: (typeof before)[0]) => ({ id, covered, spoken });
    expect(after.filter(({ document }) => document !== long).map(told)).toEqual(before.map(told));
  });

  it('lifts a text that is like one that answers, and leaves alone what nothing is like', () => {
    const world: Record<string, string> = {
      ridning: 'Ridning varje vecka på gården bland hästarna gav ro.',
      stallet: 'Hästarna på gården gav ro.',
      keramik: 'Keramik på kvällarna.',
    };
    const texts = Object.entries(world).map(([id, text]) =>
      readDocument(id, { title: analyser.fieldsFor(''), body: analyser.fieldsFor(text) }),
    );
    const counted = new CountedStatistics();
    texts.forEach((text) => counted.add(text));
    const query = conceptsOf(analyser.parseQuery('ridning, keramik').terms, analyser, counted);
    const scores = (neighbourCount: number) =>
      new Map(
        rerank(new Asked(query, counted, { ...TUNING, neighbourCount }), texts).map(({ document: { id }, score }) => [
          id,
          score,
        ]),
      );
    const [alone, shared] = [scores(0), scores(TUNING.neighbourCount)];
    expect(alone.get('stallet')).toBe(0);
    expect(shared.get('stallet')).toBeGreaterThan(0.1);
    expect(shared.get('stallet')).toBeLessThan(shared.get('ridning')!);
    expect(shared.get('keramik')).toBe(alone.get('keramik'));
  });

  it('takes nothing and no candidates calmly', () => {
    expect(rerank(new Asked(queryOf('möte'), statistics), [])).toEqual([]);
    const ranked = rerank(new Asked(queryOf(''), statistics), documents);
    expect(ranked).toHaveLength(documents.length);
    for (const { score, covered } of [
      ...ranked,
      ...rerank(new Asked(queryOf('möte'), new CountedStatistics()), documents),
    ]) {
      expect(Number.isFinite(score) && Number.isFinite(covered)).toBe(true);
    }
  });
});

describe('the statistics', () => {
  it('are the same after a document came and went', () => {
    const counted = new CountedStatistics();
    const [one, two] = documents as [(typeof documents)[0], (typeof documents)[0]];
    counted.add(one);
    const before = { average: counted.averageLength, with: counted.documentsWith('arbetsterapeut') };
    counted.add(two);
    counted.remove(two);
    expect({ average: counted.averageLength, with: counted.documentsWith('arbetsterapeut') }).toEqual(before);
    counted.remove(one);
    expect(counted.documents).toBe(0);
    expect(counted.documentsWith('arbetsterapeut')).toBe(0);
  });
});
