import { EndingRules } from './ending-rules.js';
import type { Lexicon } from './lexicon.js';

/** The verb that a past tense is a form of, when the dictionary does not know it as one. */
export function strongVerb(form: string, lexicon: Lexicon): string | undefined {
  for (const [ending, [verb]] of STRONG_FORMS.of(form)) {
    if (!form.endsWith(ending) || (form === ending && AMBIGUOUS.has(form))) continue;
    const whole = form.slice(0, -ending.length) + verb;
    // "delta" meets "deltagare" and "deltagande" under the long infinitive where there is one.
    const long = whole.endsWith('ta') ? `${whole}ga` : whole;
    if (lexicon.find(long) >= 0) return long;
    if (lexicon.find(whole) >= 0) return whole;
  }
  return form.endsWith('ta') && lexicon.find(`${form}ga`) >= 0 ? `${form}ga` : undefined;
}

/** Past tenses that the dictionary lists as words of their own, and the long infinitives: deltog, deltaga → delta. */
const STRONG_FORMS = new EndingRules([
  ['tog', ['ta']],
  ['togs', ['ta']],
  ['tagit', ['ta']],
  ['taga', ['ta']],
  ['stod', ['stå']],
  ['stått', ['stå']],
  ['gav', ['ge']],
  ['givit', ['ge']],
  ['gick', ['gå']],
  ['skrev', ['skriva']],
  ['drev', ['driva']],
  ['höll', ['hålla']],
  ['lagt', ['lägga']],
  ['lade', ['lägga']],
  ['lagd', ['lägga']],
  ['brutit', ['bryta']],
  ['bruten', ['bryta']],
  ['dragit', ['dra']],
  ['funnit', ['finna']],
  ['gjorde', ['göra']],
  ['gjort', ['göra']],
  ['gjord', ['göra']],
  ['sade', ['säga']],
  ['sagd', ['säga']],
  ['sagt', ['säga']],
  ['suttit', ['sitta']],
  ['valde', ['välja']],
  ['valt', ['välja']],
  ['vald', ['välja']],
  ['vunnit', ['vinna']],
  ['umgicks', ['umgås']],
  ['försvann', ['försvinna']],
  ['försvunnit', ['försvinna']],
  ['satt', ['sätta']],
  ['satte', ['sätta']],
  ['drog', ['dra']],
]);
/** By themselves other words: "satt" is the past of "sitta", "drog" a drug. */
const AMBIGUOUS = new Set(['satt', 'drog']);
