import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AppError, forbidden } from '#platform';
import { type Action, mayEnter } from './policy.js';
import type { Viewer } from './viewer.js';

const ACTION = 'access:action';
const PUBLIC = 'access:public';

/** Declares which action a root field or route is. Without this or `@Public`, nobody gets in. */
export const Can = (action: Action): MethodDecorator => SetMetadata(ACTION, action);

/** Declares that a root field or route is open to everyone, and why. */
export const Public = (reason: string): MethodDecorator => SetMetadata(PUBLIC, reason);

/** What a handler declares, for the guard and for the test that walks every door. */
export function declaredAccess(handler: object): { action?: Action; publicReason?: string } {
  return {
    action: Reflect.getMetadata(ACTION, handler) as Action | undefined,
    publicReason: Reflect.getMetadata(PUBLIC, handler) as string | undefined,
  };
}

/** The request as the doors know it: authentication has put the viewer there before any handler runs. */
export interface ViewerRequest {
  viewer: Viewer;
}

/**
 * Stands at every root field and route. It asks only what can be known before the subject is; the service asks the
 * rest with the subject in hand.
 */
@Injectable()
export class CanGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    const action = this.reflector.get<Action | undefined>(ACTION, handler);
    if (!action) {
      if (this.reflector.get<string | undefined>(PUBLIC, handler)) return true;
      throw forbidden();
    }
    const viewer = viewerOf(context);
    if (!viewer?.signedIn) throw new AppError('UNAUTHENTICATED');
    if (!mayEnter(viewer, action)) throw forbidden();
    return true;
  }
}

function viewerOf(context: ExecutionContext): Viewer | undefined {
  if (context.getType<string>() === 'graphql') return (context.getArgs()[2] as ViewerRequest | undefined)?.viewer;
  return context.switchToHttp().getRequest<ViewerRequest>().viewer;
}
