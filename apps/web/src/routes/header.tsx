import { Avatar, Badge, Button, Dropdown } from '@digdir/designsystemet-react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { useNoticeCount } from '../features/notices/use-notice-count';
import { administrationOf } from '../features/administration/parts';
import { paths } from '../paths';
import { type SignedIn, useSession } from '../session/session';
import { initials } from '../ui/initials';

/** The name, the ways in, and one's own account. On a phone the ways in are under a button. */
export function Header() {
  const { t } = useTranslation();
  const { me } = useSession();
  return (
    <header className="header">
      <div className="header-in">
        <Link to={paths.start()} className="brand" aria-label={t('app.home')}>
          <img src="/mark.svg" alt="" width={28} height={28} />
          {t('app.name')}
        </Link>
        {me && <Navigation />}
        {me && <Notices />}
        {me && <Account me={me} />}
      </div>
    </header>
  );
}

function Navigation() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { key } = useLocation();
  useEffect(() => setOpen(false), [key]);
  const ways = [
    [paths.start(), t('app.start')],
    [paths.questions(), t('app.questions')],
    [paths.methods(), t('app.methods')],
    [paths.documents(), t('app.documents')],
    [paths.networks(), t('app.networks')],
    [paths.search(), t('app.search')],
  ] as const;
  return (
    <>
      <Button
        className="menu-button"
        data-size="sm"
        variant="secondary"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('app.menu')}
      </Button>
      <nav
        id={id}
        className={open ? 'navigation navigation-open' : 'navigation'}
        aria-label={t('app.navigation')}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        <ul>
          {ways.map(([to, name]) => (
            <li key={to}>
              <NavLink to={to} end={to === '/'}>
                {name}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** How many notices are unread; the words are for those who do not see the figure. */
function Notices() {
  const { t } = useTranslation();
  const { count, more } = useNoticeCount();
  return (
    <Link
      to={paths.notices()}
      className="notices-link"
      aria-label={count > 0 ? t('notice.count', { count }) : t('notice.link')}
    >
      <span className="wide-only">{t('notice.link')}</span>
      <svg className="narrow-only" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 3.500h16L18 13V9a6 6 0 0 0-6-6Zm-2 15.500a2 2 0 0 0 4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      </svg>
      {count > 0 && (
        <Badge count={count} maxCount={more ? count : 99} data-color="brand" data-size="sm" aria-hidden="true" />
      )}
    </Link>
  );
}

function Account({ me }: { me: SignedIn }) {
  const { t } = useTranslation();
  const { signOut } = useSession();
  const [open, setOpen] = useState(false);
  const { key } = useLocation();
  useEffect(() => setOpen(false), [key]);
  const runs = me.platformRole !== 'member';
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger
        variant="tertiary"
        className="account"
        aria-label={t('app.account', { name: me.name })}
        onClick={() => setOpen(!open)}
      >
        <Avatar aria-hidden="true" data-size="sm" initials={initials(me.name)} data-color="accent" />
      </Dropdown.Trigger>
      <Dropdown placement="bottom-end" open={open} onClose={() => setOpen(false)}>
        <Dropdown.Heading>{me.name}</Dropdown.Heading>
        <Dropdown.List>
          <Dropdown.Item>
            <Dropdown.Button asChild>
              <Link to={paths.person(me.id)}>{t('app.profile')}</Link>
            </Dropdown.Button>
          </Dropdown.Item>
          <Dropdown.Item>
            <Dropdown.Button asChild>
              <Link to={paths.settings()}>{t('app.settings')}</Link>
            </Dropdown.Button>
          </Dropdown.Item>
          {runs && (
            <Dropdown.Item>
              <Dropdown.Button asChild>
                <Link to={administrationOf(me.platformRole)}>{t('app.administration')}</Link>
              </Dropdown.Button>
            </Dropdown.Item>
          )}
          <Dropdown.Item>
            <Dropdown.Button onClick={() => void signOut()}>{t('app.signOut')}</Dropdown.Button>
          </Dropdown.Item>
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}
