import { badField, type Connection, isCharacters, isId } from '#platform';

/** A place in a list that is ordered by name and, where names meet, by id. */
export interface NamePlace {
  name: string;
  id: string;
}

/** @throws AppError BAD_INPUT for what no cursor of ours looks like */
export function decodeNameCursor(after: string | undefined): NamePlace | undefined {
  if (!after) return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(parsed) && typeof parsed[0] === 'string' && isCharacters(parsed[0]) && isId(parsed[1]))
      return { name: parsed[0], id: parsed[1] };
  } catch {
    // falls through to the one answer for a cursor that is not ours
  }
  throw badField('after', 'cursor');
}

/** Makes a page of rows that were read, by name, with one more than asked for. */
export function namePageOf<Node>(rows: Node[], first: number, place: (node: Node) => NamePlace): Connection<Node> {
  const edges = rows.slice(0, first).map((node) => {
    const { name, id } = place(node);
    return { cursor: Buffer.from(JSON.stringify([name, id])).toString('base64url'), node };
  });
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** A search text as a pattern that means itself. */
export const escapeLike = (text: string): string => text.replaceAll('\0', '').replace(/[\\%_]/g, '\\$&');
