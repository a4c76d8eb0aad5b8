import MarkdownIt, { type Token } from 'markdown-it';
import { type Folded, replaced } from './folded-text.js';

const markdown = new MarkdownIt({ html: false });
const ENTITY = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});/iy;

/**
 * A text as its readers see it, stretch by stretch: without the marks of Markdown, with what is written by name or by
 * number as what that stands for, and with one space for many. What is seen at once is one stretch.
 */
export function shownText(source: string): Folded[] {
  const starts = lineStarts(source);
  const stretches = markdown.parse(source, {}).flatMap(({ type, children, map }) => {
    if (type !== 'inline') return [];
    const [from, to] = map ? [starts[map[0]] ?? 0, starts[map[1]] ?? source.length] : [0, source.length];
    return wordsOf(children ?? []).map((words) => stoodAt(words, source, from, to));
  });
  return [{ text: source, placeOf: (start: number, end: number) => ({ start, end }) }, ...stretches].map(squeezed);
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** What is read in one go, then each thing that is read by itself: the words for a picture, the address of a link. */
function wordsOf(tokens: Token[]): string[] {
  const apart: string[] = [];
  const line = tokens.map(({ type, content, children, attrs }) => {
    for (const [, value] of attrs ?? []) apart.push(String(value));
    if (type === 'image') apart.push(...wordsOf(children ?? []));
    if (type === 'softbreak' || type === 'hardbreak') return '\n';
    return type === 'image' ? '' : content;
  });
  return [line.join(''), ...apart].filter((words) => /\d/.test(words));
}

/** What is shown, with its places: each character is the next in the source that is the same, or that says it by name. */
function stoodAt(shown: string, source: string, from: number, to: number): Folded {
  const places: { start: number; end: number }[] = [];
  let at = from;
  for (const unit of shown.split('')) {
    const place = /\s/.test(unit) ? { start: at, end: at } : nextIn(source, at, to, unit);
    if (!place) return { text: shown, placeOf: () => ({ start: from, end: to }) };
    places.push(place);
    at = place.end;
  }
  return { text: shown, placeOf: (start, end) => ({ start: places[start]!.start, end: places[end - 1]!.end }) };
}

function nextIn(
  source: string,
  from: number,
  to: number,
  character: string,
): { start: number; end: number } | undefined {
  for (let at = from; at < to; at++) {
    if (source[at] === '&') {
      ENTITY.lastIndex = at;
      const [entity] = ENTITY.exec(source) ?? [];
      if (entity) {
        if (markdown.utils.unescapeAll(entity).startsWith(character)) return { start: at, end: at + entity.length };
        at += entity.length - 1;
        continue;
      }
    }
    if (source[at] === character) return { start: at, end: at + 1 };
  }
  return undefined;
}

/** Many spaces are shown as one, and lines without anything between others are shown as none. */
function squeezed({ text, placeOf }: Folded): Folded {
  const once = replaced(text, /\s{2,}/g, (space) => (space.includes('\n') ? '\n' : ' '));
  return {
    text: once.text,
    placeOf: (start, end) => {
      const place = once.placeOf(start, end);
      return placeOf(place.start, place.end);
    },
  };
}
