import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The project's own folder: tests run from dist/tests/support. */
export const projectFolder = join(import.meta.dirname, '..', '..', '..');

export interface CommandResult {
  code: number | null;
  output: string;
}

/** Runs a script of the project with this Node until it ends. @returns its exit code and everything it printed */
export function runScript(
  script: string,
  args: readonly string[],
  options: { cwd?: string; input?: string; environment?: Record<string, string> } = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, [join(projectFolder, script), ...args], {
    cwd: options.cwd ?? projectFolder,
    env: options.environment ?? process.env,
    stdio: 'pipe',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
