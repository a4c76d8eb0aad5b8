import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { figure, listed } from '../../ui/time';
import { useLast } from '../../ui/use-last';
import { asInput, type Audience } from './audience-field';
import type { AskableNetwork } from './use-networks';

const AudienceReach = graphql(`
  query AudienceReach($audience: AudienceInput!, $professions: [ID!]!) {
    audienceSize(audience: $audience, professions: $professions) {
      people
      federations
      addressed
    }
  }
`);

interface ReachProps {
  audience: Audience;
  networks: readonly AskableNetwork[];
  professions: readonly string[];
}

/** Who will read it, how many they are and in how many federations, in a sentence, before one sends. */
export function Reach({ audience, networks, professions }: ReachProps) {
  const { t } = useTranslation();
  const chosen = audience.allFederations
    ? networks.filter(({ kind }) => kind === 'national')
    : networks.filter(({ id }) => audience.networkIds.includes(id));
  const [{ data, fetching }] = useQuery({
    query: AudienceReach,
    variables: { audience: asInput(audience), professions: [...professions] },
    pause: chosen.length === 0,
  });
  const names = listed(
    chosen.map(({ kind, name }) => (kind === 'national' ? t('ask.allFederations').toLowerCase() : name)),
  );
  const size = chosen.length > 0 ? data?.audienceSize : undefined;
  const sentence = size
    ? [
        t('ask.reachSome', { count: size.people, people: figure(size.people), names }),
        size.federations > 0 && t('ask.reachFederations', { count: size.federations }),
        professions.length > 0 && t('ask.reachAddressed', { count: size.addressed }),
      ]
        .filter(Boolean)
        .join(' ')
    : chosen.length > 0
      ? t('ask.reachUnknown', { names })
      : t('ask.reachNone');
  // While it is counted anew the sentence stands, so that each choice is said once.
  const said = useLast(fetching ? undefined : sentence) ?? sentence;
  return (
    <p className="reach" aria-live="polite">
      {chosen.length === 0 ? sentence : <strong>{said}</strong>}
    </p>
  );
}
