import { Button, Dialog, Fieldset, Heading, Radio } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql';
import { announce } from '../../ui/announce';
import { FormBody, textOf } from '../../ui/form-body';
import { SelectField } from '../../ui/select-field';
import { useSubmit } from '../../ui/use-submit';
import type { Placed } from './network-tree';
import type { AdministeredNetwork } from './use-all-networks';

const ContainNetwork = graphql(`
  mutation ContainNetwork($containerId: ID!, $containedId: ID!) {
    containNetwork(containerId: $containerId, containedId: $containedId) {
      id
    }
  }
`);

const MoveNetwork = graphql(`
  mutation MoveNetwork($containedId: ID!, $fromId: ID!, $toId: ID!) {
    moveNetwork(containedId: $containedId, fromId: $fromId, toId: $toId) {
      id
    }
  }
`);

const ReleaseNetwork = graphql(`
  mutation ReleaseNetwork($containerId: ID!, $containedId: ID!) {
    releaseNetwork(containerId: $containerId, containedId: $containedId)
  }
`);

interface PlaceNetworkProps extends Placed {
  networks: readonly AdministeredNetwork[];
  onClose: () => void;
  onPlaced: () => void;
}

/** Where a network is inside: moved, put into one more, or taken out. */
export function PlaceNetwork({ network, container, networks, onClose, onPlaced }: PlaceNetworkProps) {
  const { t } = useTranslation();
  const [, contain] = useMutation(ContainNetwork);
  const [, move] = useMutation(MoveNetwork);
  const [, release] = useMutation(ReleaseNetwork);
  const name = network.name ?? '';
  // Either side's admin ends what is; the new container's admin begins what will be.
  const mayTake = container !== undefined && (container.viewerManages || network.viewerManages);
  const [moves, setMoves] = useState(mayTake);
  const state = useSubmit({ toId: { id: 'place-to', label: t('tree.to') } });
  const below = under(network.id, networks);
  const targets = networks.filter(
    ({ id, viewerManages, archivedAt, name: known }) =>
      viewerManages &&
      known &&
      !archivedAt &&
      id !== network.id &&
      !below.has(id) &&
      !network.containers.some(({ containerId }) => containerId === id),
  );
  async function submit(form: FormData) {
    const to = targets.find(({ id }) => id === textOf(form, 'to'));
    if (!to) return;
    const ids = { containedId: network.id };
    const done = await state.send<unknown>(() =>
      moves && container
        ? move({ ...ids, fromId: container.id, toId: to.id })
        : contain({ ...ids, containerId: to.id }),
    );
    if (!done) return;
    announce(t('tree.placed', { name, to: to.name }));
    onPlaced();
  }
  async function takeOut() {
    if (!container) return;
    if (!(await state.send(() => release({ containerId: container.id, containedId: network.id })))) return;
    announce(t('tree.taken', { name, from: container.name }));
    onPlaced();
  }
  return (
    <Dialog open onClose={onClose} closeButton={t('act.close')} aria-labelledby="place-network">
      <Heading level={2} data-size="sm" id="place-network">
        {t('tree.place', { name })}
      </Heading>
      <p>{container ? t('tree.isIn', { name, container: container.name }) : t('tree.isAlone', { name })}</p>
      <p className="quiet">{t('tree.help')}</p>
      {targets.length === 0 && <p>{t('tree.noTargets')}</p>}
      {targets.length > 0 && (
        <FormBody state={state} submit={t(moves ? 'tree.move' : 'tree.add')} onSubmit={submit}>
          {mayTake && (
            <Fieldset>
              <Fieldset.Legend className="unseen">{t('tree.how')}</Fieldset.Legend>
              <Radio
                name="how"
                value="move"
                label={t('tree.moveFrom', { container: container.name })}
                checked={moves}
                onChange={() => setMoves(true)}
              />
              <Radio
                name="how"
                value="add"
                label={t('tree.addMore')}
                checked={!moves}
                onChange={() => setMoves(false)}
              />
            </Fieldset>
          )}
          <SelectField
            label={t('tree.to')}
            id="place-to"
            name="to"
            options={targets.map(({ id, name: target }) => [id, target ?? ''] as const)}
          />
        </FormBody>
      )}
      {mayTake && (
        <p>
          <Button variant="tertiary" data-size="sm" onClick={() => void takeOut()}>
            {t('tree.takeOut', { container: container.name })}
          </Button>
        </p>
      )}
    </Dialog>
  );
}

/** Everything inside a network, however deep: it cannot be put into what it contains. */
function under(id: string, networks: readonly AdministeredNetwork[], found = new Set<string>()): Set<string> {
  for (const one of networks)
    if (!found.has(one.id) && one.containers.some(({ containerId }) => containerId === id)) {
      found.add(one.id);
      under(one.id, networks, found);
    }
  return found;
}
