import { buffer } from 'node:stream/consumers';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import pptxgenjs from 'pptxgenjs';
import { pngOf } from './raw-files.js';

/** A file as a user would upload it. */
export interface TestFile {
  name: string;
  bytes: Buffer;
  mime: string;
}

export interface TestSection {
  heading: string;
  /** Paragraphs, divided by blank lines. */
  text: string;
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

/** What the files hold unless told otherwise: a short final report. */
export const REPORT_TITLE = 'Slutrapport: Stöd på vägen i Östra Mälardalen';
export const REPORT: readonly TestSection[] = [
  {
    heading: 'Sammanfattning',
    text: 'Insatsen gav 48 deltagare stöd av en arbetsterapeut.\n\nÅtta av tio gick vidare till studier eller arbete.',
  },
  { heading: 'Målgrupp', text: 'Personer som står långt från arbetsmarknaden och har behov av samordnat stöd.' },
  { heading: 'Lärdomar', text: 'Motiverande samtal i små grupper fungerade bäst. Börja med kartläggning.' },
];

/** A test number that Skatteverket has published for tests (born in 1985, birth number of the test series). */
export const TEST_IDENTITY_NUMBER = '19850709-9805';

export async function docxFile({
  name = 'slutrapport.docx',
  title = REPORT_TITLE,
  sections = REPORT,
}: { name?: string; title?: string; sections?: readonly TestSection[] } = {}): Promise<TestFile> {
  const document = new Document({
    title,
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...sections.flatMap(({ heading, text }) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
            ...paragraphs(text).map((line) => new Paragraph({ children: [new TextRun(line)] })),
          ]),
          new Table({
            rows: [
              ['Mått', 'Utfall'],
              ['Antal deltagare', '48'],
            ].map(
              (row) =>
                new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
            ),
          }),
        ],
      },
    ],
  });
  return { name, bytes: await Packer.toBuffer(document), mime: `${OPEN_XML}.wordprocessingml.document` };
}

/** Its second section holds a personal identity number, written with an en dash as word processors do. */
export function docxWithIdentityNumber(): Promise<TestFile> {
  const sections = REPORT.map((section, at) =>
    at === 1 ? { ...section, text: `${section.text}\n\nDeltagaren (19850709–9805) berättar.` } : section,
  );
  return docxFile({ name: 'rapport-med-personnummer.docx', sections });
}

/** One page for each section. `password`: what a reader must type to open it. */
export async function pdfFile({
  name = 'slutrapport.pdf',
  title = REPORT_TITLE,
  sections = REPORT,
  password,
}: { name?: string; title?: string; sections?: readonly TestSection[]; password?: string } = {}): Promise<TestFile> {
  const document = new PDFDocument({
    autoFirstPage: false,
    info: { Title: title },
    ...(password && { userPassword: password, ownerPassword: `${password}!`, pdfVersion: '1.7' as const }),
  });
  const bytes = buffer(document);
  sections.forEach(({ heading, text }, at) => {
    document.addPage();
    if (at === 0) document.fontSize(24).text(title).moveDown();
    document.fontSize(16).text(heading).moveDown();
    document.fontSize(11);
    for (const line of paragraphs(text)) document.text(line).moveDown();
  });
  document.end();
  return { name, bytes: await bytes, mime: 'application/pdf' };
}

export const encryptedPdf = () => pdfFile({ name: 'last.pdf', password: 'hemligt' });

/** Pages that are pictures only, as a scanner makes them. */
export async function scannedPdf(pages = 2): Promise<TestFile> {
  const document = new PDFDocument({ autoFirstPage: false });
  const bytes = buffer(document);
  for (let page = 0; page < pages; page++) document.addPage().image(pngOf(120, 160), 0, 0, { fit: [600, 800] });
  document.end();
  return { name: 'skannad.pdf', bytes: await bytes, mime: 'application/pdf' };
}

/** One slide for each section, with a speaker's note on the first. */
export async function pptxFile({
  name = 'presentation.pptx',
  title = REPORT_TITLE,
  sections = REPORT,
}: { name?: string; title?: string; sections?: readonly TestSection[] } = {}): Promise<TestFile> {
  // Its types tell of a default inside the default; node gives the class itself.
  const deck = new (pptxgenjs as unknown as typeof pptxgenjs.default)();
  deck.title = title;
  sections.forEach(({ heading, text }, at) => {
    const slide = deck.addSlide();
    slide.addText(heading, { x: 0.5, y: 0.3, w: 9, h: 1, fontSize: 32 });
    slide.addText(text, { x: 0.5, y: 1.5, w: 9, h: 3, fontSize: 18 });
    if (at === 0) slide.addNotes('Berätta om starten.');
  });
  const bytes = Buffer.from((await deck.write({ outputType: 'nodebuffer' })) as Uint8Array);
  return { name, bytes, mime: `${OPEN_XML}.presentationml.presentation` };
}

/** Two sheets: participants by year with a date and a formula, and comments. */
export async function xlsxFile(name = 'uppföljning.xlsx'): Promise<TestFile> {
  const workbook = new ExcelJS.Workbook();
  const figures = workbook.addWorksheet('Deltagare per år');
  figures.addRows([
    ['År', 'Deltagare', 'Till arbete', 'Avslutad'],
    [2023, 48, 19, new Date('2023-12-15T00:00:00Z')],
    [2024, 52.5, 27, new Date('2024-12-13T00:00:00Z')],
  ]);
  figures.getCell('B4').value = { formula: 'SUM(B2:B3)', result: 100.5 };
  figures.getColumn(4).numFmt = 'yyyy-mm-dd';
  workbook.addWorksheet('Kommentarer').addRows([['Gröna rehabgruppen växte'], ['Åldern är 18–29 år']]);
  return { name, bytes: Buffer.from(await workbook.xlsx.writeBuffer()), mime: `${OPEN_XML}.spreadsheetml.sheet` };
}

export function odtFile({
  name = 'rutin.odt',
  title = 'Rutin för remiss',
  sections = REPORT,
}: { name?: string; title?: string; sections?: readonly TestSection[] } = {}): TestFile {
  const mime = 'application/vnd.oasis.opendocument.text';
  const body = sections
    .map(
      ({ heading, text }) =>
        `<text:h text:outline-level="1">${escaped(heading)}</text:h>` +
        paragraphs(text)
          .map((line) => `<text:p>${escaped(line)}</text:p>`)
          .join(''),
    )
    .join('');
  const content =
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${ODF_NAMES} office:version="1.2"><office:body>` +
    `<office:text><text:p text:style-name="Title">${escaped(title)}</text:p>${body}</office:text>` +
    `</office:body></office:document-content>`;
  const meta =
    `<?xml version="1.0" encoding="UTF-8"?><office:document-meta ${ODF_NAMES} office:version="1.2"><office:meta>` +
    `<dc:title>${escaped(title)}</dc:title></office:meta></office:document-meta>`;
  const manifest =
    `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">` +
    `<manifest:file-entry manifest:full-path="/" manifest:media-type="${mime}"/>` +
    `<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  const bytes = zipSync({
    mimetype: [strToU8(mime), { level: 0 }],
    'content.xml': strToU8(content),
    'meta.xml': strToU8(meta),
    'META-INF/manifest.xml': strToU8(manifest),
  });
  return { name, bytes: Buffer.from(bytes), mime };
}

/** The same file, cut in the middle. */
export function truncated(file: TestFile): TestFile {
  return { ...file, name: `avbruten-${file.name}`, bytes: file.bytes.subarray(0, Math.floor(file.bytes.length / 2)) };
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const ODF_NAMES =
  `xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0" xmlns:meta="${ODF}:meta:1.0" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/"`;

const paragraphs = (text: string) => text.split(/\n{2,}/);
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
