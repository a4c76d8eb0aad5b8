import { Injectable, type LoggerService } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, type Logger } from 'pino';
import { Config } from './config.js';

const requestContext = new AsyncLocalStorage<{ requestId: string }>();
/** Until Node 24 every promise of the process pays for it: a tenth of what a page costs (docs/adr/0005). */
const isContextCheap = Number(process.versions.node.split('.')[0]) >= 24;

/** Serves a request in such a way that whatever is logged meanwhile tells its id, where that costs little. */
export function serveAs(requestId: string, serve: () => void): void {
  if (isContextCheap) requestContext.run({ requestId }, serve);
  else serve();
}

/** Structured log, one JSON object a line, with request ids. Never give it content, addresses of people or secrets. */
@Injectable()
export class Log implements LoggerService {
  private readonly logger: Logger;

  constructor(config: Config) {
    this.logger = pino({
      level: config.LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => requestContext.getStore() ?? {},
      redact: [
        'password',
        'token',
        'cookie',
        'authorization',
        '*.password',
        '*.token',
        '*.parameters',
        'err.parameters',
        'err.query',
      ],
    });
  }

  info = (fields: object, message: string): void => this.logger.info(fields, message);
  warn = (fields: unknown, message?: unknown): void => this.write('warn', fields, message);
  error = (fields: unknown, message?: unknown): void => this.write('error', fields, message);
  log = (message: unknown, context?: unknown): void => this.write('info', message, context);
  debug = (message: unknown, context?: unknown): void => this.write('debug', message, context);
  verbose = (message: unknown, context?: unknown): void => this.write('trace', message, context);

  /** Accepts both pino's (fields, message) and Nest's (message, context). */
  private write(level: 'info' | 'warn' | 'error' | 'debug' | 'trace', first: unknown, second?: unknown): void {
    if (typeof first === 'object' && first !== null) this.logger[level](first, second as string);
    else this.logger[level]({ context: typeof second === 'string' ? second : undefined }, String(first));
  }
}
