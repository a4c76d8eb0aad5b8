import { Command } from 'commander';
import pg from 'pg';
import { drift, migrate } from '../api/schema.js';
import { CommandFault, say, withServers } from './session.js';

/** `cli db …`: the tables themselves. */
export function databaseCommand(): Command {
  const command = new Command('db').description('the database');
  command
    .command('migrate')
    .description('run the migrations that this database has not seen')
    .action(() =>
      withServers('database', async ({ config }) => {
        const ran = await migrate(config.DATABASE_URL!);
        say(ran.length > 0 ? `Migrations run: ${ran.join(', ')}` : 'The database is up to date.');
      }),
    );
  command
    .command('reset')
    .description('remove everything in the database and begin anew')
    .option('--yes', 'really')
    .action(({ yes }: { yes?: boolean }) =>
      withServers('database', ({ config, attached }) => reset(config.DATABASE_URL!, { yes, attached })),
    );
  command
    .command('drift')
    .description('compare the tables with the code; ends with 1 and the statements when they differ')
    .action(() =>
      withServers('database', async ({ config }) => {
        const statements = await drift(config.DATABASE_URL!);
        if (statements.length === 0) return say('No drift.');
        for (const statement of statements) say(`${statement};`);
        process.exitCode = 1;
      }),
    );
  return command;
}

async function reset(url: string, { yes, attached }: { yes?: boolean; attached: boolean }): Promise<void> {
  const { host, pathname } = new URL(url);
  if (!yes)
    throw new CommandFault(
      `This removes everything in ${host}${pathname}: people, content, the audit log. Say --yes to do it.`,
    );
  if (attached) throw new CommandFault('The platform is running on this database. Stop it first.');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('drop schema public cascade; create schema public; drop schema if exists pgboss cascade');
  } finally {
    await client.end();
  }
  await migrate(url);
  say('The database is empty.');
}
