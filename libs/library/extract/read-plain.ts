import markdownIt from 'markdown-it';
import { decodeText } from '#files/bytes';
import { cleanText } from './clean-text.js';
import { ExtractionFault, type ReadText } from './extraction.js';
import { readHtml } from './read-html.js';

const PORTION = 3000;

/** Plain text and CSV, in portions of about 3,000 characters that end where a paragraph, a line or a word ends. */
export function readPlain(bytes: Buffer, maxTextChars: number): ReadText {
  const text = cleanText(decoded(bytes, maxTextChars));
  const pages: ReadText['pages'] = [];
  for (let start = 0; start < text.length;) {
    const end = portionEnd(text, start);
    const portion = text.slice(start, end).trim();
    if (portion !== '') pages.push({ number: pages.length + 1, label: 'section', text: portion });
    start = end;
  }
  return { pages };
}

/** Markdown by its headings; HTML inside it is read as HTML. */
export function readMarkdown(bytes: Buffer, maxTextChars: number): ReadText {
  const html = markdownIt({ html: true, linkify: false }).render(decoded(bytes, maxTextChars));
  return readHtml(html, maxTextChars);
}

export function readHtmlFile(bytes: Buffer, maxTextChars: number): ReadText {
  return readHtml(decodedHtml(bytes, maxTextChars * 10), maxTextChars);
}

/** Looks for the best end in the portion's last third. */
function portionEnd(text: string, start: number): number {
  if (text.length - start <= PORTION * 1.2) return text.length;
  const window = text.slice(start, start + PORTION);
  for (const boundary of ['\n\n', '\n', '. ', ' ']) {
    const at = window.lastIndexOf(boundary);
    if (at > PORTION * 0.6) return start + at + boundary.length;
  }
  // One endless word: not between the two halves of a character.
  const end = start + PORTION;
  return /[\uDC00-\uDFFF]/.test(text[end] ?? '') ? end + 1 : end;
}

/** An older page may name its encoding; what the bytes themselves show is believed first. */
function decodedHtml(bytes: Buffer, most: number): string {
  const named = /<meta[^>]{0,200}charset=["']?([\w-]{3,20})/i.exec(bytes.toString('latin1', 0, 2048))?.[1];
  if (named && !/^utf-?8$/i.test(named) && decodeText(bytes.subarray(0, 1)) !== null) {
    try {
      return within(new TextDecoder(named, { fatal: true }).decode(bytes), most);
    } catch {
      // An encoding that is unknown here, or a page that does not keep to it.
    }
  }
  return decoded(bytes, most);
}

function decoded(bytes: Buffer, most: number): string {
  const text = decodeText(bytes);
  if (text === null) throw new ExtractionFault('damaged');
  return within(text, most);
}

function within(text: string, most: number): string {
  if (text.length > most) throw new ExtractionFault('too_large');
  return text;
}
