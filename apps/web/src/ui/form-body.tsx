import { Button } from '@digdir/designsystemet-react';
import type { FormEvent, ReactNode } from 'react';
import type { Fault } from '../api/errors';
import { ErrorSummary, type FieldError } from './error-summary';
import { FaultNotice } from './fault';

interface FormBodyProps {
  /** As useSubmit gives it. */
  state: { busy: boolean; fault?: Fault; errors: readonly FieldError[] };
  submit: string;
  onSubmit: (form: FormData) => unknown;
  /** Beside the button. */
  beside?: ReactNode;
  quiet?: boolean;
  children: ReactNode;
}

/** The form that every other form resembles: what is wrong, the fields, one button. */
export function FormBody({ state, submit, onSubmit, beside, quiet, children }: FormBodyProps) {
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void onSubmit(new FormData(event.currentTarget));
  }
  return (
    <form className="form" onSubmit={send}>
      <ErrorSummary errors={state.errors} />
      {state.fault && <FaultNotice fault={state.fault} />}
      {children}
      <div className="buttons">
        <Button type="submit" variant={quiet ? 'secondary' : 'primary'} loading={state.busy}>
          {submit}
        </Button>
        {beside}
      </div>
    </form>
  );
}

/** A text of the form. */
export const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
