import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { TrialForm, type TrialText } from '../features/methods/trial-form';
import { graphql } from '../gql';
import type { WrittenTrialsQuery } from '../gql/graphql';
import { paths } from '../paths';
import { announce } from '../ui/announce';
import { CancelLink } from '../ui/cancel-link';
import { Loaded } from '../ui/fault';
import { NotFound } from '../ui/not-found';
import { Page } from '../ui/page';
import { TextSkeleton } from '../ui/skeletons';

const WrittenTrials = graphql(`
  query WrittenTrials($id: ID!) {
    method(id: $id) {
      id
      title
      trials(first: 100) {
        edges {
          node {
            id
            version
            periodFrom
            periodTo
            forWhom
            participants
            howItWent
            changedWhat
            again
            viewerCan {
              edit
            }
          }
        }
      }
    }
  }
`);

const EditTrial = graphql(`
  mutation EditTrial($input: EditTrialInput!) {
    editTrial(input: $input) {
      id
      version
    }
  }
`);

type Written = WrittenTrialsQuery['method']['trials']['edges'][number]['node'];

/** A trial of one's own, written anew. */
export default function EditTrialRoute() {
  const { id = '', trial = '' } = useParams();
  const result = useQuery({ query: WrittenTrials, variables: { id }, requestPolicy: 'network-only' });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ method }) => {
        const written = method.trials.edges.find(({ node }) => node.id === trial)?.node;
        if (!written?.viewerCan.edit) return <NotFound />;
        return <Form key={written.id} methodId={method.id} title={method.title} written={written} />;
      }}
    </Loaded>
  );
}

function Form({ methodId, title, written }: { methodId: string; title: string; written: Written }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [, edit] = useMutation(EditTrial);
  const { id, version, periodFrom = null, periodTo = null, participants = null } = written;
  const { forWhom, howItWent, changedWhat, again } = written;
  const [value, setValue] = useState<TrialText>({
    periodFrom,
    periodTo,
    participants,
    forWhom,
    howItWent,
    changedWhat,
    again,
  });
  return (
    <Page title={t('trial.editTitle', { title })} width="text">
      <TrialForm
        value={value}
        onChange={(change) => setValue((before) => ({ ...before, ...change }))}
        submit={t('act.save')}
        send={() => edit({ input: { id, version, ...value } }, { additionalTypenames: ['Trial', 'Method'] })}
        onSent={() => {
          announce(t('state.saved'));
          void navigate(paths.method(methodId));
        }}
        beside={<CancelLink to={paths.method(methodId)} />}
      />
    </Page>
  );
}
