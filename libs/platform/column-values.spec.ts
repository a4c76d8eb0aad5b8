import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { columnValues } from './column-values.js';

const [TIMESTAMPTZ, TEXTS, UUIDS, NUMBER] = [1184, 1009, 2951, 20];
const ours = (oid: number, text: string) => columnValues.getTypeParser(oid)(text);
const theirs = (oid: number, text: string) =>
  (pg.types.getTypeParser as (oid: number) => (text: string) => unknown)(oid)(text);

/** As PostgreSQL writes an element. */
const element = fc.oneof(
  fc.constantFrom('NULL', '"NULL"', '""', 'net:01:reader', 'åäö', '"a,b"', '"a b"', '"{"', '"\\""', '"\\\\"'),
  fc.uuid(),
);

describe('values of columns', () => {
  it('are instants as the library reads them', () => {
    const pad = (number: number, length: number) => String(number).padStart(length, '0');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true }),
        fc.constantFrom('', '.1', '.12', '.123', '.123456', '.999999', '.000001'),
        fc.constantFrom('+00', '+02', '-11', '+05:30', '+00:53:28'),
        (date, fraction, zone) => {
          const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map((part) => pad(part, 2));
          const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)} ${time.join(':')}${fraction}${zone}`;
          expect(ours(TIMESTAMPTZ, text)).toEqual(theirs(TIMESTAMPTZ, text));
        },
      ),
      { numRuns: 2_000 },
    );
    for (const text of ['infinity', '-infinity', '10000-01-01 00:00:00+00', '0044-03-15 12:00:00+00 BC'])
      expect(ours(TIMESTAMPTZ, text)).toEqual(theirs(TIMESTAMPTZ, text));
  });

  it('are lists as the library reads them', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 5 }), fc.constantFrom(TEXTS, UUIDS), (elements, oid) => {
        const text = `{${elements.join(',')}}`;
        expect(ours(oid, text)).toEqual(theirs(oid, text));
      }),
      { numRuns: 2_000 },
    );
    for (const text of ['[0:1]={a,b}', '{{a,b},{c,d}}']) expect(ours(TEXTS, text)).toEqual(theirs(TEXTS, text));
  });

  it('are as ever where they are anything else', () => expect(ours(NUMBER, '12')).toBe(theirs(NUMBER, '12')));
});
