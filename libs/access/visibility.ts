/**
 * The rule, rendered three times: **a viewer may see what is read by a key they hold**, `readers ∩ keys ≠ ∅`.
 * A property test draws viewers and items and proves that the three agree.
 */

/** In memory. */
export function mayRead(keys: readonly string[] | ReadonlySet<string>, readers: readonly string[]): boolean {
  const held = keys instanceof Set ? keys : new Set(keys);
  return readers.some((reader) => held.has(reader));
}

/**
 * As an SQL condition over a `text[]` column.
 * @param column the readers, as in `item.readers`
 * @param parameter the placeholder that the viewer's keys (`text[]`) are bound to, as in `$1`
 */
export const readersCondition = (column: string, parameter: string): string => `${column} && ${parameter}::text[]`;

/**
 * The same in SQL for rows that another condition finds, by id or by their item: never a reason to search the index of
 * readers. Its plan is the same whatever the keys are, so a statement with it can be prepared once and kept.
 */
export const readersCheck = (column: string, parameter: string): string =>
  `(${readersCondition(column, parameter)}) is true`;

/**
 * As a Meilisearch filter. Without keys nothing is in the list, and nothing matches.
 * A part with a state of its own is filtered on both lists; see the index schema.
 */
export const readersFilter = (keys: readonly string[], attribute = 'readers'): string =>
  `${attribute} IN [${keys.map((key) => JSON.stringify(key)).join(', ')}]`;
