import type { Archive } from './archive.js';
import { ExtractionFault, type ReadText } from './extraction.js';
import { PageWriter } from './page-writer.js';
import { readCoreTitle, readRelations, readXml } from './read-xml.js';

const WORKBOOK = 'xl/workbook.xml';

/** Excel sheets in their order, a line for each row, with the values that were last computed, and their comments. */
export async function readSheets(archive: Archive, maxTextChars: number): Promise<ReadText> {
  if (!archive.has(WORKBOOK)) throw new ExtractionFault('damaged');
  const writer = new PageWriter('sheet', maxTextChars);
  const strings = await readStrings(archive, 'xl/sharedStrings.xml', 'si', maxTextChars);
  const dateStyles = await readDateStyles(archive);
  const sheets = await sheetParts(archive);
  for (const { name, part } of sheets) {
    writer.begin(name);
    await readRows(archive, part, strings, dateStyles, (row) => writer.paragraph(row));
    for (const { type, target } of await readRelations(archive, part)) {
      if (type !== 'comments') continue;
      for (const comment of await readStrings(archive, target, 'text', maxTextChars)) writer.paragraph(comment);
    }
  }
  writer.end();
  const pages = writer.pages.map((page) => ({
    ...page,
    number: page.number - 1,
    // Rows are lines of one table, not paragraphs.
    text: page.text.replace(/\n\n/g, '\n'),
  }));
  return { pages: pages.filter((page) => page.text !== ''), title: await readCoreTitle(archive) };
}

async function sheetParts(archive: Archive): Promise<{ name: string; part: string }[]> {
  const relations = new Map((await readRelations(archive, WORKBOOK)).map(({ id, target }) => [id, target]));
  const sheets: { name: string; part: string }[] = [];
  await readXml(archive, WORKBOOK, {
    open(tag, attributes) {
      const part = tag === 'sheet' && relations.get(attributes['r:id'] ?? '');
      if (part && archive.has(part)) sheets.push({ name: attributes.name ?? '', part });
    },
  });
  return sheets;
}

/** The text of every element of one name: shared strings (`si`) or comments (`text`); reading aids (`rPh`) left out. */
async function readStrings(archive: Archive, part: string, element: string, most: number): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let reading = false;
  let aid = false;
  let total = 0;
  await readXml(archive, part, {
    open(name) {
      reading = name === 't' && !aid;
      if (name === 'rPh') aid = true;
    },
    text: (piece) => void (reading && (text += piece)),
    close(name) {
      reading = false;
      if (name === 'rPh') aid = false;
      if (name !== element) return;
      total += text.length;
      if (total > most) throw new ExtractionFault('too_large');
      strings.push(text);
      text = '';
    },
  });
  return strings;
}

async function readRows(
  archive: Archive,
  part: string,
  strings: readonly string[],
  dateStyles: ReadonlySet<number>,
  take: (row: string) => void,
): Promise<void> {
  let row: string[] = [];
  let cell: { type: string; isDate: boolean; value: string } | null = null;
  let reading = false;
  await readXml(archive, part, {
    open(name, attributes) {
      if (name === 'c') cell = { type: attributes.t ?? 'n', isDate: dateStyles.has(Number(attributes.s)), value: '' };
      reading = name === 'v' || name === 't';
    },
    text: (text) => void (reading && cell && (cell.value += text)),
    close(name) {
      reading = false;
      if (name === 'c' && cell) {
        const text = shown(cell, strings).trim();
        if (text !== '') row.push(text);
        cell = null;
      } else if (name === 'row') {
        take(row.join(' | '));
        row = [];
      }
    },
  });
}

function shown({ type, isDate, value }: { type: string; isDate: boolean; value: string }, strings: readonly string[]) {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'SANT' : 'FALSKT';
  if (type === 'e' || value === '') return '';
  const number = Number(value);
  if (type !== 'n' || !Number.isFinite(number)) return value;
  // As Swedes write it, and without the noise of binary fractions.
  return isDate ? dateOf(number) : String(Number(number.toPrecision(12))).replace('.', ',');
}

/** Excel counts days from 1899-12-30. */
function dateOf(days: number): string {
  const time = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
  if (Number.isNaN(time.getTime()) || days < 1) return '';
  const [date, clock] = time.toISOString().split('T');
  return Number.isInteger(days) ? date! : `${date} ${clock!.slice(0, 5)}`;
}

/** Numbers of the cell styles that show a date: the built-in formats 14–22 and 45–47, and the file's own that name a year or a day. */
async function readDateStyles(archive: Archive): Promise<Set<number>> {
  const formats = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
  const styles = new Set<number>();
  let inCells = false;
  let style = 0;
  await readXml(archive, 'xl/styles.xml', {
    open(name, { numFmtId, formatCode = '' }) {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt' && /[yd]/i.test(formatCode.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))) {
        formats.add(Number(numFmtId));
      } else if (name === 'xf' && inCells) {
        if (formats.has(Number(numFmtId))) styles.add(style);
        style++;
      }
    },
    close: (name) => void (name === 'cellXfs' && (inCells = false)),
  });
  return styles;
}
