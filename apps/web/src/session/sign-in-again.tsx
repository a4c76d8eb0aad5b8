import { Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMe } from './session';
import { SignInForm } from './sign-in-form';

/** Over the page that lost its session. The page stays as it is beneath, with what was written. */
export function SignInAgain() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <Dialog open closeButton={false} closedby="none" aria-labelledby="sign-in-again">
      <Heading level={2} data-size="sm" id="sign-in-again">
        {t('signIn.again')}
      </Heading>
      <Paragraph>{t('signIn.againText')}</Paragraph>
      <SignInForm email={me.email ?? undefined} />
    </Dialog>
  );
}
