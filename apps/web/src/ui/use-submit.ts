import { useState } from 'react';
import type { CombinedError } from 'urql';
import { type Fault, type FieldFault, faultOf } from '../api/errors';
import type { FieldError } from './error-summary';
import { useFieldText } from './field-text';

/** The fields of a form: the path in the input → the id of the field and its name. */
export type FieldNames = Record<string, { id: string; label: string }>;

interface Submit {
  busy: boolean;
  /** What is wrong with the whole. */
  fault?: Fault;
  /** What is wrong with each field, for the summary. */
  errors: FieldError[];
  /** What is wrong with one field. */
  errorOf: (id: string) => string | undefined;
  /** @returns what came back, or nothing when it was refused */
  send: <Data>(request: () => Promise<{ data?: Data; error?: CombinedError }>) => Promise<Data | undefined>;
  /** Says that a field is wrong before anything is sent. */
  refuse: (errors: FieldError[]) => void;
}

/** One sending of a form: busy, refused as a whole or by field. Nothing that was written is touched. */
export function useSubmit(fields: FieldNames): Submit {
  const fieldText = useFieldText();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const [errors, setErrors] = useState<FieldError[]>([]);

  const asError = (one: FieldFault): FieldError[] => {
    const name = Object.keys(fields).find((path) => one.path === path || one.path.startsWith(`${path}.`));
    const field = name === undefined ? undefined : fields[name];
    return field ? [{ ...field, text: fieldText(one) }] : [];
  };

  return {
    busy,
    fault,
    errors,
    errorOf: (id) => errors.find((error) => error.id === id)?.text,
    refuse: (found) => {
      setFault(undefined);
      setErrors(found);
    },
    async send(request) {
      setBusy(true);
      setFault(undefined);
      setErrors([]);
      const { data, error } = await request();
      setBusy(false);
      if (!error) return data;
      const found = faultOf(error);
      const known = found.fields.flatMap(asError);
      setErrors(known);
      if (known.length === 0) setFault(found);
      return undefined;
    },
  };
}
