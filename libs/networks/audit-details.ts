/** Details of an entry that say which network was meant, by the key that they stand under, at any depth. */
const NETWORK_KEYS = new Set(['networkId', 'containerId', 'containedId', 'federationId']);

/** The networks that an entry's details name. */
export function networksNamed(details: unknown): string[] {
  if (Array.isArray(details)) return details.flatMap(networksNamed);
  return Object.entries(objectOf(details)).flatMap(([key, value]) =>
    NETWORK_KEYS.has(key) && typeof value === 'string' ? [value] : networksNamed(value),
  );
}

/** The same details without networks that whoever reads the log may not know of; of a list without what names them. */
export function detailsWithin(details: Record<string, unknown>, known: ReadonlySet<string>): Record<string, unknown> {
  const isShown = (value: unknown): boolean => networksNamed(value).every((id) => known.has(id));
  return Object.fromEntries(
    Object.entries(details)
      .map(([key, value]): [string, unknown] => [key, Array.isArray(value) ? value.filter(isShown) : value])
      .filter(([key, value]) => isShown({ [key]: value })),
  );
}

const objectOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
