import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlatformRole } from '#access';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';
import { loadVocabularies } from '../../apps/cli/vocabularies.js';

const CREATE =
  'mutation ($input: CreateTopicInput!) { createTopic(input: $input) { id slug name nameEn synonyms broaderId } }';
const EDIT = 'mutation ($input: EditTopicInput!) { editTopic(input: $input) { id slug name synonyms broaderId } }';
const RETIRE =
  'mutation ($id: ID!, $retired: Boolean! = true) { retireTopic(id: $id, retired: $retired) { id retiredAt } }';
const MERGE = 'mutation ($a: ID!, $b: ID!) { mergeTopic(fromId: $a, intoId: $b) { id name synonyms broaderId } }';
const LIST = 'query ($all: Boolean! = false) { topics(withRetired: $all) { id name retiredAt } }';

interface Made {
  id: string;
  slug: string;
  name: string;
  synonyms: string[];
  broaderId: string | null;
}

describe('the vocabulary', () => {
  let t: TestApp;
  let moderator: TestPerson;
  let member: TestPerson;

  beforeAll(async () => {
    t = await startTestApp();
    [moderator, member] = [
      await t.world.person('Mona', { platformRole: PlatformRole.moderator }),
      await t.world.person('Mia'),
    ];
  });
  afterAll(() => t?.close());

  const create = async (name: string, more: object = {}): Promise<Made> =>
    (await t.world.get<{ createTopic: Made }>(moderator, CREATE, { input: { name, ...more } })).createTopic;
  const names = async (all = false): Promise<string[]> =>
    (await t.world.get<{ topics: { name: string }[] }>(member, LIST, { all })).topics.map(({ name }) => name);

  it('is made and worded by moderators and administrators, and logged', async () => {
    const administrator = await t.world.person('Ada', { platformRole: PlatformRole.administrator });
    expect(await t.world.codeOf(member, CREATE, { input: { name: 'Skogsbad' } })).toBe('FORBIDDEN');
    const topic = await create('  Skogs  bad ', { synonyms: ['SB', 'sb', 'skogs bad', ' gå i skogen '] });
    expect(topic).toMatchObject({
      slug: 'skogs-bad',
      name: 'Skogs bad',
      nameEn: 'Skogs bad',
      synonyms: ['SB', 'gå i skogen'],
    });
    expect(await t.world.codeOf(moderator, CREATE, { input: { name: 'skogs bad' } })).toBe('ALREADY_EXISTS');
    expect(await t.world.codeOf(moderator, CREATE, { input: { name: '19121212-1212' } })).toBe('PERSONAL_DATA');
    const input = { id: topic.id, name: 'Skogsbad', synonyms: ['naturvandring'] };
    expect(await t.world.codeOf(member, EDIT, { input })).toBe('FORBIDDEN');
    const { editTopic } = await t.world.get<{ editTopic: Made }>(administrator, EDIT, { input });
    expect(editTopic).toMatchObject({ slug: 'skogs-bad', name: 'Skogsbad', synonyms: ['naturvandring'] });
    expect(await t.world.codeOf(moderator, EDIT, { input: { ...input, id: member.id } })).toBe('NOT_FOUND');
    const log = await t.database.query(
      `select action, details from audit_entry where action like 'topic.%' order by id`,
    );
    expect(log).toEqual([
      { action: 'topic.created', details: { topic: 'skogs-bad' } },
      { action: 'topic.edited', details: { topic: 'skogs-bad' } },
    ]);
  });

  it('makes no circle of wider and narrower', async () => {
    const wide = await create('Vid');
    const narrow = await create('Smal', { broaderId: wide.id });
    const input = { id: wide.id, name: 'Vid', synonyms: [] };
    expect(await t.world.codeOf(moderator, EDIT, { input: { ...input, broaderId: narrow.id } })).toBe('CYCLE');
    expect(await t.world.codeOf(moderator, EDIT, { input: { ...input, broaderId: wide.id } })).toBe('CYCLE');
    expect(await t.world.codeOf(moderator, EDIT, { input: { ...input, broaderId: member.id } })).toBe('BAD_INPUT');
  });

  it('offers what is retired no more, and what has it keeps it', async () => {
    const network = await t.world.network('Kinda');
    await t.world.member(network, member);
    const topic = await create('Fax');
    const { askQuestion: asked } = await t.world.get<{ askQuestion: { id: string } }>(
      member,
      'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }',
      { input: { title: 'Hur faxar ni?', audience: { networks: [{ networkId: network }] }, topicIds: [topic.id] } },
    );
    expect(await t.world.codeOf(member, RETIRE, { id: topic.id })).toBe('FORBIDDEN');
    await t.world.get(moderator, RETIRE, { id: topic.id });
    expect([(await names()).includes('Fax'), (await names(true)).includes('Fax')]).toEqual([false, true]);
    const topicsOf = 'query ($id: ID!) { question(id: $id) { topics { name } } }';
    expect(await t.world.get(member, topicsOf, asked)).toEqual({ question: { topics: [{ name: 'Fax' }] } });
    await create('Fax');
    expect(await t.world.codeOf(moderator, RETIRE, { id: topic.id, retired: false })).toBe('ALREADY_EXISTS');
  });

  it('merges one into another with its content, its words and what was narrower', async () => {
    const network = await t.world.network('Kinda');
    await t.world.member(network, member);
    const into = await create('Gemensam kartläggning', { synonyms: ['GK'] });
    const from = await create('Kartläggning tillsammans', { synonyms: ['KT', 'gk'] });
    const under = await create('Kartläggning på distans', { broaderId: from.id });
    const ask = async (topicIds: string[]): Promise<string> =>
      (
        await t.world.get<{ askQuestion: { id: string } }>(
          member,
          'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }',
          { input: { title: 'Hur kartlägger ni?', audience: { networks: [{ networkId: network }] }, topicIds } },
        )
      ).askQuestion.id;
    const [one, both] = [await ask([from.id]), await ask([into.id, from.id])];
    expect(await t.world.codeOf(moderator, MERGE, { a: from.id, b: from.id })).toBe('CONFLICT');
    expect(await t.world.codeOf(member, MERGE, { a: from.id, b: into.id })).toBe('FORBIDDEN');
    const { mergeTopic } = await t.world.get<{ mergeTopic: Made }>(moderator, MERGE, { a: from.id, b: into.id });
    expect(mergeTopic.synonyms).toEqual(['GK', 'Kartläggning tillsammans', 'KT']);
    const topicsOf = 'query ($id: ID!) { question(id: $id) { topics { name } } }';
    for (const id of [one, both])
      expect(await t.world.get(member, topicsOf, { id })).toEqual({
        question: { topics: [{ name: 'Gemensam kartläggning' }] },
      });
    expect(await names()).not.toContain('Kartläggning tillsammans');
    const [row] = await t.database.query('select broader_id as broader from topic where id = $1', [under.id]);
    expect(row).toEqual({ broader: into.id });
    expect(await t.world.codeOf(moderator, MERGE, { a: into.id, b: from.id })).toBe('CONFLICT');
    // The other way round in a chain: what was under the one that goes away makes no circle.
    await t.world.get(moderator, MERGE, { a: into.id, b: under.id });
    const [kept] = await t.database.query('select broader_id as broader from topic where id = $1', [under.id]);
    expect(kept).toEqual({ broader: null });
  });

  it('stays as it was edited when the list of the beginning is loaded again', async () => {
    await t.database.transaction(async (tx) => void (await loadVocabularies(tx)));
    const [topic] = await t.database.query<{ id: string; name: string }>(
      `select id, name from topic where slug = 'npf'`,
    );
    const input = { id: topic!.id, name: 'NPF', synonyms: ['bokstavskombination'] };
    await t.world.get(moderator, EDIT, { input });
    await t.database.query(`update topic set name = 'Gammalt' where slug = 'psykisk-ohalsa'`);
    const ids = await t.database.transaction((tx) => loadVocabularies(tx));
    expect(ids.get('npf')).toBe(topic!.id);
    const rows = await t.database.query(`select name from topic where slug in ('npf', 'psykisk-ohalsa') order by slug`);
    expect(rows).toEqual([{ name: 'NPF' }, { name: 'Psykisk ohälsa' }]);
  });
});
