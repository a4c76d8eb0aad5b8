import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { newId } from '#platform';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { freePort } from '../../tests/support/free-port.js';
import { MailServer } from '../../tests/support/mail-server.js';
import { until } from '../../tests/support/until.js';
import type { TestPerson } from '../../tests/support/world.js';
import { NoticeMailer } from './index.js';

const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';
const REPLY = 'mutation ($input: ReplyInput!) { reply(input: $input) { id } }';
const TITLE = 'Hur gör ni med <SIP> & "BIP"?';

describe('letters about notices', () => {
  let t: TestApp;
  let mail: MailServer;
  let network: string;
  let answerer: TestPerson;
  let leader: TestPerson;

  beforeAll(async () => {
    mail = await MailServer.start();
    t = await startTestApp({ SMTP_URL: mail.url, PUBLIC_URL: 'https://larplattformen.example' });
    network = await t.world.network('Nätverket');
    [answerer, leader] = [await t.world.person('Bo'), await t.world.person('Lisa')];
    await t.world.member(network, answerer);
    await t.world.member(network, leader, Role.leader);
  });
  afterAll(async () => {
    await t?.close();
    await mail?.stop();
  });

  const asker = async (choices: Record<string, unknown> = {}): Promise<TestPerson> => {
    const made = await t.world.person('Asta');
    await t.world.member(network, made);
    for (const [column, value] of Object.entries(choices))
      await t.database.query(`update person set ${column} = $2 where id = $1`, [made.id, value]);
    return made;
  };
  const ask = async (who: TestPerson): Promise<string> =>
    (
      await t.world.get<{ askQuestion: { id: string } }>(who, ASK, {
        input: { title: TITLE, body: 'Vi undrar.', audience: { networks: [{ networkId: network }] } },
      })
    ).askQuestion.id;
  const reply = async (itemId: string, body = 'Vi gör **så här** & lite <till>.'): Promise<string> =>
    (await t.world.get<{ reply: { id: string } }>(answerer, REPLY, { input: { itemId, kind: 'answer', body } })).reply
      .id;
  const settled = (personId: string): Promise<void> =>
    until('the letter is settled', async () => {
      const [row] = await t.database.query<{ open: number; all: number }>(
        'select count(*) filter (where mailed_at is null)::int as open, count(*)::int as all from notice where person_id = $1',
        [personId],
      );
      return row?.open === 0 && row.all > 0;
    });
  /** An answer to this person's question, as it is when its letter is about to be sent: no job takes it before us. */
  const held = async (who: TestPerson): Promise<{ noticeId: string; replyId: string }> => {
    const [itemId, replyId] = [await ask(who), newId()];
    await t.database.query(
      `insert into reply (id, item_id, kind, author_id, body) values ($1, $2, 'answer', $3, 'Svar')`,
      [replyId, itemId, answerer.id],
    );
    const noticeId = newId();
    await t.database.query(
      `insert into notice (id, person_id, kind, subject_id, part_id, actor_id) values ($1, $2, 'answer', $3, $4, $5)`,
      [noticeId, who.id, itemId, replyId, answerer.id],
    );
    return { noticeId, replyId };
  };
  const send = (noticeId: string): Promise<void> => t.app.get(NoticeMailer).send(noticeId);

  it('say who answered what, in text and HTML, with a way out', async () => {
    const who = await asker();
    const id = await ask(who);
    const answer = await reply(id);
    await until('it has come', () => mail.to(who.email).length > 0);
    const [letter] = mail.to(who.email);
    expect(letter?.subject).toBe(`Nytt svar: ${TITLE}`);
    expect(letter?.from).toMatchObject({ name: 'Lärplattformen' });
    expect(letter?.text).toContain(`Bo har svarat på frågan ”${TITLE}”.`);
    expect(letter?.text).toContain('> Vi gör så här & lite <till>.');
    expect(letter?.text).toContain(`https://larplattformen.example/fragor/${id}#svar-${answer}`);
    expect(letter?.html).toContain('&lt;SIP&gt; &amp; &quot;BIP&quot;');
    const headers = Object.fromEntries((letter?.headers ?? []).map(({ key, value }) => [key, value]));
    expect(headers).toMatchObject({
      'list-unsubscribe': '<https://larplattformen.example/installningar>',
      'auto-submitted': 'auto-generated',
    });
    await settled(who.id);
    expect(mail.to(who.email)).toHaveLength(1);
  });

  it('hold no content for one who chose so, and speak English to one who does', async () => {
    const who = await asker({ mail_content: false, language: 'en' });
    const id = await ask(who);
    await reply(id, 'Något känsligt');
    await until('it has come', () => mail.to(who.email).length > 0);
    const [letter] = mail.to(who.email);
    const all = JSON.stringify(letter);
    for (const content of ['Något känsligt', 'SIP', 'Bo ']) expect(all).not.toContain(content);
    expect(letter?.subject).toBe('There is a new answer in a thread that you follow.');
    expect(letter?.text).toContain(`/fragor/${id}`);
  });

  it('are not written to one who chose none, has read it already, or is blocked', async () => {
    const [none, reader, blocked] = [await asker({ mail_answers: false }), await asker(), await asker()];
    const notices = [await held(none), await held(reader), await held(blocked)];
    await t.world.get(reader, 'mutation { markNoticesRead(all: true) { count } }');
    await t.database.query(`update person set status = 'blocked' where id = $1`, [blocked.id]);
    for (const { noticeId } of notices) await send(noticeId);
    for (const who of [none, reader, blocked]) {
      await settled(who.id);
      expect(mail.tried).not.toContain(who.email);
    }
  });

  it('are not sent about an answer that was hidden, or a network that was left, before they were', async () => {
    const [one, two] = [await asker(), await asker()];
    const notices = [await held(one), await held(two)];
    await t.world.get(leader, 'mutation ($input: StandingInput!) { setReplyStanding(input: $input) { status } }', {
      input: { id: notices[0]!.replyId, standing: 'hidden', reason: 'Fel.' },
    });
    await t.database.query('delete from item_key where item_id in (select item_id from reply where id = $1)', [
      notices[1]!.replyId,
    ]);
    await t.world.endMembership(network, two);
    await t.database.query(
      `update item set readers = array_remove(readers, 'user:' || $1) where author_ids @> array[$1]::uuid[]`,
      [two.id],
    );
    for (const { noticeId } of notices) await send(noticeId);
    for (const who of [one, two]) {
      await settled(who.id);
      expect(mail.tried).not.toContain(who.email);
    }
  });

  it('are sent once, however many workers take them up', async () => {
    const who = await asker();
    const { noticeId } = await held(who);
    await Promise.all(Array.from({ length: 4 }, () => send(noticeId)));
    await send(noticeId);
    expect(mail.to(who.email)).toHaveLength(1);
  });

  it('to an address that is refused for good are given up', async () => {
    const who = await asker();
    mail.refusals.set(who.email, 550);
    const { noticeId } = await held(who);
    await send(noticeId);
    await settled(who.id);
    expect(mail.tried.filter((address) => address === who.email)).toHaveLength(1);
  });

  it('that the server does not take now are not settled, and say nothing of the address', async () => {
    const who = await asker();
    mail.refusals.set(who.email, 451);
    const { noticeId } = await held(who);
    const fault = await send(noticeId).then(
      () => undefined,
      (error: Error) => error,
    );
    expect(fault?.message).toBe('the mail server did not take the letter (EENVELOPE, RCPT TO, 451)');
    mail.refusals.delete(who.email);
    await send(noticeId);
    expect(mail.to(who.email)).toHaveLength(1);
  });

  it('wait for a server that is away', async () => {
    const port = await freePort();
    const away = await startTestApp({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    let server: MailServer | undefined;
    try {
      const [there, one, two] = [
        await away.world.network('Där'),
        await away.world.person('Pia'),
        await away.world.person('Roy'),
      ];
      for (const who of [one, two]) await away.world.member(there, who);
      const { askQuestion } = await away.world.get<{ askQuestion: { id: string } }>(one, ASK, {
        input: { title: TITLE, body: '', audience: { networks: [{ networkId: there }] } },
      });
      await away.world.get(two, REPLY, { input: { itemId: askQuestion.id, kind: 'answer', body: 'Så' } });
      await until(
        'it was tried in vain',
        async () =>
          (await away.database.query(`select 1 from pgboss.job where name = 'notice.mail' and state = 'retry'`))
            .length > 0,
      );
      const back = (server = await MailServer.start(port));
      await until('it has come', () => back.to(one.email).length === 1);
    } finally {
      await away.close();
      await server?.stop();
    }
  });

  it('that the queue gave up on are asked for again within a week', async () => {
    const [who, late] = [await asker(), await asker()];
    for (const [one, age] of [
      [who, '2 hours'],
      [late, '8 days'],
    ] as const) {
      const { noticeId } = await held(one);
      await t.database.query('update notice set at = now() - $2::interval where id = $1', [noticeId, age]);
    }
    await t.app.get(NoticeMailer).resend();
    await until('it has come', () => mail.to(who.email).length === 1);
    await settled(late.id);
    expect(mail.tried).not.toContain(late.email);
  });
});
