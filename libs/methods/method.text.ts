import { oneLine, writable } from '#content';
import type { FieldFault } from '#platform';
import { COMPULSORY, type Description, FIELDS } from './description.js';
import type { SaveMethodInput } from './method.input.js';

/** What one save changes. */
export type Changes = Partial<Description> & { title?: string; topicIds?: string[]; professions?: string[] };

/**
 * Takes what is given in an input through `writable`, however deep it stands: each text of each entry by its own path.
 * @throws AppError PERSONAL_DATA or BAD_INPUT with the path of every text that is wrong, as in `input.steps.2.text`
 */
export function changesIn(input: SaveMethodInput): Changes {
  const given = Object.fromEntries(
    [...FIELDS, 'title', 'topicIds', 'professions'].flatMap((field) => {
      const value = input[field as keyof SaveMethodInput];
      return value === undefined ? [] : [[field, value ?? emptied(field)]];
    }),
  );
  const changes = cleaned(given, 'input') as Changes;
  if (changes.title !== undefined) changes.title = oneLine(changes.title);
  if (changes.diaryNumber !== undefined) changes.diaryNumber = oneLine(changes.diaryNumber);
  changes.steps?.forEach((step) => (step.title = oneLine(step.title)));
  changes.materials = changes.materials?.map(({ label, url, itemId }) => ({
    label: oneLine(label),
    ...(url ? { url } : {}),
    ...(itemId ? { itemId } : {}),
  }));
  if (!changes.materials) delete changes.materials;
  return changes;
}

/** Ids are no texts: their digits mean nothing. */
const IDS = new Set(['itemId', 'contactPersonId', 'topicIds']);

/** A plain copy with every text as it is to be kept. */
export function cleaned(value: unknown, path: string): unknown {
  const found: Record<string, string> = {};
  mapTexts(value, path, (at, text) => (found[at] = text));
  const clean = writable(found);
  return mapTexts(value, path, (at) => clean[at] ?? '');
}

function mapTexts(value: unknown, path: string, map: (path: string, text: string) => string): unknown {
  if (typeof value === 'string') return map(path, value);
  if (Array.isArray(value)) return value.map((entry, index) => mapTexts(entry, `${path}.${index}`, map));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, IDS.has(key) ? inner : mapTexts(inner, `${path}.${key}`, map)]),
  );
}

const emptied = (field: string): unknown => {
  if (field === 'contactPersonId' || field === 'reviewDate') return null;
  return ['levels', 'materials', 'steps', 'goals', 'obstacles', 'lessons', 'topicIds', 'professions'].includes(field)
    ? []
    : '';
};

/** What is missing before others may read it: every field at once. */
export function missingIn(description: Description): FieldFault[] {
  const fields = COMPULSORY.filter((field) => description[field].length === 0).map((path) => ({
    path,
    rule: 'required',
  }));
  const empty = (entries: object[], list: string, field: string): FieldFault[] =>
    entries.flatMap((entry, index) =>
      (entry as Record<string, string>)[field] ? [] : [{ path: `${list}.${index}.${field}`, rule: 'required' }],
    );
  return [
    ...fields,
    ...description.steps.flatMap(({ title, text }, index) =>
      title || text ? [] : [{ path: `steps.${index}.text`, rule: 'required' }],
    ),
    ...empty(description.materials, 'materials', 'label'),
    ...empty(description.goals, 'goals', 'goal'),
    ...empty(description.obstacles, 'obstacles', 'obstacle'),
    ...empty(description.lessons, 'lessons', 'lesson'),
  ];
}
