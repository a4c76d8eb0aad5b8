import { useTranslation } from 'react-i18next';
import { figure, listed } from '../../ui/time';
import type { Audience } from './audience-field';
import type { AskableNetwork } from './use-networks';

interface ReachProps {
  audience: Audience;
  networks: readonly AskableNetwork[];
  professions: readonly string[];
}

/** Who will read it and how many they are, in a sentence, before one sends. */
export function Reach({ audience, networks }: ReachProps) {
  const { t } = useTranslation();
  const chosen = audience.allFederations
    ? networks.filter(({ kind }) => kind === 'national')
    : networks.filter(({ id }) => audience.networkIds.includes(id));
  const names = listed(
    chosen.map(({ kind, name }) => (kind === 'national' ? t('ask.allFederations').toLowerCase() : name)),
  );
  const people = chosen.length === 1 ? chosen[0]?.memberCount : undefined;
  return (
    <p className="reach" aria-live="polite">
      {chosen.length === 0 ? (
        t('ask.reachNone')
      ) : (
        <strong>
          {typeof people === 'number'
            ? t('ask.reachSome', { count: people, people: figure(people), names })
            : t('ask.reachUnknown', { names })}
        </strong>
      )}
    </p>
  );
}
