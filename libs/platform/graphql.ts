import type { ApolloDriverConfig } from '@nestjs/apollo';
import {
  type DocumentNode,
  type GraphQLFormattedError,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import DataLoader from 'dataloader';
import type { Request, Response } from 'express';
import type { Config } from './config.js';
import { ErrorCode, type ErrorCodeName, knownError } from './errors.js';
import { requestIdOf } from './http.js';
import type { Log } from './log.js';
import { SubscriptionDriver } from './subscription-driver.js';

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
  /** Of a socket: the session that it was opened by. */
  sessionId?: string | null;
  viewer: Viewer;
  /** The number of networks and people that a query may take from memory; none in what writes. */
  directoryEpoch?: string;
  loaders: Loaders;
}

export type SocketHeaders = Record<string, string | string[] | undefined>;

/** How a socket becomes a viewer; the networks room provides it. */
export interface SocketAuthentication {
  /**
   * Who is at the other end, right now; undefined when nobody is (signed out, blocked, expired).
   * @param headers of the upgrade request @param params of connection_init
   */
  arrivalOfSocket(
    headers: SocketHeaders,
    params: Record<string, unknown>,
  ): Promise<{ viewer: unknown; sessionId: string | null } | undefined>;
}

/** Types that no field leads to, and that a client must know all the same. */
export const SCHEMA_OPTIONS = { orphanedTypes: [ErrorCode] };

/** Of errors that are about to be answered, the ids of their requests. */
const requestIds = new WeakMap<object, string>();

const ofEachRequest: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    /** What a mutation has changed it must not read from memory as it was when the request came in. */
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation !== OperationTypeNode.QUERY) contextValue.directoryEpoch = undefined;
    },
    didEncounterErrors: async ({ errors, contextValue }) => {
      const requestId = requestIdOf(contextValue.res);
      if (requestId) for (const error of errors) requestIds.set(error, requestId);
    },
  }),
};

/** The Apollo driver's options. */
export function graphqlOptions(config: Config, log: Log, sockets: SocketAuthentication): ApolloDriverConfig {
  return {
    driver: SubscriptionDriver,
    path: '/graphql',
    // In memory only: where the process was started from is nobody's business. `npm run schema` writes the file.
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: SCHEMA_OPTIONS,
    introspection: true,
    graphiql: !config.production,
    csrfPrevention: true,
    fieldResolverEnhancers: [],
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: QUERY_LIMITS.tokens },
    validationRules: limitRules(),
    context: contextOf,
    // Nothing is cached by anyone between us and the reader; the default plug-in would wrap every resolver to say so.
    plugins: [ofEachRequest, ApolloServerPluginCacheControlDisabled()],
    formatError: formatError(log),
    subscriptions: { 'graphql-ws': socketOptions(log, sockets) },
  } as ApolloDriverConfig;
}

interface SocketContext {
  connectionParams?: Record<string, unknown>;
  extra: { request: { headers: SocketHeaders } };
}

/**
 * The socket's side: subscriptions only, under the same limits and with the same errors as over HTTP. Who is at the
 * other end is asked anew for each subscription, for a socket may outlive the session that opened it.
 */
function socketOptions(log: Log, sockets: SocketAuthentication) {
  const arrive = ({ extra, connectionParams }: SocketContext) =>
    sockets.arrivalOfSocket(extra.request.headers, connectionParams ?? {});
  const format = formatError(log);
  const formatAll = (errors: readonly GraphQLError[]) => errors.map((error) => format(error.toJSON(), error));
  return {
    path: '/graphql',
    connectionInitWaitTimeout: 10_000,
    // What cannot be parsed is answered here; thrown later, it would close the socket with all its subscriptions.
    onSubscribe: (_context: unknown, _id: string, { query }: { query: string }) =>
      faultsOf(() => void parseLimited(query)),
    parse: parseLimited,
    validate: (schema: GraphQLSchema, document: DocumentNode) =>
      faultsOf(() => validateSubscription(schema, document)) ?? [],
    onConnect: async (context: SocketContext) => (await arrive(context)) !== undefined,
    context: async (context: SocketContext): Promise<GraphqlContext> => {
      const arrival = await arrive(context);
      return { viewer: arrival?.viewer, sessionId: arrival?.sessionId ?? null, loaders: new Loaders() };
    },
    onNext: (
      _context: unknown,
      _id: string,
      _payload: unknown,
      _args: unknown,
      result: { errors?: readonly GraphQLError[] },
    ) => (result.errors ? { ...result, errors: formatAll(result.errors) } : undefined),
    onError: (_context: unknown, _id: string, _payload: unknown, errors: readonly GraphQLError[]) => formatAll(errors),
  };
}

const parseLimited = (source: string): DocumentNode => parse(source, { maxTokens: QUERY_LIMITS.tokens });

/** What `check` returns or throws, as GraphQL's errors; undefined when there is none. */
function faultsOf(check: () => readonly GraphQLError[] | void): readonly GraphQLError[] | undefined {
  try {
    const faults = check();
    return faults?.length ? faults : undefined;
  } catch (fault) {
    return [fault instanceof GraphQLError ? fault : new GraphQLError(String(fault))];
  }
}

const onlySubscriptions: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.SUBSCRIPTION)
      context.reportError(new GraphQLError('A socket takes subscriptions only.', { nodes: node }));
  },
});

function validateSubscription(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1) return [new GraphQLError('One operation at a time.')];
  return validate(schema, document, [...specifiedRules, ...limitRules(), onlySubscriptions]);
}

interface ArrivedRequest extends Request {
  viewer?: unknown;
  directoryEpoch?: string;
}

function contextOf({ req, res }: { req?: ArrivedRequest; res?: Response }): GraphqlContext {
  return { req, res, viewer: req?.viewer, directoryEpoch: req?.directoryEpoch, loaders: new Loaders() };
}

/** The limits report like any other rule of validation, in one wording that the error's code is known by. */
function limitRules(): ValidationRule[] {
  const report = {
    exposeLimits: false,
    errorMessage: 'QUERY_TOO_COMPLEX',
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
  };
  const rules = [
    maxDepthRule({ n: QUERY_LIMITS.depth, ...report }),
    maxAliasesRule({ n: QUERY_LIMITS.aliases, allowList: ['__typename'], ...report }),
    costLimitRule({ maxCost: QUERY_LIMITS.cost, ...report }),
  ];
  return rules;
}

/** Gives every error a code and the request's id; masks what is not meant for the one who asked. */
function formatError(log: Log) {
  return (formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(raw);
    const requestId = requestIds.get(raw as object);
    const place = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    };
    const known = knownError(error);
    if (known) {
      if (known !== error) log.warn({ err: error, requestId }, 'a server that we need is away');
      return {
        message: known.message,
        ...place,
        extensions: { code: known.code, ...(known.fields ? { fields: known.fields } : {}), requestId },
      };
    }
    const fault = requestFault(formatted, error);
    if (fault) return { message: fault.message, ...place, extensions: { code: fault.code, requestId } };
    log.error({ err: error, requestId }, 'internal error');
    return { message: 'INTERNAL', ...place, extensions: { code: 'INTERNAL', requestId } };
  };
}

/** Faults of the request itself, found by GraphQL before any resolver ran. */
function requestFault(
  formatted: GraphQLFormattedError,
  error: unknown,
): { code: ErrorCodeName; message: string } | undefined {
  const code = formatted.extensions?.code;
  // graphql-js counts the words while it parses; the other limits are ours.
  if (/QUERY_TOO_COMPLEX|more tha[nt] \d+ tokens/.test(formatted.message)) {
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
