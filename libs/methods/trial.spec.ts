import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PlatformRole, Role } from '#access';
import { NetworkKind } from '#networks';
import { newId } from '#platform';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';
import { MethodRepository } from './method.repository.js';

const RECORD = `mutation ($input: RecordTrialInput!) { recordTrial(input: $input) { id version howItWentHtml federation { id } person { name } method { trialCount } viewerCan { edit withdraw hide restore } } }`;
const EDIT = `mutation ($input: EditTrialInput!) { editTrial(input: $input) { id version howItWent participants } }`;
const STAND = `mutation ($input: StandingInput!) { setTrialStanding(input: $input) { id status statusReason } }`;
const WANT = `mutation ($id: ID!) { wantToTry(methodId: $id) }`;
const READ = `query ($id: ID!, $first: Int, $after: String) { method(id: $id) { trialCount viewerCanRecordTrial triedByFederations { id name } steps { title textHtml }
  trials(first: $first, after: $after) { edges { node { id forWhom status periodFrom periodTo again federation { name } person { name federation { name } } viewerCan { edit hide } method { title } } } pageInfo { hasNextPage endCursor } } } }`;

/** What the relay and the jobs ask meanwhile. */
const BACKGROUND = /pgboss|outbox|search|notice|indexing|^passage\./;

interface Read {
  trialCount: number;
  viewerCanRecordTrial: boolean;
  triedByFederations: { id: string }[];
  trials: { edges: { node: { id: string; status: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

describe('trials of a method', () => {
  let t: TestApp;
  let kinda: string;
  let norra: string;
  let owner: TestPerson;
  let trier: TestPerson;
  let trierLeader: TestPerson;
  let watcher: TestPerson;
  let stranger: TestPerson;
  let moderator: TestPerson;

  beforeAll(async () => {
    t = await startTestApp();
    [kinda, norra] = [await t.world.federation('Kinda'), await t.world.federation('Norra')];
    const national = await t.world.network('Alla förbund', { kind: NetworkKind.national });
    await t.world.contain(national, kinda);
    await t.world.contain(national, norra);
    owner = await t.world.person('Ove');
    trier = await t.world.person('Tea', { federationId: norra });
    [trierLeader, watcher, stranger] = [
      await t.world.person('Lo'),
      await t.world.person('Vera', { federationId: norra }),
      await t.world.person('Cia'),
    ];
    moderator = await t.world.person('Mo', { platformRole: PlatformRole.moderator });
    await t.world.member(kinda, owner, Role.leader);
    await t.world.member(norra, trier);
    await t.world.member(norra, trierLeader, Role.leader);
    await t.world.member(norra, watcher, Role.reader);
    await t.world.member(national, moderator, Role.reader);
    await t.world.member(kinda, moderator, Role.reader);
  });
  afterAll(() => t?.close());

  const method = async (): Promise<string> => {
    const make = `mutation ($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { id version } }`;
    type Made = { id: string; version: number };
    const { createMethodDraft: made } = await t.world.get<{ createMethodDraft: Made }>(owner, make, {
      input: { title: 'Grön rehab', homeId: kinda, audience: { allFederations: true } },
    });
    const fill = `mutation ($input: SaveMethodInput!) { saveMethod(input: $input) { id version } }`;
    const { saveMethod: saved } = await t.world.get<{ saveMethod: Made }>(owner, fill, {
      input: {
        id: made.id,
        version: made.version,
        summary: 'Kort',
        needAndAim: 'Behov',
        targetGroup: 'Vuxna',
        steps: [{ title: 'Ett', text: 'Gå ut' }],
      },
    });
    await t.world.get(
      owner,
      `mutation ($id: ID!, $version: Int!) { publishMethod(id: $id, version: $version) { id } }`,
      saved,
    );
    return made.id;
  };
  const input = (methodId: string, more: object = {}) => ({
    input: {
      methodId,
      federationId: norra,
      forWhom: 'Unga',
      howItWent: 'Det gick **bra**',
      again: 'yes',
      periodFrom: '2026-01-01',
      participants: 12,
      ...more,
    },
  });
  const record = async (methodId: string, more: object = {}): Promise<{ id: string; version: number }> =>
    (await t.world.get<{ recordTrial: { id: string; version: number } }>(trier, RECORD, input(methodId, more)))
      .recordTrial;
  const read = async (who: TestPerson, id: string, page: object = {}): Promise<Read> =>
    (await t.world.get<{ method: Read }>(who, READ, { id, first: 20, ...page })).method;

  it('is recorded by who takes part in the federation that tried it', async () => {
    const id = await method();
    expect(await t.world.codeOf(watcher, RECORD, input(id))).toBe('FORBIDDEN');
    expect(await t.world.codeOf(owner, RECORD, input(id))).toBe('FORBIDDEN');
    expect(await t.world.codeOf(stranger, RECORD, input(id))).toBe('NOT_FOUND');
    expect(await t.world.codeOf(trier, RECORD, input(newId()))).toBe('NOT_FOUND');
    expect((await read(watcher, id)).viewerCanRecordTrial).toBe(false);
    expect((await read(trier, id)).viewerCanRecordTrial).toBe(true);
    expect(await t.world.get(trier, RECORD, input(id))).toMatchObject({
      recordTrial: {
        howItWentHtml: '<p>Det gick <strong>bra</strong></p>\n',
        person: { name: 'Tea' },
        method: { trialCount: 1 },
        viewerCan: { edit: true, withdraw: true, hide: false, restore: false },
      },
    });
    await record(id, { again: 'maybe' });
    expect(await read(owner, id)).toMatchObject({ trialCount: 2, triedByFederations: [{ id: norra }] });
    const told = await t.database.query('select 1 from notice where person_id = $1 and kind = $2 and subject_id = $3', [
      owner.id,
      'trial',
      id,
    ]);
    expect(told).toHaveLength(2);
  });

  it('refuses identity numbers, an end before its start and a method that is not published', async () => {
    const id = await method();
    const refused = await t.world.ask(
      trier,
      RECORD,
      input(id, { howItWent: 'Kalle 19121212-1212', changedWhat: '121212-1212' }),
    );
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'PERSONAL_DATA',
      fields: [{ path: 'input.changedWhat' }, { path: 'input.howItWent' }],
    });
    expect(await t.world.codeOf(trier, RECORD, input(id, { periodTo: '2025-12-31' }))).toBe('BAD_INPUT');
    expect(await t.world.codeOf(trier, RECORD, input(id, { participants: -1 }))).toBe('BAD_INPUT');
    await t.world.get(owner, `mutation ($input: StandingInput!) { setItemStanding(input: $input) { id } }`, {
      input: { id, standing: 'withdrawn' },
    });
    await t.world.member(norra, owner);
    expect(await t.world.codeOf(owner, RECORD, input(id))).toBe('CONFLICT');
    await t.world.endMembership(norra, owner);
  });

  it('is edited by its writer or a leader of the federation, and not over a newer version', async () => {
    const trial = await record(await method());
    const edit = (version: number) => ({
      input: { id: trial.id, version, forWhom: 'Unga', howItWent: 'Bättre', again: 'yes', participants: 14 },
    });
    expect(await t.world.codeOf(watcher, EDIT, edit(1))).toBe('FORBIDDEN');
    expect(await t.world.codeOf(owner, EDIT, edit(1))).toBe('FORBIDDEN');
    expect(await t.world.codeOf(stranger, EDIT, edit(1))).toBe('NOT_FOUND');
    expect(await t.world.get(trier, EDIT, edit(1))).toMatchObject({
      editTrial: { version: 2, howItWent: 'Bättre', participants: 14 },
    });
    expect(await t.world.codeOf(trier, EDIT, edit(1))).toBe('STALE');
    expect(await t.world.get(trierLeader, EDIT, edit(2))).toMatchObject({ editTrial: { version: 3 } });
    expect(await t.database.query('select 1 from revision where subject_id = $1', [trial.id])).toHaveLength(2);
  });

  it("is withdrawn by its own and hidden at the method's home, seen then by them alone, and comes back", async () => {
    const id = await method();
    const [trial, kept] = [await record(id), await record(id)];
    const stand = (standing: string, reason?: string) => ({ input: { id: trial.id, standing, reason } });
    const seenBy = async (who: TestPerson) => (await read(who, id)).trials.edges.map(({ node }) => node.id);
    expect(await t.world.codeOf(watcher, STAND, stand('withdrawn', 'Nej'))).toBe('FORBIDDEN');
    expect(await t.world.codeOf(trier, STAND, stand('hidden'))).toBe('FORBIDDEN');
    expect(await t.world.codeOf(owner, STAND, stand('hidden'))).toBe('BAD_INPUT');
    await t.world.get(owner, STAND, stand('hidden', 'Fel metod'));
    expect(await t.world.codeOf(owner, STAND, stand('hidden', 'Igen'))).toBe('CONFLICT');
    for (const who of [owner, trier, trierLeader, moderator]) expect(await seenBy(who)).toEqual([kept.id, trial.id]);
    expect(await seenBy(watcher)).toEqual([kept.id]);
    expect(
      await t.world.codeOf(watcher, EDIT, {
        input: { id: trial.id, version: 2, forWhom: 'x', howItWent: 'x', again: 'no' },
      }),
    ).toBe('NOT_FOUND');
    expect(await read(watcher, id)).toMatchObject({ trialCount: 1 });
    expect(await t.world.codeOf(trier, STAND, stand('published'))).toBe('FORBIDDEN');
    expect(await t.world.get(moderator, STAND, stand('published'))).toMatchObject({
      setTrialStanding: { status: 'published', statusReason: null },
    });
    expect(await seenBy(watcher)).toEqual([kept.id, trial.id]);
    await t.world.get(trier, STAND, stand('withdrawn'));
    expect(await seenBy(watcher)).toEqual([kept.id]);
    await t.world.get(trierLeader, STAND, stand('published'));
    await t.world.get(trier, STAND, { input: { id: kept.id, standing: 'withdrawn' } });
    expect((await read(watcher, id)).triedByFederations).toEqual([expect.objectContaining({ id: norra })]);
    await t.world.get(trier, STAND, { input: { id: trial.id, standing: 'withdrawn' } });
    expect(await read(watcher, id)).toMatchObject({ trialCount: 0, triedByFederations: [] });
  });

  it('is listed with what was taken away: at the home of the method, and for leaders of the federation that tried', async () => {
    const LIST = `query ($first: Int, $after: String, $homeId: ID) { takenAway(first: $first, after: $after, homeId: $homeId) {
      edges { node { id status reason by { name } item { title } reply { id } trial { id federation { name } viewerCan { restore } } } }
      pageInfo { hasNextPage endCursor } } }`;
    type Taken = { id: string; trial: { viewerCan: { restore: boolean } } | null };
    type List = { takenAway: { edges: { node: Taken }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const id = await method();
    const trials = [await record(id), await record(id), await record(id)];
    for (const trial of trials)
      await t.world.get(owner, STAND, { input: { id: trial.id, standing: 'hidden', reason: 'Fel metod' } });
    await t.world.get(owner, `mutation ($input: StandingInput!) { setItemStanding(input: $input) { id } }`, {
      input: { id: await method(), standing: 'withdrawn' },
    });
    const pages = async (who: TestPerson, homeId?: string): Promise<Taken[]> => {
      const nodes: Taken[] = [];
      let after: string | undefined;
      do {
        const { takenAway }: List = await t.world.get<List>(who, LIST, { first: 2, after, homeId });
        nodes.push(...takenAway.edges.map(({ node }) => node));
        after = takenAway.pageInfo.hasNextPage ? takenAway.pageInfo.endCursor : undefined;
      } while (after);
      return nodes;
    };
    const seen = await pages(owner, kinda);
    expect(seen.slice(0, 4).map(({ trial }) => trial !== null)).toEqual([false, true, true, true]);
    expect(seen[1]).toMatchObject({
      id: trials[2]!.id,
      status: 'hidden',
      reason: 'Fel metod',
      by: { name: 'Ove' },
      item: { title: 'Grön rehab' },
      reply: null,
      trial: { federation: { name: 'Norra' }, viewerCan: { restore: true } },
    });
    expect(new Set(seen.map((one) => one.id)).size).toBe(seen.length);
    const [ofLeader] = await pages(trierLeader, norra);
    expect(ofLeader).toMatchObject({ id: trials[2]!.id, trial: { viewerCan: { restore: false } } });
    for (const who of [trier, watcher, stranger]) expect(await pages(who)).toEqual([]);
  });

  it('orders methods by how much they are tried, and finds those that a federation has tried', async () => {
    const [none, one, two] = [await method(), await method(), await method()];
    await record(one);
    await record(two);
    await record(two);
    await record(two);
    await record(two);
    const LIST =
      'query ($by: ID, $after: String) { methods(first: 2, sort: mostTried, triedBy: $by, after: $after) { edges { node { id trialCount } } pageInfo { endCursor } } }';
    type List = {
      methods: { edges: { node: { id: string; trialCount: number } }[]; pageInfo: { endCursor: string | null } };
    };
    const all: { id: string; trialCount: number }[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { methods }: List = await t.world.get<List>(trier, LIST, { by: norra, after });
      all.push(...methods.edges.map(({ node }) => node));
      after = methods.pageInfo.endCursor;
      more = methods.edges.length > 0;
    }
    const counts = all.map(({ trialCount }) => trialCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(all[0]?.id).toBe(two);
    expect(all.filter(({ id }) => id === one)).toHaveLength(1);
    expect(all.some(({ id }) => id === none)).toBe(false);
    expect((await t.world.get<List>(trier, LIST, { by: kinda })).methods.edges).toEqual([]);
  });

  it('tells the authors once that somebody wants to try, who then follows', async () => {
    const id = await method();
    expect(await t.world.codeOf(stranger, WANT, { id })).toBe('NOT_FOUND');
    await t.world.get(watcher, WANT, { id });
    await t.world.get(watcher, WANT, { id });
    const { notices } = await t.world.get<{
      notices: { edges: { node: { kind: string; title: string; item: { id: string } } }[] };
    }>(owner, '{ notices(first: 50) { edges { node { kind title item { id } } } } }');
    const told = notices.edges.map(({ node }) => node).filter(({ item }) => item.id === id);
    expect(told).toEqual([{ kind: 'interest', title: 'Grön rehab', item: { id } }]);
    expect(
      await t.database.query('select 1 from follow where person_id = $1 and item_id = $2', [watcher.id, id]),
    ).toHaveLength(1);
  });

  it('costs as many statements with forty trials and forty steps as with one', async () => {
    const id = await method();
    await record(id);
    const statements = async (): Promise<(string | undefined)[]> => {
      const spy = jest.spyOn(t.database, 'query');
      await read(watcher, id, { first: 50 });
      const names = spy.mock.calls.map(([text, , name]) => name ?? text).filter((text) => !BACKGROUND.test(text));
      spy.mockRestore();
      return names.sort();
    };
    await statements();
    const few = await statements();
    await t.database.transaction(async (tx) => {
      await tx.query(
        `insert into trial (id, item_id, federation_id, person_id, for_whom, how_it_went, again)
         select gen_random_uuid(), item_id, federation_id, person_id, for_whom, how_it_went, again from trial, generate_series(1, 39) where item_id = $1`,
        [id],
      );
      const methods = t.app.get(MethodRepository);
      await methods.update(tx, id, {
        steps: Array.from({ length: 40 }, (_, n) => ({ title: `Steg ${n}`, text: 'Gå ut' })),
      });
      await methods.trialsChanged(tx, id);
    });
    expect((await read(watcher, id, { first: 50 })).trials.edges).toHaveLength(40);
    expect(await statements()).toEqual(few);
    expect(few.length).toBeLessThanOrEqual(9);
    process.stdout.write(`a method with its trials: ${few.length} statements\n`);
    const page = await read(watcher, id, { first: 25 });
    const rest = await read(watcher, id, { first: 25, after: page.trials.pageInfo.endCursor });
    expect(new Set([...page.trials.edges, ...rest.trials.edges].map(({ node }) => node.id)).size).toBe(40);
  });
});
