import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UseQueryResponse } from 'urql';
import { type Fault, faultOf } from '../api/errors';
import { paths } from '../paths';
import { Link } from './link';
import { NotFound } from './not-found';
import { Page } from './page';
import { RowSkeletons } from './skeletons';

/** In words what went wrong, with the server's number for it where it was the server's fault. */
export function useFaultText(): (fault: Fault) => string {
  const { t } = useTranslation();
  return ({ code, fields }) => {
    const params = fields[0]?.params;
    if (code !== 'FILE_TOO_LARGE') return t(`error.${code}`, params);
    // A proxy that refuses it does not say how much it would have taken.
    return typeof params?.['limit'] === 'number'
      ? t('error.FILE_TOO_LARGE', { limit: megabytes(params['limit']) })
      : t('error.tooLarge');
  };
}

/** As people are told of it, in whole MB. @param bytes the largest file that is taken */
export const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024);

interface FaultNoticeProps {
  fault: Fault;
  /** Of several things on the page, the one that it befell. */
  about?: string;
  retry?: () => void;
}

/** A fault where it happened: what happened, what is safe, what to do. */
export function FaultNotice({ fault, about, retry }: FaultNoticeProps) {
  const { t } = useTranslation();
  const text = useFaultText();
  return (
    <Alert data-color={fault.code === 'INTERNAL' ? 'danger' : 'warning'} role="alert">
      <Paragraph>
        {about && <About name={about} />}
        {text(fault)}
      </Paragraph>
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

/** Said before a message that is seen beside what it is about. */
export function About({ name }: { name: string }) {
  return <span className="unseen">{name}: </span>;
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
    if (scope === 'page' && fault.code === 'LINK_NOT_VALID') return <DeadLink />;
    const notice = <FaultNotice fault={fault} retry={() => again({ requestPolicy: 'network-only' })} />;
    return scope === 'page' ? <FaultPage>{notice}</FaultPage> : notice;
  }
  return <>{waiting ?? <RowSkeletons />}</>;
}

/** A page of which nothing came still has a heading and a name. */
function FaultPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Page title={t('fault.errorTitle')} width="text">
      {children}
    </Page>
  );
}

/** Trying again does not help: somebody must send a new one. */
function DeadLink() {
  const { t } = useTranslation();
  return (
    <Page title={t('fault.linkTitle')} width="text">
      <Paragraph>{t('error.LINK_NOT_VALID')}</Paragraph>
      <Link to={paths.start()}>{t('fault.toStart')}</Link>
    </Page>
  );
}
