export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/**
 * Reads the small part of Markdown that the demo's documents are written in: headings, paragraphs,
 * lists and tables without a ruler line (the first row is the heading).
 */
export function parseProse(text: string): Block[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((chunk) => block(chunk.trim().split('\n')));
}

function block(lines: readonly string[]): Block {
  const [first = ''] = lines;
  const heading = /^(#{1,3}) (.+)$/.exec(first);
  if (heading) return { kind: 'heading', level: heading[1]!.length as 1 | 2 | 3, text: heading[2]! };
  if (lines.every((line) => line.startsWith('- '))) return { kind: 'list', items: lines.map((line) => line.slice(2)) };
  if (lines.every((line) => line.startsWith('|'))) return { kind: 'table', rows: lines.map(cells) };
  return { kind: 'paragraph', text: lines.join(' ') };
}

const cells = (line: string) =>
  line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());
