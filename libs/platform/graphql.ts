import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type GraphQLFormattedError, GraphQLError, type ValidationRule } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import DataLoader from 'dataloader';
import type { Request, Response } from 'express';
import type { Config } from './config.js';
import { AppError, type ErrorCodeName } from './errors.js';
import { requestContext, type Log } from './log.js';

/** Bounds on one GraphQL request. Generous for our own web, narrow for an attack. */
export const QUERY_LIMITS = { depth: 14, aliases: 30, cost: 25_000, tokens: 4_000 } as const;

/** The per-request DataLoaders: each room makes its own by name, once per request. */
export class Loaders {
  private readonly byName = new Map<string, DataLoader<never, never>>();

  /** @param load ids in, values out in the same order (null where there is none) */
  for<Key, Value>(name: string, load: (keys: readonly Key[]) => Promise<(Value | Error)[]>): DataLoader<Key, Value> {
    let loader = this.byName.get(name) as DataLoader<Key, Value> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value>(load);
      this.byName.set(name, loader as unknown as DataLoader<never, never>);
    }
    return loader;
  }
}

/** What resolvers get as context. `viewer` is put on the request by authentication; its type belongs to access. */
export interface GraphqlContext<Viewer = unknown> {
  req?: Request;
  res?: Response;
  viewer: Viewer;
  loaders: Loaders;
}

/** How a socket becomes a viewer; the networks room provides it. */
export interface SocketAuthentication {
  /** @param headers of the upgrade request @param params of connection_init */
  viewerOfSocket(
    headers: Record<string, string | string[] | undefined>,
    params: Record<string, unknown>,
  ): Promise<unknown>;
}

/** The Apollo driver's options. */
export function graphqlOptions(config: Config, log: Log, sockets: SocketAuthentication): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    path: '/graphql',
    // In memory only: where the process was started from is nobody's business. `npm run schema` writes the file.
    autoSchemaFile: true,
    sortSchema: true,
    introspection: true,
    graphiql: !config.production,
    csrfPrevention: true,
    fieldResolverEnhancers: [],
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: QUERY_LIMITS.tokens },
    validationRules: limitRules(),
    context: contextOf,
    formatError: formatError(log),
    subscriptions: {
      'graphql-ws': {
        path: '/graphql',
        connectionInitWaitTimeout: 10_000,
        onConnect: async (context: SocketContext) => {
          const viewer = await sockets.viewerOfSocket(context.extra.request.headers, context.connectionParams ?? {});
          if (!viewer) return false;
          context.extra.viewer = viewer;
          return true;
        },
      },
    },
  } as ApolloDriverConfig;
}

interface SocketContext {
  connectionParams?: Record<string, unknown>;
  extra: { request: { headers: Record<string, string | string[] | undefined> }; viewer?: unknown };
}

function contextOf(input: {
  req?: Request & { viewer?: unknown; extra?: SocketContext['extra'] };
  res?: Response;
  extra?: SocketContext['extra'];
}): GraphqlContext {
  const extra = input.extra ?? input.req?.extra;
  if (extra) return { viewer: extra.viewer, loaders: new Loaders() };
  return { req: input.req, res: input.res, viewer: input.req?.viewer, loaders: new Loaders() };
}

function limitRules(): ValidationRule[] {
  const rules = [
    maxDepthRule({ n: QUERY_LIMITS.depth, exposeLimits: false }),
    maxAliasesRule({ n: QUERY_LIMITS.aliases, exposeLimits: false, allowList: ['__typename'] }),
    costLimitRule({ maxCost: QUERY_LIMITS.cost, exposeLimits: false }),
  ];
  return rules;
}

/** Gives every error a code and the request's id; masks what is not meant for the one who asked. */
function formatError(log: Log) {
  return (formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(raw);
    const requestId = requestContext.getStore()?.requestId;
    const place = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    };
    if (error instanceof AppError) {
      return {
        message: error.message,
        ...place,
        extensions: { code: error.code, ...(error.fields ? { fields: error.fields } : {}), requestId },
      };
    }
    const fault = requestFault(formatted, error);
    if (fault) return { message: fault.message, ...place, extensions: { code: fault.code, requestId } };
    log.error({ err: error }, 'internal error');
    return { message: 'INTERNAL', ...place, extensions: { code: 'INTERNAL', requestId } };
  };
}

/** Faults of the request itself, found by GraphQL before any resolver ran. */
function requestFault(
  formatted: GraphQLFormattedError,
  error: unknown,
): { code: ErrorCodeName; message: string } | undefined {
  const code = formatted.extensions?.code;
  if (
    /^Syntax Error: Syntax Error:|limit of|limit exceeded|Query validation error|token limit/i.test(
      formatted.message,
    ) &&
    !/BAD_USER_INPUT/.test(String(code))
  ) {
    if (/limit|exceed|tokens/i.test(formatted.message))
      return { code: 'QUERY_TOO_COMPLEX', message: 'QUERY_TOO_COMPLEX' };
  }
  const known = [
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'BAD_REQUEST',
    'BAD_USER_INPUT',
    'OPERATION_RESOLUTION_FAILURE',
    'PERSISTED_QUERY_NOT_FOUND',
    'PERSISTED_QUERY_NOT_SUPPORTED',
  ];
  if (known.includes(String(code))) return { code: 'MALFORMED_REQUEST', message: formatted.message };
  if (error instanceof GraphQLError && !error.originalError)
    return { code: 'MALFORMED_REQUEST', message: formatted.message };
  return undefined;
}
