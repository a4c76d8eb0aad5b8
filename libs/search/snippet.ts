import type { AnalysedQuery, TextAnalysis } from './analysis.port.js';

/** Length of what is shown of a passage, in characters, give or take a word. */
const LENGTH = 260;

/**
 * A stretch of a text with the words that were looked for in `<mark>`; everything else is escaped, so that it is safe
 * as HTML whatever the text holds. One way of marking for every engine.
 */
export function snippet(text: string, query: AnalysedQuery, analysis: TextAnalysis): string {
  const found = matches(text, query, analysis);
  const { start, end } = windowOf(text, found);
  const shown = found.filter((mark) => mark.start >= start && mark.end <= end);
  let html = start > 0 ? '… ' : '';
  let at = start;
  for (const mark of shown) {
    html += `${escapeHtml(text.slice(at, mark.start))}<mark>${escapeHtml(text.slice(mark.start, mark.end))}</mark>`;
    at = mark.end;
  }
  return html + escapeHtml(text.slice(at, end)) + (end < text.length ? ' …' : '');
}

/** The whole text, marked. */
export function marked(text: string, query: AnalysedQuery, analysis: TextAnalysis): string {
  let html = '';
  let at = 0;
  for (const { start, end } of matches(text, query, analysis)) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}

interface Mark {
  start: number;
  end: number;
  key: string;
}

function matches(text: string, query: AnalysedQuery, analysis: TextAnalysis): Mark[] {
  const wanted = new Set([...query.terms.flatMap(({ keys, parts }) => [...keys, ...parts]), ...(query.meant ?? [])]);
  const folded = new Set(query.terms.map((term) => term.folded));
  if (wanted.size === 0) return [];
  const stopsAsked = query.terms.some(({ stop }) => stop);
  return analysis.words(text).flatMap(({ start, end, keys, parts, folded: plain, stop }) => {
    if (stop && !stopsAsked) return [];
    const hit = [...keys, ...parts].find((key) => wanted.has(key)) ?? (folded.has(plain) ? plain : undefined);
    return hit === undefined ? [] : [{ start, end, key: hit }];
  });
}

/** The window that holds the most different words, begun at the border of a sentence or a word. */
function windowOf(text: string, found: Mark[]): { start: number; end: number } {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  let best = { start: 0, different: 0 };
  for (const { start } of found) {
    const inside = found.filter((mark) => mark.start >= start && mark.end <= start + LENGTH * 0.75);
    const different = new Set(inside.map(({ key }) => key)).size;
    if (different > best.different) best = { start, different };
  }
  const start = beginning(text, Math.max(0, best.start - 60), best.start);
  const space = text.indexOf(' ', start + LENGTH);
  return {
    start,
    end: space < 0 || space > start + LENGTH + 40 ? Math.min(text.length, wholeAt(text, start + LENGTH)) : space,
  };
}

function beginning(text: string, from: number, to: number): number {
  if (from === 0) return 0;
  const sentence = text.slice(from, to).search(/[.?!\n]\s+\S/);
  if (sentence >= 0) return from + sentence + 1 + (text.slice(from + sentence + 1).match(/^\s*/)?.[0].length ?? 0);
  const space = text.indexOf(' ', from);
  return space >= 0 && space < to ? space + 1 : to;
}

const wholeAt = (text: string, index: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(index)) ? index + 1 : index;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
