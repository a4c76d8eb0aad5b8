import { describe, expect, it } from '@jest/globals';
import { AppError } from './errors.js';
import { writable } from './written-text.js';

/** What is said to stand where a number stands; undefined where the text is taken. The number is nobody's. */
function refusedIn(text: string): string | undefined {
  try {
    writable({ text });
    return undefined;
  } catch (fault) {
    if (!(fault instanceof AppError) || fault.code !== 'PERSONAL_DATA') throw fault;
    const [{ params } = {}] = fault.fields ?? [];
    return text.slice(Number(params?.['start']), Number(params?.['end']));
  }
}

describe('a written text', () => {
  it.each([
    ['as it is', '850709-9805', '850709-9805'],
    ['behind a backslash', '850709\\-9805', '850709\\-9805'],
    ['behind several', '8507\\_09\\-9805', '8507\\_09\\-9805'],
    ['by the number of its dash', '850709&#45;9805', '850709&#45;9805'],
    ['by the name of its dash', '850709&hyphen;9805', '850709&hyphen;9805'],
    ['by the number of a figure', '&#56;50709-980&#x35;', '&#56;50709-980&#x35;'],
    ['by the name of what is not seen', '850709&shy;9805', '850709&shy;9805'],
    ['half in bold', '**850709**-9805', '850709**-9805'],
    ['in bold and italics', '*8507*__09__-**98**05', '8507*__09__-**98**05'],
    ['struck out in part', '850~~709~~-9805', '850~~709~~-9805'],
    ['half a link', '[850709](https://prov.example/)-9805', '850709](https://prov.example/)-9805'],
    ['half code', '`850709`-9805', '850709`-9805'],
    ['in a quotation, over two lines', '> 850709-\n> 9805', '850709-\n> 9805'],
    ['in the words for a picture', '![8507**09**-9805](/x)', '8507**09**-9805'],
    ['in the address of a link', '[x](https://prov.example/850709&#45;9805)', '850709&#45;9805'],
    ['with many spaces, shown as one', '850709      9805', '850709      9805'],
    ['with empty lines, shown as none', '850709-\n\n\n\n9805', '850709-\n\n\n\n9805'],
    ['in a cell of a table', '| a | b |\n|---|---|\n| x | 850709&#45;9805 |', '850709&#45;9805'],
  ])('holds no number %s', (_how, number, place) => {
    expect(refusedIn(`Ett stycke.\n\n${number}`)).toBe(place);
  });

  it('is told where the first number stands, whatever stands before it', () => {
    const before = '# Rubrik 850709\n\n- **fet** & _kursiv_ [länk](https://prov.example/12) &amp; `kod`\n\n';
    expect(refusedIn(`${before}Gäller **850709**-9805 nu`)).toBe('850709**-9805');
  });

  it.each([
    ['a table of figures', '| 850709 | 9805 |\n|---|---|\n| 121212 | 1212 |'],
    ['a list of figures', '1. 850709\n2. 9805\n3. 121212\n4. 1212'],
    ['stretches of bold', '**850709** personer och **9805** besök'],
    ['telephone numbers', 'Ring **0701-23 45 67** eller [070-123 45 67](tel:+46701234567).'],
    ['a mention', '[Asta](person:0190c2b5-7d1e-7a70-8507-0998051f2a3b)'],
  ])('may hold %s', (_what, text) => expect(refusedIn(text)).toBeUndefined());

  it.each([
    ['figures', '12 '],
    ['marks', '**1[2'],
    ['links', '[1](2'],
    ['names', '&#49;'],
    ['unseen marks', '1\u200b'],
    ['lines', '> 1\n'],
  ])('of 100,000 characters of %s is read within seconds', (_what, part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    const started = performance.now();
    refusedIn(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
