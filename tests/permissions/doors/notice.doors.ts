import { REPLY_ADDED } from '#content';
import { QUESTION_PUBLISHED } from '#forum';
import { Events, newId } from '#platform';
import { Listener } from '../../support/listener.js';
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

/** Opens the stream, tells the event, and a second one that everyone who listens hears: then the first has come or never will. */
async function hears(
  knock: Knock,
  query: string,
  variables: Record<string, unknown>,
  topic: string,
  ids: Record<string, string>,
): Promise<boolean> {
  const { t, stage, actor } = knock;
  const listener = await Listener.open<Record<string, { id: string }>>(t, personOf(stage, actor), query, variables);
  try {
    if (listener.codes.length > 0) return false;
    await t.app.get(Events).tell(t.database, topic, ids);
    if (topic === QUESTION_PUBLISHED) await t.app.get(Events).tell(t.database, topic, { id: await markerFor(knock) });
    const [first] = await listener.hears(1);
    return JSON.stringify(first).includes(ids['id']!);
  } finally {
    await listener.close();
  }
}

/** A question that this actor certainly sees, by someone else, in an open network. */
async function markerFor({ t }: Knock): Promise<string> {
  const [known] = await t.database.query<{ id: string }>(`select id from item where title = 'Märke'`);
  if (known) return known.id;
  const network = await t.world.network('Öppet för märket', { visibility: 'open' as never });
  const writer = await t.world.person('Märkare');
  await t.world.member(network, writer);
  const { askQuestion } = await t.world.get<{ askQuestion: { id: string } }>(
    writer,
    'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }',
    {
      input: { title: 'Märke', body: '', audience: { networks: [{ networkId: network }] } },
    },
  );
  return askQuestion.id;
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
    shows: (knock) =>
      hears(knock, ADDED, { id: knock.target.itemId }, REPLY_ADDED, {
        id: knock.target.parts['answer']!,
        itemId: knock.target.itemId,
      }),
  },
  {
    doors: ['Subscription.questionPublished'],
    kind: 'question',
    shows: (knock) => hears(knock, PUBLISHED, {}, QUESTION_PUBLISHED, { id: knock.target.itemId }),
    except: [{ actors: ['author'], shows: false, because: 'one is not told of the question that one has asked' }],
  },
];

export const noticePlain: PlainDoor[] = [
  {
    doors: ['Mutation.markNoticesRead', 'Subscription.noticeCountChanged'],
    because: "one's own marks and figures; what is counted is asked at Query.noticeCount and in streams.spec",
  },
];
