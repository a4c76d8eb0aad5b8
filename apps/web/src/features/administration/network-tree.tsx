import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../paths';
import { Link } from '../../ui/link';
import { listed } from '../../ui/time';
import type { AdministeredNetwork } from './use-all-networks';

export interface Placed {
  network: AdministeredNetwork;
  /** Where it was pointed at; a network may be inside several. */
  container?: AdministeredNetwork;
}

interface NetworkTreeProps {
  networks: readonly AdministeredNetwork[];
  onAddSelf: (network: AdministeredNetwork) => void;
  onPlace: (placed: Placed) => void;
}

/** Networks inside networks as lists inside lists. One that is inside several stands under each. */
export function NetworkTree({ networks, ...acts }: NetworkTreeProps) {
  const { t } = useTranslation();
  const known = new Set(networks.map(({ id }) => id));
  const roots = networks.filter(({ containers }) => !containers.some(({ containerId }) => known.has(containerId)));
  return (
    <ul className="tree" aria-label={t('admin.networks')}>
      {byName(roots).map((network) => (
        <Node key={network.id} network={network} networks={networks} open {...acts} />
      ))}
    </ul>
  );
}

interface NodeProps extends NetworkTreeProps, Placed {
  open?: boolean;
}

function Node({ network, container, networks, open: first = false, onAddSelf, onPlace }: NodeProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(first);
  const { id, kind, memberCount, admins, archivedAt, containers } = network;
  const inside = byName(networks.filter((one) => one.containers.some(({ containerId }) => containerId === id)));
  const name = network.name ?? t('admin.hiddenNetwork');
  const cap = containers.find(({ containerId }) => containerId === container?.id)?.cap;
  return (
    <li>
      <div className="line-act tree-line">
        <div>
          {network.name ? <Link to={paths.network(id)}>{name}</Link> : name}
          <div className="facts">
            <span>{t(`networkKind.${kind}`)}</span>
            <span>{t('network.members', { count: memberCount })}</span>
            <span>
              {admins.length > 0
                ? t('admin.admins', { names: listed(admins.map((one) => one.name)) })
                : t('admin.noAdmins')}
            </span>
            {cap && cap !== 'leader' && <span>{t('tree.cap', { role: t(`role.${cap}`) })}</span>}
            {containers.length > 1 && <span>{t('tree.several', { count: containers.length })}</span>}
            {archivedAt && <strong>{t('network.archived')}</strong>}
          </div>
        </div>
        <div className="buttons">
          {inside.length > 0 && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-expanded={open}
              aria-label={t(open ? 'tree.close' : 'tree.open', { name, count: inside.length })}
              onClick={() => setOpen(!open)}
            >
              {t(open ? 'tree.closeShort' : 'tree.openShort', { count: inside.length })}
            </Button>
          )}
          {network.name && !archivedAt && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={t('tree.place', { name })}
              onClick={() => onPlace({ network, container })}
            >
              {t('tree.placeShort')}
            </Button>
          )}
          {!network.viewerManages && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={t('admin.addSelfTo', { name })}
              onClick={() => onAddSelf(network)}
            >
              {t('admin.addSelf')}
            </Button>
          )}
        </div>
      </div>
      {open && inside.length > 0 && (
        <ul>
          {inside.map((one) => (
            <Node
              key={one.id}
              network={one}
              container={network}
              networks={networks}
              onAddSelf={onAddSelf}
              onPlace={onPlace}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

const byName = (networks: readonly AdministeredNetwork[]): AdministeredNetwork[] =>
  [...networks].sort(
    (one, other) => Number(!one.name) - Number(!other.name) || (one.name ?? '').localeCompare(other.name ?? '', 'sv'),
  );
