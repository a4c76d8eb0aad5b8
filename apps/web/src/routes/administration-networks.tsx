import { Button, Dialog, Heading, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { AdministrationFrame } from '../features/administration/frame';
import { NewFederation, NewNetwork } from '../features/administration/new-network';
import { graphql } from '../gql';
import { paths } from '../paths';
import { FormBody, textOf } from '../ui/form-body';
import { Loaded } from '../ui/fault';
import { Link } from '../ui/link';
import { More, usePages } from '../ui/more';
import { Section } from '../ui/section';
import { listed } from '../ui/time';
import { useSubmit } from '../ui/use-submit';

const AdministeredNetworks = graphql(`
  query AdministeredNetworks($after: String) {
    administratorNetworks(first: 50, after: $after) {
      edges {
        node {
          id
          name
          kind
          memberCount
          archivedAt
          admins {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const AddSelfToNetwork = graphql(`
  mutation AddSelfToNetwork($id: ID!, $reason: String!) {
    addSelfToNetwork(networkId: $id, reason: $reason) {
      id
    }
  }
`);

export default function AdministrationNetworks() {
  const { t } = useTranslation();
  const { afters, open } = usePages();
  return (
    <AdministrationFrame>
      <Section title={t('admin.networks')}>
        {afters.map((after, at) => (
          <Part key={after ?? 'first'} after={after} last={at === afters.length - 1} onMore={open} />
        ))}
      </Section>
      <Section title={t('admin.newFederation')}>
        <NewFederation />
      </Section>
      <Section title={t('admin.newNetwork')}>
        <NewNetwork />
      </Section>
    </AdministrationFrame>
  );
}

/** Networks without what is in them: who wants to read a closed one says why, and is seen. */
function Part({ after, last, onMore }: { after?: string; last: boolean; onMore: (after: string) => void }) {
  const { t } = useTranslation();
  const result = useQuery({ query: AdministeredNetworks, variables: { after } });
  const [adding, setAdding] = useState<{ id: string; name: string }>();
  return (
    <Loaded result={result}>
      {({ administratorNetworks: { edges, pageInfo } }) => (
        <>
          <ul className="lines">
            {edges.map(({ node: { id, name, kind, memberCount, admins, archivedAt } }) => (
              <li key={id} className="line-act">
                <div>
                  {name ? <Link to={paths.network(id)}>{name}</Link> : t('admin.hiddenNetwork')}
                  <div className="facts">
                    <span>{t(`networkKind.${kind}`)}</span>
                    <span>{t('network.members', { count: memberCount })}</span>
                    <span>
                      {admins.length > 0
                        ? t('admin.admins', { names: listed(admins.map((admin) => admin.name)) })
                        : t('admin.noAdmins')}
                    </span>
                    {archivedAt && <strong>{t('network.archived')}</strong>}
                  </div>
                </div>
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('admin.addSelfTo', { name: name ?? t('admin.hiddenNetwork') })}
                  onClick={() => setAdding({ id, name: name ?? t('admin.hiddenNetwork') })}
                >
                  {t('admin.addSelf')}
                </Button>
              </li>
            ))}
          </ul>
          {last && <More pageInfo={pageInfo} onMore={onMore} />}
          {adding && <AddSelf network={adding} onClose={() => setAdding(undefined)} />}
        </>
      )}
    </Loaded>
  );
}

function AddSelf({ network, onClose }: { network: { id: string; name: string }; onClose: () => void }) {
  const { t } = useTranslation();
  const [, add] = useMutation(AddSelfToNetwork);
  const state = useSubmit({ reason: { id: 'add-self-reason', label: t('admin.addSelfReason') } });
  async function submit(form: FormData) {
    const reason = textOf(form, 'reason');
    const refresh = { additionalTypenames: ['AdministeredNetwork', 'Network'] };
    if (await state.send(() => add({ id: network.id, reason }, refresh))) onClose();
  }
  return (
    <Dialog open onClose={onClose} closeButton={t('act.close')} aria-labelledby="add-self">
      <Heading level={2} data-size="sm" id="add-self">
        {t('admin.addSelfTo', { name: network.name })}
      </Heading>
      <p>{t('admin.addSelfHelp')}</p>
      <FormBody state={state} submit={t('admin.addSelf')} onSubmit={submit}>
        <Textfield
          id="add-self-reason"
          name="reason"
          multiline
          rows={3}
          label={t('admin.addSelfReason')}
          maxLength={1000}
          error={state.errorOf('add-self-reason')}
          required
        />
      </FormBody>
    </Dialog>
  );
}
