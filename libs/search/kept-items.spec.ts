import { describe, expect, it } from '@jest/globals';
import type { CandidateDetails } from './candidate.repository.js';
import { KeptItems, type RankedPassage } from './kept-items.js';

function row(itemId: string, no: number): CandidateDetails {
  const none = { titleParts: '', headingKeys: '', headingParts: '', parts: '' };
  const shown = { title: 'Möte', heading: null, text: 'Möte', page: null, label: null, replyId: null, fileId: null };
  const counted = {
    accepted: false,
    homeId: 'h',
    federationId: null,
    topicIds: [],
    professions: [],
    documentType: null,
  };
  return {
    ...{ ...none, ...shown, ...counted, id: `${itemId}_${no}`, itemId, no, kind: 'question', at: new Date(0) },
    ...{ networkIds: ['n'], readers: ['r'], partReaders: ['r'], titleKeys: 'möte', keys: 'möte' },
  };
}

describe('what is kept of items', () => {
  const numbers = (passages: readonly RankedPassage[] | undefined) => passages?.map(({ no }) => no);
  const keep = (kept: KeptItems, itemId: string, nos: number[], epoch: number) =>
    kept.keep(new Map([[itemId, kept.read(nos.map((no) => row(itemId, no)))]]), epoch);

  it('is what an item begins with, and what was found further down', () => {
    const kept = new KeptItems();
    keep(kept, 'i', [0, 1, 2], 1);
    expect(numbers(kept.of({ itemId: 'i' }))).toEqual([0, 1, 2]);
    expect(numbers(kept.of({ itemId: 'i', passageId: 'i_1' }))).toEqual([0, 1, 2]);
    expect(kept.of({ itemId: 'i', passageId: 'i_7' })).toBeUndefined();
    keep(kept, 'i', [0, 1, 2, 7], 1);
    keep(kept, 'i', [0, 1, 2, 9], 1);
    expect(numbers(kept.of({ itemId: 'i', passageId: 'i_7' }))).toEqual([0, 1, 2, 7]);
    expect(numbers(kept.of({ itemId: 'i', passageId: 'i_9' }))).toEqual([0, 1, 2, 9]);
    expect(numbers(kept.of({ itemId: 'i' }))).toEqual([0, 1, 2]);
    expect(kept.of({ itemId: 'j' })).toBeUndefined();
  });

  it('is that there is nothing', () => {
    const kept = new KeptItems();
    keep(kept, 'i', [], 1);
    expect(kept.of({ itemId: 'i' })).toEqual([]);
  });

  it('forgets what has changed, and everything where that is not known', () => {
    const kept = new KeptItems();
    kept.follow({ epoch: 4, changed: null }, -1);
    for (const itemId of ['i', 'j']) keep(kept, itemId, [0, 7], 4);
    kept.follow({ epoch: 5, changed: ['i'] }, 4);
    expect(kept.epoch).toBe(5);
    expect(kept.of({ itemId: 'i' })).toBeUndefined();
    expect(kept.of({ itemId: 'i', passageId: 'i_7' })).toBeUndefined();
    expect(numbers(kept.of({ itemId: 'j' }))).toEqual([0]);
    kept.follow({ epoch: 2_005, changed: null }, 5);
    expect(kept.epoch).toBe(2_005);
    expect(kept.of({ itemId: 'j' })).toBeUndefined();
  });

  it('takes nothing that was read before the last change that it has followed', () => {
    const kept = new KeptItems();
    kept.follow({ epoch: 5, changed: [] }, 4);
    keep(kept, 'i', [0], 4);
    expect(kept.of({ itemId: 'i' })).toBeUndefined();
    keep(kept, 'i', [0], 6);
    expect(numbers(kept.of({ itemId: 'i' }))).toEqual([0]);
    // An answer that was overtaken by a later one takes nothing back.
    kept.follow({ epoch: 7, changed: [] }, 5);
    kept.follow({ epoch: 6, changed: [] }, 5);
    expect(kept.epoch).toBe(7);
  });

  it('takes nothing older after a late answer that tells of everything', () => {
    const kept = new KeptItems();
    // Two searches ask a process that has read nothing; between their answers an item is taken away from somebody.
    kept.follow({ epoch: 2_001, changed: null }, -1);
    kept.follow({ epoch: 2_000, changed: null }, -1);
    expect(kept.epoch).toBe(2_001);
    keep(kept, 'i', [0], 2_000);
    expect(kept.of({ itemId: 'i' })).toBeUndefined();
  });

  it('begins anew where the database was brought back, once', () => {
    const kept = new KeptItems();
    kept.follow({ epoch: 2_000, changed: null }, -1);
    keep(kept, 'i', [0], 2_000);
    kept.follow({ epoch: 1_500, changed: null }, 2_000);
    expect(kept.epoch).toBe(1_500);
    expect(kept.of({ itemId: 'i' })).toBeUndefined();
    kept.follow({ epoch: 1_501, changed: [] }, 1_500);
    // Another that asked before the first was answered.
    kept.follow({ epoch: 1_500, changed: null }, 2_000);
    expect(kept.epoch).toBe(1_501);
    keep(kept, 'i', [0], 1_500);
    expect(kept.of({ itemId: 'i' })).toBeUndefined();
  });

  it('keeps what is used while others come and go', () => {
    const kept = new KeptItems();
    for (const itemId of ['used', 'forgotten']) keep(kept, itemId, [0, 1], 1);
    for (let n = 0; n < 20_000; n++) {
      keep(kept, `other${n}`, [0], 1);
      if (n % 1_000 === 0) kept.of({ itemId: 'used' });
    }
    expect(numbers(kept.of({ itemId: 'used' }))).toEqual([0, 1]);
    expect(kept.of({ itemId: 'forgotten' })).toBeUndefined();
    expect(numbers(kept.of({ itemId: 'other19999' }))).toEqual([0]);
  });

  it('forgets that there is nothing as it forgets anything', () => {
    const kept = new KeptItems();
    for (let n = 0; n < 20_000; n++) keep(kept, `gone${n}`, [], 1);
    expect(kept.of({ itemId: 'gone0' })).toBeUndefined();
    expect(kept.of({ itemId: 'gone19999' })).toEqual([]);
  });
});
