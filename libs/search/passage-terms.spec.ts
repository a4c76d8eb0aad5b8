import { describe, expect, it } from '@jest/globals';
import type { CandidateDetails } from './candidate.repository.js';
import { PassageTerms } from './passage-terms.js';

function row(itemId: string, no: number, version = 'a'): CandidateDetails {
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
    ...{ ...none, ...shown, ...counted, id: `${itemId}_${no}`, itemId, no, version, kind: 'question', at: new Date(0) },
    ...{ networkIds: ['n'], readers: ['r'], partReaders: ['r'], titleKeys: 'möte', keys: 'möte' },
  };
}

const ids = (passages: readonly { id: string; version: string }[]) => passages.map(({ id, version }) => id + version);

describe('what is kept of passages', () => {
  it('begins an item with its first three, once the first is read', () => {
    const terms = new PassageTerms();
    terms.read([row('i', 1), row('i', 2)]);
    expect(terms.beginning('i')).toEqual([]);
    terms.read([row('i', 0), row('i', 3)]);
    expect(ids(terms.beginning('i'))).toEqual(['i_0a', 'i_1a', 'i_2a']);
  });

  it('begins with what was read last, and without what has gone', () => {
    const terms = new PassageTerms();
    const before = terms.read([row('i', 0), row('i', 1)]);
    expect(ids(terms.beginning('i'))).toEqual(['i_0a', 'i_1a']);
    const [changed] = terms.read([row('i', 1, 'b')]);
    expect(ids(terms.beginning('i'))).toEqual(['i_0a', 'i_1b']);
    terms.replace([before[0]!, changed!], [before[0]!]);
    expect(ids(terms.beginning('i'))).toEqual(['i_0a']);
    expect(terms.known({ id: 'i_1', version: 'b' })).toBeUndefined();
    const [come] = terms.read([row('i', 2)]);
    terms.replace([before[0]!], [before[0]!, come!]);
    expect(ids(terms.beginning('i'))).toEqual(['i_0a', 'i_2a']);
  });

  it('keeps what is used while others come and go', () => {
    const terms = new PassageTerms();
    terms.read([row('used', 0), row('used', 1), row('forgotten', 0)]);
    for (let n = 0; n < 20_000; n++) {
      terms.read([row(`other${n}`, 0)]);
      if (n % 1_000 === 0) terms.beginning('used');
    }
    expect(ids(terms.beginning('used'))).toEqual(['used_0a', 'used_1a']);
    expect(terms.known({ id: 'used_1', version: 'a' })).toBeDefined();
    expect(terms.last('forgotten_0')).toBeUndefined();
  });
});
