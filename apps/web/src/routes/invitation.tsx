import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Routed, useNavigate, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../gql';
import type { InvitationPageQuery } from '../gql/graphql';
import { paths } from '../paths';
import { useSession } from '../session/session';
import { FormBody, textOf } from '../ui/form-body';
import { Loaded } from '../ui/fault';
import { Page } from '../ui/page';
import { TextSkeleton } from '../ui/skeletons';
import { useSubmit } from '../ui/use-submit';

const InvitationPage = graphql(`
  query InvitationPage($token: String!) {
    invitation(token: $token) {
      email
      networkName
      role
      expiresAt
    }
  }
`);

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input)
  }
`);

export default function InvitationRoute() {
  const { token = '' } = useParams();
  const result = useQuery({ query: InvitationPage, variables: { token } });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ invitation }) => <Accept token={token} invitation={invitation} />}
    </Loaded>
  );
}

/** With an account one accepts; without, a name and a password make one. */
function Accept({ token, invitation }: { token: string; invitation: InvitationPageQuery['invitation'] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { me, signIn } = useSession();
  const [, accept] = useMutation(AcceptInvitation);
  const state = useSubmit({
    'input.name': { id: 'name', label: t('account.name') },
    'input.password': { id: 'password', label: t('account.newPassword') },
  });
  const { email } = invitation;
  const other = me && me.email?.toLowerCase() !== email.toLowerCase();

  async function submit(form: FormData) {
    const password = String(form.get('password') ?? '');
    const own = me ? {} : { name: textOf(form, 'name'), password };
    const network = await state.send(() =>
      accept({ input: { token, ...own } }, { additionalTypenames: ['Network', 'NetworkConnection'] }),
    );
    if (!network) return;
    if (!me) await signIn(email, password);
    void navigate(me ? paths.network(network.acceptInvitation) : paths.welcome());
  }

  return (
    <Page
      title={t('account.invitedTitle', { network: invitation.networkName })}
      lead={t('account.invitedLead', { email, role: t(`role.${invitation.role}`) })}
      width="text"
    >
      {other && <Paragraph>{t('account.invitedOther')}</Paragraph>}
      {me && !other && (
        <FormBody state={state} submit={t('account.invitedAccept')} onSubmit={submit}>
          {null}
        </FormBody>
      )}
      {!me && (
        <>
          <Paragraph>{t('account.invitedHave')}</Paragraph>
          <p>
            <Button asChild variant="secondary">
              <Routed to={paths.signIn(paths.invitation(token))}>{t('account.invitedSignIn')}</Routed>
            </Button>
          </p>
          <FormBody state={state} submit={t('account.invitedNew')} onSubmit={submit}>
            <Textfield
              id="name"
              name="name"
              autoComplete="name"
              label={t('account.name')}
              error={state.errorOf('name')}
              required
            />
            <Textfield
              id="password"
              name="password"
              type="password"
              autoComplete="new-password"
              minLength={10}
              label={t('account.newPassword')}
              description={t('account.passwordHelp')}
              error={state.errorOf('password')}
              required
            />
          </FormBody>
        </>
      )}
    </Page>
  );
}
