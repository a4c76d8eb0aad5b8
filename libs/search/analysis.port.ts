/** A word of a text with its place (UTF-16 offsets into the text as given) and what it is found by. */
export interface AnalysedWord {
  start: number;
  end: number;
  /** What it is found by, best first; never empty. */
  keys: readonly string[];
  /** Parts of a compound. */
  parts: readonly string[];
  /** Without å, ä, ö and accents: a weaker way to be found. */
  folded: string;
  /** A function word, which says nothing of what a text is about. */
  stop: boolean;
}

/** A search as typed, taken apart. */
export interface AnalysedQuery {
  /** The words to look for: function words left out unless there is nothing else, those of phrases included. */
  terms: readonly AnalysedWord[];
  /** What stood in quotes, to be found as written. */
  phrases: readonly { text: string }[];
  /** Words after a minus: nothing that holds one is wanted. */
  excluded: readonly AnalysedWord[];
  /** Keys of other wordings of what is looked for: to be marked where they stand. */
  meant?: readonly string[];
  /** Of those that lie near rather than mean the same: to be marked as words, since a compound with one is something else. */
  near?: readonly string[];
}

/** Where a word stands that was looked for (UTF-16 offsets), and what of the sought it is. */
export interface FoundWord {
  start: number;
  end: number;
  key: string;
}

/**
 * The one place where search learns Swedish. Both engines, the highlighting and "similar questions" ask this and
 * nothing else; whoever knows more of the language provides another.
 */
export abstract class TextAnalysis {
  /** Changes whenever the same text gives other fields: what was indexed under another is indexed anew. */
  abstract readonly version: string;
  /** What is indexed of a text beside the text itself: space-separated, function words left out. */
  abstract fields(text: string): { keys: string; parts: string; folded: string };
  abstract words(text: string): AnalysedWord[];
  /** Finds in texts what a question looks for, in order; function words only where it looks for nothing else. */
  abstract finder(query: AnalysedQuery): (text: string) => FoundWord[];
  /** @param text as typed; the first 10,000 characters are read */
  abstract query(text: string): AnalysedQuery;
}
