import { registerEnumType } from '@nestjs/graphql';

/**
 * The catalogue of what can go wrong. The web owns the wording; the server gives the code, the field and the figures.
 * Each code has one HTTP status, used by the REST routes.
 */
const CATALOGUE = {
  BAD_INPUT: 400,
  MALFORMED_REQUEST: 400,
  PERSONAL_DATA: 422,
  UNAUTHENTICATED: 401,
  SIGN_IN_FAILED: 401,
  LINK_NOT_VALID: 400,
  FORBIDDEN: 403,
  CROSS_SITE_REQUEST: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  ALREADY_EXISTS: 409,
  STALE: 409,
  ARCHIVED: 409,
  CYCLE: 409,
  LAST_ADMIN: 409,
  TOO_MANY_ATTEMPTS: 429,
  TOO_MANY_REQUESTS: 429,
  QUERY_TOO_COMPLEX: 400,
  FILE_TOO_LARGE: 413,
  FILE_EMPTY: 422,
  FILE_TYPE_NOT_ALLOWED: 415,
  FILE_EXTENSION_MISMATCH: 415,
  FILE_ENCRYPTED: 422,
  UPLOAD_INTERRUPTED: 400,
  STORAGE_FULL: 507,
  INTERNAL: 500,
  UNAVAILABLE: 503,
} as const;

export type ErrorCodeName = keyof typeof CATALOGUE;

/** The codes as an enum, so that the web's generated types know every one. */
export const ErrorCode = Object.fromEntries(Object.keys(CATALOGUE).map((code) => [code, code])) as {
  [Code in ErrorCodeName]: Code;
};
registerEnumType(ErrorCode, { name: 'ErrorCode', description: 'What went wrong; extensions.code of an error.' });

/** One field of an input that was refused: where, by which rule, with which figures. */
export interface FieldFault {
  /** Path in the input, as in `input.title`. */
  path: string;
  /** Rule that was broken, as in `maxLength`, `required`, `personalData`. */
  rule: string;
  params?: Record<string, string | number | boolean>;
}

/** A fault that the one who asked may know about. Everything else is masked as INTERNAL. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCodeName,
    options: { message?: string; fields?: FieldFault[]; cause?: unknown } = {},
  ) {
    super(options.message ?? code, { cause: options.cause });
    this.name = 'AppError';
    this.fields = options.fields;
  }

  readonly fields?: FieldFault[];

  get status(): number {
    return CATALOGUE[this.code];
  }
}

/** The one answer both to "may not see" and to "does not exist". */
export const notFound = (): AppError => new AppError('NOT_FOUND');

export const forbidden = (): AppError => new AppError('FORBIDDEN');

/** One field is wrong. */
export const badField = (path: string, rule: string, params?: FieldFault['params']): AppError =>
  new AppError('BAD_INPUT', { fields: [{ path, rule, ...(params ? { params } : {}) }] });

const CONNECTION = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
/** PostgreSQL's: connection exceptions, too many connections, shutting down, crashed, starting up. */
const SQLSTATE = /^(08...|53300|57P0[123])$/;
/** The drivers' own words; TypeORM lets go of a runner by itself when its connection breaks. */
const WORDS =
  /connection terminated|not queryable|connection error|timeout exceeded when trying to connect|runner already released/i;

/** What an error is to the one who asked: as it is when known, UNAVAILABLE when a server of ours is away for now. */
export function knownError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  const { code, message, driverError } = (error ?? {}) as { code?: unknown; message?: string; driverError?: unknown };
  const away = CONNECTION.includes(String(code)) || SQLSTATE.test(String(code)) || WORDS.test(String(message));
  if (away) return new AppError('UNAVAILABLE', { cause: error });
  return driverError ? knownError(driverError) : undefined;
}
