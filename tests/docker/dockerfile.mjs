import { readFileSync } from 'node:fs';

/**
 * The instructions of a Dockerfile in order, comments gone and continued lines joined.
 * @returns {{ instruction: string, flags: Record<string, string>, words: string[], text: string }[]}
 *   `--name=value` in `flags`, the rest in `text` and, split at spaces, in `words`
 */
export function readDockerfile(file) {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, ' ')
    .split('\n');
  return lines.filter((line) => line.trim()).map(parse);
}

function parse(line) {
  const [, instruction, rest] = /^\s*(\w+)\s+(.*)$/.exec(line);
  const flags = {};
  const text = rest.replace(/^(?:--([\w-]+)=(\S+)\s+)+/, (options) => {
    for (const [, name, value] of options.matchAll(/--([\w-]+)=(\S+)/g)) flags[name] = value;
    return '';
  });
  return { instruction: instruction.toUpperCase(), flags, text, words: text.split(/\s+/) };
}
