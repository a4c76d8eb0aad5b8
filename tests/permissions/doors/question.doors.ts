import { type Actor, anyOf, leads, moderates, type State, STATES } from '../actors.js';
import { asking, askOnce, holds, itemSheet, listSheet } from '../ask.js';
import type { ReadDoor } from '../doors.js';

const byId = itemSheet(
  'question',
  `id title bodyHtml authors { id } home { id } audience { network { id } }
   answers(first: 5) { edges { node { id author { id } viewerCan { edit } } } }
   under: answers(first: 5) { edges { node { comments { id } } } }
   acceptedAnswer { id } comments(first: 5) { edges { node { id } } } files { id }`,
);

const listed = listSheet(
  'question',
  `query ($n: ID!, $p: ID!) {
     feed(first: 10) { edges { node { id } } }
     questions(first: 10) { edges { node { id } } }
     ofNetwork: questions(first: 10, networkId: $n) { edges { node { id } } }
     askedBy: questions(first: 10, askedBy: $p) { edges { node { id } } }
     person(id: $p) { items(first: 10) { edges { node { id } } } }
   }`,
  ({ stage }) => ({ n: stage.networkId, p: stage.people.author.id }),
);

/** Apart from the others: to one who may not know of the network the whole answer is NOT_FOUND. */
export const networkItems = listSheet(
  'question',
  'query ($key: String!) { network(key: $key) { items(first: 10) { edges { node { id } } } } }',
  ({ stage }) => ({ key: stage.networkId }),
);

const TAKEN = listSheet(
  'question',
  'query { takenAway(first: 100) { edges { node { id item { id } by { id } } } } }',
  () => ({}),
);
/** Those who may bring back what others took away. */
const judges = (actor: Actor, state: State): boolean => leads(actor, state) || moderates(actor, state);

const AWAY: readonly State[] = ['draft', 'inReview', 'withdrawn', 'hiddenByModerator'];
/** Figures too tell that there is something. */
const figures = (field: string, selection: string): ReadDoor => ({
  doors: [`Network.${field}`],
  kind: 'question',
  states: STATES.filter((state) => !AWAY.includes(state)),
  shows: async (knock) => {
    const query = `query ($key: String!) { network(key: $key) { ${field} { ${selection} } } }`;
    const { data } = await askOnce(knock, query, { key: knock.stage.networkId });
    const { network } = (data ?? {}) as { network?: Record<string, Record<string, number>[]> };
    return (network?.[field] ?? []).some((row) => Object.values(row).some((count) => count > 0));
  },
});

/** Those who answer for the item: its author, the leaders at home, and moderators who read it. */
export const answersFor = (actor: Actor, state: State): boolean =>
  actor === 'author' || leads(actor, state) || moderates(actor, state);

export const HISTORY =
  'query ($id: ID!) { history(id: $id, first: 5) { edges { node { id editor { id } texts { path text } } } } }';

export const questionReads: ReadDoor[] = [
  byId(['Query.question', 'Question.authors', 'Question.home', 'Question.audience', 'Addressee.network'], ''),
  byId(['Question.answers', 'Reply.author'], 'answers', 'answer'),
  byId(['Question.answers'], 'answers', 'hidden', { among: answersFor }),
  byId(['Reply.comments'], 'under', 'under'),
  byId(['Question.acceptedAnswer'], 'acceptedAnswer', 'answer'),
  byId(['Question.comments'], 'comments', 'comment'),
  byId(['Question.files'], 'files', 'file'),
  byId(['Question.files'], 'files', 'waitingFile', { among: anyOf('author') }),
  TAKEN(['Query.takenAway', 'TakenAway.item', 'TakenAway.by'], 'takenAway', {
    among: judges,
    states: ['withdrawn', 'hiddenByModerator'],
  }),
  {
    doors: ['Query.takenAway', 'TakenAway.reply'],
    kind: 'question',
    part: 'hidden',
    among: judges,
    states: STATES.filter((state) => state !== 'draft'),
    shows: async (knock) =>
      holds(
        await askOnce(knock, 'query { takenAway(first: 100) { edges { node { reply { id body } } } } }', {}),
        knock.target.parts['hidden'],
      ),
  },
  listed(['Query.feed'], 'feed'),
  listed(['Query.questions'], 'questions'),
  listed(['Query.questions'], 'ofNetwork'),
  listed(['Query.questions'], 'askedBy'),
  listed(['Person.items'], 'person'),
  networkItems(['Network.items'], 'network'),
  figures('activity', 'questions answers'),
  figures('answered', 'asked answered'),
  asking('question')(
    ['Query.history', 'Revision.editor', 'Revision.texts'],
    HISTORY,
    ({ itemId }) => itemId,
    ({ parts }) => parts['revision']!,
    { among: answersFor, refusal: 'FORBIDDEN' },
  ),
];
