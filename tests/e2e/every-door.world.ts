import type { GraphQLNamedType } from 'graphql';
import { PlatformRole, Role } from '#access';
import { newId } from '#platform';
import type { TestApp } from '../support/app.js';
import type { Plain } from '../support/arguments.js';
import { clientFor } from '../support/files.js';
import { PASSWORD, type TestPerson } from '../support/world.js';

/** A person who may do most things, and something of every kind that is theirs and may be spoilt. */
export interface Plenty extends Record<string, unknown> {
  person: TestPerson;
  other: TestPerson;
  network: string;
  fileId: string;
}

const FILE = { name: 'rapport.txt', mime: 'text/plain', bytes: Buffer.from('Slutrapport om grön rehabilitering.') };
const MADE = `mutation ($n: ID!, $f: ID!, $t: String!) {
  question: askQuestion(input: { title: "En vanlig fråga", audience: { networks: [{ networkId: $n }] } }) { id }
  document: createDocument(input: { title: "En rapport", homeId: $n, fileId: $f, type: rutin }) { id }
  method: createMethodDraft(input: { title: "En metod", homeId: $n }) { id }
  topic: createTopic(input: { name: $t }) { id }
}`;
const REST = `mutation ($q: ID!, $m: ID!, $n: ID!) {
  reply(input: { itemId: $q, kind: answer, body: "Ett svar" }) { id }
  trial: recordTrial(input: { methodId: $m, federationId: $n, forWhom: "Vuxna", howItWent: "Bra", again: yes }) { id }
}`;
type Made = Record<string, { id: string }>;

export async function contentFor(t: TestApp): Promise<Plenty> {
  const network = await t.world.federation('Provförbundet');
  const person = await t.world.person('Ada', { platformRole: PlatformRole.administrator, withPassword: true });
  const other = await t.world.person('Olle');
  await t.world.member(network, person, Role.admin);
  await t.world.member(network, other);
  const [account] = await t.database.query<{ hash: string }>('select password_hash as hash from person where id = $1', [
    person.id,
  ]);
  const upload = async () => (await clientFor(t).uploaded(person, FILE)).id;
  const made = await t.world.get<Made>(person, MADE, { n: network, f: await upload(), t: `Ämne ${newId()}` });
  await t.database.query("update item set status = 'published', version = 1 where home_id = $1", [network]);
  const rest = await t.world.get<Made>(person, REST, { q: made['question']!.id, m: made['method']!.id, n: network });
  const ids = Object.fromEntries(Object.entries({ ...made, ...rest }).map(([kind, { id }]) => [kind, id]));
  const items = ['question', 'document', 'method'].map((kind) => ids[kind]);
  return { person, other, network, items, fileId: await upload(), passwordHash: account?.hash, ...ids };
}

/** What `id` is of, by the door's name; the first that fits. */
const ID_OF: [RegExp, string][] = [
  [/Reply/, 'reply'],
  [/Trial/, 'trial'],
  [/Standing|follow|Helpful|related|history/, 'question'],
  [/Document|document/, 'document'],
  [/Method|method/, 'method'],
  [/Question|question/, 'question'],
  [/Topic/, 'topic'],
  [/person|Person/, 'person'],
  [/Network|Federation|network/, 'network'],
];
const NAMED: Record<string, string> = {
  itemId: 'question',
  questionId: 'question',
  answerId: 'reply',
  parentId: 'reply',
  documentId: 'document',
  methodId: 'method',
  fromId: 'topic',
  intoId: 'topic',
  topicId: 'topic',
  topicIds: 'topic',
  triedBy: 'network',
  key: 'network',
};
const TEXTS: Record<string, string> = {
  reviewDate: '2030-01-01',
  reviewDueBefore: '2030-01-01',
  periodFrom: '2020-01-01',
  periodTo: '2021-01-01',
  language: 'sv',
  profession: 'jobbcoach',
  professions: 'jobbcoach',
  documentTypes: 'rutin',
  states: 'solved',
  url: 'https://prov.example/',
  phone: '070-123 45 67',
  password: 'granbarr-och-kaffe',
  current: PASSWORD,
  cap: 'leader',
  visibility: 'restricted',
};

/** Where the first value of an enum, or what else goes by the name, would be refused. */
const AT: Record<string, unknown> = {
  'Mutation.createNetwork kind': 'project',
  'Mutation.reply kind': 'comment',
  'Mutation.markNoticesRead all': false,
};

/** What every argument is given unless it is the one that is tried. */
export function plainFor(plenty: Plenty, door: string): Plain {
  const of = (kind: string): string => {
    const found = plenty[kind] ?? newId();
    return typeof found === 'string' ? found : (found as TestPerson).id;
  };
  return (name: string, type: GraphQLNamedType) => {
    if (name === 'id' || name === 'parent') return of((ID_OF.find(([names]) => names.test(door)) ?? ['', ''])[1]);
    const at = AT[`${door} ${name}`];
    if (at !== undefined) return at;
    if (TEXTS[name]) return TEXTS[name];
    if (name === 'fileId' || name === 'fileIds') return plenty.fileId;
    if (name === 'after') return null;
    if (name === 'email') return `${newId()}@prov.example`;
    if (/^(personId|authorIds|contactPersonId|askedBy)$/.test(name))
      return of(name === 'personId' ? 'other' : 'person');
    if (name === 'itemId' && door === 'Mutation.saveMethod') return of('document');
    if (NAMED[name]) return of(NAMED[name]);
    if (/^(networkId|homeId|federationId|containerId|containedId|toId)s?$/.test(name)) return plenty.network;
    return { ID: newId(), String: 'Vanlig text', Int: 1, Float: 1, Boolean: true, DateTime: '2026-01-01T00:00:00Z' }[
      type.name
    ];
  };
}
