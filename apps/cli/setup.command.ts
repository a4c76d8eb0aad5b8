import { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { readFederations } from './federation-list.js';
import { CommandFault, say, withApp } from './session.js';
import { setUp } from './setup.js';

interface Options {
  adminEmail: string;
  adminName: string;
  federations?: string;
  passwordStdin?: boolean;
}

/** `cli setup`: begins a real installation without demo content. */
export function setupCommand(): Command {
  return new Command('setup')
    .description(
      'begin a real installation: first administrator, the network of all federations, federations, vocabularies',
    )
    .requiredOption('--admin-email <address>', 'of the first administrator')
    .requiredOption('--admin-name <name>', 'of the first administrator')
    .option('--federations <file>', 'CSV with the columns name;region;municipalities, municipalities separated by |')
    .option('--password-stdin', "read the administrator's password from standard input; otherwise a link is sent")
    .action(run);
}

async function run({ adminEmail: email, adminName: name, federations: file, passwordStdin }: Options): Promise<void> {
  // Read before anything is started: a wrong file should cost nothing.
  const federations = file ? readFederations(bytesOf(file)) : [];
  const password = passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : undefined;
  await withApp('database', async (app) => {
    const result = await setUp(app, { admin: { email, name, password }, federations });
    say(result.nationalCreated ? 'Network "Alla förbund": created.' : 'Network "Alla förbund": was there.');
    say(
      `Federations: ${result.federationsCreated} created, ${federations.length - result.federationsCreated} were there.`,
    );
    say(`Topics: ${result.topics}.`);
    if (!result.adminCreated) return say(`Administrator ${email}: was there, with the password unchanged.`);
    say(`Administrator ${email}: created.`);
    if (password === undefined) say('A link for choosing a password is sent as soon as the platform runs.');
  });
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (fault) {
    throw new CommandFault(`${file} cannot be read: ${(fault as Error).message}`);
  }
}
