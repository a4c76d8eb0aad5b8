import { Role } from '#access';
import { NetworkKind } from '#networks';
import { startTestApp } from './app.js';
import type { TestPerson } from './world.js';

export const FIELDS = `id version status title summary needAndAim levels targetGroup materials { label url } steps { title text textHtml } html { needAndAim cost }
  goals { goal achieved outcome } lessons { party lesson } diaryNumber reviewDate statusReason authors { name } audience { network { id } leastRole }
  contactPerson { name } viewerCan { edit submit publish sendBack }`;
export const DRAFT = `mutation ($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { ${FIELDS} } }`;
export const SAVE = `mutation ($input: SaveMethodInput!) { saveMethod(input: $input) { ${FIELDS} } }`;
export const SUBMIT = `mutation ($id: ID!, $version: Int!) { submitMethod(id: $id, version: $version) { ${FIELDS} } }`;
export const PUBLISH = `mutation ($id: ID!, $version: Int!) { publishMethod(id: $id, version: $version) { ${FIELDS} } }`;
export const RETURN = `mutation ($id: ID!, $reason: String) { returnMethod(id: $id, reason: $reason) { id status } }`;
export const AUTHORS = `mutation ($id: ID!, $authorIds: [ID!]!) { setMethodAuthors(id: $id, authorIds: $authorIds) { id authors { name } } }`;
export const AUDIENCE = `mutation ($id: ID!, $audience: AudienceInput!) { setMethodAudience(id: $id, audience: $audience) { id audience { network { id } leastRole } } }`;
export const READ = `query ($id: ID!) { method(id: $id) { ${FIELDS} } }`;
export const HISTORY = `query ($id: ID!) { history(id: $id) { edges { node { number title note texts { path text } editor { name } } } } }`;

export interface MethodAnswer {
  id: string;
  version: number;
  status: string;
  title: string;
  [field: string]: unknown;
}
export const WHOLE = {
  summary: 'Kort.',
  needAndAim: 'Ett **behov**.',
  targetGroup: 'Vuxna.',
  steps: [{ title: 'Börja', text: 'Så *här*.' }],
};

/** Two federations in one national network, people of all roles, and methods as far as a test needs them. */
export async function startMethodWorld() {
  const t = await startTestApp();
  const kinda = await t.world.network('Kinda', { kind: NetworkKind.federation, needsReview: true });
  const norra = await t.world.federation('Norra');
  const national = await t.world.network('Alla förbund', { kind: NetworkKind.national });
  await t.world.contain(national, kinda);
  await t.world.contain(national, norra);
  const [writer, colleague, leader] = [
    await t.world.person('Asta'),
    await t.world.person('Alva'),
    await t.world.person('Lena'),
  ];
  const [reader, other, stranger] = [
    await t.world.person('Rut'),
    await t.world.person('Olle'),
    await t.world.person('Cia'),
  ];
  await t.world.member(kinda, writer);
  await t.world.member(kinda, colleague);
  await t.world.member(kinda, leader, Role.leader);
  await t.world.member(kinda, reader, Role.reader);
  await t.world.member(norra, other, Role.leader);

  const draft = async (who = writer, input: object = {}): Promise<MethodAnswer> =>
    (
      await t.world.get<{ createMethodDraft: MethodAnswer }>(who, DRAFT, {
        input: { title: 'BIP-samtal', homeId: kinda, audience: { allFederations: true }, ...input },
      })
    ).createMethodDraft;
  const save = async (who: TestPerson, input: object): Promise<MethodAnswer> =>
    (await t.world.get<{ saveMethod: MethodAnswer }>(who, SAVE, { input })).saveMethod;
  const read = async (who: TestPerson, id: string): Promise<MethodAnswer> =>
    (await t.world.get<{ method: MethodAnswer }>(who, READ, { id })).method;
  const whole = async (): Promise<MethodAnswer> => {
    const { id, version } = await draft();
    return save(writer, { id, version, ...WHOLE });
  };
  const published = async (): Promise<MethodAnswer> => {
    const { id, version } = await whole();
    const inReview = (await t.world.get<{ submitMethod: MethodAnswer }>(writer, SUBMIT, { id, version })).submitMethod;
    return (await t.world.get<{ publishMethod: MethodAnswer }>(leader, PUBLISH, { id, version: inReview.version }))
      .publishMethod;
  };
  /** How many notices of this kind about this method a person has not read; they are read then. */
  const unread = async (person: TestPerson, kind: string, id: string): Promise<number> => {
    type List = { notices: { edges: { node: { kind: string; item: { id: string } } }[] } };
    const { notices } = await t.world.get<List>(
      person,
      '{ notices(first: 100, unreadOnly: true) { edges { node { kind item { id } } } } }',
    );
    await t.world.get(person, 'mutation { markNoticesRead(all: true) { count } }');
    return notices.edges.filter(({ node }) => node.kind === kind && node.item.id === id).length;
  };
  return {
    t,
    kinda,
    norra,
    national,
    writer,
    colleague,
    leader,
    reader,
    other,
    stranger,
    draft,
    save,
    read,
    whole,
    published,
    unread,
  };
}

export type MethodWorld = Awaited<ReturnType<typeof startMethodWorld>>;
