import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SearchWorld } from '../search/search.fixture.js';
import { until } from '../support/until.js';
import { type Actor, ACTORS, personOf, sees, setStage, type Stage, type State, STATES } from './actors.js';
import type { Target } from './doors.js';
import { answersFor } from './doors/question.doors.js';
import { putDocument } from './put/document.put.js';
import { putMethod } from './put/method.put.js';
import { putQuestion } from './put/question.put.js';

/** A word for each state that stands nowhere else, so that what is found is this state's; and one for its hidden answer. */
const WORDS: Record<State, [string, string]> = {
  national: ['kantarell', 'obelisk'],
  federation: ['bläckfisk', 'jordgubbe'],
  regional: ['hängmatta', 'cylinder'],
  nested: ['trumpet', 'zeppelinare'],
  hiddenNetwork: ['vulkan', 'propeller'],
  roleRestricted: ['dromedar', 'xylofon'],
  draft: ['sköldpadda', 'gyroskop'],
  inReview: ['mikroskop', 'fjärilshåv'],
  withdrawn: ['kaffekvarn', 'yxskaft'],
  hiddenByModerator: ['isbrytare', 'urverk'],
};
const NEVER = 'quetzalcoatl';

const COUNTS = `total totalIsExact facets { kinds { value count } networks { value label count } federations { value label count }
  topics { value count } professions { value count } documentTypes { value count } years { value count } }`;
const HITS = 'hits { titleHtml item { id } passages { html replyId fileId } }';
const QUERY = `query ($word: String!, $secret: String!, $n: ID!, $title: String!) {
  found: search(input: { text: $word }) { ${HITS} ${COUNTS} }
  there: search(input: { text: $word, networkIds: [$n] }) { ${HITS} ${COUNTS} }
  secret: search(input: { text: $secret }) { ${HITS} ${COUNTS} }
  listed: search(input: { networkIds: [$n] }) { ${HITS} ${COUNTS} }
  suggestions(text: $word) { kind text itemId }
  similarQuestions(title: $title) { id }
}`;

type Counts = Record<string, { value: string; count: number }[]>;
interface Found {
  hits: { titleHtml: string; item: { id: string }; passages: { replyId: string | null }[] }[];
  total: number;
  facets: Counts;
}
type Looked = Record<'found' | 'there' | 'secret' | 'listed', Found> & {
  suggestions: { itemId: string | null }[];
  similarQuestions: { id: string }[];
};

describe.each(['meilisearch', 'postgres'])('the permission matrix: search by %s', (engine) => {
  let s: SearchWorld;
  const stages = new Map<State, Stage>();
  const targets = new Map<State, Record<'question' | 'document' | 'method', Target>>();
  const before = new Map<string, Looked | undefined>();

  beforeAll(async () => {
    s = await SearchWorld.start({ SEARCH_ENGINE: engine });
    for (const state of STATES) stages.set(state, await setStage(s.t, state));
    // What everyone reads stands there from the beginning, so that nothing else may change for those outside.
    await write('national');
    for (const state of STATES)
      for (const actor of ACTORS.filter((one) => !sees(one, state)))
        before.set(`${state} ${actor}`, await look(state, actor, [NEVER, NEVER]));
    for (const state of STATES.filter((other) => other !== 'national')) await write(state);
  }, 120_000);
  afterAll(() => s?.close());

  const titleOf = (word: string): string => `Om ${word} i våra grupper`;

  async function write(state: State): Promise<void> {
    const stage = stages.get(state)!;
    const [word, secret] = WORDS[state];
    targets.set(state, {
      question: await putQuestion(s.t, stage, titleOf(word), `Här nämns ${secret}.`),
      document: await putDocument(s.t, stage, titleOf(word)),
      method: await putMethod(s.t, stage, titleOf(word)),
    });
    await until(`${state} is found by its author`, async () => {
      const { found, secret: hidden } = (await look(state, 'author'))!;
      return found.total === 3 && hidden.total === 1;
    });
  }

  async function look(state: State, actor: Actor, [word, secret] = WORDS[state]): Promise<Looked | undefined> {
    const stage = stages.get(state)!;
    const variables = { word, secret, n: stage.networkId, title: titleOf(word) };
    const { data, errors } = await s.t.world.ask<Looked>(personOf(stage, actor), QUERY, variables);
    if (errors) expect(errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
    return data ?? undefined;
  }

  describe.each(STATES)('%s', (state) => {
    const idsOf = (found: Found): string[] => found.hits.map(({ item }) => item.id).sort();

    it('finds, counts and suggests for those who see', async () => {
      const { question, document, method } = targets.get(state)!;
      const all = [question, document, method].map(({ itemId }) => itemId).sort();
      const { networkId, ownerId } = stages.get(state)!;
      for (const actor of ACTORS.filter((one) => sees(one, state))) {
        const { found, there, secret, listed, suggestions, similarQuestions } = (await look(state, actor))!;
        expect({ actor, ids: idsOf(found) }).toEqual({ actor, ids: all });
        expect(found.total).toBe(3);
        expect(found.facets['kinds']).toEqual(expect.arrayContaining(['question', 'document', 'method'].map(one)));
        expect(found.facets['documentTypes']).toEqual([one('slutrapport')]);
        expect(found.facets['networks']!.map(({ value, count }) => ({ value, count }))).toEqual([
          { value: networkId, count: 3 },
        ]);
        expect(found.facets['federations']!.map(({ value }) => value)).toContain(ownerId);
        expect(idsOf(there)).toEqual(all);
        expect(idsOf(listed)).toEqual(expect.arrayContaining(all));
        expect(idsOf(secret)).toEqual(answersFor(actor, state) ? [question.itemId] : []);
        expect(secret.total).toBe(answersFor(actor, state) ? 1 : 0);
        expect(suggestions.flatMap(({ itemId }) => itemId ?? []).sort()).toEqual(all);
        expect(similarQuestions.map(({ id }) => id)).toContain(question.itemId);
      }
    });

    it('leads from an item to what is like it, for those who see and by what they see', async () => {
      const { question, document, method } = targets.get(state)!;
      const QUERY = 'query ($id: ID!) { relatedItems(id: $id, first: 20) { id } }';
      const all = [...targets].flatMap(([other, items]) =>
        Object.values(items).map(({ itemId }) => [other, itemId] as const),
      );
      for (const actor of ACTORS) {
        const person = personOf(stages.get(state)!, actor);
        for (const { itemId } of [question, document, method]) {
          const { data, errors } = await s.t.world.ask<{ relatedItems: { id: string }[] }>(person, QUERY, {
            id: itemId,
          });
          if (!sees(actor, state)) {
            expect({ actor, code: errors?.[0]!.extensions.code }).toEqual({
              actor,
              code: person && actor !== 'blocked' ? 'NOT_FOUND' : 'UNAUTHENTICATED',
            });
            continue;
          }
          const found = data!.relatedItems.map(({ id }) => id);
          expect(found).not.toContain(itemId);
          const seen = await Promise.all(
            found.map((id) => s.t.world.codeOf(person, 'query ($id: ID!) { relatedItems(id: $id) { id } }', { id })),
          );
          expect(seen).toEqual(found.map(() => undefined));
          expect(all.map(([, id]) => id)).toEqual(expect.arrayContaining(found));
        }
      }
    });

    it('answers those who do not see as if it had never been written, counts and facets included', async () => {
      for (const actor of ACTORS.filter((other) => !sees(other, state))) {
        const [now, then] = [await look(state, actor), before.get(`${state} ${actor}`)];
        if (personOf(stages.get(state)!, actor) && then) expect(now).toBeDefined();
        const blank = (looked: Looked | undefined) =>
          looked && { ...looked, similarQuestions: looked.similarQuestions.filter(({ id }) => mine(id)) };
        expect({ actor, ...blank(now) }).toEqual({ actor, ...blank(then) });
      }
    });

    /** Other states' questions are about something alike; only this state's is asked about. */
    const mine = (id: string): boolean => id === targets.get(state)!.question.itemId;
  });
});

const one = (value: string): { value: string; count: number } => ({ value, count: 1 });
