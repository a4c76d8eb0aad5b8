import { Card, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { itemPath } from '../../paths';
import { Link } from '../../ui/link';

const Related = graphql(`
  query Related($id: ID!) {
    relatedItems(id: $id, first: 5) {
      __typename
      id
      kind
      title
    }
  }
`);

const KINDS = ['question', 'method', 'document'] as const;

/** What is about the same as this; nothing at all where nothing is. */
export function RelatedItems({ id }: { id: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: Related, variables: { id } });
  const found = data?.relatedItems ?? [];
  if (found.length === 0) return null;
  return (
    <Card className="aside similar">
      <Heading level={2} data-size="2xs">
        {t('item.related')}
      </Heading>
      <ul className="lines">
        {found.map((item) => {
          const kind = KINDS.find((known) => known === item.kind);
          return (
            <li key={item.id}>
              <Link to={itemPath(item)}>{item.title}</Link>{' '}
              {kind && <span className="quiet">{t(`item.${kind}`).toLowerCase()}</span>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
