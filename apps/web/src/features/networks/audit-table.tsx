import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql';
import type { AuditLineFragment } from '../../gql/graphql';
import { Columns } from '../../ui/columns';
import { dateTime } from '../../ui/time';

export const AuditLine = graphql(`
  fragment AuditLine on AuditEntry {
    id
    at
    action
    actor {
      id
      name
    }
    person {
      id
      name
    }
    details {
      key
      value
    }
  }
`);

export function AuditTable({ entries }: { entries: readonly AuditLineFragment[] }) {
  const { t } = useTranslation();
  if (entries.length === 0) return <p className="quiet">{t('audit.empty')}</p>;
  return (
    <Columns
      label={t('network.auditTitle')}
      heads={[t('audit.when'), t('audit.who'), t('audit.what'), t('audit.whom')]}
      rows={entries.map((entry) => [
        dateTime(entry.at),
        entry.actor?.name ?? t('audit.system'),
        actionName(entry.action),
        <>
          {entry.person?.name}
          <Details entry={entry} />
        </>,
      ])}
    />
  );
}

/** What the web has words for; the log's ids are for those who ask it by program. */
const WORDS = ['role', 'networkKind', 'visibility'];
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function Details({ entry }: { entry: AuditLineFragment }) {
  const text = i18next.t as (key: string) => string;
  const shown = entry.details.flatMap(({ value }) => {
    if (ID.test(value) || /^[[{]/.test(value)) return [];
    const key = WORDS.map((word) => `${word}.${value}`).find((one) => i18next.exists(one));
    return key ? text(key) : value;
  });
  return shown.length > 0 ? <span className="quiet"> {shown.join(', ')}</span> : null;
}

/** In words; what the web has no words for yet is shown as the log has it. */
function actionName(action: string): string {
  const key = `auditAction.${action.replace('.', '_')}`;
  const text = i18next.t as (key: string) => string;
  return i18next.exists(key) ? text(key) : action;
}
