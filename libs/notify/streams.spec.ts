import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Streams } from '#access';
import { bumpRightsEpoch, SessionService } from '#networks';
import { newId } from '#platform';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { Listener } from '../../tests/support/listener.js';
import { until } from '../../tests/support/until.js';
import type { TestPerson } from '../../tests/support/world.js';

const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';
const REPLY = 'mutation ($input: ReplyInput!) { reply(input: $input) { id } }';
const PUBLISHED =
  'subscription ($networkId: ID) { questionPublished(networkId: $networkId) { id title home { name } viewerCan { edit reply } } }';
const ADDED = 'subscription ($id: ID!) { replyAdded(itemId: $id) { id kind bodyHtml author { name } } }';
const COUNT = 'subscription { noticeCountChanged { count more } }';

interface Published {
  questionPublished: { title: string; home: { name: string }; viewerCan: { reply: boolean } };
}

describe('subscriptions', () => {
  let t: TestApp;
  let a: string;
  let b: string;
  let asker: TestPerson;
  const listeners: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    t = await startTestApp();
    [a, b] = [await t.world.network('A'), await t.world.network('B')];
    asker = await t.world.person('Asta');
    await t.world.member(a, asker);
    await t.world.member(b, asker);
  });
  afterEach(async () => {
    await Promise.all(listeners.splice(0).map((listener) => listener.close()));
    await until('no stream is left open', () => t.app.get(Streams).size === 0);
  });
  afterAll(() => t?.close());

  const person = async (name: string, ...networks: string[]): Promise<TestPerson> => {
    const made = await t.world.person(name);
    for (const network of networks) await t.world.member(network, made);
    return made;
  };
  const listen = async <Data>(
    who: TestPerson | null,
    query: string,
    variables: Record<string, unknown> = {},
    headers = {},
  ): Promise<Listener<Data>> => {
    const listener = await Listener.open<Data>(t, who, query, variables, headers);
    listeners.push(listener);
    return listener;
  };
  const ask = async (title: string, networkId: string): Promise<string> =>
    (
      await t.world.get<{ askQuestion: { id: string } }>(asker, ASK, {
        input: { title, body: 'Vi undrar.', audience: { networks: [{ networkId }] } },
      })
    ).askQuestion.id;
  const reply = async (who: TestPerson, itemId: string, body = 'Så här.'): Promise<string> =>
    (await t.world.get<{ reply: { id: string } }>(who, REPLY, { input: { itemId, kind: 'answer', body } })).reply.id;
  const titles = (heard: Published[]): string[] => heard.map(({ questionPublished }) => questionPublished.title);
  const change = (text: string, values: unknown[]): Promise<void> =>
    t.database.transaction(async (tx) => {
      await tx.query(text, values);
      await bumpRightsEpoch(tx);
    });

  it('bring a new question to those in its network and to nobody else', async () => {
    const [member, outsider] = [await person('Bo', a), await person('Cia', b)];
    const [inside, outside] = [
      await listen<Published>(member, PUBLISHED),
      await listen<Published>(outsider, PUBLISHED),
    ];
    await ask('Fråga i nätverk A', a);
    await ask('Fråga i nätverk B', b);
    expect(titles(await inside.hears(1))).toEqual(['Fråga i nätverk A']);
    expect(inside.heard[0]?.questionPublished).toMatchObject({
      home: { name: 'A' },
      viewerCan: { edit: false, reply: true },
    });
    expect(titles(await outside.hears(1))).toEqual(['Fråga i nätverk B']);
  });

  it('bring nothing more of a network that one has left, and what comes from another still', async () => {
    const member = await person('Dan', a, b);
    const [all, onlyA] = [
      await listen<Published>(member, PUBLISHED),
      await listen<Published>(member, PUBLISHED, { networkId: a }),
    ];
    await ask('Frågat före', a);
    await Promise.all([all.hears(1), onlyA.hears(1)]);
    await t.world.endMembership(a, member);
    await onlyA.ends();
    await ask('Frågat efter', a);
    await ask('Därefter', b);
    expect(titles(await all.hears(2))).toEqual(['Frågat före', 'Därefter']);
    expect(titles(onlyA.heard)).toEqual(['Frågat före']);
  });

  it('resolve what is nested with the keys of the event, not of the subscription', async () => {
    const member = await person('Eva', a);
    const stream = await listen<Published>(member, PUBLISHED);
    await ask('Som deltagare', a);
    await stream.hears(1);
    await change('update membership set rank = 1 where person_id = $1', [member.id]);
    await ask('Som läsare', a);
    expect((await stream.hears(2)).map(({ questionPublished }) => questionPublished.viewerCan.reply)).toEqual([
      true,
      false,
    ]);
  });

  it('end for a blocked account, an ended session and a program signed out everywhere', async () => {
    const people = [await person('Fia', a), await person('Gun', a), await person('Ada', a)] as const;
    const streams = await Promise.all(people.map((one) => listen<Published>(one, PUBLISHED)));
    await change(`update person set status = 'blocked' where id = $1`, [people[0].id]);
    await streams[0]!.ends();
    const sessions = t.app.get(SessionService);
    await sessions.end(people[1].id, (await sessions.list(people[1].id))[0]!.id);
    await streams[1]!.ends();
    await sessions.endAll(people[2].id, { tokens: true });
    await streams[2]!.ends();
    expect(streams.map(({ heard }) => heard.length)).toEqual([0, 0, 0]);
  });

  it('end with the next event at the latest, should nobody have told that the session ended', async () => {
    const member = await person('Hal', a);
    const stream = await listen<Published>(member, PUBLISHED);
    await t.database.query('delete from session where person_id = $1', [member.id]);
    await ask('Till ingen', a);
    await stream.ends();
    expect(stream.heard).toEqual([]);
  });

  it('stay quiet about muted networks, unless that one was asked for', async () => {
    const member = await person('Ida', a, b);
    await t.database.query('update membership set muted = true where person_id = $1 and network_id = $2', [
      member.id,
      a,
    ]);
    const [all, onlyA] = [
      await listen<Published>(member, PUBLISHED),
      await listen<Published>(member, PUBLISHED, { networkId: a }),
    ];
    await ask('Ska vara tyst', a);
    await ask('Ska höras', b);
    expect(titles(await all.hears(1))).toEqual(['Ska höras']);
    expect(titles(await onlyA.hears(1))).toEqual(['Ska vara tyst']);
  });

  it('bring answers to a thread, and end when it is not to be seen any more', async () => {
    const [member, other] = [await person('Jan', a), await person('Kim', a)];
    const id = await ask('Tråden', a);
    const streams = [
      await listen<{ replyAdded: object }>(member, ADDED, { id }),
      await listen<{ replyAdded: object }>(other, ADDED, { id }),
    ];
    const answer = await reply(asker, id, '**Ja**');
    for (const stream of streams)
      expect((await stream.hears(1))[0]?.replyAdded).toEqual({
        id: answer,
        kind: 'answer',
        bodyHtml: '<p><strong>Ja</strong></p>\n',
        author: { name: 'Asta' },
      });
    await t.world.endMembership(a, member);
    await reply(asker, id);
    await streams[1]!.hears(2);
    await streams[0]!.ends();
    expect(streams[0]!.heard).toHaveLength(1);
  });

  it('answer "not there" for a thread and a network that one may not read, as for none', async () => {
    const stranger = await person('Lea');
    const id = await ask('Inte för alla', a);
    for (const asked of [id, newId(), 'nonsense'])
      expect((await listen(stranger, ADDED, { id: asked })).codes).toEqual(['NOT_FOUND']);
    for (const networkId of [a, newId()])
      expect((await listen(stranger, PUBLISHED, { networkId })).codes).toEqual(['NOT_FOUND']);
  });

  it('tell only the one concerned of their count', async () => {
    const other = await person('Mia', a);
    const id = await ask('Räknas', a);
    const [mine, others] = [await listen<object>(asker, COUNT), await listen<object>(other, COUNT)];
    await reply(other, id);
    expect(await mine.hears(1)).toEqual([{ noticeCountChanged: { count: 1, more: false } }]);
    await t.world.get(asker, 'mutation { markNoticesRead(all: true) { count } }');
    expect((await mine.hears(2))[1]).toEqual({ noticeCountChanged: { count: 0, more: false } });
    expect(others.heard).toEqual([]);
  });

  it('let nobody in without a session, nor by a cookie from another site', async () => {
    expect((await listen(null, COUNT)).codes).toEqual(['4403']);
    const cookie = `session=${(await t.app.get(SessionService).begin(asker.id, 'browser', 'prov')).secret}`;
    expect((await listen(null, COUNT, {}, { cookie, origin: 'https://annan.example' })).codes).toEqual(['4403']);
    expect((await listen(null, COUNT, {}, { cookie, origin: t.url })).codes).toEqual([]);
  });

  it('are all that a socket takes, under the limits of HTTP', async () => {
    expect((await listen(asker, '{ me { id } }')).codes).toEqual(['MALFORMED_REQUEST']);
    expect(
      (
        await listen(
          asker,
          `subscription { noticeCountChanged { ${Array.from({ length: 40 }, (_, n) => `a${n}: count`).join(' ')} } }`,
        )
      ).codes,
    ).toEqual(['QUERY_TOO_COMPLEX']);
    expect((await listen(asker, 'subscription {')).codes).toEqual(['MALFORMED_REQUEST']);
  });

  it('reread an event in the same number of statements for one subscriber and for nine', async () => {
    const counted = async (subscribers: number): Promise<number> => {
      const people = await Promise.all(Array.from({ length: subscribers }, (_, n) => person(`Nr ${n}`, a)));
      const streams = await Promise.all(
        people.map((one) => listen<Published>(one, 'subscription { questionPublished { id title } }')),
      );
      await until('all are open', () => t.app.get(Streams).size === subscribers);
      await ask('Uppvärmning', a);
      await Promise.all(streams.map((stream) => stream.hears(1)));
      const original = t.database.query.bind(t.database);
      let statements = 0;
      t.database.query = (...given: Parameters<typeof original>) => {
        // The index is told of the questions meanwhile, whoever listens.
        if (given[2] && !/^(outbox|search|passage|indexing|question\.indexed)/.test(given[2])) statements++;
        return original(...given);
      };
      await t.database.transaction((tx) =>
        tx.query('select pg_notify($1, $2)', [
          'larplattformen',
          JSON.stringify({ topic: 'question.published', ids: { id: counting } }),
        ]),
      );
      await Promise.all(streams.map((stream) => stream.hears(2)));
      t.database.query = original;
      await Promise.all(streams.map((stream) => stream.close()));
      await until('all are closed', () => t.app.get(Streams).size === 0);
      return statements;
    };
    const counting = await ask('Räknad', a);
    const [one, nine] = [await counted(1), await counted(9)];
    expect(nine).toBeLessThanOrEqual(one);
  });
});
