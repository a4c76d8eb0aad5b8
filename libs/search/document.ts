/** A stretch of an item's text that is found and shown by itself. */
export interface Passage {
  text: string;
  /** The heading it stands under. */
  heading?: string;
  /** Page, counted from 1. */
  page?: number;
  /** What the place is called where there are no pages: a sheet, a slide, a field. */
  label?: string;
  /** The reply or the file that it is of. */
  replyId?: string;
  fileId?: string;
  /** An accepted answer. */
  accepted?: boolean;
  /** Readers of its own, where the part has a state of its own; otherwise the item's. */
  readers?: readonly string[];
}

/** What the index holds of one item. The first passage is the item itself: its title with the body or summary. */
export interface ItemDocument {
  itemId: string;
  kind: string;
  title: string;
  readers: readonly string[];
  homeId: string;
  /** The federation that it comes from: the home, when that is one; null where that must not show. */
  federationId: string | null;
  networkIds: readonly string[];
  topicIds: readonly string[];
  professions: readonly string[];
  documentType: string | null;
  state: string | null;
  /** Null for an anonymous item. */
  authorId: string | null;
  at: Date;
  helpful: number;
  passages: readonly Passage[];
}

/** Longest text of one passage, in UTF-16 code units; most are near it where the text is long. */
export const PASSAGE_LENGTH = 1_200;
/** More of one item than this is not indexed: some 1,000 pages. */
export const PASSAGES_PER_ITEM = 3_000;

/** Cuts a long text at the borders of paragraphs, then of sentences, then of words. Gives one passage at least. */
export function splitPassages(text: string, place: Omit<Passage, 'text'> = {}): Passage[] {
  const passages: string[] = [];
  let open = '';
  for (const piece of text.split(/\n\s*\n/).flatMap(withinLength)) {
    if (open && open.length + piece.length + 2 > PASSAGE_LENGTH) {
      passages.push(open);
      open = piece;
    } else open = open ? `${open}\n\n${piece}` : piece;
  }
  if (open || passages.length === 0) passages.push(open);
  return passages.map((part) => ({ ...place, text: part }));
}

function withinLength(paragraph: string): string[] {
  const pieces: string[] = [];
  let rest = paragraph.trim();
  while (rest.length > PASSAGE_LENGTH) {
    const window = rest.slice(0, PASSAGE_LENGTH);
    const sentence =
      Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '), window.lastIndexOf('\n')) +
      1;
    const word = window.lastIndexOf(' ');
    const cut = sentence > PASSAGE_LENGTH / 2 ? sentence : word > PASSAGE_LENGTH / 2 ? word : wholeCharacters(window);
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  if (rest) pieces.push(rest);
  return pieces;
}

/** A cut inside a surrogate pair would leave half a character on each side. */
const wholeCharacters = (text: string): number => (/[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length);
