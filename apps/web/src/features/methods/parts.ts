/** The texts of a description that are one field each. */
export type TextField =
  | 'needAndAim'
  | 'targetGroup'
  | 'performer'
  | 'form'
  | 'placeAndPrerequisites'
  | 'scopeAndTime'
  | 'partners'
  | 'adaptation'
  | 'changes'
  | 'participantsAndIndicators'
  | 'equality'
  | 'continuation'
  | 'cost'
  | 'evidence'
  | 'contact';
export type FormField =
  | TextField
  | 'title'
  | 'summary'
  | 'levels'
  | 'steps'
  | 'goals'
  | 'obstacles'
  | 'lessons'
  | 'materials'
  | 'topics'
  | 'professions'
  | 'diaryNumber'
  | 'reviewDate';

/** The steps of the guided form: the word in the address, the key of the name, the fields. */
export const PARTS = [
  { word: 'kort', name: 'about', fields: ['title', 'summary', 'needAndAim', 'levels'] },
  { word: 'for-vem', name: 'forWhom', fields: ['targetGroup', 'professions', 'topics'] },
  { word: 'gor-sa-har', name: 'doing', fields: ['steps', 'materials'] },
  {
    word: 'arbete',
    name: 'working',
    fields: ['performer', 'form', 'placeAndPrerequisites', 'scopeAndTime', 'partners', 'adaptation'],
  },
  {
    word: 'utfall',
    name: 'results',
    fields: ['goals', 'participantsAndIndicators', 'changes', 'obstacles', 'lessons', 'equality'],
  },
  {
    word: 'framat',
    name: 'keeping',
    fields: ['continuation', 'cost', 'evidence', 'contact', 'diaryNumber', 'reviewDate'],
  },
  { word: 'publicera', name: 'publish', fields: [] },
] as const satisfies readonly { word: string; name: string; fields: readonly FormField[] }[];

export const COMPULSORY = ['title', 'summary', 'needAndAim', 'targetGroup', 'steps'] as const;

type Compulsory = (typeof COMPULSORY)[number];

/** The compulsory fields that are still empty. */
export const missingOf = (
  written: Record<Exclude<Compulsory, 'steps'>, string> & { steps: readonly { title: string; text: string }[] },
) =>
  COMPULSORY.filter((field) =>
    field === 'steps' ? !written.steps.some(({ title, text }) => title.trim() || text.trim()) : !written[field].trim(),
  );

/** The id of a field of the form, for its label and for the summary of faults. */
export const fieldId = (field: string) => `method-${field}`;
