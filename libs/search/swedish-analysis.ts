import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type AnalysedQuery, type AnalysedWord, type FoundWord, TextAnalysis } from './analysis.port.js';
import {
  type Analyser,
  DISTANT_WEIGHT,
  fieldAnalyser,
  keyIn,
  lexiconVersion,
  type ParsedQuery,
  type ReadText,
  type SynonymEntry,
  TERM_WEIGHT,
} from './analysis/index.js';
import { ReadTexts } from './read-texts.js';

/** Raised when the same text gives other fields although the lexicon is the same. */
const ANALYSIS_VERSION = 5;
/** Letters of the searches that are kept taken apart. */
const PARSED_LETTERS = 20_000;

/** The Swedish analyser with the wordings of the field and those of the topics, which may change while it runs. */
@Injectable()
export class SwedishAnalysis extends TextAnalysis {
  /** Wordings are no part of it: they are used when a question is read, and no index holds them. */
  readonly version = `swedish-${lexiconVersion()}-${ANALYSIS_VERSION}`;
  private current: Analyser = fieldAnalyser();
  private readonly texts = new ReadTexts();
  /** A search is taken apart to be found, to be ranked and to be marked. */
  private readonly parsed = new LRUCache<string, ParsedQuery>({
    maxSize: PARSED_LETTERS,
    sizeCalculation: (_, text) => text.length + 1,
  });

  /** With the wordings as they are now: keep it for one question, not longer. */
  get analyser(): Analyser {
    return this.current;
  }

  /** Takes these in place of the topics' earlier wordings, from the next question on. */
  useTopics(topics: readonly SynonymEntry[]): void {
    this.current = this.current.withSynonyms(topics);
  }

  fields(text: string): { keys: string; parts: string; folded: string } {
    return this.current.fieldsFor(text);
  }

  words(text: string): AnalysedWord[] {
    return this.current.analyse(text);
  }

  finder({ terms, meant = [], near = [] }: AnalysedQuery): (text: string) => FoundWord[] {
    const keyOf = keyIn({
      keys: new Set([...terms.flatMap(({ keys, parts }) => [...keys, ...parts]), ...meant]),
      folded: new Set(terms.map(({ folded }) => folded)),
      whole: new Set(near),
    });
    if (!terms.some(({ stop }) => stop)) return (text) => this.read(text).places(keyOf);
    return (text) =>
      this.words(text).flatMap(({ start, end, ...reading }) => {
        const key = keyOf(reading);
        return key === undefined ? [] : [{ start, end, key }];
      });
  }

  /** @param text as typed; what is returned is not to be changed */
  parse(text: string): ParsedQuery {
    let parsed = this.parsed.get(text);
    if (!parsed) this.parsed.set(text, (parsed = this.current.parseQuery(text)));
    return parsed;
  }

  query(text: string): AnalysedQuery {
    const { terms, phrases, excluded } = this.parse(text);
    const others = this.current.synonymsIn(terms).flatMap(({ wordings }) => wordings);
    const keysOf = (wanted: (weight: number) => boolean): string[] =>
      others.flatMap(({ keys, weight }) => (keys.length === 1 && wanted(weight) ? keys : []));
    // What only has a neighbour in common with what was asked helps to order, and would puzzle who sees it marked.
    return {
      ...{ terms, phrases, excluded },
      meant: keysOf((weight) => weight === TERM_WEIGHT),
      near: keysOf((weight) => weight < TERM_WEIGHT && weight > DISTANT_WEIGHT),
    };
  }

  private read(text: string): ReadText {
    let read = this.texts.get(text);
    if (!read) this.texts.keep(text, (read = this.current.read(text)));
    return read;
  }
}
