import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { Provider, useQuery } from 'urql';
import { newClient, onSessionLost } from '../api/client';
import { type Fault, faultOf, faultOfResponse } from '../api/errors';
import { closeSocket } from '../api/socket';
import { graphql } from '../gql';
import type { MeQuery } from '../gql/graphql';
import { changeLanguage } from '../i18n';
import { forgetDrafts } from './kept-drafts';

const Me = graphql(`
  query Me {
    me {
      id
      name
      title
      platformRole
      email
      language
      federation {
        id
        name
        slug
      }
      professions {
        key
        name
        nameEn
      }
    }
  }
`);

export type SignedIn = NonNullable<MeQuery['me']>;

interface Session {
  /** undefined while it is asked for, null for a stranger. */
  me: SignedIn | null | undefined;
  /** Set when the server cannot say who we are for another reason than that we are nobody. */
  fault?: Fault;
  /** The session ended under a page that is open: its text stays, and a dialog asks. */
  lost: boolean;
  /** @returns the fault, or nothing when it went well */
  signIn(email: string, password: string): Promise<Fault | undefined>;
  signOut(): Promise<void>;
  refresh(): void;
}

const SessionContext = createContext<Session | null>(null);

/** Who is signed in. @throws outside the provider */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session here.');
  return session;
}

/** The one who is signed in, on pages that strangers never reach. */
export function useMe(): SignedIn {
  const { me } = useSession();
  if (!me) throw new Error('Nobody is signed in.');
  return me;
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const [{ client, number }, setState] = useState(() => ({ client: newClient(), number: 0 }));
  const startAnew = useCallback(() => {
    closeSocket();
    setState((before) => ({ client: newClient(), number: before.number + 1 }));
  }, []);
  // The key takes away everything that the person before had on the screen.
  return (
    <Provider value={client}>
      <KnownSession key={number} startAnew={startAnew}>
        {children}
      </KnownSession>
    </Provider>
  );
}

function KnownSession({ startAnew, children }: { startAnew: () => void; children: ReactNode }) {
  const [{ data, error, fetching }, ask] = useQuery({ query: Me, requestPolicy: 'network-only' });
  const [last, setLast] = useState<SignedIn>();
  const [lost, setLost] = useState(false);
  const fault = useMemo(() => error && faultOf(error), [error]);
  const stranger = fault?.code === 'UNAUTHENTICATED' || data?.me === null;
  const now = data?.me ?? undefined;

  useEffect(() => {
    if (now) setLast(now);
  }, [now]);
  useEffect(() => onSessionLost(() => setLost(true)), []);
  // The language goes with the person: whoever signs in reads in their own, on any computer.
  useEffect(() => {
    if (now?.language === 'sv' || now?.language === 'en') void changeLanguage(now.language);
  }, [now?.id, now?.language]);

  const signIn = useCallback(
    async (email: string, password: string) => {
      const refused = await post('/auth/sign-in', { email, password });
      if (refused) return refused;
      setLost(false);
      if (last && last.email?.toLowerCase() !== email.trim().toLowerCase()) {
        setLast(undefined);
        startAnew();
      } else if (last) closeSocket();
      ask({ requestPolicy: 'network-only' });
      return undefined;
    },
    [ask, last, startAnew],
  );
  const signOut = useCallback(async () => {
    await post('/auth/sign-out', {});
    forgetDrafts();
    setLast(undefined);
    setLost(false);
    startAnew();
  }, [startAnew]);

  const me = now ?? (stranger || (error && !fetching) ? (lost && last ? last : null) : last);
  const session = useMemo<Session>(
    () => ({
      me: me ?? (fetching ? undefined : null),
      fault: fault && fault.code !== 'UNAUTHENTICATED' && !me ? fault : undefined,
      lost: lost && Boolean(last),
      signIn,
      signOut,
      refresh: () => ask({ requestPolicy: 'network-only' }),
    }),
    [me, fetching, fault, lost, last, signIn, signOut, ask],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

async function post(path: string, body: object): Promise<Fault | undefined> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.ok ? undefined : await faultOfResponse(response);
  } catch {
    return { code: 'OFFLINE', fields: [] };
  }
}
