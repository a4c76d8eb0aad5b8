import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProfileForm } from '../features/account/profile-form';
import { paths } from '../paths';
import { useSession } from '../session/session';
import { Page } from '../ui/page';

/** The first visit: who one is, so that others know who asks. */
export default function Welcome() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { refresh } = useSession();
  return (
    <Page title={t('account.profileTitle')} lead={t('account.profileLead')} width="text">
      <ProfileForm
        submit={t('act.save')}
        onSaved={() => {
          refresh();
          void navigate(paths.start());
        }}
      />
    </Page>
  );
}
