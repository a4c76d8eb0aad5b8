import { describe, expect, it } from '@jest/globals';
import { readFederations } from './federation-list.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const höör = [{ name: 'Norra Slätten', region: 'Skåne', municipalities: ['Höör', 'Hörby'] }];

describe('a list of federations', () => {
  it.each([
    ['semicolons', bytes('name;region;municipalities\nNorra Slätten;Skåne;Höör|Hörby\n')],
    ['commas and quotes', bytes('name,region,municipalities\r\n"Norra Slätten","Skåne","Höör|Hörby"\r\n')],
    [
      'tabs and Swedish headings in another order',
      bytes('Kommuner\tNamn\tRegion\nHöör | Hörby|Höör\tNorra  Slätten\tSkåne\n\n'),
    ],
    ['a byte order mark', bytes('\ufeffname;region;municipalities\nNorra Slätten;Skåne;Höör|Hörby')],
    [
      'Windows-1252',
      Uint8Array.from(Buffer.from('name;region;municipalities\nNorra Slätten;Skåne;Höör|Hörby', 'latin1')),
    ],
  ])('is read with %s', (_what, file) => {
    expect(readFederations(file)).toEqual(höör);
  });

  it('may leave out everything but the name', () => {
    expect(readFederations(bytes('name\nKinda'))).toEqual([{ name: 'Kinda', region: '', municipalities: [] }]);
  });

  it('is refused whole, with every line that is wrong', () => {
    expect(() => readFederations(bytes('name;region\nKinda;Ö\n;Ö\nkinda;Ö'))).toThrow(
      /line 3: the name.*line 4: kinda is there twice/s,
    );
    const number = '19850709-9805';
    const listed = `name;region;municipalities\nKinda ${number};Ö\nVånga;${number}\nTorpa;Ö;Höör|${number}\nB\u0000y;Ö`;
    expect(() => readFederations(bytes(listed))).toThrow(
      /line 2: holds a personal.*line 3: holds a personal.*line 4: holds a personal.*line 5: holds characters/s,
    );
    expect(() => readFederations(bytes(listed))).not.toThrow(number);
    expect(() => readFederations(bytes('förening;plats\nKinda;Ö'))).toThrow('name;region;municipalities');
    expect(() => readFederations(bytes('name;region\n"Kinda;Ö'))).toThrow('cannot be read');
  });
});
