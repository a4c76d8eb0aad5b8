import { useTranslation } from 'react-i18next';
import type { Role } from '../../gql/graphql';
import { paths } from '../../paths';
import { Link } from '../../ui/link';
import { Aside } from '../../ui/section';

interface AudienceListProps {
  audience: readonly { leastRole: Role; network: { id: string; slug: string; name: string; kind: string } }[];
}

/** Beside every item: who can read it. */
export function AudienceList({ audience }: AudienceListProps) {
  const { t } = useTranslation();
  if (audience.length === 0) return null;
  return (
    <Aside title={t('item.audience')}>
      <ul className="lines">
        {audience.map(({ network, leastRole }) => (
          <li key={network.id}>
            <Link to={paths.network(network.slug)}>
              {network.kind === 'national' ? t('ask.allFederations') : network.name}
            </Link>
            {leastRole !== 'reader' && <div className="quiet">{t(`roleReach.${leastRole}`)}</div>}
          </li>
        ))}
      </ul>
    </Aside>
  );
}
