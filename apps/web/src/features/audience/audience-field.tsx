import { Button, Chip, Field, Fieldset, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AudienceInput, Role } from '../../gql/graphql';
import type { AskableNetwork } from './use-networks';

export interface Audience {
  allFederations: boolean;
  networkIds: string[];
  leastRole?: Role;
}

export const asInput = ({ allFederations, networkIds, leastRole }: Audience): AudienceInput => ({
  allFederations,
  networks: allFederations ? [] : networkIds.map((networkId) => ({ networkId, leastRole })),
});

interface AudienceFieldProps {
  id: string;
  label: string;
  networks: readonly AskableNetwork[];
  value: Audience;
  onChange: (value: Audience) => void;
  error?: string;
  /** How many networks show before "Fler nätverk …". */
  shown?: number;
}

const LEAST = ['reader', 'contributor', 'leader'] as const satisfies readonly Role[];

/** Whom to ask or share with: all federations in one choice, or networks, and from which role. */
export function AudienceField({ id, label, networks, value, onChange, error, shown = 4 }: AudienceFieldProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const national = networks.some(({ kind }) => kind === 'national');
  const others = networks.filter(({ kind }) => kind !== 'national');
  const [near, far] = [others.slice(0, shown), others.slice(shown)];
  const visible = all ? others : [...near, ...far.filter(({ id }) => value.networkIds.includes(id))];
  const toggle = (networkId: string, on: boolean) =>
    onChange({
      ...value,
      allFederations: false,
      networkIds: on ? [...value.networkIds, networkId] : value.networkIds.filter((one) => one !== networkId),
    });
  return (
    <Fieldset id={id} tabIndex={-1}>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      <div className="chips">
        {national && (
          <Chip.Checkbox
            checked={value.allFederations}
            onChange={(event) => onChange({ ...value, allFederations: event.target.checked, networkIds: [] })}
          >
            {t('ask.allFederations')}
          </Chip.Checkbox>
        )}
        {visible.map((network) => (
          <Chip.Checkbox
            key={network.id}
            data-wrap="wrap"
            checked={value.networkIds.includes(network.id)}
            onChange={(event) => toggle(network.id, event.target.checked)}
          >
            {network.name}
          </Chip.Checkbox>
        ))}
        {!all && far.length > 0 && (
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => setAll(true)}>
            {t('ask.moreNetworks')}
          </Button>
        )}
      </div>
      {value.networkIds.length > 0 && (
        <Field>
          <Label>{t('ask.least')}</Label>
          <Select
            value={value.leastRole ?? 'reader'}
            onChange={(event) => onChange({ ...value, leastRole: event.target.value as Role })}
          >
            {LEAST.map((role) => (
              <option key={role} value={role}>
                {t(`roleReach.${role}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}
