import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FLAGS, INFLECTION_FLAGS, packLexicon, type AffixRule, type LexiconForm } from './lexicon.format.js';

/** Where dictionary-sv lies; its files are read directly, since its entry point would keep both in memory for good. */
export function dictionaryFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
}

export function dictionaryVersion(): string {
  return (JSON.parse(readFileSync(join(dictionaryFolder(), 'package.json'), 'utf8')) as { version: string }).version;
}

/**
 * Derives the packed lexicon from dictionary-sv: every entry with its inflection flags, and every form that may
 * stand first in a compound ("arbets", "hälso") with the entry it comes from.
 * @param folder the package's folder, with index.aff and index.dic
 * @returns the packed bytes, as {@link packLexicon} lays them out
 */
export function buildLexicon(folder: string = dictionaryFolder()): Buffer {
  const affixes = readAffixes(readFileSync(join(folder, 'index.aff'), 'utf8'));
  const entries = readEntries(readFileSync(join(folder, 'index.dic'), 'utf8'));
  const forms = new Map<string, LexiconForm>();
  for (const [text, entry] of entries) forms.set(text, { text, flags: inflectionMask(entry), jointOf: '' });
  for (const [text, entry] of entries) addJoints(text, entry, affixes, forms, entries);
  const inflections = affixes.filter((rule) => INFLECTION_FLAGS.includes(rule.flag));
  return packLexicon([...forms.values()], inflections);
}

interface Entry {
  flags: Set<string>;
  name: boolean;
}

function readAffixes(aff: string): (AffixRule & { joint: boolean })[] {
  const rules: (AffixRule & { joint: boolean })[] = [];
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || !flag || strip === undefined || add === undefined || condition === undefined) continue;
    const [ending = '', continuation = ''] = add.split('/');
    rules.push({
      flag,
      strip: strip === '0' ? '' : strip,
      add: ending === '0' ? '' : ending,
      condition: condition === '.' ? '' : condition,
      joint: /[XU]/.test(continuation) && !ending.includes('-') && !/[0-9]/.test(flag),
    });
  }
  return rules;
}

function readEntries(dic: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of dic.split('\n').slice(1)) {
    const slash = line.indexOf('/');
    const written = slash > 0 ? line.slice(0, slash) : line;
    const flags = slash > 0 ? [...line.slice(slash + 1).trim()] : [];
    const text = written.trim().toLowerCase();
    // Letters of Latin-1 only: what lies beyond is 69 foreign names.
    if (!/^[a-z\u00df-\u00f6\u00f8-\u00ff]+$/.test(text) || flags.includes('%')) continue;
    const name = written !== written.toLowerCase();
    const known = entries.get(text);
    if (!known) entries.set(text, { flags: new Set(flags), name });
    else if (known.name && !name) entries.set(text, { flags: new Set(flags), name: false });
    else if (known.name === name) for (const flag of flags) known.flags.add(flag);
  }
  return entries;
}

function inflectionMask({ flags, name }: Entry): number {
  let mask = name ? FLAGS.name : 0;
  INFLECTION_FLAGS.forEach((flag, bit) => {
    if (flags.has(flag)) mask |= 1 << bit;
  });
  if (flags.has('Y')) mask |= FLAGS.last;
  if (!flags.has('Z')) mask |= FLAGS.word;
  return mask;
}

function addJoints(
  text: string,
  { flags, name }: Entry,
  rules: (AffixRule & { joint: boolean })[],
  forms: Map<string, LexiconForm>,
  entries: Map<string, Entry>,
): void {
  if (name) return;
  if (flags.has('X') || flags.has('U')) allow(text, flags.has('Z') ? wholeWord(text, entries) : text, true);
  for (const rule of rules) {
    if (!rule.joint || !flags.has(rule.flag) || !text.endsWith(rule.strip)) continue;
    if (!new RegExp(`${rule.condition}$`).test(text)) continue;
    allow(text.slice(0, text.length - rule.strip.length) + rule.add, text, false);
  }

  function allow(form: string, lemma: string, certain: boolean): void {
    const known = forms.get(form);
    if (!known) forms.set(form, { text: form, flags: 0, jointOf: lemma });
    else if (!known.jointOf || certain) known.jointOf = lemma;
  }
}

/** "handläggar" stands only in compounds: the word it comes from is "handläggare". */
function wholeWord(part: string, entries: Map<string, Entry>): string {
  const isWord = (text: string) => entries.has(text) && !entries.get(text)!.flags.has('Z');
  const bare = part.replace(/[aeous]$/, '');
  const candidates = [`${part}e`, `${part}a`, bare, `${bare}e`, `${bare}a`, bare.replace(/r$/, 'er')];
  return candidates.find((text) => text.length > 2 && isWord(text)) ?? part;
}
