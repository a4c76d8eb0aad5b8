import '../../i18n/administration';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMe } from '../../session/session';
import { NotFound } from '../../ui/not-found';
import { Page } from '../../ui/page';
import { type Part, partsFor } from './parts';

/** What stands around each page of the administration; for those without a part in it, it does not exist. */
export function AdministrationFrame({ part, children }: { part: Part; children: ReactNode }) {
  const { t } = useTranslation();
  const parts = partsFor(useMe().platformRole);
  if (!parts.some(({ name }) => name === part)) return <NotFound />;
  return (
    <Page title={`${t('admin.title')}: ${t(`admin.${part}`).toLowerCase()}`} lead={t(`admin.${part}Lead`)}>
      <nav className="parts" aria-label={t('admin.parts')}>
        <ul>
          {parts.map(({ name, path }) => (
            <li key={name}>
              <NavLink to={path} end>
                {t(`admin.${name}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  );
}
