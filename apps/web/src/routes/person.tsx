import { Avatar } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ItemRow } from '../features/items/item-row';
import { useTopicName } from '../features/items/names';
import { graphql } from '../gql';
import { paths } from '../paths';
import { useMe } from '../session/session';
import { Empty } from '../ui/empty';
import { Loaded } from '../ui/fault';
import { initials } from '../ui/initials';
import { Link } from '../ui/link';
import { Page } from '../ui/page';
import { Rows } from '../ui/row';
import { Aside, Section } from '../ui/section';
import { TextSkeleton } from '../ui/skeletons';
import { listed } from '../ui/time';

const PersonPage = graphql(`
  query PersonPage($id: ID!) {
    person(id: $id) {
      id
      name
      title
      bio
      email
      phone
      expertise
      professions {
        key
        name
        nameEn
      }
      federation {
        id
        slug
        name
      }
    }
  }
`);

const PersonItems = graphql(`
  query PersonItems($id: ID!) {
    person(id: $id) {
      id
      items(first: 30) {
        edges {
          node {
            ...ItemRow
          }
        }
      }
    }
  }
`);

/** Who somebody is, what they can help with, and what they have shared, as far as one may see it. */
export default function PersonRoute() {
  const { t } = useTranslation();
  const name = useTopicName();
  const me = useMe();
  const { id = '' } = useParams();
  const result = useQuery({ query: PersonPage, variables: { id } });
  const shared = useQuery({ query: PersonItems, variables: { id } });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ person }) => (
        <Page
          title={person.name}
          lead={person.title || undefined}
          over={<Avatar aria-hidden="true" initials={initials(person.name)} data-size="lg" data-color="accent" />}
        >
          <div className="with-asides">
            <div>
              {person.bio && <p className="prose">{person.bio}</p>}
              <Section title={t('person.shared')}>
                <Loaded result={shared}>
                  {({ person: { items } }) =>
                    items.edges.length === 0 ? (
                      <Empty
                        title={t('person.sharedEmptyTitle')}
                        text={t('person.sharedEmpty', { name: person.name })}
                      />
                    ) : (
                      <Rows>
                        {items.edges.map(({ node }) => (
                          <ItemRow key={node.id} item={node} />
                        ))}
                      </Rows>
                    )
                  }
                </Loaded>
              </Section>
            </div>
            <div className="asides">
              {person.id === me.id && <Link to={paths.settings()}>{t('person.edit')}</Link>}
              {(person.federation || person.professions.length > 0 || person.email) && (
                <Aside title={t('person.federation')}>
                  {person.federation && (
                    <p>
                      <Link to={paths.network(person.federation.slug)}>{person.federation.name}</Link>
                    </p>
                  )}
                  {person.professions.length > 0 && <p>{listed(person.professions.map(name))}</p>}
                  {person.phone && (
                    <p>
                      <a href={`tel:${person.phone}`}>{person.phone}</a>
                    </p>
                  )}
                  {person.email && (
                    <p>
                      <a href={`mailto:${person.email}`}>{person.email}</a>
                    </p>
                  )}
                </Aside>
              )}
              {person.expertise.length > 0 && (
                <Aside title={t('person.expertise')}>
                  <ul className="lines">
                    {person.expertise.map((one) => (
                      <li key={one}>{one}</li>
                    ))}
                  </ul>
                </Aside>
              )}
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  );
}
