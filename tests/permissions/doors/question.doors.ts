import { Status } from '#access';
import { ItemRepository, keepRevision } from '#content';
import { ACTORS, type Actor, personOf, type Stage, type State } from '../actors.js';
import type { Knock, ReadDoor, Target, WriteDoor } from '../doors.js';
import type { TestApp } from '../../support/app.js';

const STATUS: Partial<Record<State, Status>> = {
  draft: Status.draft,
  inReview: Status.in_review,
  withdrawn: Status.withdrawn,
  hiddenByModerator: Status.hidden,
};

/** Puts an item into the stage's status, as the product derives readers from it. */
export async function settle(t: TestApp, stage: Stage, itemId: string): Promise<void> {
  const status = STATUS[stage.state];
  if (!status) return;
  await t.database.transaction(async (tx) => {
    await tx.query('update item set status = $2 where id = $1', [itemId, status]);
    await t.app.get(ItemRepository).writeReaders(tx, [itemId]);
  });
}

const least = (stage: Stage): string => (stage.state === 'roleRestricted' ? 'leader' : 'reader');

export async function putQuestion(t: TestApp, stage: Stage): Promise<Target> {
  const { author } = stage.people;
  const ask = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }`;
  // A role-restricted item is still its author's own.
  const audience = { networks: [{ networkId: stage.networkId, leastRole: least(stage) }] };
  const { askQuestion } = await t.world.get<{ askQuestion: { id: string } }>(author, ask, {
    input: { title: `Fråga i ${stage.state}`, body: 'Text', audience },
  });
  const reply = `mutation ($input: ReplyInput!) { reply(input: $input) { id } }`;
  const write = async (kind: string, parentId?: string) =>
    (
      await t.world.get<{ reply: { id: string } }>(author, reply, {
        input: { itemId: askQuestion.id, kind, body: 'Ett svar', parentId },
      })
    ).reply.id;
  const answer = await write('answer');
  const comment = await write('comment');
  const under = await write('comment', answer);
  const accept = `mutation ($q: ID!, $a: ID) { acceptAnswer(questionId: $q, answerId: $a) { id } }`;
  await t.world.get(author, accept, { q: askQuestion.id, a: answer });
  await t.database.transaction((tx) =>
    keepRevision(tx, {
      subjectId: askQuestion.id,
      itemId: askQuestion.id,
      snapshot: { title: 'Förr', body: 'Förr' },
      editedBy: author.id,
    }),
  );
  const [revision] = await t.database.query<{ id: string }>('select id from revision where subject_id = $1', [
    askQuestion.id,
  ]);
  await settle(t, stage, askQuestion.id);
  return { itemId: askQuestion.id, parts: { answer, comment, under, revision: revision!.id } };
}

/** Asks as the actor; an error is its code, an answer is the data. */
async function ask(
  knock: Knock,
  query: string,
  variables: object,
): Promise<{ code?: string; data?: Record<string, unknown> }> {
  const answer = await knock.t.world.ask<Record<string, unknown>>(personOf(knock.stage, knock.actor), query, variables);
  const code = answer.errors?.[0]?.extensions.code;
  return code ? { code } : { data: answer.data ?? {} };
}

/** Whether an id turns up anywhere in an answer. */
const holds = (answer: { data?: unknown }, id: string | undefined): boolean =>
  Boolean(id) && JSON.stringify(answer.data ?? {}).includes(id!);

const byId = (selection: string, expected: (target: Target) => string | undefined, doors: string[]): ReadDoor => ({
  doors,
  kind: 'question',
  shows: async (knock) =>
    holds(
      await ask(knock, `query ($id: ID!) { question(id: $id) { id ${selection} } }`, { id: knock.target.itemId }),
      expected(knock.target),
    ),
  code: async (knock, id) =>
    (await ask(knock, `query ($id: ID!) { question(id: $id) { id ${selection} } }`, { id })).code,
});

const listed = (
  doors: string[],
  query: string,
  variables: (knock: Knock) => object,
  except: ReadDoor['except'] = [],
): ReadDoor => ({
  doors,
  kind: 'question',
  shows: async (knock) => holds(await ask(knock, query, variables(knock)), knock.target.itemId),
  except,
});

const PAGE = 'edges { node { id } }';

export const questionReads: ReadDoor[] = [
  byId('title bodyHtml', ({ itemId }) => itemId, ['Query.question']),
  byId(
    'answers(first: 5) { edges { node { id author { id } comments { id } viewerCan { edit } } } }',
    ({ parts }) => parts['answer'],
    ['Question.answers', 'Reply.author'],
  ),
  byId('answers(first: 5) { edges { node { comments { id } } } }', ({ parts }) => parts['under'], ['Reply.comments']),
  byId('acceptedAnswer { id }', ({ parts }) => parts['answer'], ['Question.acceptedAnswer']),
  byId('comments(first: 5) { edges { node { id } } }', ({ parts }) => parts['comment'], ['Question.comments']),
  byId('authors { id } home { id } audience { network { id } }', ({ itemId }) => itemId, [
    'Question.authors',
    'Question.home',
    'Question.audience',
    'Addressee.network',
  ]),
  listed(['Query.feed'], `query { feed(first: 100) { ${PAGE} } }`, () => ({})),
  listed(['Query.questions'], `query { questions(first: 100) { ${PAGE} } }`, () => ({})),
  listed(['Query.questions'], `query ($n: ID) { questions(first: 100, networkId: $n) { ${PAGE} } }`, ({ stage }) => ({
    n: stage.networkId,
  })),
  listed(['Query.questions'], `query ($p: ID) { questions(first: 100, askedBy: $p) { ${PAGE} } }`, ({ stage }) => ({
    p: stage.people.author.id,
  })),
  listed(
    ['Network.items'],
    `query ($n: String!) { network(key: $n) { items(first: 50) { ${PAGE} } } }`,
    ({ stage }) => ({ n: stage.networkId }),
  ),
  listed(['Person.items'], `query ($p: ID!) { person(id: $p) { items(first: 50) { ${PAGE} } } }`, ({ stage }) => ({
    p: stage.people.author.id,
  })),
  {
    doors: ['Query.history', 'Revision.editor'],
    kind: 'question',
    shows: async (knock) =>
      holds(
        await ask(knock, `query ($id: ID!) { history(id: $id, first: 5) { edges { node { id editor { id } } } } }`, {
          id: knock.target.itemId,
        }),
        knock.target.parts['revision'],
      ),
    code: async (knock, id) =>
      (await ask(knock, `query ($id: ID!) { history(id: $id, first: 5) { edges { node { id } } } }`, { id })).code,
    except: [
      {
        actors: [
          'outsider',
          'exMember',
          'otherMember',
          'throughFederation',
          'reader',
          'contributor',
          'moderatorOutside',
          'administrator',
        ],
        shows: false,
        because: 'history is for authors and those who answer for the item',
      },
      {
        actors: ['leader', 'admin'],
        states: ['nested'],
        shows: false,
        because: 'they lead the inner network, not the home',
      },
      {
        actors: ['moderatorOutside'],
        states: ['national'],
        shows: true,
        because: 'the national network is open: every moderator reads it',
      },
    ],
  },
];

const LIVE = ['national', 'federation', 'nested', 'hiddenNetwork', 'roleRestricted'] as const;
const anyOf =
  (...actors: Actor[]) =>
  (actor: Actor): boolean =>
    actors.includes(actor);

/** Leaders who answer for the home; in `nested` they lead only the network inside. */
const leads = (actor: Actor, state: State): boolean => (actor === 'leader' || actor === 'admin') && state !== 'nested';
/** Moderators where they read. */
const moderates = (actor: Actor, state: State): boolean =>
  (actor === 'moderator' && state !== 'roleRestricted') || (actor === 'moderatorOutside' && state === 'national');

const mutation = (
  doors: string[],
  query: string,
  variables: (knock: Knock) => object,
  allowed: WriteDoor['allowed'],
  states: readonly State[] = LIVE,
): WriteDoor => ({
  doors,
  kind: 'question',
  allowed,
  states,
  knock: async (knock) => {
    const { code } = await ask(knock, query, variables(knock));
    return code === 'CONFLICT' ? undefined : code;
  },
});

const STANDING = (root: string): string => `mutation ($input: StandingInput!) { ${root}(input: $input) { id } }`;

export const questionWrites: WriteDoor[] = [
  mutation(
    ['Mutation.reply'],
    'mutation ($input: ReplyInput!) { reply(input: $input) { id } }',
    ({ target }) => ({ input: { itemId: target.itemId, kind: 'answer', body: 'Jag svarar' } }),
    (actor) => anyOf('throughFederation', 'contributor', 'leader', 'admin', 'author')(actor),
  ),
  mutation(
    ['Mutation.editQuestion'],
    'mutation ($input: EditQuestionInput!) { editQuestion(input: $input) { id } }',
    ({ target }) => ({
      input: { id: target.itemId, version: 2, title: 'En annan rubrik', body: '', topicIds: [], professions: [] },
    }),
    anyOf('author'),
  ),
  mutation(
    ['Mutation.closeQuestion'],
    'mutation ($id: ID!) { closeQuestion(id: $id) { id } }',
    ({ target }) => ({ id: target.itemId }),
    (actor, state) => actor === 'author' || leads(actor, state),
  ),
  mutation(
    ['Mutation.acceptAnswer'],
    'mutation ($id: ID!, $a: ID) { acceptAnswer(questionId: $id, answerId: $a) { id } }',
    ({ target }) => ({ id: target.itemId, a: target.parts['answer'] }),
    anyOf('author'),
  ),
  mutation(
    ['Mutation.deleteQuestion'],
    'mutation ($id: ID!) { deleteQuestion(id: $id) }',
    ({ target }) => ({ id: target.itemId }),
    anyOf('author'),
  ),
  mutation(
    ['Mutation.setItemStanding'],
    STANDING('setItemStanding'),
    ({ target }) => ({ input: { id: target.itemId, standing: 'hidden', reason: 'Ett skäl' } }),
    (actor, state) => leads(actor, state) || moderates(actor, state),
  ),
  mutation(
    ['Mutation.setItemStanding'],
    STANDING('setItemStanding'),
    ({ target }) => ({ input: { id: target.itemId, standing: 'withdrawn', reason: 'Ett skäl' } }),
    (actor, state) => actor === 'author' || leads(actor, state),
  ),
  mutation(
    ['Mutation.setItemStanding'],
    STANDING('setItemStanding'),
    ({ target }) => ({ input: { id: target.itemId, standing: 'published' } }),
    (actor, state) => leads(actor, state) || actor === 'moderator',
    ['hiddenByModerator'],
  ),
  mutation(
    ['Mutation.setReplyStanding'],
    STANDING('setReplyStanding'),
    ({ target }) => ({ input: { id: target.parts['answer'], standing: 'hidden', reason: 'Ett skäl' } }),
    (actor, state) => leads(actor, state) || moderates(actor, state),
  ),
  mutation(
    ['Mutation.editReply'],
    'mutation ($input: EditReplyInput!) { editReply(input: $input) { id } }',
    ({ target }) => ({ input: { id: target.parts['answer'], version: 1, body: 'Annat' } }),
    anyOf('author'),
  ),
  mutation(
    ['Mutation.markHelpful'],
    'mutation ($id: ID!) { markHelpful(id: $id) }',
    ({ target }) => ({ id: target.parts['answer'] }),
    anyOf(...ACTORS),
  ),
  mutation(
    ['Mutation.follow'],
    'mutation ($id: ID!) { follow(id: $id) }',
    ({ target }) => ({ id: target.itemId }),
    anyOf(...ACTORS),
  ),
  mutation(
    ['Mutation.purgeRevision'],
    'mutation ($id: ID!) { purgeRevision(id: $id) }',
    ({ target }) => ({ id: target.parts['revision'] }),
    (actor, state) => leads(actor, state) || moderates(actor, state),
  ),
  mutation(
    ['Mutation.removeItemFromNetwork'],
    'mutation ($id: ID!, $n: ID!) { removeItemFromNetwork(itemId: $id, networkId: $n, reason: "Hör inte hit") }',
    ({ target, stage }) => ({ id: target.itemId, n: stage.networkId }),
    (actor, state) => actor === 'admin' && state !== 'nested',
  ),
];
