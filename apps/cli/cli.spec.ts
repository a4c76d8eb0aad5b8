import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type EmbeddedStack, startEmbedded } from '#platform';
import { newDatabase, startTestApp } from '../../tests/support/app.js';
import { type CommandResult, runScript } from '../../tests/support/command.js';

const PASSWORD = 'granbarr-och-kaffe';

describe('the command line', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(process.env['TEST_TMP']!, 'cli-'));
    chmodSync(folder, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const cli = (args: string[], environment: Record<string, string>, input?: string): Promise<CommandResult> =>
    runScript('dist/apps/cli/main.js', args, {
      input,
      environment: {
        PATH: process.env['PATH']!,
        NODE_ENV: 'test',
        DATA_DIR: join(folder, 'data'),
        LOG_LEVEL: 'fatal',
        ...environment,
      },
    });
  const count = async (url: string, sql: string): Promise<number> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${sql}`);
    await client.end();
    return rows[0]!.count;
  };

  it('sets up a real installation, and adds nothing twice', async () => {
    const databaseUrl = await newDatabase();
    const list = join(folder, 'federations.csv');
    writeFileSync(list, 'name;region;municipalities\nNorra Slätten;Skåne;Höör|Hörby\nKinda;Östergötland;Kinda\n');
    const setup = () =>
      cli(
        [
          'setup',
          '--admin-email',
          'Siv@Prov.example',
          '--admin-name',
          'Siv Ek',
          '--federations',
          list,
          '--password-stdin',
        ],
        { DATABASE_URL: databaseUrl },
        `${PASSWORD}\n`,
      );
    const first = await setup();
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('Federations: 2 created') });
    const figures = () =>
      Promise.all(
        ['person', 'network', 'federation', 'containment', 'membership', 'topic', 'profession', 'audit_entry'].map(
          (table) => count(databaseUrl, table),
        ),
      );
    const before = await figures();
    expect(before.slice(0, 5)).toEqual([1, 3, 2, 2, 1]);
    writeFileSync(
      list,
      'name;region;municipalities\nNorra Slätten;Skåne;Höör|Hörby\nKinda;Östergötland;Kinda\nYdre;;\n',
    );
    expect((await setup()).output).toContain('Federations: 1 created, 2 were there');
    expect((await figures()).slice(0, 5)).toEqual([1, 4, 3, 3, 1]);
    const again = await figures();
    expect((await setup()).code).toBe(0);
    expect(await figures()).toEqual(again);

    const t = await startTestApp({ DATABASE_URL: databaseUrl });
    try {
      const signIn = await t.http.post('/auth/sign-in').send({ email: 'siv@prov.example', password: PASSWORD });
      const cookie = (signIn.headers['set-cookie'] as unknown as string[])[0]!;
      const { body } = await t.http.post('/graphql').set('cookie', cookie).send({
        query:
          '{ me { platformRole } networkList(kinds: [national]) { edges { node { name contains { network { name region } } } } } }',
      });
      expect(body.data).toEqual({
        me: { platformRole: 'administrator' },
        networkList: {
          edges: [
            {
              node: {
                name: 'Alla förbund',
                contains: [
                  { network: { name: 'Kinda', region: 'Östergötland' } },
                  { network: { name: 'Norra Slätten', region: 'Skåne' } },
                  { network: { name: 'Ydre', region: '' } },
                ],
              },
            },
          ],
        },
      });
    } finally {
      await t.close();
    }
  }, 120_000);

  it('makes nothing when something is wrong with what it was given', async () => {
    const databaseUrl = await newDatabase();
    const setup = (email: string, password: string, ...more: string[]) =>
      cli(
        ['setup', '--admin-email', email, '--admin-name', 'Siv', '--password-stdin', ...more],
        { DATABASE_URL: databaseUrl },
        password,
      );
    expect(await setup('siv@prov.example', 'kort')).toMatchObject({
      code: 1,
      output: expect.stringContaining('password: minLength'),
    });
    expect(await setup('siv', PASSWORD)).toMatchObject({ code: 1, output: expect.stringContaining('email: isEmail') });
    expect(await setup('siv@prov.example', PASSWORD, '--federations', join(folder, 'saknas.csv'))).toMatchObject({
      code: 1,
    });
    expect(await count(databaseUrl, 'network')).toBe(0);
  }, 120_000);

  describe('on embedded servers', () => {
    const dataDir = () => join(folder, 'running');
    let stack: EmbeddedStack;
    beforeAll(async () => {
      stack = await startEmbedded({
        dataDir: dataDir(),
        needPostgres: true,
        needMeilisearch: false,
        durable: false,
        log: () => undefined,
      });
    }, 60_000);
    afterAll(() => stack?.stop());

    it('works beside the platform that runs on them, and removes nothing under it', async () => {
      const beside = { DATA_DIR: dataDir() };
      expect(await cli(['db', 'migrate'], beside)).toMatchObject({
        code: 0,
        output: expect.stringContaining('Migrations run'),
      });
      expect(await cli(['db', 'drift'], beside)).toMatchObject({
        code: 0,
        output: expect.stringContaining('No drift.'),
      });
      expect(await cli(['db', 'reset', '--yes'], beside)).toMatchObject({
        code: 1,
        output: expect.stringContaining('Stop it first'),
      });
      expect(await count(stack.databaseUrl!, 'rights_epoch')).toBe(1);
    }, 120_000);

    it('starts them when nothing runs, shows drift by its exit code, and resets only when told yes', async () => {
      await stack.stop();
      const alone = { DATA_DIR: dataDir() };
      expect(await cli(['db', 'reset'], alone)).toMatchObject({ code: 1, output: expect.stringContaining('--yes') });
      stack = await startEmbedded({
        dataDir: dataDir(),
        needPostgres: true,
        needMeilisearch: false,
        durable: false,
        log: () => undefined,
      });
      const client = new pg.Client({ connectionString: stack.databaseUrl });
      await client.connect();
      await client.query('alter table person add column shoe_size integer');
      await client.end();
      await stack.stop();
      expect(await cli(['db', 'drift'], alone)).toMatchObject({
        code: 1,
        output: expect.stringContaining('shoe_size'),
      });
      expect(await cli(['db', 'reset', '--yes'], alone)).toMatchObject({
        code: 0,
        output: expect.stringContaining('The database is empty'),
      });
      expect(await cli(['db', 'drift'], alone)).toMatchObject({ code: 0 });
    }, 180_000);
  });
});
