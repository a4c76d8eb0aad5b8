import type { AnalysedQuery, FoundWord, TextAnalysis } from './analysis.port.js';

/** Length of what is shown of a passage, in characters, give or take a word. */
const LENGTH = 260;

/**
 * Marks in texts what one question looks for. The words stand in `<mark>` and everything else is escaped, so that it is
 * safe as HTML whatever the text holds. One way of marking for every engine.
 */
export class Marker {
  private readonly marksIn: (text: string) => FoundWord[];

  constructor(query: AnalysedQuery, analysis: TextAnalysis) {
    this.marksIn = analysis.finder(query);
  }

  /** The stretch of a text that says most of what is looked for. */
  snippet(text: string): string {
    const found = this.marksIn(text);
    const { start, end } = windowOf(text, found);
    const shown = found.filter((mark) => mark.start >= start && mark.end <= end);
    return (start > 0 ? '… ' : '') + markedUp(text, shown, start, end) + (end < text.length ? ' …' : '');
  }

  /** The whole text. */
  marked(text: string): string {
    return markedUp(text, this.marksIn(text), 0, text.length);
  }
}

function markedUp(text: string, marks: readonly FoundWord[], start: number, end: number): string {
  let html = '';
  let at = start;
  for (const mark of marks) {
    html += `${escapeHtml(text.slice(at, mark.start))}<mark>${escapeHtml(text.slice(mark.start, mark.end))}</mark>`;
    at = mark.end;
  }
  return html + escapeHtml(text.slice(at, end));
}

/** The window that holds the most different words, begun at the border of a sentence or a word. */
function windowOf(text: string, found: readonly FoundWord[]): { start: number; end: number } {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  let best = { start: 0, different: 0 };
  for (const [n, { start }] of found.entries()) {
    const different = new Set<string>();
    for (let at = n; at < found.length && found[at]!.end <= start + LENGTH * 0.75; at++) different.add(found[at]!.key);
    if (different.size > best.different) best = { start, different: different.size };
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

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
