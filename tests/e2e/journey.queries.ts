import type { Visitor } from '../support/visitor.js';

export const ASK = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id files { id } } }`;
export const REPLY = `mutation ($input: ReplyInput!) { reply(input: $input) { id } }`;
export const ACCEPT = `mutation ($questionId: ID!, $answerId: ID!) { acceptAnswer(questionId: $questionId, answerId: $answerId) { state acceptedAnswer { id } } }`;
export const SUGGEST = `query ($id: ID!) { fileSuggestions(fileId: $id) { title type state } }`;
export const CREATE = `mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { id status publishWhenScanned current { file { id } } } }`;
export const DRAFT = `mutation ($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { id version status } }`;
export const SAVE = `mutation ($input: SaveMethodInput!) { saveMethod(input: $input) { id version status } }`;
export const SUBMIT = `mutation ($id: ID!, $version: Int!) { submitMethod(id: $id, version: $version) { version status } }`;
export const PUBLISH = `mutation ($id: ID!, $version: Int!) { publishMethod(id: $id, version: $version) { status } }`;
export const TRIAL = `mutation ($input: RecordTrialInput!) { recordTrial(input: $input) { id federation { name } } }`;
export const QUESTION = `query ($id: ID!) { question(id: $id) { title body state answerCount files { id name state } answers { edges { node { id body author { name federation { name } } } } } } }`;
export const DOCUMENT = `query ($id: ID!) { document(id: $id) { status title type pages(first: 5) { edges { node { number heading text } } } current { file { id state } } } }`;
export const METHOD = `query ($id: ID!) { method(id: $id) { status title summary needAndAim targetGroup performer steps { title text } version trialCount triedByFederations { name } } }`;
export const BY_ID = { question: QUESTION, document: DOCUMENT, method: METHOD } as const;
export type Kind = keyof typeof BY_ID;

const LISTS = `{ questions(first: 100) { edges { node { id } } } documents(first: 100) { edges { node { id } } }
  methods(first: 100) { edges { node { id } } } feed(first: 100) { edges { node { id } } } }`;
const SEARCH = `query ($input: SearchInput!) { search(input: $input, first: 50) { engine total
  hits { item { id kind title } passages { html page label heading fileId replyId } }
  facets { kinds { value count } networks { label count } federations { label count } } } }`;
const NOTICES = '{ notices(first: 100) { edges { node { kind item { id } actor { name } } } } }';

export interface Hit {
  item: { id: string; kind: string; title: string };
  passages: {
    html: string;
    page: number | null;
    label: string | null;
    heading: string | null;
    fileId: string | null;
    replyId: string | null;
  }[];
}
export interface Found {
  engine: string;
  total: number;
  hits: Hit[];
  facets: Record<string, { count: number }[]>;
}

export async function search(visitor: Visitor, text: string): Promise<Found> {
  return (await visitor.get<{ search: Found }>(SEARCH, { input: { text } })).search;
}

/** Ids of everything that any list shows. */
export async function listed(visitor: Visitor): Promise<Set<string>> {
  const lists = await visitor.get<Record<string, { edges: { node: { id: string } }[] }>>(LISTS);
  return new Set(Object.values(lists).flatMap(({ edges }) => edges.map(({ node }) => node.id)));
}

/** As `kind item-id actor`, newest first. */
export async function notices(visitor: Visitor): Promise<string[]> {
  type List = {
    notices: { edges: { node: { kind: string; item: { id: string } | null; actor: { name: string } } }[] };
  };
  const list = await visitor.get<List>(NOTICES);
  return list.notices.edges.map(({ node }) => `${node.kind} ${node.item?.id} ${node.actor?.name}`);
}

/** Everything that suggestions tell of, while one types or writes a question. */
export async function suggested(visitor: Visitor, text: string): Promise<string[]> {
  type Suggested = { suggestions: { itemId: string | null }[]; similarQuestions: { id: string }[] };
  const { suggestions, similarQuestions } = await visitor.get<Suggested>(
    'query ($text: String!) { suggestions(text: $text) { itemId } similarQuestions(title: $text) { id } }',
    { text },
  );
  return [...suggestions.flatMap(({ itemId }) => itemId ?? []), ...similarQuestions.map(({ id }) => id)];
}

/** By which ways a visitor comes at something. */
export type Ways = Record<'search' | 'counts' | 'list' | 'id' | 'suggestion' | 'file', boolean>;

/** Tries every way to something. @param text by which it is found by those who may */
export async function waysTo(
  visitor: Visitor,
  { kind, id, fileId }: { kind: Kind; id: string; fileId?: string },
  text: string,
): Promise<Ways> {
  const { hits, total, facets } = await search(visitor, text);
  return {
    search: hits.some(({ item }) => item.id === id),
    counts: total > 0 || Object.values(facets).some((values) => values.length > 0),
    list: (await listed(visitor)).has(id),
    id: (await visitor.codeOf(BY_ID[kind], { id })) !== 'NOT_FOUND',
    suggestion: (await suggested(visitor, text)).includes(id),
    file: fileId !== undefined && (await visitor.download(fileId)).status !== 404,
  };
}
