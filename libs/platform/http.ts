import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, type INestApplication } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { Config } from './config.js';
import { OpenRequests } from './open-requests.js';
import { AppError, type ErrorCodeName, knownError } from './errors.js';
import { isId } from './ids.js';
import { InputPipe } from './input-pipe.js';
import { Log, serveAs } from './log.js';

/** Everything that stands between the socket and the rooms, in order. */
export function prepareHttp(app: INestApplication, config: Config): void {
  const express = app as NestExpressApplication;
  express.set('trust proxy', config.TRUST_PROXY);
  express.disable('x-powered-by');
  express.set('etag', false);
  app.use(withRequestId);
  const requests = app.get(OpenRequests);
  app.use((_request: Request, response: Response, next: NextFunction) =>
    requests.take(response) ? next() : answer(response, new AppError('UNAVAILABLE')),
  );
  app.use(securityHeaders(config));
  app.use(refuseCrossSite(config));
  app.useGlobalPipes(new InputPipe());
  app.useGlobalFilters(new HttpErrors(app.get(Log)));
}

/**
 * The same policy for every page, in development too, so that what production would refuse is seen while it is written.
 * Only the page for trying GraphQL, which is not there in production, may load what it is made of.
 */
function securityHeaders(config: Config): RequestHandler {
  const headers = (pageForTrying: boolean) =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", ...(pageForTrying ? ['https://unpkg.com', "'unsafe-inline'"] : [])],
          styleSrc: ["'self'", ...(pageForTrying ? ['https://unpkg.com', "'unsafe-inline'"] : [])],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'", 'ws:', 'wss:'],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: config.publicUrl.startsWith('https:'),
      crossOriginEmbedderPolicy: false,
    });
  const [strict, forTrying] = [headers(false), headers(true)];
  return (request, response, next) =>
    (!config.production && request.path === '/graphql' ? forTrying : strict)(request, response, next);
}

function withRequestId(request: Request, response: Response, next: NextFunction): void {
  const given = request.headers['x-request-id'];
  const requestId = isId(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', requestId);
  serveAs(requestId, next);
}

/**
 * A browser's write must come from our own pages, by Fetch Metadata and Origin (OWASP, Cross-Site Request Forgery
 * Prevention). One without our cookie too: SameSite=Lax takes it off just what another site sends, and signing in, which
 * needs none, would make a stranger's session that of the one who was lured. A program says neither where it is from; one
 * with a token speaks by that, which no other site can send.
 */
function refuseCrossSite(config: Config) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return next();
    if (/^Bearer\s/i.test(request.headers.authorization ?? '')) return next();
    const site = request.headers['sec-fetch-site'];
    if (fromOwnPages(config, request.headers) && (site === undefined || site === 'same-origin' || site === 'none'))
      return next();
    answer(response, new AppError('CROSS_SITE_REQUEST'));
  };
}

/** Whether a request comes from our own pages, or from what is no browser; asked before its cookie is trusted. */
export function fromOwnPages(config: Config, { origin, host }: { origin?: string; host?: string }): boolean {
  return origin === undefined || origin === config.publicUrl || sameHost(origin, host);
}

function sameHost(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

/** The same catalogue for the REST routes. */
@Catch()
export class HttpErrors implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.destroy();
    answer(response, this.known(error, requestIdOf(response)));
  }

  private known(error: unknown, requestId: string | undefined): AppError {
    const known = knownError(error);
    if (known && known !== error) this.log.warn({ err: error, requestId }, 'a server that we need is away');
    if (known) return known;
    const status = error instanceof HttpException ? error.getStatus() : ((error as { status?: number })?.status ?? 500);
    if (status === 404) return new AppError('NOT_FOUND');
    if (status === 413) return new AppError('FILE_TOO_LARGE');
    if (status < 500) return new AppError('MALFORMED_REQUEST');
    this.log.error({ err: error, requestId }, 'internal error');
    return new AppError('INTERNAL');
  }
}

/** The request that this answers. */
export const requestIdOf = (response: Response | undefined): string | undefined =>
  response?.getHeader('X-Request-Id') as string | undefined;

/** Writes an error as JSON: `{ error: { code, fields?, requestId } }`, to whoever asked by GraphQL as one of its answers too. */
export function answer(response: Response, error: AppError): void {
  const code: ErrorCodeName = error.code;
  const fault = { code, ...(error.fields ? { fields: error.fields } : {}), requestId: requestIdOf(response) };
  const errors = response.req.path === '/graphql' ? { errors: [{ message: code, extensions: fault }] } : {};
  response
    .status(error.status)
    .setHeader('Cache-Control', 'no-store')
    .json({ error: fault, ...errors });
}
