import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UseQueryResponse } from 'urql';
import { type Fault, faultOf } from '../api/errors';
import { NotFound } from './not-found';
import { RowSkeletons } from './skeletons';

/** Figures that the texts of some faults need. */
const FIGURES = { limit: 100 };

/** In words what went wrong, with the server's number for it where it was the server's fault. */
export function useFaultText(): (fault: Fault) => string {
  const { t } = useTranslation();
  return ({ code, fields }) => t(`error.${code}`, { ...FIGURES, ...fields[0]?.params });
}

/** A fault where it happened: what happened, what is safe, what to do. */
export function FaultNotice({ fault, retry }: { fault: Fault; retry?: () => void }) {
  const { t } = useTranslation();
  const text = useFaultText();
  return (
    <Alert data-color={fault.code === 'INTERNAL' ? 'danger' : 'warning'} role="alert">
      <Paragraph>{text(fault)}</Paragraph>
      {fault.code === 'INTERNAL' && fault.requestId && (
        <Paragraph data-size="sm">{t('error.reference', { id: fault.requestId })}</Paragraph>
      )}
      {retry && (
        <Button variant="secondary" data-size="sm" onClick={retry}>
          {t('act.again')}
        </Button>
      )}
    </Alert>
  );
}

interface LoadedProps<Data extends object> {
  result: UseQueryResponse<Data, never> | UseQueryResponse<Data>;
  waiting?: ReactNode;
  /** `page`: what does not exist is the page itself. */
  scope?: 'page' | 'part';
  children: (data: Data) => ReactNode;
}

/** The three states of what is asked for: not yet, no, and here it is. */
export function Loaded<Data extends object>({ result, waiting, scope = 'part', children }: LoadedProps<Data>) {
  const [{ data, error }, again] = result;
  if (data && !(error && error.graphQLErrors.some(({ path }) => path?.length === 1))) return <>{children(data)}</>;
  if (error) {
    const fault = faultOf(error);
    if (scope === 'page' && fault.code === 'NOT_FOUND') return <NotFound />;
    const notice = <FaultNotice fault={fault} retry={() => again({ requestPolicy: 'network-only' })} />;
    return scope === 'page' ? <div className="page page-text">{notice}</div> : notice;
  }
  return <>{waiting ?? <RowSkeletons />}</>;
}
