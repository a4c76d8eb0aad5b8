import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { faultOf } from '../api/errors';
import { graphql } from '../gql';
import { announce } from '../ui/announce';
import { ConfirmButton } from '../ui/confirm';
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
          viewerCanPurge
          texts {
            path
            text
          }
          editor {
            id
            name
          }
        }
      }
    }
  }
`);

const PurgeRevision = graphql(`
  mutation PurgeRevision($id: ID!) {
    purgeRevision(id: $id)
  }
`);

/** What a text was before it was changed, the newest first. */
export default function HistoryRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const result = useQuery({ query: History, variables: { id } });
  const [, purge] = useMutation(PurgeRevision);
  async function empty(revision: string) {
    const { error } = await purge({ id: revision }, { additionalTypenames: ['Revision'] });
    if (error) return faultOf(error);
    announce(t('revision.purgeDone'));
    return undefined;
  }
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ history: { edges } }) => (
        <Page title={t('item.history')} lead={t('revision.lead')} width="text">
          {edges.length === 0 && <Empty level={2} title={t('revision.emptyTitle')} text={t('revision.empty')} />}
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
                  <>
                    {node.bodyHtml ? <Prose html={node.bodyHtml} /> : <Texts texts={node.texts} />}
                    {node.viewerCanPurge && (
                      <ConfirmButton
                        variant="tertiary"
                        data-size="sm"
                        asks={{
                          title: t('revision.purge'),
                          text: t('revision.purgeText'),
                          act: t('revision.purge'),
                          does: () => empty(node.id),
                        }}
                      >
                        {t('revision.purge')}
                      </ConfirmButton>
                    )}
                  </>
                )}
              </li>
            ))}
          </ol>
        </Page>
      )}
    </Loaded>
  );
}

/** What has no text of its own in one piece, as a method: each field that was filled in. */
function Texts({ texts }: { texts: readonly { path: string; text: string }[] }) {
  const { t, i18n } = useTranslation();
  const name = (path: string) => {
    const key = `field.${path.split('.')[0]}`;
    return i18n.exists(key) ? t(key as 'field.title') : undefined;
  };
  return texts
    .filter(({ path, text }) => path !== 'title' && text.trim())
    .map(({ path, text }) => (
      <p key={path} className="document-text">
        {name(path) && <strong>{name(path)}: </strong>}
        {text}
      </p>
    ));
}
