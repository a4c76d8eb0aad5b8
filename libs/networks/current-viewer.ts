import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { GraphqlContext } from '#platform';
import type { Viewer } from '#access';

/** What every resolver is given: the viewer, and the loaders of this request. */
export type Context = GraphqlContext<Viewer>;

/** The viewer of a REST route. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer => context.switchToHttp().getRequest<{ viewer: Viewer }>().viewer,
);
