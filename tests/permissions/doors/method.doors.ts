import { type Actor, ACTORS, anyOf, type State } from '../actors.js';
import { asking, askOnce, holds, itemSheet, listSheet, mutating } from '../ask.js';
import type { Knock, ReadDoor, WriteDoor } from '../doors.js';
import { answersAtHome, answersForOwned, owns } from './document.doors.js';
import { HISTORY } from './question.doors.js';

const byId = itemSheet(
  'method',
  `id title authors { id } home { id } audience { network { id } } contactPerson { id } html { needAndAim }
   steps { textHtml } goals { goal } lessons { lesson } obstacles { obstacle }
   comments(first: 5) { edges { node { id } } }
   materials { label item { id } }
   trials(first: 5) { edges { node { id method { id } federation { id } person { id } } } }
   triedByFederations { id }`,
);

const listed = listSheet(
  'method',
  `query ($n: ID!, $f: ID!, $by: ID!, $p: ID!, $status: Status!) {
     feed(first: 10, kinds: [method]) { edges { node { id } } }
     methods(first: 10, status: $status) { edges { node { id } } }
     mostTried: methods(first: 10, status: $status, sort: mostTried) { edges { node { id } } }
     ofNetwork: methods(first: 10, status: $status, networkId: $n) { edges { node { id } } }
     ofFederation: methods(first: 10, status: $status, federationId: $f) { edges { node { id } } }
     triedBy: methods(first: 10, status: $status, triedBy: $by) { edges { node { id } } }
     person(id: $p) { items(first: 10) { edges { node { id } } } }
   }`,
  ({ stage }) => ({
    n: stage.networkId,
    f: stage.ownerId,
    by: stage.federationId,
    p: stage.people.author.id,
    status: STATUS[stage.state] ?? 'published',
  }),
);
const STATUS: Partial<Record<State, string>> = {
  draft: 'draft',
  inReview: 'in_review',
  withdrawn: 'withdrawn',
  hiddenByModerator: 'hidden',
};

/** Who sees a hidden trial of a method that they see: its writer, and those who answer for the method's home. */
const seesHiddenTrial = (actor: Actor, state: State): boolean =>
  actor === 'throughFederation' || answersAtHome(actor, state);

export const methodReads: ReadDoor[] = [
  byId(
    [
      'Query.method',
      'Method.authors',
      'Method.home',
      'Method.audience',
      'Method.contactPerson',
      'Method.html',
      'Method.steps',
      'Method.goals',
      'Method.lessons',
      'Method.obstacles',
    ],
    '',
  ),
  byId(['Method.comments'], 'comments', 'comment'),
  byId(['Method.materials', 'MethodMaterial.item'], 'materials', 'material'),
  byId(['Method.materials', 'MethodMaterial.item'], 'materials', 'closedMaterial', { among: anyOf('author') }),
  byId(['Method.trials', 'Trial.method', 'Trial.federation', 'Trial.person'], 'trials', 'trial'),
  byId(['Method.trials'], 'trials', 'hiddenTrial', { among: seesHiddenTrial, states: ['federation', 'national'] }),
  byId(['Method.triedByFederations'], 'triedByFederations', 'federation'),
  {
    doors: ['Query.takenAway', 'TakenAway.trial'],
    kind: 'method',
    part: 'hiddenTrial',
    among: answersAtHome,
    states: ['federation'],
    shows: async (knock) =>
      holds(
        await askOnce(knock, 'query { takenAway(first: 100) { edges { node { trial { id howItWent } } } } }', {}),
        knock.target.parts['hiddenTrial'],
      ),
  },
  listed(['Query.feed'], 'feed'),
  listed(['Query.methods'], 'methods'),
  listed(['Query.methods'], 'mostTried'),
  listed(['Query.methods'], 'ofNetwork'),
  listed(['Query.methods'], 'ofFederation'),
  listed(['Query.methods'], 'triedBy'),
  listed(['Person.items'], 'person'),
  asking('method')(
    ['Query.history'],
    HISTORY,
    ({ itemId }) => itemId,
    ({ parts }) => parts['revision']!,
    { among: answersForOwned, refusal: 'FORBIDDEN' },
  ),
];

const LIVE = ['federation', 'national', 'nested', 'hiddenNetwork', 'roleRestricted'] as const;
const mutation = mutating('method', LIVE);
const edits = (actor: Actor, state: State): boolean => actor === 'author' || owns(actor, state);
const version = ({ target }: Knock): object => ({ id: target.itemId, version: 1 });
const doing = (root: string): string =>
  `mutation ($id: ID!, $version: Int!) { ${root}(id: $id, version: $version) { id } }`;
const TRIAL = { forWhom: 'Vuxna', howItWent: 'Bra', again: 'yes' };

export const methodWrites: WriteDoor[] = [
  mutation(
    ['Mutation.saveMethod'],
    'mutation ($input: SaveMethodInput!) { saveMethod(input: $input) { id } }',
    ({ target }) => ({ input: { id: target.itemId, version: 1, summary: 'Kortare' } }),
    edits,
    { can: 'edit', states: [...LIVE, 'draft', 'inReview'] },
  ),
  mutation(['Mutation.submitMethod'], doing('submitMethod'), version, anyOf('author'), {
    can: 'submit',
    states: ['draft'],
  }),
  mutation(['Mutation.publishMethod'], doing('publishMethod'), version, owns, { can: 'publish', states: ['inReview'] }),
  mutation(
    ['Mutation.returnMethod'],
    'mutation ($id: ID!) { returnMethod(id: $id, reason: "Ett skäl") { id } }',
    ({ target }) => ({ id: target.itemId }),
    edits,
    { can: 'sendBack', states: ['inReview'] },
  ),
  mutation(
    ['Mutation.setMethodAuthors'],
    'mutation ($id: ID!, $a: [ID!]!) { setMethodAuthors(id: $id, authorIds: $a) { id } }',
    ({ target, stage }) => ({ id: target.itemId, a: [stage.people.author.id] }),
    edits,
    { states: ['federation', 'national', 'nested', 'draft', 'inReview'] },
  ),
  mutation(
    ['Mutation.setMethodAudience'],
    'mutation ($id: ID!, $audience: AudienceInput!) { setMethodAudience(id: $id, audience: $audience) { id } }',
    ({ target, stage }) => ({
      id: target.itemId,
      audience: { networks: [{ networkId: stage.networkId, leastRole: 'admin' }] },
    }),
    edits,
    { states: ['federation', 'national', 'nested', 'hiddenNetwork', 'draft', 'inReview'] },
  ),
  mutation(
    ['Mutation.recordTrial'],
    'mutation ($input: RecordTrialInput!) { recordTrial(input: $input) { id } }',
    ({ target, stage }) => ({ input: { methodId: target.itemId, federationId: stage.federationId, ...TRIAL } }),
    anyOf('throughFederation'),
    { states: ['federation', 'national', 'nested', 'hiddenNetwork'] },
  ),
  mutation(
    ['Mutation.editTrial'],
    'mutation ($input: EditTrialInput!) { editTrial(input: $input) { id } }',
    ({ target }) => ({ input: { id: target.parts['trial'], version: 1, ...TRIAL } }),
    anyOf('throughFederation'),
    { states: ['federation', 'national', 'nested', 'hiddenNetwork'] },
  ),
  mutation(
    ['Mutation.setTrialStanding'],
    'mutation ($input: StandingInput!) { setTrialStanding(input: $input) { id } }',
    ({ target }) => ({ input: { id: target.parts['trial'], standing: 'withdrawn', reason: 'Ett skäl' } }),
    anyOf('throughFederation'),
    { states: ['federation', 'national', 'nested'] },
  ),
  mutation(
    ['Mutation.setTrialStanding'],
    'mutation ($input: StandingInput!) { setTrialStanding(input: $input) { id } }',
    ({ target }) => ({ input: { id: target.parts['trial'], standing: 'hidden', reason: 'Ett skäl' } }),
    answersAtHome,
    { states: ['federation', 'nested', 'roleRestricted'] },
  ),
  mutation(
    ['Mutation.setTrialStanding'],
    'mutation ($input: StandingInput!) { setTrialStanding(input: $input) { id } }',
    ({ target }) => ({ input: { id: target.parts['hiddenTrial'], standing: 'published' } }),
    answersAtHome,
    { among: seesHiddenTrial, states: ['federation', 'nested'] },
  ),
  mutation(
    ['Mutation.wantToTry'],
    'mutation ($id: ID!) { wantToTry(methodId: $id) }',
    ({ target }) => ({ id: target.itemId }),
    anyOf(...ACTORS),
    { states: ['federation', 'roleRestricted'] },
  ),
  mutation(
    ['Mutation.createMethodDraft'],
    'mutation ($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { id } }',
    ({ stage }) => ({ input: { title: 'Ny metod', homeId: stage.ownerId } }),
    anyOf('throughFederation', 'contributor', 'leader', 'admin', 'author'),
    { denied: 'BAD_INPUT', states: ['federation', 'hiddenNetwork', 'nested'] },
  ),
];
