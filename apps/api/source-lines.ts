import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * From now on stacks tell files and lines of TypeScript. A map is read when a stack first passes through its file;
 * Node's --enable-source-maps reads that of every module when it is loaded, those of libraries too: some 20 MB held
 * and .2 s of a start.
 * @param below only files there are looked for maps, an absolute path
 */
export function tellSourceLines(below: string): void {
  const maps = new Map<string, SourceMap | undefined>();
  const mapOf = (file: string): SourceMap | undefined => {
    if (!maps.has(file)) maps.set(file, readMap(`${file}.map`));
    return maps.get(file);
  };
  const told = (frame: NodeJS.CallSite): string => {
    const text = String(frame);
    const name = frame.getFileName() ?? '';
    const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
    const file = name.startsWith('file:') ? fileURLToPath(name) : name;
    if (line === null || column === null || !file.startsWith(below + sep)) return text;
    const entry = mapOf(file)?.findEntry(line - 1, column - 1);
    if (!entry || !('originalSource' in entry)) return text;
    const source = resolve(dirname(file), entry.originalSource);
    const place = `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    return text.replace(`${name}:${line}:${column}`, () => place);
  };
  Error.prepareStackTrace = (error, frames) =>
    [headline(error), ...frames.map((frame) => `    at ${orElse(() => told(frame), String(frame))}`)].join('\n');
}

const readMap = (path: string): SourceMap | undefined =>
  orElse(() => new SourceMap(JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload), undefined);

/** As Node writes it: with the code where it is one of Node's own. */
function headline(error: Error): string {
  const { code } = error as { code?: unknown };
  const text = orElse(() => Error.prototype.toString.call(error), 'Error');
  if (typeof code !== 'string' || !code.startsWith('ERR_') || text.includes(`[${code}]`)) return text;
  return text.replace(/^[^:]*/, (name) => `${name} [${code}]`);
}

/** This runs while a fault is told, which a fault of its own would hide: that costs source lines, nothing more. */
function orElse<Value>(make: () => Value, other: Value): Value {
  try {
    return make();
  } catch {
    return other;
  }
}

// The first import of a program: faults while the others are loaded have lines too.
tellSourceLines(join(import.meta.dirname, '..', '..'));
