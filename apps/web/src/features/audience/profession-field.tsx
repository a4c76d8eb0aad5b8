import { Button, Chip, Fieldset } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTopicName } from '../items/names';

interface ProfessionFieldProps {
  label: string;
  professions: readonly { key: string; name: string; nameEn: string }[];
  value: readonly string[];
  onChange: (keys: string[]) => void;
}

/** Professions as chips: a few, and the rest on demand. */
export function ProfessionField({ label, professions, value, onChange }: ProfessionFieldProps) {
  const { t } = useTranslation();
  const name = useTopicName();
  const [all, setAll] = useState(false);
  const visible = all ? professions : professions.filter(({ key }, at) => at < 4 || value.includes(key));
  return (
    <Fieldset>
      <Fieldset.Legend>
        {label} <span className="optional">({t('state.optional')})</span>
      </Fieldset.Legend>
      <div className="chips">
        {visible.map((profession) => (
          <Chip.Checkbox
            key={profession.key}
            checked={value.includes(profession.key)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...value, profession.key] : value.filter((key) => key !== profession.key),
              )
            }
          >
            {name(profession)}
          </Chip.Checkbox>
        ))}
        {!all && professions.length > visible.length && (
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => setAll(true)}>
            {t('ask.moreProfessions')}
          </Button>
        )}
      </div>
    </Fieldset>
  );
}
