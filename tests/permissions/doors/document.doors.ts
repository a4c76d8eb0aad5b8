import { type Actor, anyOf, leads, moderates, ownedElsewhere, personOf, type State } from '../actors.js';
import { asking, itemSheet, listSheet, mutating, NOWHERE } from '../ask.js';
import type { Knock, ReadDoor, WriteDoor } from '../doors.js';
import { bytesOf, putFile } from '../put.js';
import { checksFiles } from './file.doors.js';
import { HISTORY } from './question.doors.js';

const byId = itemSheet(
  'document',
  `id title descriptionHtml authors { id } home { id } audience { network { id } }
   comments(first: 5) { edges { node { id } } }
   current { id uploader { id } file { id name place { label } } }
   versions(first: 5) { edges { node { id file { id } uploader { id } } } }
   pages(first: 5) { edges { node { text } } }
   old: pages(first: 5, version: 1) { edges { node { text } } }`,
);

const listed = listSheet(
  'document',
  `query ($n: ID!, $f: ID!, $p: ID!) {
     feed(first: 10, kinds: [document]) { edges { node { id } } }
     documents(first: 10) { edges { node { id } } }
     ofNetwork: documents(first: 10, networkId: $n) { edges { node { id } } }
     ofFederation: documents(first: 10, federationId: $f) { edges { node { id } } }
     byDate: documents(first: 10, sort: reviewDate) { edges { node { id } } }
     person(id: $p) { items(first: 10) { edges { node { id } } } }
   }`,
  ({ stage }) => ({ n: stage.networkId, f: stage.ownerId, p: stage.people.author.id }),
);

/** The leaders at home, who own it. */
export const owns = (actor: Actor, state: State): boolean => leads(actor, state) && !ownedElsewhere(state);
const moderatesHome = (actor: Actor, state: State): boolean => moderates(actor, state) && !ownedElsewhere(state);
export const answersForOwned = (actor: Actor, state: State): boolean =>
  actor === 'author' || owns(actor, state) || moderatesHome(actor, state);
export const answersAtHome = (actor: Actor, state: State): boolean => owns(actor, state) || moderatesHome(actor, state);

export const documentReads: ReadDoor[] = [
  byId(['Query.document', 'Document.authors', 'Document.home', 'Document.audience'], ''),
  byId(['Document.comments'], 'comments', 'comment'),
  byId(['Document.current'], 'current', 'current'),
  byId(['DocumentVersion.file', 'File.place', 'DocumentVersion.uploader'], 'current', 'file'),
  byId(['Document.versions'], 'versions', 'oldVersion'),
  byId(['Document.versions'], 'versions', 'waitingVersion', { among: checksFiles }),
  byId(['DocumentVersion.file'], 'versions', 'waitingFile', { among: checksFiles }),
  byId(['Document.pages'], 'pages', 'current'),
  byId(['Document.pages'], 'old', 'oldVersion'),
  listed(['Query.feed'], 'feed'),
  listed(['Query.documents'], 'documents'),
  listed(['Query.documents'], 'ofNetwork'),
  listed(['Query.documents'], 'ofFederation'),
  listed(['Query.documents'], 'byDate'),
  listed(['Person.items'], 'person'),
  asking('document')(
    ['Query.history'],
    HISTORY,
    ({ itemId }) => itemId,
    ({ parts }) => parts['revision']!,
    { among: answersForOwned, refusal: 'FORBIDDEN' },
  ),
  asking('document')(
    ['Query.fileSuggestions', 'FileSuggestions.place'],
    'query ($id: ID!) { fileSuggestions(fileId: $id) { title type place { label } } }',
    ({ parts }) => parts['waitingFile']!,
    () => 'title',
    { among: checksFiles, states: ['federation', 'inReview'] },
  ),
];

const LIVE = ['federation', 'national', 'nested', 'hiddenNetwork', 'roleRestricted'] as const;
const mutation = mutating('document', LIVE);

/** An upload of the actor's own, as POST /files makes it. */
async function upload({ t, stage, actor }: Knock): Promise<string> {
  const person = personOf(stage, actor);
  if (!person) return NOWHERE;
  const hash = await bytesOf(t, stage.people.author);
  return t.database.transaction((tx) => putFile(tx, hash, person));
}

const edits = (actor: Actor, state: State): boolean => actor === 'author' || owns(actor, state);
const version = ({ target }: Knock): object => ({ id: target.itemId, version: 1 });
const doing = (root: string): string =>
  `mutation ($id: ID!, $version: Int!) { ${root}(id: $id, version: $version) { id } }`;

export const documentWrites: WriteDoor[] = [
  mutation(
    ['Mutation.editDocument'],
    'mutation ($input: EditDocumentInput!) { editDocument(input: $input) { id } }',
    ({ target }) => ({
      input: {
        id: target.itemId,
        version: 1,
        title: 'Ny titel',
        description: '',
        diaryNumber: '',
        type: 'rutin',
        topicIds: [],
        professions: [],
      },
    }),
    edits,
    { can: 'edit', states: [...LIVE, 'draft', 'inReview'] },
  ),
  mutation(
    ['Mutation.addDocumentVersion'],
    'mutation ($input: AddDocumentVersionInput!) { addDocumentVersion(input: $input) { id } }',
    async (knock) => ({ input: { documentId: knock.target.itemId, fileId: await upload(knock) } }),
    edits,
    { can: 'edit', states: ['federation', 'nested', 'draft'] },
  ),
  mutation(
    ['Mutation.setDocumentAuthors'],
    'mutation ($id: ID!, $a: [ID!]!) { setDocumentAuthors(id: $id, authorIds: $a) { id } }',
    ({ target, stage }) => ({ id: target.itemId, a: [stage.people.author.id] }),
    edits,
    { states: ['federation', 'national', 'nested', 'draft', 'inReview'] },
  ),
  mutation(
    ['Mutation.purgeDocumentVersion'],
    'mutation ($id: ID!) { purgeDocumentVersion(versionId: $id) { id } }',
    ({ target }) => ({ id: target.parts['oldVersion'] }),
    answersAtHome,
    { can: 'purge', states: ['federation', 'national', 'nested', 'inReview', 'hiddenByModerator'] },
  ),
  mutation(
    ['Mutation.purgeDocumentVersion'],
    'mutation ($id: ID!) { purgeDocumentVersion(versionId: $id) { id } }',
    ({ target }) => ({ id: target.parts['waitingVersion'] }),
    owns,
    { among: checksFiles, states: ['federation', 'nested'] },
  ),
  mutation(['Mutation.submitDocument'], doing('submitDocument'), version, anyOf('author'), {
    can: 'submit',
    states: ['draft'],
  }),
  mutation(['Mutation.publishDocument'], doing('publishDocument'), version, owns, {
    can: 'publish',
    states: ['inReview'],
  }),
  mutation(
    ['Mutation.sendBackDocument'],
    'mutation ($id: ID!) { sendBackDocument(id: $id, reason: "Ett skäl") { id } }',
    ({ target }) => ({ id: target.itemId }),
    edits,
    { can: 'sendBack', states: ['inReview'] },
  ),
  mutation(
    ['Mutation.setItemStanding'],
    'mutation ($input: StandingInput!) { setItemStanding(input: $input) { id } }',
    ({ target }) => ({ input: { id: target.itemId, standing: 'hidden', reason: 'Ett skäl' } }),
    answersAtHome,
    { can: 'hide' },
  ),
  mutation(
    ['Mutation.reply'],
    'mutation ($input: ReplyInput!) { reply(input: $input) { id } }',
    ({ target }) => ({ input: { itemId: target.itemId, kind: 'comment', body: 'Tack' } }),
    anyOf('throughFederation', 'contributor', 'leader', 'admin', 'author'),
    { can: 'reply', states: ['federation', 'nested'] },
  ),
  mutation(
    ['Mutation.createDocument'],
    'mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { id } }',
    async (knock) => ({
      input: { title: 'Nytt dokument', homeId: knock.stage.ownerId, fileId: await upload(knock), type: 'rutin' },
    }),
    anyOf('throughFederation', 'contributor', 'leader', 'admin', 'author'),
    { denied: 'BAD_INPUT', states: ['federation', 'hiddenNetwork', 'nested'] },
  ),
];
