import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { ViewerRequest } from '#access';
import { answer, AppError, Config, fromOwnPages, type SocketAuthentication, type SocketHeaders } from '#platform';
import { RequestLimit } from './request-limit.js';
import { type Arrival, SessionService } from './session.service.js';

export interface ArrivedRequest extends Request, ViewerRequest {
  sessionId: string | null;
  directoryEpoch?: string;
}

/** Puts the viewer on every request before any room sees it, and lets nobody ask for more than is their share. */
@Injectable()
export class AuthenticationMiddleware implements NestMiddleware {
  constructor(
    private readonly sessions: SessionService,
    private readonly limit: RequestLimit,
  ) {}

  use(request: Request, response: Response, next: NextFunction): void {
    this.admitted(request, response).then((admitted) => {
      if (admitted) next();
    }, next);
  }

  private async admitted(request: Request, response: Response): Promise<boolean> {
    const arrival = await this.sessions.arrivalOf(request.headers);
    Object.assign(request, arrival);
    const seconds = await this.limit.secondsToWait(request, arrival.viewer);
    if (seconds === 0) return true;
    response.setHeader('Retry-After', String(seconds));
    answer(response, new AppError('TOO_MANY_REQUESTS'));
    return false;
  }
}

/**
 * The same for a socket: by the upgrade's cookie, or by a bearer token in connection_init. A browser opens sockets to
 * any host and sends its cookies along, so a cookie counts only from our own pages.
 */
@Injectable()
export class SocketAuthenticationService implements SocketAuthentication {
  constructor(
    private readonly sessions: SessionService,
    private readonly config: Config,
  ) {}

  async arrivalOfSocket(headers: SocketHeaders, params: Record<string, unknown>): Promise<Arrival | undefined> {
    const authorization = params['authorization'] ?? headers['authorization'];
    const own = fromOwnPages(this.config, { origin: oneOf(headers['origin']), host: oneOf(headers['host']) });
    const arrival = await this.sessions.arrivalOf({
      cookie: own ? oneOf(headers['cookie']) : undefined,
      authorization: typeof authorization === 'string' ? authorization : undefined,
    });
    return arrival.viewer.signedIn ? arrival : undefined;
  }
}

const oneOf = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined;
