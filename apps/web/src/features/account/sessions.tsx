import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql';
import { useSession } from '../../session/session';
import { Loaded } from '../../ui/fault';
import { relative } from '../../ui/time';

const Sessions = graphql(`
  query Sessions {
    sessions {
      id
      label
      token
      current
      usedAt
    }
  }
`);

const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

/** Where one is signed in, each way in with a button that ends it. */
export function SessionList() {
  const { t } = useTranslation();
  const { signOut } = useSession();
  const result = useQuery({ query: Sessions });
  const [, end] = useMutation(EndSession);
  const [, everywhere] = useMutation(SignOutEverywhere);
  return (
    <Loaded result={result}>
      {({ sessions }) => (
        <>
          <ul className="lines">
            {sessions.map(({ id, label, token, current, usedAt }) => (
              <li key={id} className="line-act">
                <span>
                  {current ? t('account.thisOne') : token ? t('account.program', { label }) : browserOf(label)}{' '}
                  <span className="quiet">{t('account.used', { when: relative(usedAt) })}</span>
                </span>
                {!current && (
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    onClick={() => void end({ id }, { additionalTypenames: ['Session'] })}
                  >
                    {t('account.end')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <p>
            <Button
              variant="secondary"
              onClick={() =>
                void everywhere({}).then(({ error }) => {
                  if (!error) void signOut();
                })
              }
            >
              {t('account.everywhere')}
            </Button>
          </p>
        </>
      )}
    </Loaded>
  );
}

/** "Firefox, Windows" of a browser's long description of itself. */
function browserOf(agent: string): string {
  const browser = [
    ['Edg/', 'Edge'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ].find(([sign]) => agent.includes(sign ?? ''))?.[1];
  const system = [
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Windows', 'Windows'],
    ['Mac OS', 'Mac'],
    ['Linux', 'Linux'],
  ].find(([sign]) => agent.includes(sign ?? ''))?.[1];
  return [browser, system].filter(Boolean).join(', ') || agent.slice(0, 60);
}
