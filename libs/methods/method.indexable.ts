import type { Sql } from '#platform';
import { Achieved, type Description, LABELS, MARKDOWN, MethodLevel } from './description.js';

/** One section of a method as it is found: its text, plain, under the label that users read above the field. */
export interface MethodSection {
  text: string;
  heading: string;
}

/** What is to be found of a method beside its title. */
export interface IndexedMethod {
  /** The summary; stands with the title. */
  text: string;
  passages: MethodSection[];
}

/** Under which heading trials are found. */
const TRIED = 'Vem har provat?';

/**
 * The texts of these methods, for the index: every field by its label, materials without the documents they name (who
 * finds the method may not know of those), trials that everyone who reads the method can see. Outside any scope.
 * @param plain makes plain text of Markdown
 */
export async function indexedMethods(
  ids: readonly string[],
  sql: Sql,
  plain: (markdown: string) => string,
): Promise<Map<string, IndexedMethod>> {
  const methods = await sql.query<Record<string, unknown>>(
    'select m.* from method m where m.item_id = any($1)',
    [ids],
    'method.indexed',
  );
  const trials = await sql.query<{ itemId: string; federation: string; texts: string }>(
    `select t.item_id as "itemId", n.name as federation, concat_ws(E'\\n\\n', t.for_whom, t.changed_what, t.how_it_went) as texts
     from trial t join network n on n.id = t.federation_id and n.visibility <> 'hidden'
     where t.item_id = any($1) and t.readers is null order by t.created_at, t.id`,
    [ids],
    'trial.indexed',
  );
  return new Map(
    methods.map((row) => {
      const method = fieldsOf(row);
      const tried = trials
        .filter(({ itemId }) => itemId === row['item_id'])
        .map(({ federation, texts }) => ({ heading: TRIED, text: `${federation}\n\n${plain(texts)}` }));
      return [row['item_id'] as string, { text: method.summary, passages: [...sectionsOf(method, plain), ...tried] }];
    }),
  );
}

/** A raw row by the names of the description. */
const fieldsOf = (row: Record<string, unknown>): Description =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  ) as unknown as Description;

/** The fields in the order that they are read in, without the empty ones. */
function sectionsOf(method: Description, plain: (markdown: string) => string): MethodSection[] {
  const lists: Partial<Record<keyof Description, string[]>> = {
    levels: method.levels.map((level) => LEVELS[level]),
    materials: method.materials.flatMap(({ label, itemId }) => (itemId ? [] : [label])),
    steps: method.steps.map(({ title, text }) => together(title, plain(text))),
    goals: method.goals.map(({ goal, achieved, outcome }) =>
      together(goal, achieved ? ACHIEVED[achieved] : '', outcome),
    ),
    obstacles: method.obstacles.map(({ obstacle, solution }) => together(obstacle, solution)),
    lessons: method.lessons.map(({ party, lesson }) => together(party, lesson)),
  };
  return (Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap((field) => {
    if (field === 'summary' || field === 'reviewDate') return [];
    const said = lists[field] ?? [field in MARKDOWN ? plain(method[field] as string) : (method[field] as string)];
    const text = said.filter(Boolean).join('\n\n');
    return text ? [{ heading: LABELS[field], text }] : [];
  });
}

const together = (...texts: string[]): string => texts.filter(Boolean).join('\n');

const LEVELS: Record<MethodLevel, string> = {
  [MethodLevel.individual]: 'Individ',
  [MethodLevel.group]: 'Grupp',
  [MethodLevel.organisation]: 'Organisation',
  [MethodLevel.structure]: 'Struktur',
};

const ACHIEVED: Record<Achieved, string> = {
  [Achieved.yes]: 'Uppnått: ja',
  [Achieved.partly]: 'Uppnått: delvis',
  [Achieved.no]: 'Uppnått: nej',
};
