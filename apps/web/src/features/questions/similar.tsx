import { Card, Heading } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { itemPath } from '../../paths';
import { announce } from '../../ui/announce';
import { Link } from '../../ui/link';
import { useRested } from '../../ui/use-rested';

const Similar = graphql(`
  query Similar($title: String!) {
    similarQuestions(title: $title, first: 4) {
      __typename
      id
      kind
      title
      ... on Question {
        answerCount
        state
      }
    }
  }
`);

const LEAST = 8;

/** What is like the question that is being written: perhaps somebody has asked it. */
export function SimilarQuestions({ title }: { title: string }) {
  const { t } = useTranslation();
  const wanted = useRested(title.trim());
  const [{ data }] = useQuery({ query: Similar, variables: { title: wanted }, pause: wanted.length < LEAST });
  const found = wanted.length < LEAST ? [] : (data?.similarQuestions ?? []);
  useEffect(() => {
    if (found.length > 0) announce(t('ask.similarFound', { count: found.length }));
  }, [found.length, t]);
  if (found.length === 0) return null;
  return (
    <Card className="aside similar">
      <Heading level={2} data-size="2xs">
        {t('ask.similar')}
      </Heading>
      <ul className="lines">
        {found.map((item) => (
          <li key={item.id}>
            <Link to={itemPath(item)}>{item.title}</Link>{' '}
            {item.__typename === 'Question' && (
              <span className="quiet">
                {item.answerCount} {t('item.answers', { count: item.answerCount })}
                {item.state === 'solved' && `, ${t('item.solved').toLowerCase()}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
