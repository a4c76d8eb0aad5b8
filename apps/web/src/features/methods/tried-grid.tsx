import { useTranslation } from 'react-i18next';
import { Link as Routed } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { paths } from '../../paths';

const FederationGrid = graphql(`
  query FederationGrid {
    networkList(kinds: [federation], first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

interface TriedGridProps {
  triedBy: readonly { id: string; slug: string; name: string }[];
}

const [SIDE, STEP, ACROSS] = [16, 20, 20];

/** All federations as squares, those that have tried it filled; their names under it. The table of trials follows. */
export function TriedGrid({ triedBy }: TriedGridProps) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: FederationGrid });
  const known = new Map(triedBy.map((one) => [one.id, one]));
  const federations = data?.networkList.edges.map(({ node }) => node) ?? [];
  const all = [...federations, ...triedBy.filter(({ id }) => !federations.some((one) => one.id === id))];
  const across = Math.min(ACROSS, all.length);
  const down = Math.ceil(all.length / Math.max(1, across));
  return (
    <figure className="tried">
      <figcaption>{t('method.triedOf', { count: triedBy.length, all: all.length })}</figcaption>
      {data && all.length > triedBy.length && (
        <svg
          className="tried-squares"
          viewBox={`0 0 ${across * STEP - STEP + SIDE + 2} ${down * STEP - STEP + SIDE + 2}`}
          style={{ maxWidth: `${across * 1.25}rem` }}
          aria-hidden="true"
          focusable="false"
        >
          {all.map(({ id, name }, at) => (
            <rect
              key={id}
              className={known.has(id) ? 'tried-yes' : 'tried-no'}
              x={(at % across) * STEP + 1}
              y={Math.floor(at / across) * STEP + 1}
              width={SIDE}
              height={SIDE}
              rx={2}
            >
              <title>{name}</title>
            </rect>
          ))}
        </svg>
      )}
      <ul className="tried-grid" aria-label={t('method.grid')}>
        {triedBy.map(({ id, slug, name }) => (
          <li key={id}>
            <Routed to={paths.network(slug)}>{name.replace(/^Samordningsförbundet /, '')}</Routed>
          </li>
        ))}
      </ul>
    </figure>
  );
}
