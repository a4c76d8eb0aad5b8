import PDFDocument from 'pdfkit';
import { madeAt } from './package.js';
import { parseProse, type Block } from './prose.js';

const sizes = { 1: 22, 2: 15, 3: 12.5 } as const;

/** A PDF on A4 with selectable text in Swedish; left uncompressed, so that its bytes never depend on zlib. */
export function renderPdf(title: string, text: string): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 70,
    compress: false,
    lang: 'sv-SE',
    displayTitle: true,
    info: { Title: title, Author: 'Demonstration', CreationDate: madeAt },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  for (const block of parseProse(text)) draw(pdf, block);
  pdf.end();
  return done;
}

function draw(pdf: PDFKit.PDFDocument, block: Block): void {
  switch (block.kind) {
    case 'heading':
      // A heading alone at the foot of a page belongs to the next one.
      if (pdf.y > pdf.page.height - 160) pdf.addPage();
      pdf.moveDown(block.level === 1 ? 0 : 0.6);
      pdf.font('Helvetica-Bold').fontSize(sizes[block.level]).text(block.text).moveDown(0.4);
      break;
    case 'paragraph':
      body(pdf).text(block.text, { lineGap: 3 }).moveDown(0.7);
      break;
    case 'list':
      body(pdf)
        .list([...block.items], { bulletRadius: 2, lineGap: 3, textIndent: 14 })
        .moveDown(0.7);
      break;
    case 'table':
      body(pdf).table({ data: block.rows.map((row) => [...row]) });
      pdf.moveDown(1);
      break;
  }
}

const body = (pdf: PDFKit.PDFDocument) => pdf.font('Helvetica').fontSize(11);
