import { Alert, Button, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Routed, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { RelatedItems } from '../features/related/related';
import { CopyLink, FollowButton, HelpfulButton } from '../features/items/acts';
import { CoAuthors } from '../features/items/co-authors';
import { AudienceList } from '../features/items/audience-list';
import { ItemActs } from '../features/items/item-acts';
import { useTopicName } from '../features/items/names';
import { Description, partsOf, type ShownMethod } from '../features/methods/description';
import { MethodPage, MethodReplies, MethodTrials } from '../features/methods/method-fields';
import { Trials } from '../features/methods/trials';
import { Comments } from '../features/replies/comments';
import { graphql } from '../gql';
import { itemPath, paths } from '../paths';
import { announce } from '../ui/announce';
import { Loaded } from '../ui/fault';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page';
import { Aside } from '../ui/section';
import { TextSkeleton } from '../ui/skeletons';
import { date } from '../ui/time';

const WantToTry = graphql(`
  mutation WantToTry($id: ID!) {
    wantToTry(methodId: $id)
  }
`);

/** Contents to the left, the text in the middle, what one can do to the right; prints on A4. */
export default function MethodRoute() {
  const { id = '' } = useParams();
  const result = useQuery({ query: MethodPage, variables: { id } });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ method }) => <MethodView key={method.id} method={method} />}
    </Loaded>
  );
}

const REPLIES = { additionalTypenames: ['Reply', 'Trial'] };

function MethodView({ method }: { method: ShownMethod }) {
  const { t } = useTranslation();
  const trials = useQuery({ query: MethodTrials, variables: { id: method.id }, context: REPLIES });
  const replies = useQuery({ query: MethodReplies, variables: { id: method.id }, context: REPLIES });
  const name = useTopicName();
  return (
    <div className="page page-wide method">
      <Contents method={method} />
      <article className="method-text">
        <header className="page-head">
          <div className="facts page-over">
            <Tag data-size="sm">{t('item.method')}</Tag>
            {method.home && <Link to={paths.network(method.home.slug)}>{method.home.name}</Link>}
            {method.reviewDate && <span>{t('method.reviewed', { when: date(method.reviewDate) })}</span>}
          </div>
          <PageTitle>{method.title}</PageTitle>
          <p className="lead">{method.summary}</p>
          <div className="facts">
            {method.levels.map((level) => (
              <Tag key={level} data-size="sm" data-color="sand">
                {t(`level.${level}`)}
              </Tag>
            ))}
            {method.addressedProfessions.map((profession) => (
              <Tag key={profession.key} data-size="sm" data-color="sky">
                {name(profession)}
              </Tag>
            ))}
            {method.topics.map((topic) => (
              <Routed key={topic.id} to={paths.methods({ amne: topic.id })}>
                {name(topic)}
              </Routed>
            ))}
          </div>
        </header>
        {method.status !== 'published' && (
          <Alert data-color="warning">
            {t(`status.${method.status}`)}
            {method.statusReason && `: ${method.statusReason}`}
          </Alert>
        )}
        <Description method={method} />
        <Loaded result={trials}>
          {({ method: { trials: told, triedByFederations } }) => (
            <Trials methodId={method.id} trials={told.edges.map(({ node }) => node)} triedBy={triedByFederations} />
          )}
        </Loaded>
        <Loaded result={replies}>
          {({ method: { comments } }) => (
            <Comments
              itemId={method.id}
              authors={method.authors}
              comments={comments.edges.map(({ node }) => node)}
              canReply={method.viewerCan.reply}
            />
          )}
        </Loaded>
      </article>
      <div className="asides">
        <RelatedItems id={method.id} />
        <Try method={method} />
        {method.materials.length > 0 && (
          <Aside title={t('method.material')}>
            <ul className="lines">
              {method.materials.map(({ label, url, item }, at) => (
                <li key={at}>
                  {item ? (
                    <Link to={itemPath(item)}>{label || item.title}</Link>
                  ) : url && /^https?:/.test(url) ? (
                    <a href={url}>{label || url}</a>
                  ) : (
                    label
                  )}
                </li>
              ))}
            </ul>
          </Aside>
        )}
        {method.viewerCan.edit && <CoAuthors id={method.id} kind="method" />}
        <Aside title={t('item.follow')}>
          <div className="buttons">
            <FollowButton id={method.id} follows={method.viewerFollows} />
            <CopyLink />
            <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
              {t('act.print')}
            </Button>
          </div>
          <HelpfulButton id={method.id} marked={method.viewerFoundHelpful} count={method.helpfulCount} />
        </Aside>
        <AudienceList audience={method.audience} />
        <ItemActs id={method.id} can={method.viewerCan} editPath={paths.editMethod(method.id)} />
      </div>
    </div>
  );
}

function Contents({ method }: { method: ShownMethod }) {
  const { t } = useTranslation();
  return (
    <nav className="contents no-print" aria-label={t('method.contents')}>
      <ul>
        {partsOf(method).map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{t(`field.${part}`)}</a>
          </li>
        ))}
        <li>
          <a href="#trials">{t('method.trials')}</a>
        </li>
      </ul>
    </nav>
  );
}

function Try({ method }: { method: ShownMethod }) {
  const { t } = useTranslation();
  const [, want] = useMutation(WantToTry);
  const [wanted, setWanted] = useState(false);
  if (method.status !== 'published') return null;
  async function say() {
    const { error } = await want({ id: method.id });
    if (error) return;
    setWanted(true);
    announce(t('method.wanted'));
  }
  return (
    <Aside title={t('method.tryTitle')}>
      <p>{t(wanted ? 'method.wanted' : 'method.tryText')}</p>
      {!wanted && <Button onClick={() => void say()}>{t('method.wantToTry')}</Button>}
      {method.viewerCanRecordTrial && <Link to={paths.tryMethod(method.id)}>{t('method.record')}</Link>}
    </Aside>
  );
}
