import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { normalised } from './package.js';
import { parseProse, type Block } from './prose.js';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A Word file with real headings, lists and tables, and page numbers. */
export async function renderDocx(title: string, text: string): Promise<Buffer> {
  const document = new Document({
    title,
    creator: 'Demonstration',
    lastModifiedBy: 'Demonstration',
    styles: { default: { document: { run: { font: 'Calibri', size: 23, language: { value: 'sv-SE' } } } } },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: ['Sida ', PageNumber.CURRENT] })] })],
          }),
        },
        children: parseProse(text).flatMap(elements),
      },
    ],
  });
  return normalised(await Packer.toBuffer(document));
}

function elements(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], text: block.text, spacing: { before: 240, after: 120 } })];
    case 'paragraph':
      return [new Paragraph({ text: block.text, spacing: { after: 160, line: 300 } })];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 60 } }));
    case 'table':
      return [table(block.rows), new Paragraph({ text: '' })];
  }
}

const table = (rows: readonly (readonly string[])[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          ...(index === 0 ? { tableHeader: true } : {}),
          children: row.map(
            (text) =>
              new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: index === 0 })] })] }),
          ),
        }),
    ),
  });
