import { ACTORS, anyOf, leads, moderates } from '../actors.js';
import { mutating } from '../ask.js';
import type { WriteDoor } from '../doors.js';
import { answersFor } from './question.doors.js';

const LIVE = ['national', 'federation', 'nested', 'hiddenNetwork', 'roleRestricted'] as const;
const AWAY = ['withdrawn', 'hiddenByModerator'] as const;
const mutation = mutating('question', LIVE);
const STANDING = (root: string): string => `mutation ($input: StandingInput!) { ${root}(input: $input) { id } }`;
const everyone = anyOf(...ACTORS);

export const questionWrites: WriteDoor[] = [
  mutation(
    ['Mutation.reply'],
    'mutation ($input: ReplyInput!) { reply(input: $input) { id } }',
    ({ target }) => ({ input: { itemId: target.itemId, kind: 'answer', body: 'Jag svarar' } }),
    anyOf('throughFederation', 'contributor', 'leader', 'admin', 'author'),
    { can: 'reply' },
  ),
  mutation(
    ['Mutation.editQuestion'],
    'mutation ($input: EditQuestionInput!) { editQuestion(input: $input) { id } }',
    ({ target }) => ({
      input: { id: target.itemId, version: 1, title: 'En annan rubrik', body: '', topicIds: [], professions: [] },
    }),
    anyOf('author'),
    { can: 'edit' },
  ),
  mutation(
    ['Mutation.closeQuestion'],
    'mutation ($id: ID!) { closeQuestion(id: $id) { id } }',
    ({ target }) => ({ id: target.itemId }),
    (actor, state) => actor === 'author' || leads(actor, state),
    { can: 'close' },
  ),
  mutation(
    ['Mutation.acceptAnswer'],
    'mutation ($id: ID!, $a: ID) { acceptAnswer(questionId: $id, answerId: $a) { id } }',
    ({ target }) => ({ id: target.itemId, a: target.parts['answer'] }),
    anyOf('author'),
    { can: 'accept' },
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
    { can: 'hide' },
  ),
  mutation(
    ['Mutation.setItemStanding'],
    STANDING('setItemStanding'),
    ({ target }) => ({ input: { id: target.itemId, standing: 'withdrawn', reason: 'Ett skäl' } }),
    (actor, state) => actor === 'author' || leads(actor, state),
    { can: 'withdraw' },
  ),
  mutation(
    ['Mutation.setItemStanding'],
    STANDING('setItemStanding'),
    ({ target }) => ({ input: { id: target.itemId, standing: 'published' } }),
    (actor, state) => leads(actor, state) || actor === 'moderator',
    { states: ['hiddenByModerator'], can: 'restore' },
  ),
  mutation(
    ['Mutation.setReplyStanding'],
    STANDING('setReplyStanding'),
    ({ target }) => ({ input: { id: target.parts['answer'], standing: 'hidden', reason: 'Ett skäl' } }),
    (actor, state) => leads(actor, state) || moderates(actor, state),
  ),
  mutation(
    ['Mutation.setReplyStanding'],
    STANDING('setReplyStanding'),
    ({ target }) => ({ input: { id: target.parts['hidden'], standing: 'published' } }),
    (actor, state) => leads(actor, state) || moderates(actor, state),
    { among: answersFor, states: ['national', 'federation', 'nested', 'hiddenNetwork'] },
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
    everyone,
  ),
  mutation(
    ['Mutation.markHelpful'],
    'mutation ($id: ID!) { markHelpful(id: $id) }',
    ({ target }) => ({ id: target.parts['hidden'] }),
    everyone,
    { among: answersFor, states: ['federation', 'national'] },
  ),
  mutation(
    ['Mutation.follow'],
    'mutation ($id: ID!) { follow(id: $id) }',
    ({ target }) => ({ id: target.itemId }),
    everyone,
  ),
  mutation(
    ['Mutation.purgeRevision'],
    'mutation ($id: ID!) { purgeRevision(id: $id) }',
    ({ target }) => ({ id: target.parts['revision'] }),
    (actor, state) => leads(actor, state) || moderates(actor, state),
    { can: 'purge', states: [...LIVE, ...AWAY] },
  ),
  mutation(
    ['Mutation.removeItemFromNetwork'],
    'mutation ($id: ID!, $n: ID!) { removeItemFromNetwork(itemId: $id, networkId: $n, reason: "Hör inte hit") }',
    ({ target, stage }) => ({ id: target.itemId, n: stage.networkId }),
    (actor, state) => actor === 'admin' && state !== 'nested',
  ),
];
