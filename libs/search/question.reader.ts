import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import {
  loadLexicon,
  LONGEST_QUERY,
  type ParsedQuery,
  Speller,
  type Suggestion,
  type Token,
  type Vocabulary,
  type Wording,
} from './analysis/index.js';
import { conceptsOf, type CorpusStatistics, rarity, type RankQuery } from './ranking/index.js';
import { SearchStatistics } from './search-statistics.repository.js';
import { SwedishAnalysis } from './swedish-analysis.js';
import { TopicWordings } from './topic-wordings.js';

/** One way to come upon what is meant: a few keys to be looked for together. */
export interface Way {
  keys: readonly string[];
  /**
   * How many of them, from the first, are to stand there as they are; of the rest the engine may leave out the last ones, and
   * read one for another of a letter's difference.
   */
  exact: number;
}

/** A search read with all that is known of the language: what an engine is to look for, and what ranks its hits. */
export interface Question {
  /** As typed, and what offsets of tokens point into. */
  text: string;
  /** Key of each word, the rarest of what the viewer may read first, and those that it does not hold last. */
  words: readonly string[];
  phrases: readonly string[];
  /** Keys of what is not wanted. */
  refused: readonly string[];
  /** Other ways to come upon what is meant; the likeliest first. */
  ways: readonly Way[];
  /** Every key by which something matches: the words, their parts, what may have been meant, near wordings. */
  any: readonly string[];
  /** Wordings of several words, which match together. */
  together: readonly (readonly string[])[];
  /** Words that nobody knows, and what may have been meant, the likeliest first. */
  unknown: readonly { token: Token; meant: readonly { word: string; keys: readonly string[] }[] }[];
  /** How common words are in what the one who asks may read. */
  statistics: CorpusStatistics;
  /**
   * @param stands whether a key stands in something that the viewer may read
   * @param near of what they may read, the words most like one that no dictionary knows
   */
  concepts(stands: (key: string) => boolean, near?: (word: string) => readonly Suggestion[]): RankQuery;
}

/** A pasted page says what it is about with its rarest words. */
const MOST_WORDS = 24;
const MOST_UNKNOWN = 4;
/** Letters of a text that are read to know what it is about, and words that tell. */
const READ = 6_000;
const MOST_TELLING = 12;
const MOST_WAYS = 10;
const LIKELY = 3;
/** Words that nobody knows whose spellings are kept. */
const MOST_SPELLED = 1_000;

interface Spelled {
  vocabulary: Vocabulary;
  suggestions: Suggestion[];
}

/** Reads questions for both engines and for ranking. */
@Injectable()
export class QuestionReader {
  private made: Speller | undefined;
  /** A search is asked again for each of its pages, and for each value that it is narrowed by. */
  private readonly spelled = new LRUCache<string, Spelled>({ max: MOST_SPELLED });

  constructor(
    private readonly analysis: SwedishAnalysis,
    private readonly statistics: SearchStatistics,
    private readonly topics: TopicWordings,
  ) {}

  /**
   * @param text as typed
   * @param keys the viewer's, for how common words are in what they may read
   */
  read(text: string, keys: readonly string[]): Question {
    const { analyser } = this.analysis;
    const statistics = this.statistics.of(keys);
    const parsed = this.analysis.parse(text);
    const terms = mostTelling(parsed.terms, statistics);
    const spellings = this.spellingsOf(terms);
    const concepts: Question['concepts'] = (stands, near) => {
      const suggest = (word: string): Suggestion[] => [...(spellings.get(word) ?? []), ...(near?.(word) ?? [])];
      return conceptsOf(terms, analyser, statistics, { speller: { suggest }, stands });
    };
    const asWritten = concepts(() => false);
    return {
      ...this.wanted(parsed, terms, spellings, { query: asWritten, statistics }),
      statistics,
      text: text.slice(0, LONGEST_QUERY).trim(),
      // Words that are known mean the same whatever stands in what is searched.
      concepts: terms.every(({ known }) => known) ? () => asWritten : concepts,
    };
  }

  /** The words among these keys, which must be ones that the viewer may read, that are most like one that nobody knows. */
  near(word: string, held: Vocabulary): Suggestion[] {
    this.made ??= new Speller(loadLexicon());
    return this.made.suggest(word, { vocabulary: held, only: true, limit: 2 });
  }

  /** What a text is about, as a question: the words that tell most of it and that stand elsewhere too. */
  about(text: string, keys: readonly string[]): Question {
    const { analyser } = this.analysis;
    const statistics = this.statistics.of(keys);
    const counts = new Map<string, number>();
    for (const key of analyser.keys(text.slice(0, READ))) counts.set(key, (counts.get(key) ?? 0) + 1);
    const telling = [...counts]
      .filter(([key]) => statistics.documentsWith(key) > 1 && !/^\d+$/.test(key))
      .map(([key, count]) => ({ key, weight: Math.log1p(count) * rarityOf(key, statistics) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_TELLING)
      .map(({ key }) => key);
    return {
      text: '',
      words: telling.slice(0, 3),
      phrases: [],
      refused: [],
      ways: telling.slice(0, MOST_WAYS).map((key) => ({ keys: [key], exact: 1 })),
      any: telling,
      together: [],
      unknown: [],
      concepts: () => ({ concepts: [], phrases: [] }),
      statistics,
    };
  }

  /**
   * Whether it may find anything: what nothing holds need not be asked. Only of ways that have been chosen, and of keys without
   * which they find nothing, so that neither follows from whether a word stands in what the viewer may not read.
   */
  private leads({ keys, exact }: Way): boolean {
    return keys.slice(0, exact).every((key) => this.statistics.mayStand(key));
  }

  /** From the dictionary and the topics alone: nothing unreadable is proposed. */
  private spellingsOf(terms: readonly Token[]): Map<string, Suggestion[]> {
    const unknown = terms.filter(({ known, surface }) => !known && !/\d/.test(surface)).slice(0, MOST_UNKNOWN);
    if (unknown.length > 0) this.made ??= new Speller(loadLexicon());
    return new Map(
      unknown.map(({ surface }) => {
        const word = surface.toLowerCase();
        return [word, this.suggested(word)];
      }),
    );
  }

  private suggested(word: string): Suggestion[] {
    const { vocabulary } = this.topics;
    const known = this.spelled.get(word);
    if (known?.vocabulary === vocabulary) return known.suggestions;
    const suggestions = this.made!.suggest(word, { vocabulary, limit: LIKELY });
    this.spelled.set(word, { vocabulary, suggestions });
    return suggestions;
  }

  private wanted(
    parsed: ParsedQuery,
    terms: readonly Token[],
    spellings: ReadonlyMap<string, Suggestion[]>,
    { query, statistics }: { query: RankQuery; statistics: CorpusStatistics },
  ): Omit<Question, 'text' | 'concepts' | 'statistics'> {
    const telling = (key: string): number => rarityOf(key, statistics);
    const words = [...new Set(terms.map(({ keys }) => keys[0]!))].sort(
      (a, b) => leading(b, statistics) - leading(a, statistics),
    );
    const wordings = query.concepts
      .flatMap(({ own, others }) =>
        likeliest(others).map(({ keys, weight }) => ({
          keys,
          telling: weight * telling(own[0]!.keys[0]!),
        })),
      )
      .sort((a, b) => b.telling - a.telling)
      .map(({ keys }) => keys);
    const phrases = query.phrases.flatMap(({ wordings: said }) => likeliest(said).map(({ keys }) => keys));
    const corrected = query.concepts.flatMap(({ own }) => own.slice(1).map(({ keys }) => keys[0]!));
    const parts = query.concepts.flatMap((concept) => concept.parts.map((part) => [part]));
    const folded = terms.map((term) => term.folded);
    const beside = words.slice(1, 5);
    const withoutRarest: (readonly string[])[] = [
      ...(beside.length > 1 ? [beside.slice(0, 2)] : []),
      ...beside.map((word) => [word]),
    ];
    const ways = [
      ...corrected.map((key) => [key, ...words.filter((word) => !isUnknown(word, terms))]),
      ...withoutRarest.slice(0, 3),
      ...phrases,
      ...wordings,
      ...withoutRarest.slice(3),
      ...parts,
      ...terms.filter(({ known }) => !known).map((term) => [term.folded]),
    ];
    const distinct = new Map(ways.map((way) => [way.join(' '), way]));
    distinct.delete(words.join(' '));
    const asWritten = new Set([...phrases, ...wordings, ...parts]);
    const single = wordings.filter((keys) => keys.length === 1).flat();
    const together = [...wordings, ...phrases].filter((keys) => keys.length > 1);
    return {
      words,
      phrases: parsed.phrases.map(({ text }) => text),
      refused: parsed.excluded.map(({ keys }) => keys[0]!),
      ways: [...distinct.values()]
        .slice(0, MOST_WAYS)
        .map((keys) => ({
          keys,
          exact: withoutRarest.includes(keys) ? keys.length : asWritten.has(keys) || keys.length === 1 ? 1 : 0,
        }))
        .filter((way) => !asWritten.has(way.keys) || this.leads(way)),
      any: [...new Set([...terms.flatMap(({ keys }) => keys), ...folded, ...parts.flat(), ...corrected, ...single])],
      together,
      unknown: terms.flatMap((token) => {
        const meant = spellings.get(token.surface.toLowerCase());
        return meant
          ? [{ token, meant: meant.map(({ word }) => ({ word, keys: this.analysis.analyser.keys(word) })) }]
          : [];
      }),
    };
  }
}

function mostTelling(terms: readonly Token[], statistics: CorpusStatistics): readonly Token[] {
  if (terms.length <= MOST_WORDS) return terms;
  const telling = ({ keys: [key] }: Token): number => leading(key!, statistics);
  const distinct = [...new Map(terms.map((term) => [term.keys[0], term])).values()];
  const rarest = new Set(distinct.sort((a, b) => telling(b) - telling(a)).slice(0, MOST_WORDS));
  return terms.filter((term) => rarest.has(term));
}

const rarityOf = (key: string, statistics: CorpusStatistics): number =>
  rarity(statistics.documents, statistics.documentsWith(key));

/** What stands nowhere is rarest of all, and leads to nothing: it is the first that may be missing. */
const leading = (key: string, statistics: CorpusStatistics): number =>
  statistics.documentsWith(key) > 0 ? rarityOf(key, statistics) : 0;

const likeliest = (wordings: readonly Wording[]): Wording[] =>
  [...wordings].sort((a, b) => b.weight - a.weight).slice(0, LIKELY);

const isUnknown = (key: string, terms: readonly Token[]): boolean =>
  terms.some(({ keys, known }) => !known && keys[0] === key);
