import { Button, Fieldset } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface RowListProps<One> {
  id: string;
  legend: ReactNode;
  /** What one of them is called, on the buttons. */
  what: string;
  value: readonly One[];
  empty: One;
  onChange: (value: One[]) => void;
  children: (one: One, set: (change: Partial<One>) => void, number: number) => ReactNode;
}

/** A list that one adds to and takes from: steps, goals, lessons. */
export function RowList<One extends object>({ id, legend, what, value, empty, onChange, children }: RowListProps<One>) {
  const { t } = useTranslation();
  const rows = value.length > 0 ? value : [empty];
  const replace = (at: number, change: Partial<One>) =>
    onChange(rows.map((row, place) => (place === at ? { ...row, ...change } : row)));
  return (
    <Fieldset id={id} tabIndex={-1}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <ol className="row-list">
        {rows.map((row, at) => (
          <li key={at}>
            {children(row, (change) => replace(at, change), at + 1)}
            {(rows.length > 1 || Object.values(row).some(Boolean)) && (
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                onClick={() => onChange(rows.filter((_, place) => place !== at))}
              >
                {t('method.removeRow', { what, number: at + 1 })}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Button type="button" variant="secondary" data-size="sm" onClick={() => onChange([...rows, empty])}>
        {t('method.addRow', { what })}
      </Button>
    </Fieldset>
  );
}
