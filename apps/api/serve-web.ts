import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#platform';

/** What the API answers itself; every other path is a page of the web. */
const OWN = /^\/(graphql|auth|files|health|metrics)(\/|$)/;

/**
 * Serves the built web. Assets are named by their content and kept for good; a missing one is a 404, never a page.
 * Pages are all the same document, which is never kept.
 */
export function serveWeb(app: NestExpressApplication, _config: Config): void {
  const folder = join(import.meta.dirname, '..', '..', '..', 'dist', 'web');
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      redirect: false,
      fallthrough: false,
    }),
  );
  app.use(express.static(folder, { index: false, redirect: false, maxAge: '1h' }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const wantsPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !OWN.test(request.path) &&
      !/\.\w+$/.test(request.path);
    if (!wantsPage) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
}
