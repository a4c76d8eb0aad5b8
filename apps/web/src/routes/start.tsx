import { Button, Paragraph, Search } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Routed, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { ItemRow } from '../features/items/item-row';
import { useNewQuestions } from '../features/items/live';
import { NoticeLines } from '../features/notices/notice-lines';
import { graphql } from '../gql';
import type { StartPageQuery } from '../gql/graphql';
import { paths } from '../paths';
import { Empty } from '../ui/empty';
import { Loaded } from '../ui/fault';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page';
import { Rows } from '../ui/row';
import { Aside, Section } from '../ui/section';

const StartPage = graphql(`
  query StartPage {
    helpWanted(first: 3) {
      edges {
        node {
          ...ItemRow
        }
      }
    }
    unanswered: questions(state: unanswered, first: 3) {
      edges {
        node {
          ...ItemRow
        }
      }
    }
    feed(first: 11) {
      edges {
        node {
          ...ItemRow
        }
      }
    }
    notices(first: 5, unreadOnly: true) {
      edges {
        node {
          ...NoticeLine
        }
      }
    }
    networkList(mine: true, first: 8) {
      edges {
        node {
          id
          slug
          name
          memberCount
        }
      }
    }
  }
`);

/** What is new, what waits, and the two things one comes for: to look and to ask. */
export function Start() {
  const { t } = useTranslation();
  const result = useQuery({ query: StartPage });
  const [, again] = result;
  useNewQuestions(() => again({ requestPolicy: 'network-only' }));
  return (
    <div className="page page-wide">
      <header className="page-head start-head">
        <PageTitle>{t('start.title')}</PageTitle>
        <Paragraph className="lead" data-size="lg">
          {t('start.lead')}
        </Paragraph>
        <div className="start-act">
          <SearchField />
          <Button asChild className="start-ask">
            <Routed to={paths.ask()}>{t('ask.title')}</Routed>
          </Button>
        </div>
      </header>
      <div className="with-asides">
        <div>
          <Section
            title={t('start.help')}
            aside={<Link to={paths.questions({ lage: 'utan-svar' })}>{t('start.allUnanswered')}</Link>}
          >
            <Loaded result={result}>
              {(data) =>
                mineFirst(data).length > 0 ? (
                  <>
                    {data.helpWanted.edges.length > 0 && <p className="quiet">{t('start.helpLead')}</p>}
                    <Rows>
                      {mineFirst(data).map(({ node }) => (
                        <ItemRow key={node.id} item={node} />
                      ))}
                    </Rows>
                  </>
                ) : (
                  <Paragraph className="quiet">{t('start.helpEmpty')}</Paragraph>
                )
              }
            </Loaded>
          </Section>
          <Section title={t('start.fresh')} aside={<Link to={paths.questions()}>{t('act.showAll')}</Link>}>
            <Loaded result={result}>
              {(data) =>
                data.feed.edges.length > 0 ? (
                  <Rows>
                    {besides(data.feed.edges, mineFirst(data)).map(({ node }) => (
                      <ItemRow key={node.id} item={node} />
                    ))}
                  </Rows>
                ) : (
                  <Empty
                    title={t('start.freshEmptyTitle')}
                    text={t('start.freshEmpty')}
                    action={<Link to={paths.networks()}>{t('start.allNetworks')}</Link>}
                  />
                )
              }
            </Loaded>
          </Section>
        </div>
        <div className="asides">
          <Aside title={t('start.waiting')}>
            <Loaded result={result} waiting={<p aria-busy="true">{t('state.loading')}</p>}>
              {({ notices: { edges } }) => (
                <>
                  {edges.length === 0 ? (
                    <p className="quiet">{t('start.waitingEmpty')}</p>
                  ) : (
                    <NoticeLines notices={edges.map(({ node }) => node)} />
                  )}
                  <Link to={paths.notices()}>{t('notice.all')}</Link>
                </>
              )}
            </Loaded>
          </Aside>
          <Aside title={t('start.mine')}>
            <Loaded result={result} waiting={<p aria-busy="true">{t('state.loading')}</p>}>
              {({ networkList: { edges } }) => (
                <>
                  {edges.length === 0 && <Paragraph>{t('start.noNetworks')}</Paragraph>}
                  <ul className="lines">
                    {edges.map(({ node: { id, slug, name, memberCount } }) => (
                      <li key={id}>
                        <Link to={paths.network(slug)}>{name}</Link>{' '}
                        {memberCount !== null && memberCount !== undefined && (
                          <span className="quiet">{t('network.members', { count: memberCount })}</span>
                        )}
                      </li>
                    ))}
                  </ul>
                  <Link to={paths.networks()}>{t('start.allNetworks')}</Link>
                </>
              )}
            </Loaded>
          </Aside>
        </div>
      </div>
    </div>
  );
}

function SearchField() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void navigate(paths.search({ q: String(new FormData(event.currentTarget).get('q') ?? '') }));
  }
  return (
    <form role="search" className="search-form" onSubmit={submit}>
      <Search>
        <Search.Input name="q" aria-label={t('search.label')} placeholder={t('search.placeholder')} />
        <Search.Button variant="secondary">{t('search.submit')}</Search.Button>
      </Search>
    </form>
  );
}

interface Edge {
  node: { id: string };
}

/** What one may be able to answer; where there is nothing of that kind, what nobody has answered. */
const mineFirst = ({ helpWanted, unanswered }: StartPageQuery): StartPageQuery['unanswered']['edges'] =>
  helpWanted.edges.length > 0 ? helpWanted.edges : unanswered.edges;

/** What stands above is not said twice. */
function besides<One extends Edge>(edges: readonly One[], above: readonly Edge[]): One[] {
  const said = new Set(above.map(({ node }) => node.id));
  return edges.filter(({ node }) => !said.has(node.id)).slice(0, 8);
}
