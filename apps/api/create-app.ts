import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { AuthenticationMiddleware } from '#networks';
import { type Config, Log, prepareHttp } from '#platform';
import { AppModule } from './app.module.js';
import { serveWeb } from './serve-web.js';

/** Puts the application together without listening: for the server, the worker, the command line and the tests. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Log));
  app.flushLogs();
  prepareHttp(app, config);
  app.useBodyParser('json', { limit: '2mb' });
  serveWeb(app, config);
  const authentication = app.get(AuthenticationMiddleware);
  app.use((request: Request, response: Response, next: NextFunction) => authentication.use(request, response, next));
  return app;
}
