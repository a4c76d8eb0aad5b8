import type { INestApplicationContext } from '@nestjs/common';
import { Command, Option } from 'commander';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { DocumentType, type ImportOutcome, ImportService } from '#library';
import { AppError } from '#platform';

/** Opens the application on the installation's own servers, without listening. */
export type OpenApplication = () => Promise<{ app: INestApplicationContext; close(): Promise<void> }>;

export interface ImportOptions {
  network: string;
  federation: string;
  type?: DocumentType;
  author?: string;
  dryRun?: boolean;
}

type Say = (line: string) => void;

/** Adds `import FOLDER`: documents from files that lie in a folder of this machine. */
export function registerImport(program: Command, open: OpenApplication): void {
  program
    .command('import')
    .description('Läser in filer från en mapp som dokument. Det som redan finns hoppas över.')
    .argument('<folder>', 'mappen med filerna; undermappar följer med')
    .requiredOption('--network <slug>', 'nätverket som dokumenten riktas till')
    .requiredOption('--federation <slug>', 'förbundet som äger dokumenten')
    .addOption(
      new Option('--type <type>', 'dokumenttyp; utan den föreslås en för varje fil').choices(
        Object.values(DocumentType),
      ),
    )
    .option('--author <email>', 'den som dokumenten läggs upp av; annars plattformens första administratör')
    .option('--dry-run', 'visa vad som skulle göras, och gör ingenting')
    .action(async (folder: string, options: ImportOptions) => {
      const { app, close } = await open();
      try {
        process.exitCode = await importFolder(app, folder, options, (line) => void process.stdout.write(`${line}\n`));
      } finally {
        await close();
      }
    });
}

/** @returns the exit code: 0 when every file is in place, 1 when one needs a hand, 2 when nothing could be begun */
export async function importFolder(
  app: INestApplicationContext,
  folder: string,
  options: ImportOptions,
  say: Say,
): Promise<number> {
  const service = app.get(ImportService);
  let paths: string[];
  try {
    paths = await filesIn(folder);
  } catch {
    say(`Mappen ${folder} kan inte läsas.`);
    return 2;
  }
  const target = await service.target(options).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    return error.fields?.[0]?.path ?? 'author';
  });
  if (typeof target === 'string') {
    say(UNKNOWN[target] ?? target);
    return 2;
  }
  const outcomes: [string, ImportOutcome][] = [];
  for (const [index, path] of paths.entries()) {
    const name = relative(folder, path);
    const outcome = await (options.dryRun
      ? service.rehearse(target, path, options.type)
      : service.file(target, path, options.type));
    outcomes.push([name, outcome]);
    say(`[${index + 1}/${paths.length}] ${name}: ${told(outcome, options.dryRun ?? false)}`);
  }
  report(outcomes, options.dryRun ?? false, say);
  return outcomes.some(([, { result }]) => result === 'refused' || result === 'stopped') ? 1 : 0;
}

const UNKNOWN: Record<string, string> = {
  federation: 'Det finns inget förbund med den adressen (--federation).',
  network: 'Det finns inget nätverk med den adressen (--network).',
  author: 'Det finns ingen sådan person (--author), eller ingen administratör.',
};

function told({ result, title, type, state, inReview }: ImportOutcome, dry: boolean): string {
  if (result === 'present') return 'finns redan';
  if (result === 'refused') return 'avvisad';
  if (result === 'stopped') return 'stoppad: innehåller ett personnummer, ligger kvar som utkast';
  const text = state === 'no_text' ? ', utan text' : state === 'unreadable' ? ', texten kan inte läsas' : '';
  return `${dry ? 'skulle läsas in' : 'inläst'} som ${type} ”${title}”${text}${inReview ? ', väntar på granskning' : ''}`;
}

const WHY: Record<string, string> = {
  FILE_EMPTY: 'filen är tom',
  FILE_TOO_LARGE: 'filen är för stor',
  FILE_ENCRYPTED: 'filen är skyddad med lösenord',
  FILE_TYPE_NOT_ALLOWED: 'filtypen tas inte emot',
  FILE_EXTENSION_MISMATCH: 'filen är av ett annat slag än namnet säger',
  PERSONAL_DATA: 'filens namn innehåller ett personnummer',
  STORAGE_FULL: 'lagringen är full',
  no_text: 'ingen text ännu (inläst bild)',
  damaged: 'filen är skadad',
  encrypted: 'texten är skyddad med lösenord',
  timeout: 'filen tog för lång tid att läsa',
  memory: 'filen krävde för mycket minne',
  too_large: 'texten är för stor',
  unsupported: 'filtypen kan inte läsas',
};

function report(outcomes: [string, ImportOutcome][], dry: boolean, say: Say): void {
  const count = (wanted: ImportOutcome['result']) => outcomes.filter(([, { result }]) => result === wanted).length;
  say('');
  say(
    `${dry ? 'Skulle läsas in' : 'Inlästa'}: ${count('imported')} · fanns redan: ${count('present')} · stoppade: ${count('stopped')} · avvisade: ${count('refused')}`,
  );
  const unread = outcomes.filter(
    ([, { result, state }]) =>
      result === 'refused' || result === 'stopped' || state === 'no_text' || state === 'unreadable',
  );
  if (unread.length === 0) return;
  const width = Math.max(...unread.map(([name]) => name.length), 'Fil'.length);
  say('Det här gick inte att läsa:');
  say(`  ${'Fil'.padEnd(width)}  Varför`);
  for (const [name, { result, state, reason }] of unread) {
    const why = result === 'stopped' ? `personnummer (${reason})` : (WHY[reason ?? state ?? ''] ?? reason ?? state);
    say(`  ${name.padEnd(width)}  ${why}`);
  }
}

/** Every file below, in order; hidden ones and links are left alone. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split('/')
          .some((part) => part.startsWith('.')),
    )
    .sort((a, b) => a.localeCompare(b, 'sv'));
}
