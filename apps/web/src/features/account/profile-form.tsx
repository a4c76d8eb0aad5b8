import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql';
import type { ProfileQuery } from '../../gql/graphql';
import { FormBody, textOf } from '../../ui/form-body';
import { Loaded } from '../../ui/fault';
import { useSubmit } from '../../ui/use-submit';
import { ProfessionField } from '../audience/profession-field';

const Profile = graphql(`
  query Profile {
    me {
      id
      name
      title
      phone
      bio
      expertise
      professions {
        key
      }
    }
    professions {
      key
      name
      nameEn
    }
  }
`);

const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      id
      name
      title
    }
  }
`);

/** The own profile: at the first visit and ever after. */
export function ProfileForm({ submit, onSaved }: { submit: string; onSaved: () => void }) {
  const result = useQuery({ query: Profile });
  return (
    <Loaded result={result}>
      {(data) => data.me && <Fields me={data.me} professions={data.professions} submit={submit} onSaved={onSaved} />}
    </Loaded>
  );
}

interface FieldsProps {
  me: NonNullable<ProfileQuery['me']>;
  professions: ProfileQuery['professions'];
  submit: string;
  onSaved: () => void;
}

function Fields({ me, professions, submit, onSaved }: FieldsProps) {
  const { t } = useTranslation();
  const [, update] = useMutation(UpdateProfile);
  const [keys, setKeys] = useState(me.professions.map(({ key }) => key));
  const state = useSubmit({
    'input.name': { id: 'profile-name', label: t('account.name') },
    'input.title': { id: 'profile-title', label: t('account.title') },
    'input.phone': { id: 'profile-phone', label: t('account.phone') },
    'input.bio': { id: 'profile-bio', label: t('account.bio') },
    'input.expertise': { id: 'profile-expertise', label: t('account.expertise') },
  });
  async function save(form: FormData) {
    const expertise = textOf(form, 'expertise')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const [name, title, phone, bio] = ['name', 'title', 'phone', 'bio'].map((field) => textOf(form, field));
    if (await state.send(() => update({ input: { name, title, phone, bio, expertise, professions: keys } }))) onSaved();
  }
  return (
    <FormBody state={state} submit={submit} onSubmit={save}>
      <Textfield
        id="profile-name"
        name="name"
        autoComplete="name"
        label={t('account.name')}
        defaultValue={me.name}
        error={state.errorOf('profile-name')}
        required
      />
      <Textfield
        id="profile-title"
        name="title"
        autoComplete="organization-title"
        label={t('account.title')}
        description={t('account.titleHelp')}
        defaultValue={me.title}
        error={state.errorOf('profile-title')}
      />
      <ProfessionField label={t('person.professions')} professions={professions} value={keys} onChange={setKeys} />
      <Textfield
        id="profile-expertise"
        multiline
        rows={4}
        name="expertise"
        label={t('account.expertise')}
        description={t('account.expertiseHelp')}
        defaultValue={me.expertise.join('\n')}
        error={state.errorOf('profile-expertise')}
      />
      <Textfield
        id="profile-bio"
        multiline
        rows={4}
        name="bio"
        label={t('account.bio')}
        defaultValue={me.bio}
        error={state.errorOf('profile-bio')}
      />
      <Textfield
        id="profile-phone"
        name="phone"
        type="tel"
        autoComplete="tel"
        label={t('account.phone')}
        defaultValue={me.phone ?? ''}
        error={state.errorOf('profile-phone')}
      />
    </FormBody>
  );
}
