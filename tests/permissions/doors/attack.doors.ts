import { NOWHERE } from '../ask.js';
import type { Stage } from '../actors.js';
import type { Target } from '../doors.js';

type Own = Record<'question' | 'document' | 'method', Target>;
const TRIAL = { forWhom: 'Vuxna', howItWent: 'Bra', again: 'yes' };
const NO_LISTS = { topicIds: [], professions: [] };
const just = (id: string): object => ({ id });
const input =
  (more: object = {}) =>
  (id: string): object => ({ input: { id, ...more } });

/** A mutation or question about one thing by its id, asked by those who may not see the thing. */
export const BLIND: [name: string, query: string, variables: (id: string) => object][] = [
  ...['question', 'document', 'method'].map((root): (typeof BLIND)[number] => [
    root,
    `query ($id: ID!) { ${root}(id: $id) { title viewerCan { edit } } }`,
    just,
  ]),
  ['history', 'query ($id: ID!) { history(id: $id) { edges { node { id title } } } }', just],
  ['fileSuggestions', 'query ($id: ID!) { fileSuggestions(fileId: $id) { title } }', just],
  ['network', 'query ($id: String!) { network(key: $id) { name memberCount items { edges { node { id } } } } }', just],
  ...['closeQuestion', 'sendBackDocument', 'returnMethod'].map((root): (typeof BLIND)[number] => [
    root,
    `mutation ($id: ID!) { ${root}(id: $id) { id } }`,
    just,
  ]),
  ...[
    'deleteQuestion',
    'markHelpful',
    'follow',
    'purgeRevision',
    'endSession',
    'revokeInvitation',
    'retractJoinRequest',
  ].map((root): (typeof BLIND)[number] => [root, `mutation ($id: ID!) { ${root}(id: $id) }`, just]),
  ...['submitDocument', 'publishDocument', 'submitMethod', 'publishMethod'].map((root): (typeof BLIND)[number] => [
    root,
    `mutation ($id: ID!) { ${root}(id: $id, version: 1) { id } }`,
    just,
  ]),
  ...['setItemStanding', 'setReplyStanding', 'setTrialStanding'].flatMap((root) =>
    ['hidden', 'published'].map((standing): (typeof BLIND)[number] => [
      `${root} ${standing}`,
      `mutation ($input: StandingInput!) { ${root}(input: $input) { id } }`,
      input({ standing, reason: 'Ett skäl' }),
    ]),
  ),
  ['acceptAnswer', 'mutation ($id: ID!) { acceptAnswer(questionId: $id, answerId: $id) { id } }', just],
  [
    'reply',
    'mutation ($input: ReplyInput!) { reply(input: $input) { id } }',
    (id) => ({ input: { itemId: id, kind: 'comment', body: 'Text' } }),
  ],
  [
    'editQuestion',
    'mutation ($input: EditQuestionInput!) { editQuestion(input: $input) { id } }',
    input({ version: 1, title: 'En rubrik', body: '', ...NO_LISTS }),
  ],
  [
    'editReply',
    'mutation ($input: EditReplyInput!) { editReply(input: $input) { id } }',
    input({ version: 1, body: 'x' }),
  ],
  [
    'editTrial',
    'mutation ($input: EditTrialInput!) { editTrial(input: $input) { id } }',
    input({ version: 1, ...TRIAL }),
  ],
  [
    'editDocument',
    'mutation ($input: EditDocumentInput!) { editDocument(input: $input) { id } }',
    input({ version: 1, title: 'Titel', description: '', diaryNumber: '', type: 'rutin', ...NO_LISTS }),
  ],
  [
    'addDocumentVersion',
    'mutation ($input: AddDocumentVersionInput!) { addDocumentVersion(input: $input) { id } }',
    (id) => ({ input: { documentId: id, fileId: NOWHERE } }),
  ],
  ['purgeDocumentVersion', 'mutation ($id: ID!) { purgeDocumentVersion(versionId: $id) { id } }', just],
  ['saveMethod', 'mutation ($input: SaveMethodInput!) { saveMethod(input: $input) { id } }', input({ version: 1 })],
  ['setMethodAuthors', 'mutation ($id: ID!) { setMethodAuthors(id: $id, authorIds: [$id]) { id } }', just],
  [
    'setMethodAudience',
    'mutation ($id: ID!) { setMethodAudience(id: $id, audience: { networks: [{ networkId: $id }] }) { id } }',
    just,
  ],
  ['wantToTry', 'mutation ($id: ID!) { wantToTry(methodId: $id) }', just],
  [
    'recordTrial',
    'mutation ($input: RecordTrialInput!) { recordTrial(input: $input) { id } }',
    (id) => ({ input: { methodId: id, federationId: id, ...TRIAL } }),
  ],
  [
    'removeItemFromNetwork',
    'mutation ($id: ID!) { removeItemFromNetwork(itemId: $id, networkId: $id, reason: "x") }',
    just,
  ],
  ['markNoticesRead', 'mutation ($id: ID!) { markNoticesRead(ids: [$id]) { count } }', just],
  ['decideJoinRequest', 'mutation ($id: ID!) { decideJoinRequest(id: $id, granted: true) { id } }', just],
  ['answerInvitation', 'mutation ($id: ID!) { answerInvitation(id: $id, accepted: true) }', just],
  ...['joinNetwork', 'muteNetwork', 'requestToJoin'].map((root): (typeof BLIND)[number] => [
    root,
    `mutation ($id: ID!) { ${root}(networkId: $id) { id } }`,
    just,
  ]),
  ['leaveNetwork', 'mutation ($id: ID!) { leaveNetwork(networkId: $id) }', just],
  ['addMember', 'mutation ($id: ID!) { addMember(networkId: $id, personId: $id) { id } }', just],
  ['setMemberRole', 'mutation ($id: ID!) { setMemberRole(networkId: $id, personId: $id, role: admin) { id } }', just],
  ['removeMember', 'mutation ($id: ID!) { removeMember(networkId: $id, personId: $id) }', just],
  ['invite', 'mutation ($id: ID!) { invite(input: { networkId: $id, email: "ny@prov.example" }) { id } }', just],
  ['containNetwork', 'mutation ($id: ID!) { containNetwork(containerId: $id, containedId: $id) { id } }', just],
  ['releaseNetwork', 'mutation ($id: ID!) { releaseNetwork(containerId: $id, containedId: $id) }', just],
  [
    'setContainmentCap',
    'mutation ($id: ID!) { setContainmentCap(containerId: $id, containedId: $id, cap: reader) { id } }',
    just,
  ],
  ['archiveNetwork', 'mutation ($id: ID!) { archiveNetwork(id: $id) { id } }', just],
  [
    'updateNetwork',
    'mutation ($input: UpdateNetworkInput!) { updateNetwork(input: $input) { id } }',
    input({ name: 'Nytt namn' }),
  ],
];

/** Ids of others inside an input about one's own. */
export const INPUTS: [name: string, query: string, variables: (id: string, own: Own, mine: Stage) => object][] = [
  [
    'reply under another’s answer',
    'mutation ($input: ReplyInput!) { reply(input: $input) { id } }',
    (id, { question }) => ({ input: { itemId: question.itemId, kind: 'comment', body: 'Text', parentId: id } }),
  ],
  [
    'acceptAnswer',
    'mutation ($q: ID!, $id: ID!) { acceptAnswer(questionId: $q, answerId: $id) { id } }',
    (id, { question }) => ({ q: question.itemId, id }),
  ],
  [
    'askQuestion with a file',
    'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }',
    (id, _own, mine) => ({
      input: { title: 'En rubrik', fileIds: [id], audience: { networks: [{ networkId: mine.networkId }] } },
    }),
  ],
  [
    'askQuestion to a network',
    'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }',
    (id, _own, mine) => ({
      input: { title: 'En rubrik', audience: { networks: [{ networkId: mine.networkId }, { networkId: id }] } },
    }),
  ],
  [
    'editQuestion with a file',
    'mutation ($input: EditQuestionInput!) { editQuestion(input: $input) { id } }',
    (id, { question }) => ({
      input: { id: question.itemId, version: 1, title: 'En rubrik', body: '', fileIds: [id], ...NO_LISTS },
    }),
  ],
  [
    'createDocument of a file',
    'mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { id } }',
    (id, _own, mine) => ({ input: { title: 'Titel', homeId: mine.ownerId, fileId: id, type: 'rutin' } }),
  ],
  [
    'createDocument in a home',
    'mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { id } }',
    (id) => ({ input: { title: 'Titel', homeId: id, fileId: NOWHERE, type: 'rutin' } }),
  ],
  [
    'addDocumentVersion of a file',
    'mutation ($input: AddDocumentVersionInput!) { addDocumentVersion(input: $input) { id } }',
    (id, { document }) => ({ input: { documentId: document.itemId, fileId: id } }),
  ],
  [
    'createMethodDraft in a home',
    'mutation ($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { id } }',
    (id) => ({ input: { title: 'Titel', homeId: id } }),
  ],
  [
    'createMethodDraft for a network',
    'mutation ($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { id } }',
    (id, _own, mine) => ({
      input: { title: 'Titel', homeId: mine.ownerId, audience: { networks: [{ networkId: id }] } },
    }),
  ],
  [
    'saveMethod with a material',
    'mutation ($input: SaveMethodInput!) { saveMethod(input: $input) { id } }',
    (id, { method }) => ({
      input: { id: method.itemId, version: 1, materials: [{ label: 'Underlag', itemId: id }] },
    }),
  ],
  [
    'setMethodAudience',
    'mutation ($m: ID!, $id: ID!) { setMethodAudience(id: $m, audience: { networks: [{ networkId: $id }] }) { id } }',
    (id, { method }) => ({ m: method.itemId, id }),
  ],
  [
    'recordTrial for a federation',
    'mutation ($input: RecordTrialInput!) { recordTrial(input: $input) { id } }',
    (id, { method }) => ({ input: { methodId: method.itemId, federationId: id, ...TRIAL } }),
  ],
  [
    'removeItemFromNetwork',
    'mutation ($m: ID!, $id: ID!) { removeItemFromNetwork(itemId: $m, networkId: $id, reason: "x") }',
    (id, { method }) => ({ m: method.itemId, id }),
  ],
];

const PAGE = 'edges { node { id } } pageInfo { hasNextPage }';
const COUNTS = 'total facets { kinds { count } networks { value count } federations { value count } }';

/** Lists narrowed by an id. */
export const FILTERS: [name: string, query: string][] = [
  ['questions by network', `query ($id: ID!) { questions(networkId: $id) { ${PAGE} } }`],
  ['questions by topic', `query ($id: ID!) { questions(topicId: $id) { ${PAGE} } }`],
  ['questions by asker', `query ($id: ID!) { questions(askedBy: $id) { ${PAGE} } }`],
  ['questions by profession', `query ($id: ID!) { questions(profession: $id) { ${PAGE} } }`],
  ['documents by network', `query ($id: ID!) { documents(networkId: $id) { ${PAGE} } }`],
  ['documents by federation', `query ($id: ID!) { documents(federationId: $id) { ${PAGE} } }`],
  ['documents by date', `query ($id: ID!) { documents(networkId: $id, sort: reviewDate) { ${PAGE} } }`],
  ['documents by topic', `query ($id: ID!) { documents(topicId: $id) { ${PAGE} } }`],
  ['methods by network', `query ($id: ID!) { methods(networkId: $id) { ${PAGE} } }`],
  ['methods by federation', `query ($id: ID!) { methods(federationId: $id) { ${PAGE} } }`],
  ['methods by who tried', `query ($id: ID!) { methods(triedBy: $id) { ${PAGE} } }`],
  ['methods by network, most tried', `query ($id: ID!) { methods(networkId: $id, sort: mostTried) { ${PAGE} } }`],
  ['methods by topic', `query ($id: ID!) { methods(topicId: $id) { ${PAGE} } }`],
  ['search in a network', `query ($id: ID!) { search(input: { text: "fråga", networkIds: [$id] }) { ${COUNTS} } }`],
  [
    'search in a federation',
    `query ($id: ID!) { search(input: { text: "fråga", federationIds: [$id] }) { ${COUNTS} } }`,
  ],
  ['search by topic', `query ($id: ID!) { search(input: { text: "fråga", topicIds: [$id] }) { ${COUNTS} } }`],
  ['list of a network', `query ($id: ID!) { search(input: { networkIds: [$id] }) { ${COUNTS} hits { item { id } } } }`],
  [
    'list of a federation',
    `query ($id: ID!) { search(input: { federationIds: [$id] }) { ${COUNTS} hits { item { id } } } }`,
  ],
  ['list by topic', `query ($id: ID!) { search(input: { topicIds: [$id] }) { ${COUNTS} hits { item { id } } } }`],
];
