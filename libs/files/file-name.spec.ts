import { describe, expect, it } from '@jest/globals';
import { contentDisposition, safeFileName } from './file-name.js';

describe('safeFileName', () => {
  it.each([
    ['Slutrapport åäö.docx', 'Slutrapport åäö.docx'],
    ['Slutrapport a\u030A.docx', 'Slutrapport å.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\rapport.pdf', 'rapport.pdf'],
    ['ra\u0000pp\r\nort.pdf', 'rapport.pdf'],
    ['rapport\u202Efdp.exe', 'rapportfdp.exe'],
    ['\u2066dold\u2069\u200B.pdf', 'dold.pdf'],
    ['a<b>:"c|d?*.pdf', 'a-b---c-d--.pdf'],
    ['  många   mellanslag .pdf', 'många mellanslag .pdf'],
    ['...', 'fil'],
    ['', 'fil'],
    ['..', 'fil'],
    ['CON.txt', '_CON.txt'],
    ['halv \uD800.pdf', 'halv .pdf'],
    ['glad 😀.pdf', 'glad 😀.pdf'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
    expect(safeFileName(safe)).toBe(safe);
  });

  it('keeps the extension of a long name, and no half letters', () => {
    const safe = safeFileName(`${'😀ö'.repeat(500)}.docx`);
    expect([...safe]).toHaveLength(200);
    expect(safe).toMatch(/\.docx$/);
    expect(safe).not.toMatch(/\p{Cs}/u);
    expect([...safeFileName('x'.repeat(1_000_000))]).toHaveLength(200);
  });
});

describe('contentDisposition', () => {
  it.each([
    ['rapport.pdf', `attachment; filename="rapport.pdf"; filename*=UTF-8''rapport.pdf`],
    ['Översikt å.pdf', `attachment; filename="Oversikt a.pdf"; filename*=UTF-8''%C3%96versikt%20%C3%A5.pdf`],
    [`it's (1) 100%.pdf`, `attachment; filename="it's (1) 100_.pdf"; filename*=UTF-8''it%27s%20%281%29%20100%25.pdf`],
    [
      'x"\r\nSet-Cookie: a=b.pdf',
      `attachment; filename="x-Set-Cookie- a=b.pdf"; filename*=UTF-8''x-Set-Cookie-%20a%3Db.pdf`,
    ],
    ['😀.pdf', `attachment; filename="_.pdf"; filename*=UTF-8''%F0%9F%98%80.pdf`],
  ])('of %j', (name, header) => {
    expect(contentDisposition(name, false)).toBe(header);
  });

  it('inline', () => {
    expect(contentDisposition('a.png', true)).toBe(`inline; filename="a.png"; filename*=UTF-8''a.png`);
  });
});
