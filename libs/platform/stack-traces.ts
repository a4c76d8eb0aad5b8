import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, resolve } from 'node:path';
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
    if (line === null || column === null || !file.startsWith(below)) return text;
    const entry = mapOf(file)?.findEntry(line - 1, column - 1);
    if (!entry || !('originalSource' in entry)) return text;
    const source = resolve(dirname(file), entry.originalSource);
    return text.replace(`${name}:${line}:${column}`, `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`);
  };
  Error.prepareStackTrace = (error, frames) =>
    [headline(error), ...frames.map((frame) => `    at ${told(frame)}`)].join('\n');
}

/** A map that is missing or broken costs a stack its source lines, nothing more: this runs while a fault is told. */
function readMap(path: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload);
  } catch {
    return undefined;
  }
}

function headline(error: Error): string {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return 'Error';
  }
}
