import { SkipLink } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { paths } from '../paths';
import { LiveRegion } from '../ui/announce';
import { Header } from './header';

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation();
  return (
    <>
      <SkipLink href="#content">{t('app.skip')}</SkipLink>
      <Header />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="footer">
        <div className="footer-in">
          <p>{t('app.footer')}</p>
          <ul>
            <li>
              <Link to={paths.about()}>{t('app.about')}</Link>
            </li>
            <li>
              <Link to={paths.rules()}>{t('app.rules')}</Link>
            </li>
            <li>
              <Link to={paths.accessibility()}>{t('app.accessibility')}</Link>
            </li>
          </ul>
        </div>
      </footer>
      <LiveRegion />
      <ScrollRestoration />
    </>
  );
}
