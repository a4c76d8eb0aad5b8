import { Field, Label, Select, type SelectProps, ValidationMessage } from '@digdir/designsystemet-react';

interface SelectFieldProps extends Omit<SelectProps, 'children'> {
  label: string;
  /** Value and words of each choice. */
  options: readonly (readonly [value: string, text: string])[];
  error?: string;
}

/** A choice among a few, with its name over it. */
export function SelectField({ label, options, error, ...props }: SelectFieldProps) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select {...props}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
