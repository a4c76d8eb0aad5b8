import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { paths } from '../../paths';
import { useMe } from '../../session/session';
import { NotFound } from '../../ui/not-found';
import { Page } from '../../ui/page';

/** What stands around each page of the administration; for others it does not exist. */
export function AdministrationFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { platformRole } = useMe();
  if (platformRole !== 'administrator') return <NotFound />;
  const parts = [
    [paths.administration(), t('admin.people')],
    [paths.administrationPart('natverk'), t('admin.networks')],
    [paths.administrationPart('handelser'), t('admin.log')],
  ] as const;
  return (
    <Page title={t('admin.title')} lead={t('admin.lead')}>
      <nav className="parts" aria-label={t('admin.parts')}>
        <ul>
          {parts.map(([to, name]) => (
            <li key={to}>
              <NavLink to={to} end>
                {name}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  );
}
