import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { MethodPage } from '../features/methods/method-fields';
import { TrialForm, type TrialText } from '../features/methods/trial-form';
import { graphql } from '../gql';
import { paths } from '../paths';
import { useDraft } from '../session/draft';
import { useMe } from '../session/session';
import { CancelLink } from '../ui/cancel-link';
import { announce } from '../ui/announce';
import { Loaded } from '../ui/fault';
import { Page } from '../ui/page';
import { TextSkeleton } from '../ui/skeletons';

const RecordTrial = graphql(`
  mutation RecordTrial($input: RecordTrialInput!) {
    recordTrial(input: $input) {
      id
    }
  }
`);

const EMPTY: TrialText = {
  periodFrom: null,
  periodTo: null,
  forWhom: '',
  participants: null,
  howItWent: '',
  changedWhat: '',
  again: 'yes',
};

/** A new trial, for one's own federation. What is written stays over a reload. */
export default function TrialRoute() {
  const { id = '' } = useParams();
  const result = useQuery({ query: MethodPage, variables: { id } });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ method }) => <NewTrial id={method.id} title={method.title} />}
    </Loaded>
  );
}

function NewTrial({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { federation } = useMe();
  const [, record] = useMutation(RecordTrial);
  const [value, setValue, clear] = useDraft(`trial:${id}`, EMPTY);
  return (
    <Page title={t('trial.title', { title })} lead={t('trial.lead')} width="text">
      <TrialForm
        value={value}
        onChange={(change) => setValue((before) => ({ ...before, ...change }))}
        submit={t('trial.submit')}
        beside={<CancelLink to={paths.method(id)} />}
        send={() =>
          record(
            { input: { methodId: id, federationId: federation?.id ?? '', ...value } },
            { additionalTypenames: ['Trial', 'Method'] },
          )
        }
        onSent={() => {
          clear();
          announce(t('trial.done'));
          void navigate(paths.method(id));
        }}
      >
        {federation && (
          <Field>
            <Label>{t('method.federation')}</Label>
            <Select defaultValue={federation.id}>
              <option value={federation.id}>{federation.name}</option>
            </Select>
          </Field>
        )}
      </TrialForm>
    </Page>
  );
}
