import { Injectable } from '@nestjs/common';
import { type AnalysedQuery, type AnalysedWord, TextAnalysis } from './analysis.port.js';
import { type Analyser, fieldAnalyser, lexiconVersion, type SynonymEntry } from './analysis/index.js';

/** Raised when the same text gives other fields although the lexicon is the same. */
const ANALYSIS_VERSION = 5;

/** The Swedish analyser with the wordings of the field and those of the topics, which may change while it runs. */
@Injectable()
export class SwedishAnalysis extends TextAnalysis {
  /** Wordings are no part of it: they are used when a question is read, and no index holds them. */
  readonly version = `swedish-${lexiconVersion()}-${ANALYSIS_VERSION}`;
  private current: Analyser = fieldAnalyser();

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

  query(text: string): AnalysedQuery {
    const { terms, phrases, excluded } = this.current.parseQuery(text);
    const meant = this.current
      .synonymsIn(terms)
      .flatMap(({ wordings }) => wordings.flatMap(({ keys }) => (keys.length === 1 ? keys : [])));
    return { terms, phrases, excluded, meant };
  }
}
