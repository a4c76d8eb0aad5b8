import '../api/source-lines.js';
import 'reflect-metadata';
import { Command } from 'commander';
import { AlreadyRunning, AppError, ConfigError, EmbeddedUnavailable, StartFailed } from '#platform';
import { databaseCommand } from './database.js';
import { demoResetCommand } from './demo.command.js';
import { registerImport } from './import.js';
import { searchCommand } from './search.js';
import { CommandFault, openApp } from './session.js';
import { setupCommand } from './setup.command.js';

const program = new Command('cli')
  .description('Commands for whoever runs Lärplattformen')
  .showHelpAfterError()
  .addCommand(setupCommand())
  .addCommand(databaseCommand())
  .addCommand(searchCommand())
  .addCommand(demoResetCommand());
registerImport(program, () => openApp('everything'));

try {
  await program.parseAsync();
  // Pools and sockets are closed by now; what a library still holds must not keep a finished command alive.
  process.exit(process.exitCode ?? 0);
} catch (fault) {
  process.stderr.write(`${messageOf(fault)}\n`);
  process.exit(1);
}

function messageOf(fault: unknown): string {
  if (fault instanceof AppError)
    return [fault.code, ...(fault.fields ?? []).map(({ path, rule }) => `${path}: ${rule}`)].join(' ');
  const known = [CommandFault, ConfigError, EmbeddedUnavailable, AlreadyRunning, StartFailed];
  if (known.some((kind) => fault instanceof kind)) return (fault as Error).message;
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
