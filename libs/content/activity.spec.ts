import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';

const ACTIVITY = `query ($id: String!) { network(key: $id) {
  activity { from questions answers documents methods } answered { month asked answered } } }`;
type Activity = {
  network: {
    activity: { from: string; questions: number; answers: number }[];
    answered: { month: string; asked: number; answered: number }[];
  };
};

describe("a network's activity", () => {
  let t: TestApp;
  let network: string;
  let asker: TestPerson;
  let reader: TestPerson;
  let outsider: TestPerson;

  beforeAll(async () => {
    t = await startTestApp();
    network = await t.world.network('Kinda');
    [asker, reader, outsider] = [
      await t.world.person('Asta'),
      await t.world.person('Rut'),
      await t.world.person('Utanför'),
    ];
    await t.world.member(network, asker, Role.leader);
    await t.world.member(network, reader, Role.reader);
  });
  afterAll(() => t?.close());

  const ask = async (title: string, leastRole = 'reader'): Promise<string> =>
    (
      await t.world.get<{ askQuestion: { id: string } }>(
        asker,
        'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }',
        { input: { title, audience: { networks: [{ networkId: network, leastRole }] } } },
      )
    ).askQuestion.id;
  const answer = async (itemId: string): Promise<string> =>
    (
      await t.world.get<{ reply: { id: string } }>(
        asker,
        'mutation ($input: ReplyInput!) { reply(input: $input) { id } }',
        {
          input: { itemId, kind: 'answer', body: 'Så här.' },
        },
      )
    ).reply.id;
  const of = async (who: TestPerson) => (await t.world.get<Activity>(who, ACTIVITY, { id: network })).network;

  it('is counted by week and month, oldest first, as far as the viewer may read it', async () => {
    const [one, two] = [await ask('Fråga ett'), await ask('Fråga två')];
    await ask('För ledare', 'leader');
    await answer(one);
    const hidden = await answer(two);
    await t.world.get(asker, 'mutation ($input: StandingInput!) { setReplyStanding(input: $input) { id } }', {
      input: { id: hidden, standing: 'hidden', reason: 'Prov' },
    });
    const read = await of(reader);
    expect(read.activity).toHaveLength(26);
    expect(read.answered).toHaveLength(12);
    expect([...read.activity].sort((a, b) => a.from.localeCompare(b.from))).toEqual(read.activity);
    expect(read.activity.every(({ from }) => new Date(from).getUTCDay() === 1)).toBe(true);
    expect(read.activity.at(-1)).toMatchObject({ questions: 2, answers: 1, documents: 0, methods: 0 });
    expect(read.answered.at(-1)).toMatchObject({ asked: 2, answered: 1 });
    const led = await of(asker);
    expect(led.activity.at(-1)).toMatchObject({ questions: 3, answers: 1 });
    expect(led.answered.at(-1)).toMatchObject({ asked: 3, answered: 1 });
    // Who may know of the network but not read it is told of nothing.
    const told = await of(outsider);
    expect(told.activity.every(({ questions, answers }) => questions + answers === 0)).toBe(true);
    expect(told.answered.every(({ asked }) => asked === 0)).toBe(true);
  });

  it('puts what is older in its own week, and leaves out what is older than that', async () => {
    const [old, ancient] = [await ask('Gammal'), await ask('Uråldrig')];
    for (const [id, interval] of [
      [old, '3 weeks'],
      [ancient, '60 weeks'],
    ])
      await t.database.query(`update item set published_at = now() - $2::interval where id = $1`, [id, interval]);
    const { activity, answered } = await of(reader);
    expect(activity.at(-4)?.questions).toBe(1);
    expect(activity.reduce((sum, { questions }) => sum + questions, 0)).toBe(3);
    expect(answered.reduce((sum, { asked }) => sum + asked, 0)).toBe(3);
  });
});
