import { describe, expect, it } from '@jest/globals';
import { loadLexicon, Speller, Vocabulary } from './index.js';

const speller = new Speller(loadLexicon());
const words = (word: string, options?: Parameters<Speller['suggest']>[1]) =>
  speller.suggest(word, options).map((suggestion) => suggestion.word);

describe('spellings that may have been meant', () => {
  it.each([
    ['arbetsterapuet', 'arbetsterapeut'],
    ['rehabliteringen', 'rehabiliteringen'],
    ['förskringskassan', 'försäkringskassan'],
    ['handlägare', 'handläggare'],
    ['sjukskrivnning', 'sjukskrivning'],
    ['kartlägning', 'kartläggning'],
    ['atgard', 'åtgärd'],
    ['myndihet', 'myndighet'],
    ['arbetsformedling', 'arbetsförmedling'],
    ['deltgare', 'deltagare'],
    ['samtall', 'samtal'],
    ['motivasion', 'motivation'],
    ['psykist', 'psykiskt'],
    ['utbilding', 'utbildning'],
    ['kommunkation', 'kommunikation'],
    ['samordningsförbunet', 'samordningsförbundet'],
  ])('%s: %s', (typed, meant) => expect(words(typed)).toContain(meant));

  it('prefer what is common in the vocabulary', () => {
    const vocabulary = new Vocabulary([['samordningsförbundet', 40]]);
    expect(words('samordningsförbunet', { vocabulary })[0]).toBe('samordningsförbundet');
  });

  it('stay within the vocabulary when told to', () => {
    const vocabulary = new Vocabulary([['arbetsterapeuten', 3]]);
    expect(words('arbetsterapuet', { vocabulary, only: true })).toEqual([]);
    expect(words('arbetsteraputen', { vocabulary, only: true })).toEqual(['arbetsterapeuten']);
  });

  it('leave short words, numbers and endless ones alone', () => {
    for (const word of ['bip', '2023', 'abc123', 'x'.repeat(200), '']) expect(words(word)).toEqual([]);
  });
});
