import { Parser } from 'htmlparser2';
import type { ReadText } from './extraction.js';
import { PageWriter } from './page-writer.js';

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'select',
]);
const BLOCKS = new Set(
  (
    'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form ' +
    'header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const HEADING = /^h[1-6]$/;

/** Reads HTML section by section: each heading begins one, what stands before the first is one of its own. */
export function readHtml(html: string, maxTextChars: number): ReadText {
  const writer = new PageWriter('section', maxTextChars);
  let paragraph = '';
  let heading: string | null = null;
  let title: string | null = null;
  let foundTitle = '';
  let skipping = 0;
  let cells = 0;
  const links: boolean[] = [];

  const flush = () => {
    writer.paragraph(paragraph);
    paragraph = '';
  };
  const add = (text: string) => {
    if (skipping > 0) return;
    if (title !== null) title += text;
    else if (heading !== null) heading += text;
    else paragraph += text;
  };
  const boundary = (name: string, opening: boolean) => {
    if (name === 'td' || name === 'th') {
      cells += opening ? 1 : -1;
      if (opening) add(/\S *$/.test(paragraph) ? ' | ' : ' ');
    } else if (BLOCKS.has(name)) {
      // A cell's own paragraphs stay on the row's line; a row ends the line, a table the paragraph.
      if (heading !== null || cells > 0) add(' ');
      else if (name === 'br' || name === 'tr' || name === 'li') paragraph += opening ? '\n' : '';
      else flush();
    }
  };

  const parser = new Parser(
    {
      onopentag(name, { href }) {
        if (SKIPPED.has(name)) skipping++;
        else if (name === 'a') {
          // A note's mark, and the arrow back from it.
          links.push(/^#(?:footnote|endnote)-/.test(href ?? ''));
          if (links.at(-1)) skipping++;
        } else if (name === 'title') title = '';
        else if (HEADING.test(name) && cells === 0) {
          flush();
          heading = '';
        } else boundary(name, true);
      },
      ontext: (text) => add(text.replace(/\s+/g, ' ')),
      onclosetag(name) {
        if (SKIPPED.has(name)) skipping = Math.max(0, skipping - 1);
        else if (name === 'a') {
          if (links.pop()) skipping--;
        } else if (name === 'title') {
          foundTitle ||= (title ?? '').trim();
          title = null;
        } else if (HEADING.test(name) && heading !== null) {
          if (heading.trim() !== '') writer.begin(heading);
          heading = null;
        } else boundary(name, false);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  flush();
  writer.end();
  return { pages: writer.pages, title: foundTitle || writer.pages.find((page) => page.heading)?.heading };
}
