import { Fieldset, Switch } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { faultOf } from '../../api/errors';
import { graphql } from '../../gql';
import type { MailQuery } from '../../gql/graphql';
import { announce } from '../../ui/announce';
import { FaultNotice, Loaded } from '../../ui/fault';

const Mail = graphql(`
  query Mail {
    me {
      id
      mailPreferences {
        answers
        mentions
        invitations
        content
      }
    }
  }
`);

const SetMailPreferences = graphql(`
  mutation SetMailPreferences($input: MailPreferencesInput!) {
    setMailPreferences(input: $input) {
      id
      mailPreferences {
        answers
        mentions
        invitations
        content
      }
    }
  }
`);

export function MailPreferences() {
  const result = useQuery({ query: Mail });
  return <Loaded result={result}>{({ me }) => me?.mailPreferences && <Switches kept={me.mailPreferences} />}</Loaded>;
}

type Kept = NonNullable<NonNullable<MailQuery['me']>['mailPreferences']>;

/** Each is saved when it is changed. */
function Switches({ kept }: { kept: Kept }) {
  const { t } = useTranslation();
  const [{ error }, set] = useMutation(SetMailPreferences);
  const [value, setValue] = useState(kept);
  async function change(name: 'answers' | 'mentions' | 'invitations' | 'content', on: boolean) {
    setValue({ ...value, [name]: on });
    const { error: refused } = await set({ input: { [name]: on } });
    if (refused) setValue(value);
    else announce(t('state.saved'));
  }
  return (
    <Fieldset>
      <Fieldset.Legend>{t('account.mailTitle')}</Fieldset.Legend>
      {error && <FaultNotice fault={faultOf(error)} />}
      {(
        [
          ['answers', t('account.mailAnswers'), undefined],
          ['mentions', t('account.mailMentions'), undefined],
          ['invitations', t('account.mailInvitations'), undefined],
          ['content', t('account.mailContent'), t('account.mailContentHelp')],
        ] as const
      ).map(([name, label, description]) => (
        <Switch
          key={name}
          label={label}
          description={description}
          checked={value[name]}
          onChange={(event) => void change(name, event.target.checked)}
        />
      ))}
    </Fieldset>
  );
}
