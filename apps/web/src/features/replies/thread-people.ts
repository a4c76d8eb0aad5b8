import { createContext } from 'react';
import type { ReplyPartsFragment } from '../../gql/graphql';
import type { Mentioned } from '../../ui/mention';

/** Those who have written here, and so may read it: whom a reply can mention. Oneself is none of them. */
export const ThreadPeople = createContext<readonly Mentioned[]>([]);

type Written = Pick<ReplyPartsFragment, 'author'> & { comments?: readonly Pick<ReplyPartsFragment, 'author'>[] };

/** Each once, in the order in which they first wrote. */
export function peopleOf(
  authors: readonly Mentioned[],
  replies: readonly Written[],
  me: { id: string },
): readonly Mentioned[] {
  const written = replies.flatMap(({ author, comments = [] }) => [author, ...comments.map((one) => one.author)]);
  const all = [...authors, ...written].filter((one) => one !== null && one.id !== me.id) as Mentioned[];
  return [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()];
}
