import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Viewer, ViewerRequest } from '#access';
import type { SocketAuthentication } from '#platform';
import { SessionService } from './session.service.js';

export interface ArrivedRequest extends Request, ViewerRequest {
  sessionId: string | null;
}

/** Puts the viewer on every request before any room sees it. */
@Injectable()
export class AuthenticationMiddleware implements NestMiddleware {
  constructor(private readonly sessions: SessionService) {}

  use(request: Request, _response: Response, next: NextFunction): void {
    this.sessions.arrivalOf(request.headers).then((arrival) => {
      Object.assign(request, arrival);
      next();
    }, next);
  }
}

/** The same for a socket: by the upgrade's cookie, or by a bearer token in connection_init. */
@Injectable()
export class SocketAuthenticationService implements SocketAuthentication {
  constructor(private readonly sessions: SessionService) {}

  async viewerOfSocket(
    headers: Record<string, string | string[] | undefined>,
    params: Record<string, unknown>,
  ): Promise<Viewer | undefined> {
    const authorization = params['authorization'] ?? headers['authorization'];
    const { viewer } = await this.sessions.arrivalOf({
      cookie: typeof headers['cookie'] === 'string' ? headers['cookie'] : undefined,
      authorization: typeof authorization === 'string' ? authorization : undefined,
    });
    return viewer.signedIn ? viewer : undefined;
  }
}
