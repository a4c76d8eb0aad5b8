import type { CombinedError } from 'urql';
import type { ErrorCode } from '../gql/error-code';

/** One field of an input that the server refused. */
export interface FieldFault {
  path: string;
  rule: string;
  params?: Record<string, string | number | boolean>;
}

/** What went wrong, as the server's catalogue says it; OFFLINE is what the browser alone can tell. */
export interface Fault {
  code: ErrorCode | 'OFFLINE';
  fields: FieldFault[];
  requestId?: string;
}

/** The first fault of a GraphQL answer. */
export function faultOf(error: CombinedError): Fault {
  const [first] = error.graphQLErrors;
  if (!first) return { code: error.networkError && !error.response ? 'OFFLINE' : 'UNAVAILABLE', fields: [] };
  return known(first.extensions);
}

/** The fault of an answer from one of the REST routes. */
export async function faultOfResponse(response: Response): Promise<Fault> {
  try {
    const body = (await response.json()) as { error?: Record<string, unknown> };
    if (body.error) return known(body.error);
  } catch {
    // No JSON: a proxy answered, not we.
  }
  return { code: response.status === 413 ? 'FILE_TOO_LARGE' : 'UNAVAILABLE', fields: [] };
}

function known(extensions: Record<string, unknown>): Fault {
  return {
    code: (extensions['code'] as ErrorCode | undefined) ?? 'INTERNAL',
    fields: (extensions['fields'] as FieldFault[] | undefined) ?? [],
    requestId: extensions['requestId'] as string | undefined,
  };
}
