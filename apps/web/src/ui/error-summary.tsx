import { ErrorSummary as Summary } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface FieldError {
  /** id of the field. */
  id: string;
  /** Name of the field as it stands over it. */
  label: string;
  text: string;
}

/** The faults of a form, each a link to its field; takes the focus when it comes. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <Summary ref={box as never} tabIndex={-1}>
      <Summary.Heading>{t('form.summary')}</Summary.Heading>
      <Summary.List>
        {errors.map(({ id, label, text }) => (
          <Summary.Item key={id}>
            <Summary.Link href={`#${id}`}>
              {label}: {text}
            </Summary.Link>
          </Summary.Item>
        ))}
      </Summary.List>
    </Summary>
  );
}
