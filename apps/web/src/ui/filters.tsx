import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

/** One choice: its word in the address, its name, what stands for no choice, and the values. */
export type FilterChoice = readonly [
  word: string,
  label: string,
  none: string,
  options: readonly (readonly string[])[] | undefined,
];

/** What narrows a list stands in its address. @returns the value of each word, and how one is set */
export function useAddressFilters(): [(word: string) => string | null, (word: string, value: string) => void] {
  const [search, setSearch] = useSearchParams();
  const set = (word: string, value: string) =>
    setSearch((before) => {
      if (value) before.set(word, value);
      else before.delete(word);
      return before;
    });
  return [(word) => search.get(word), set];
}

/** What narrows a list, over it. @param children before the choices: what is no choice among a few */
export function Filters({ choices, children }: { choices: readonly FilterChoice[]; children?: ReactNode }) {
  const { t } = useTranslation();
  const [chosen, set] = useAddressFilters();
  return (
    <Folded label={t('state.filter')} count={choices.filter(([word]) => chosen(word)).length} className="filters">
      {children}
      {choices.map(([word, label, none, options]) => (
        <Field key={word}>
          <Label>{label}</Label>
          <Select value={chosen(word) ?? ''} onChange={(event) => set(word, event.target.value)}>
            <option value="">{none}</option>
            {options?.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </Folded>
  );
}

interface FoldedProps {
  label: string;
  /** How many choices are made, so that one sees it while they are folded away. */
  count: number;
  className: string;
  children: ReactNode;
}

/** What narrows a list; on a phone under a button, for the list is what one came for. */
export function Folded({ label, count, className, children }: FoldedProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        className="filters-button"
        variant="secondary"
        data-size="sm"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {count > 0 ? `${label} (${count})` : label}
      </Button>
      <search id={id} className={open ? `${className} filters-open` : className} aria-label={label}>
        {children}
      </search>
    </>
  );
}
