import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import { Empty } from '../ui/empty';
import { Loaded } from '../ui/fault';
import { Page } from '../ui/page';
import { Prose } from '../ui/prose';
import { TextSkeleton } from '../ui/skeletons';
import { Time } from '../ui/time';

const History = graphql(`
  query History($id: ID!) {
    history(id: $id, first: 50) {
      edges {
        node {
          id
          number
          at
          note
          title
          bodyHtml
          purgedAt
          editor {
            id
            name
          }
        }
      }
    }
  }
`);

/** What a text was before it was changed, the newest first. */
export default function HistoryRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const result = useQuery({ query: History, variables: { id } });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ history: { edges } }) => (
        <Page title={t('item.history')} lead={t('revision.lead')} width="text">
          {edges.length === 0 && <Empty level={2} title={t('item.history')} text={t('revision.empty')} />}
          <ol className="answers" reversed>
            {edges.map(({ node }) => (
              <li className="answer" key={node.id}>
                <Heading level={2} data-size="xs">
                  {t('revision.number', { number: node.number })}
                </Heading>
                <p className="facts">
                  {node.editor && <span>{t('revision.by', { name: node.editor.name })}</span>}
                  <Time at={node.at} />
                  {node.note && <span>{node.note}</span>}
                </p>
                {node.title && (
                  <p>
                    <strong>{node.title}</strong>
                  </p>
                )}
                {node.purgedAt ? (
                  <p className="quiet">{t('revision.purged')}</p>
                ) : (
                  node.bodyHtml && <Prose html={node.bodyHtml} />
                )}
              </li>
            ))}
          </ol>
        </Page>
      )}
    </Loaded>
  );
}
