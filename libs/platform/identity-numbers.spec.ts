import { describe, expect, it } from '@jest/globals';
import { findIdentityNumbers, hasIdentityNumber } from './identity-numbers.js';

/*
 * Numbers of no living person. Sources:
 * - 19121212-1212: the well-known test person of Skatteverket's (the tax agency's) test environment.
 * - 19850709-9805, 19850709-9813, 19641113-9808: Skatteverket's open data set "Testpersonnummer"
 *   (birth numbers 980–999 are set aside for tests).
 * - 640823-3234: the example in Skatteverket's brochure SKV 704 on personal identity numbers.
 * - 701063-2391: the example in SKV 707 on co-ordination numbers.
 * - 000101-R220: the interim number in the shared test set of the personnummer project.
 */
const found: [spelling: string, text: string, number: string][] = [
  ['ten digits with a dash', 'Deltagaren 121212-1212 kom.', '121212-1212'],
  ['ten digits', '8507099805', '8507099805'],
  ['ten digits with a plus, over a hundred years', 'född 121212+1212.', '121212+1212'],
  ['twelve digits', '198507099805', '198507099805'],
  ['twelve digits with a dash', '(19850709-9805)', '19850709-9805'],
  ['with a space', '850709 9805', '850709 9805'],
  ['with a no-break space', '850709\u00A09805', '850709\u00A09805'],
  ['with an en dash', '850709–9805', '850709–9805'],
  ['with an en dash between spaces', '850709 – 9805', '850709 – 9805'],
  ['with a minus sign', '850709−9805', '850709−9805'],
  ['with a no-break hyphen', '850709\u20119805', '850709\u20119805'],
  ['with a zero-width space', '850709\u200B9805', '850709\u200B9805'],
  ['with a soft hyphen', '850709\u00AD9805', '850709\u00AD9805'],
  ['broken at the line', '850709-\n9805', '850709-\n9805'],
  ['broken at the line, without its dash', '850709\n9805', '850709\n9805'],
  ['with what could be a year as its last four', '121212-1907', '121212-1907'],
  ['in parts, with a year before its own as its last four', '1912-12-12 – 1907', '1912-12-12 – 1907'],
  ['in parts, with a year long after its own as its last four', '1912-12-12 – 2004', '1912-12-12 – 2004'],
  ['in parts, with what could be a year after a hyphen', '1912-12-12-2004', '1912-12-12-2004'],
  ['in parts, with what could be a year after a space', '1912-12-12 2004', '1912-12-12 2004'],
  ['with what could be a year after a dash of its own', '19121212 – 2004', '19121212 – 2004'],
  ['century apart', '19 850709-9805', '19 850709-9805'],
  ['date in parts', '1985-07-09-9805', '1985-07-09-9805'],
  ['date in parts and a space', '1985-07-09 9805', '1985-07-09 9805'],
  ['split by spaces', '1985 07 09 9805', '1985 07 09 9805'],
  ['two-digit year split by spaces', '85 07 09 9805', '85 07 09 9805'],
  ['with dots', '85.07.09-9805', '85.07.09-9805'],
  ['with slashes', '85/07/09-9805', '85/07/09-9805'],
  ['boxes of a form', 'Pnr: 8 5 0 7 0 9 - 9 8 0 5', '8 5 0 7 0 9 - 9 8 0 5'],
  ['boxes of a form with century', '1 9 8 5 0 7 0 9 9 8 0 5', '1 9 8 5 0 7 0 9 9 8 0 5'],
  ['a file name', 'avtal_198507099805_v2.pdf', '198507099805'],
  ['a file name with a number after', '850709-9805-1.pdf', '850709-9805'],
  ['after letters', 'pnr850709-9805', '850709-9805'],
  ['after a colon', 'Personnr:8507099805', '8507099805'],
  ['at the end of a sentence', 'Hon har 19641113-9808.', '19641113-9808'],
  ['before a comma', '850709-9805, 34 år', '850709-9805'],
  ['SKV 704', '640823-3234', '640823-3234'],
  ['co-ordination number', '701063-2391', '701063-2391'],
  ['co-ordination number, twelve digits', '197010632391', '197010632391'],
  ['interim number', '000101-R220', '000101-R220'],
  ['behind a run that fails', '12 850709-9805', '850709-9805'],
  ['with a dot', '850709.9805', '850709.9805'],
  ['with a slash', '850709/9805', '850709/9805'],
  ['with a colon and its century', '19850709:9805', '19850709:9805'],
  ['with a comma', '850709,9805', '850709,9805'],
  ['with an underscore', 'avtal_850709_9805.pdf', '850709_9805'],
  ['with two dashes', '850709--9805', '850709--9805'],
  ['with a backslash before its dash', '850709\\-9805', '850709\\-9805'],
  ['with its last four apart', '850709-98 05', '850709-98 05'],
  ['with its year and month together', '8507 09-9805', '8507 09-9805'],
  ['with its month and day together', '1985 0709-9805', '1985 0709-9805'],
  ['with dots alone', '1985.07.09.9805', '1985.07.09.9805'],
  ['by two and two', '85-07-09-98-05', '85-07-09-98-05'],
  ['by one and one', '8.5.0.7.0.9.9.8.0.5', '8.5.0.7.0.9.9.8.0.5'],
  ['in full-width figures', 'nr １９８５０７０９－９８０５!', '１９８５０７０９－９８０５'],
  ['in Arabic figures', 'nr ٨٥٠٧٠٩-٩٨٠٥.', '٨٥٠٧٠٩-٩٨٠٥'],
  ['in mathematical figures', '𝟖𝟓𝟎𝟕𝟎𝟗-𝟗𝟖𝟎𝟓', '𝟖𝟓𝟎𝟕𝟎𝟗-𝟗𝟖𝟎𝟓'],
  ['with a zero-width space in the date', 'x 1985\u200B0709-9805', '1985\u200B0709-9805'],
  ['with word joiners everywhere', '8\u20605\u20600709-98\u206005', '8\u20605\u20600709-98\u206005'],
  ['with underlined figures', '8\u03325\u033207\u033209-9805', '8\u03325\u033207\u033209-9805'],
  ['with a soft hyphen at the end of a line', '121212\u00AD\n1907', '121212\u00AD\n1907'],
  ['a telephone label does not excuse the usual spelling', 'Tel: 850709-9805', '850709-9805'],
];

const notFound: [what: string, text: string][] = [
  ['wrong checksum', '850709-9806'],
  ['no such month', '851309-9803'],
  ['no such day', '850732-9805'],
  ['birth number 000', '850709-0006'],
  ['not born yet', '20990709-9803'],
  ['a longer run of digits', '98507099805 1985070998051'],
  ['an organisation number', '556036-0793, 202100-5489, 802002-5544 och 16556036-0793'],
  ['mobile numbers', '070-123 45 67, 0701-23 45 67, 073 123 45 67, +46 70 123 45 67, 0046701234567'],
  ['a bare telephone number with its label', 'Tel. 0507099803, mobil: 8507099805'],
  ['telephone numbers of an office', '08-121 212 12, 0121-212 12, 010-121 21 21'],
  ['diary numbers', 'Dnr 2023/1212-12, SOF 2021-12-12-5, 2023:121212'],
  ['dates and times', '2023-05-04 15:30, 2023-05-04--2023-06-07, 20230504'],
  ['a sum with decimals', '8507099805,50 kr och 0,8507099805'],
  ['thousands', '1 000 000 000 kr, 8 507 099 805 kr'],
  ['diary numbers with a date in them', 'Dnr 20121212/1212, dnr: 121212.1212, ärende 2012 12 12/1212'],
  ['a date with a time of day', '20121212_1212.pdf, 2012.12.12.1212, 20121212:1212'],
  ['a date and the year after it', 'den 121212.1907, 121212/1907, 121212. 1212 personer'],
  ['an address with a date', 'https://prov.example/2012/12/12/1212/, /12/12/12/1212'],
  ['rows of figures', '85 07 09 98 05, 8507 0998 05, 850709, 9805, 850709 | 9805, 8 507 099 805'],
  ['an account number', 'Bankgiro 5050-1055, plusgiro 4 12 12-1, SE35 5000 0000 0549 1000 0003'],
  ['a hash', 'a8507099805bcdef0123456789abcdef'],
  ['an id', '0190c2b5-7d1e-7a70-8507-0998051f2a3b'],
  ['a row of small figures', '8 5 0 7 0 9 9 8 0 5 1'],
  ['an empty text', ''],
];

describe('findIdentityNumbers', () => {
  it.each(found)('finds %s', (_spelling, text, number) => {
    const hits = findIdentityNumbers(text);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual([number]);
  });

  it.each(notFound)('passes over %s', (_what, text) => {
    expect(findIdentityNumbers(text)).toEqual([]);
    expect(hasIdentityNumber(text)).toBe(false);
  });

  it('gives every number in order, masked in the spelling it has', () => {
    const text = 'A 850709-9805, B 19641113 9808 och C 701063–2391.';
    expect(findIdentityNumbers(text).map((hit) => hit.masked)).toEqual(['850709-••••', '19641113 ••••', '701063–••••']);
  });

  it('raises few false alarms on plain ten-digit figures', () => {
    // Of random figures about 1 in 45 is a date with a right checksum; no reading can tell those apart.
    let alarms = 0;
    for (let figure = 1; figure <= 20_000; figure++) {
      const digits = String((figure * 7_368_787 + 1_000_003_331) % 10_000_000_000).padStart(10, '0');
      if (hasIdentityNumber(`summa ${digits} kronor`)) alarms++;
    }
    expect(alarms / 20_000).toBeLessThan(0.03);
  });

  it.each<[string, (from: string, to: string) => string]>([
    ['a period', (from, to) => `${from} – ${to}`],
    ['a period without spaces', (from, to) => `${from}–${to}`],
    ['a period that ends with a year', (from) => `${from} – ${Number(from.slice(0, 4)) + 2}`],
    ['the same with a hyphen', (from) => `(${from} - ${Number(from.slice(0, 4)) + 1})`],
    ['the same without spaces', (from) => `${from}–${Number(from.slice(0, 4)) + 3}, alla nätverk`],
    ['two dates in a row', (from, to) => `${from} ${to}`],
    [
      'a date at the end of a row and a year at the beginning of the next',
      (from, to) => `9 | ${from}\n${to.slice(0, 4)} | 5`,
    ],
    ['the same without dashes', (from, to) => `9 | ${from.replaceAll('-', '')}\n${to.slice(0, 4)} | 5`],
  ])('takes %s for none', (_what, written) => {
    const days = Array.from({ length: 2_000 }, (_, day) => new Date(Date.UTC(2020, 0, day)).toISOString().slice(0, 10));
    const alarms = days.filter((from, at) => hasIdentityNumber(written(from, days[(at * 7) % days.length]!)));
    expect(alarms).toEqual([]);
  });

  it.each([
    ['digits', '1'],
    ['digits and spaces', '1 '],
    ['dates', '121212 '],
    ['dashes', '12-'],
    ['words', 'Arbetsterapeuten mötte deltagaren 12 gånger. '],
    ['numbers', '850709-9805 '],
  ])('reads 1 MB of %s in seconds, not minutes', (_what, part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    const started = performance.now();
    findIdentityNumbers(text);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
