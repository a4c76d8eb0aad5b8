import { REPLY_ADDED } from '#content';
import { QUESTION_PUBLISHED } from '#forum';
import { Visibility } from '#networks';
import { Events, newId } from '#platform';
import type { TestApp } from '../../support/app.js';
import { Listener } from '../../support/listener.js';
import { until } from '../../support/until.js';
import type { TestPerson } from '../../support/world.js';
import { personOf } from '../actors.js';
import type { Knock, PlainDoor, ReadDoor } from '../doors.js';

const NOTICES = '{ notices(first: 100) { edges { node { id title text path actor { id } item { id } } } } }';
const ADDED = 'subscription ($id: ID!) { replyAdded(itemId: $id) { id } }';
const PUBLISHED = 'subscription { questionPublished { id } }';

/** A notice about the item's answer is written to everyone, whatever they may see: the doors decide. */
async function tellAll({ t, stage, actor, target }: Knock): Promise<void> {
  const person = personOf(stage, actor);
  if (!person) return;
  await t.database.query(
    `insert into notice (id, person_id, kind, subject_id, part_id, mailed_at) values ($1, $2, 'hidden', $3, $4, now()) on conflict do nothing`,
    [newId(), person.id, target.itemId, target.parts['answer']],
  );
}

/** Opens the stream and tells the event. What ends the waiting is `after`: an event that everyone who listens hears later. */
async function hears(
  knock: Knock,
  query: string,
  variables: Record<string, unknown>,
  told: { topic: string; ids: Record<string, string> },
  after?: () => Promise<string>,
): Promise<boolean> {
  const { t, stage, actor } = knock;
  const listener = await Listener.open<Record<string, { id: string }>>(t, personOf(stage, actor), query, variables);
  const heard = (id: string): boolean => JSON.stringify(listener.heard).includes(id);
  try {
    if (listener.codes.length > 0) return false;
    await t.app.get(Events).tell(t.database, told.topic, told.ids);
    const last = after ? await after() : told.ids['id']!;
    await until('the last event is heard', () => heard(last));
    return heard(told.ids['id']!);
  } finally {
    await listener.close();
  }
}

const markers = new WeakMap<TestApp, Promise<{ network: string; writer: TestPerson }>>();

/** Asks a question in an open network, which every active account sees. @returns its id */
async function askEveryone({ t }: Knock): Promise<string> {
  if (!markers.has(t)) markers.set(t, openNetwork(t));
  const { network, writer } = await markers.get(t)!;
  const input = { title: 'Till alla', body: '', audience: { networks: [{ networkId: network }] } };
  const ask = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';
  return (await t.world.get<{ askQuestion: { id: string } }>(writer, ask, { input })).askQuestion.id;
}

async function openNetwork(t: TestApp): Promise<{ network: string; writer: TestPerson }> {
  const [network, writer] = [
    await t.world.network('Öppet', { visibility: Visibility.open }),
    await t.world.person('Den som frågar alla'),
  ];
  await t.world.member(network, writer);
  return { network, writer };
}

export const noticeReads: ReadDoor[] = [
  {
    doors: ['Query.notices', 'Notice.item', 'Notice.actor'],
    kind: 'question',
    shows: async (knock) => {
      await tellAll(knock);
      const answer = await knock.t.world.ask(personOf(knock.stage, knock.actor), NOTICES);
      return JSON.stringify(answer.data ?? {}).includes(knock.target.itemId);
    },
  },
  {
    doors: ['Query.noticeCount'],
    kind: 'question',
    shows: async (knock) => {
      const count = async () =>
        (
          await knock.t.world.ask<{ noticeCount: { count: number } }>(
            personOf(knock.stage, knock.actor),
            '{ noticeCount { count } }',
          )
        ).data?.noticeCount.count ?? 0;
      const person = personOf(knock.stage, knock.actor);
      if (person) await knock.t.database.query('delete from notice where person_id = $1', [person.id]);
      await tellAll(knock);
      return (await count()) === 1;
    },
  },
  {
    doors: ['Subscription.replyAdded'],
    kind: 'question',
    shows: (knock) => {
      const { itemId, parts } = knock.target;
      return hears(knock, ADDED, { id: itemId }, { topic: REPLY_ADDED, ids: { id: parts['answer']!, itemId } });
    },
  },
  {
    doors: ['Subscription.questionPublished'],
    kind: 'question',
    shows: (knock) =>
      hears(knock, PUBLISHED, {}, { topic: QUESTION_PUBLISHED, ids: { id: knock.target.itemId } }, () =>
        askEveryone(knock),
      ),
  },
];

export const noticePlain: PlainDoor[] = [
  {
    doors: ['Mutation.markNoticesRead', 'Subscription.noticeCountChanged'],
    because: "one's own marks and figures; what is counted is asked at Query.noticeCount and in streams.spec",
  },
];
