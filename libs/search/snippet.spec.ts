import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PASSAGE_LENGTH, splitPassages } from './document.js';
import { Marker } from './snippet.js';
import { SwedishAnalysis } from './swedish-analysis.js';

const analysis = new SwedishAnalysis();
const markerOf = (query: string) => new Marker(analysis.query(query), analysis);

describe('what is shown of a passage', () => {
  it('marks every form of the words that were looked for', () => {
    expect(markerOf('nätverk bil').marked('Nätverkens bilar i nätverken')).toBe(
      '<mark>Nätverkens</mark> <mark>bilar</mark> i <mark>nätverken</mark>',
    );
  });

  it('marks another name anywhere, a near wording as a word, and nothing that lies further off', () => {
    const own = new SwedishAnalysis();
    own.useTopics([
      { terms: ['tjingeling', 'pärm'], related: ['kaffe'] },
      { terms: ['vinterpaus'], related: ['tjosan', 'lov'] },
    ]);
    const marked = (query: string, text: string) => new Marker(own.query(query), own).marked(text);
    expect(marked('tjingeling', 'Pärmar i pärmhyllan')).toBe('<mark>Pärmar</mark> i <mark>pärmhyllan</mark>');
    expect(marked('tjingeling', 'Kaffe och kaffekopp')).toBe('<mark>Kaffe</mark> och kaffekopp');
    expect(marked('tjosan', 'Vinterpaus och lov')).toBe('<mark>Vinterpaus</mark> och lov');
  });

  it('shows the stretch where most of them stand', () => {
    const far = 'Här sägs ingenting av vikt. '.repeat(40);
    const html = markerOf('skog bil').snippet(`${far}Men sedan kommer bilar med skogar. ${far}`);
    expect(html).toContain('<mark>bilar</mark> med <mark>skogar</mark>');
    expect(html).toMatch(/^… .* …$/s);
    expect(html.length).toBeLessThan(420);
  });

  it('holds no element but its own marks, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 900 }),
        fc.constantFrom('<script>', '"', '&amp;', 'a'),
        (text, more) => {
          const html = markerOf(`${text.slice(0, 9)} a`).snippet(`${text}${more}${text}`);
          expect(html.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;|#39;)/);
        },
      ),
    );
  });
});

describe('passages', () => {
  it('lose no word and are no longer than they may be, whatever the text', () => {
    const words = (text: string) => text.match(/\S/gu)?.join('') ?? '';
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 1_500 }), { maxLength: 12 }), (paragraphs) => {
        const text = paragraphs.join('\n\n');
        const passages = splitPassages(text);
        expect(passages.length).toBeGreaterThan(0);
        expect(words(passages.map((passage) => passage.text).join(''))).toBe(words(text));
        for (const passage of passages) expect(passage.text.length).toBeLessThanOrEqual(PASSAGE_LENGTH);
      }),
    );
  });

  it('end where paragraphs do', () => {
    const paragraph = 'Ett stycke om något. '.repeat(30).trim();
    const passages = splitPassages([paragraph, paragraph, paragraph].join('\n\n'), { page: 3 });
    expect(passages).toEqual([paragraph, paragraph, paragraph].map((text) => ({ text, page: 3 })));
  });
});
