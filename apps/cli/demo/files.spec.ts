import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { FILE_TYPES } from '#files';
import { extractText } from '../../../libs/library/extract/index.js';
import { demo } from './index.js';
import { renderFiles } from './make-files.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'files');
const names = demo.documents.flatMap(({ versions }) => versions.map(({ file }) => file));

/** The text as the platform's own extraction finds it. */
async function textOf(name: string): Promise<string> {
  const mime = FILE_TYPES[extname(name).slice(1) as keyof typeof FILE_TYPES].mime;
  const extraction = await extractText(join(folder, name), mime);
  if (extraction.status !== 'done') throw new Error(`${name}: ${extraction.status}`);
  return extraction.pages.map(({ heading, text }) => `${heading ?? ''}\n${text}`).join('\n');
}

describe('demo files', () => {
  it.each(names)('%s is there, small and readable, in Swedish', async (name) => {
    expect(readFileSync(join(folder, name)).length).toBeLessThan(100_000);
    const text = await textOf(name);
    expect(text.length).toBeGreaterThan(500);
    expect(text).toMatch(/[åäö]/);
    expect(text.match(/\b(?:\d{2})?\d{6}[-+ ]?\d{4}\b/g)).toBeNull();
  });

  it('are what the script makes, byte for byte', async () => {
    const made = await renderFiles();
    expect([...made.keys()].sort()).toEqual([...names].sort());
    const changed = [...made].filter(([name, bytes]) => !bytes.equals(readFileSync(join(folder, name))));
    expect(changed.map(([name]) => name)).toEqual([]);
  });

  it('include those attached to questions, in at least six formats', () => {
    const attached = demo.questions.flatMap(({ attachments }) => attachments ?? []);
    expect(attached.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
    expect(new Set(names.map((name) => extname(name))).size).toBeGreaterThanOrEqual(6);
  });
});
