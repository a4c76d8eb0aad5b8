import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { GraphqlContext } from '#platform';
import type { Viewer } from '#access';

/** What every resolver is given: the viewer, and the loaders of this request. */
export type Context = GraphqlContext<Viewer>;

/** The viewer of a REST route. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer => context.switchToHttp().getRequest<{ viewer: Viewer }>().viewer,
);

/** Where a request came from, for counting attempts; one name for all sockets, which have proved who they are. */
export const addressOf = ({ req }: Context): string => req?.ip ?? 'socket';

/** The session that a request speaks by; null on a socket. */
export const sessionIdOf = ({ req }: Context): string | null =>
  (req as { sessionId?: string | null } | undefined)?.sessionId ?? null;
