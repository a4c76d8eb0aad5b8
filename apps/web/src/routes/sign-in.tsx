import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { paths } from '../paths';
import { useSession } from '../session/session';
import { SignInForm } from '../session/sign-in-form';
import { Link } from '../ui/link';
import { Page } from '../ui/page';

export default function SignIn() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [search] = useSearchParams();
  if (me) return <Navigate to={ownPath(search.get('till'))} replace />;
  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')} width="text">
      <SignInForm />
      <Paragraph>
        <Link to={paths.forgotten()}>{t('signIn.forgotten')}</Link>
      </Paragraph>
      <Paragraph data-size="sm" className="quiet">
        {t('signIn.forWhom')}
      </Paragraph>
    </Page>
  );
}

/** Only a path of ours: an address that somebody put into a link must not lead away. */
function ownPath(to: string | null): string {
  return to && /^\/(?![/\\])/.test(to) ? to : paths.start();
}
