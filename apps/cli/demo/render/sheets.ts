import ExcelJS from 'exceljs';
import type { Sheet } from '../documents/tables.js';
import { madeAt, normalised } from './package.js';

/** A workbook with a bold heading row on each sheet. */
export async function renderXlsx(title: string, sheets: readonly Sheet[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    title,
    creator: 'Demonstration',
    lastModifiedBy: 'Demonstration',
    created: madeAt,
    modified: madeAt,
  });
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRows(rows.map((row) => [...row]));
    sheet.getRow(1).font = { bold: true };
    sheet.columns.forEach((column) => (column.width = 24));
  }
  return normalised(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** A CSV as Swedish Excel writes it: semicolons, a byte order mark, CRLF. */
export function renderCsv(sheet: Sheet): Buffer {
  const field = (value: string | number) =>
    /[";\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : value;
  return Buffer.from(`\uFEFF${sheet.rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`);
}
