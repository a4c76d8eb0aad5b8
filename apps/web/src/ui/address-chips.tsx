import { Chip, Fieldset } from '@digdir/designsystemet-react';
import { useAddressFilters } from './filters';

interface AddressChipsProps {
  /** Its word in the address. */
  word: string;
  label: string;
  /** Value and name of each choice; the empty value stands for all. */
  options: readonly (readonly [value: string, name: string])[];
}

/** A choice among a few that stands in the address, each with one press. */
export function AddressChips({ word, label, options }: AddressChipsProps) {
  const [chosen, set] = useAddressFilters();
  return (
    <Fieldset>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      <div className="chips">
        {options.map(([value, name]) => (
          <Chip.Radio
            key={value}
            name={word}
            value={value}
            checked={(chosen(word) ?? '') === value}
            onChange={() => set(word, value)}
          >
            {name}
          </Chip.Radio>
        ))}
      </div>
    </Fieldset>
  );
}
