import { pack } from './package.js';
import { parseProse, type Block } from './prose.js';

const namespaces = ['office', 'text', 'table', 'style', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'office:version="1.3"',
  )
  .join(' ');
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const mimetype = 'application/vnd.oasis.opendocument.text';

/** An OpenDocument text, written part by part: no kept library makes one. */
export function renderOdt(title: string, text: string): Buffer {
  const content = parseProse(text).map(element).join('');
  return pack(
    {
      // First and stored, as the format asks, so that the type can be read from the first bytes.
      mimetype,
      'META-INF/manifest.xml': `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/>${[
        'content.xml',
        'styles.xml',
        'meta.xml',
      ]
        .map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`)
        .join('')}</manifest:manifest>`,
      'content.xml': `${declaration}<office:document-content ${namespaces}><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
      'styles.xml': `${declaration}<office:document-styles ${namespaces}><office:styles>${styles}</office:styles></office:document-styles>`,
      'meta.xml': `${declaration}<office:document-meta ${namespaces}><office:meta><dc:title>${escaped(title)}</dc:title><dc:language>sv-SE</dc:language></office:meta></office:document-meta>`,
    },
    ['mimetype'],
  );
}

const heading = (level: number, size: string) =>
  `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:default-outline-level="${level}"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="${size}" fo:font-weight="bold"/></style:style>`;
const styles =
  '<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm"/><style:text-properties fo:font-size="11pt" fo:language="sv" fo:country="SE"/></style:default-style>' +
  heading(1, '20pt') +
  heading(2, '14pt') +
  heading(3, '12pt');

function element(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<text:h text:style-name="Heading_20_${block.level}" text:outline-level="${block.level}">${escaped(block.text)}</text:h>`;
    case 'paragraph':
      return paragraph(block.text);
    case 'list':
      return `<text:list>${block.items.map((item) => `<text:list-item>${paragraph(item)}</text:list-item>`).join('')}</text:list>`;
    case 'table':
      return `<table:table><table:table-column table:number-columns-repeated="${block.rows[0]?.length ?? 1}"/>${block.rows.map(row).join('')}</table:table>`;
  }
}

const row = (cells: readonly string[]) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell>${paragraph(cell)}</table:table-cell>`).join('')}</table:table-row>`;
const paragraph = (text: string) => `<text:p>${escaped(text)}</text:p>`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
