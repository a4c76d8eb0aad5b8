import { Alert, Button, Dropdown, Tag } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Routed, useLocation, useNavigate, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { RelatedItems } from '../features/related/related';
import { FileList } from '../features/files/file-list';
import { faultOf } from '../api/errors';
import { CopyLink, FollowButton, HelpfulButton } from '../features/items/acts';
import { AudienceList } from '../features/items/audience-list';
import { ItemActs } from '../features/items/item-acts';
import { useNewReplies } from '../features/items/live';
import { useTopicName } from '../features/items/names';
import { Answer } from '../features/questions/answer';
import { CloseQuestion, DeleteQuestion, QuestionPage } from '../features/questions/question-fields';
import { Byline, ReplyText } from '../features/replies/reply-card';
import { peopleOf, ThreadPeople } from '../features/replies/thread-people';
import { CommentButton, WriteReply } from '../features/replies/write-reply';
import type { QuestionPageQuery } from '../gql/graphql';
import { paths } from '../paths';
import { useMe } from '../session/session';
import { announce } from '../ui/announce';
import { ConfirmDialog } from '../ui/confirm';
import { Empty } from '../ui/empty';
import { Loaded } from '../ui/fault';
import { Page } from '../ui/page';
import { Prose } from '../ui/prose';
import { Aside, Section } from '../ui/section';
import { TextSkeleton } from '../ui/skeletons';

type Question = QuestionPageQuery['question'];
const PAGE = 50;

export default function QuestionRoute() {
  const { id = '' } = useParams();
  const [first, setFirst] = useState(PAGE);
  const { t } = useTranslation();
  const result = useQuery({ query: QuestionPage, variables: { id, first }, context: REPLIES });
  const [, again] = result;
  useNewReplies(id, () => {
    again({ requestPolicy: 'network-only' });
    announce(t('question.newAnswer'));
  });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ question }) => (
        <Thread key={question.id} question={question} onMore={() => setFirst(Math.min(first + PAGE, 100))} />
      )}
    </Loaded>
  );
}

/** A thread without a reply must still be asked for anew when the first one comes. */
const REPLIES = { additionalTypenames: ['Reply'] };

function Thread({ question, onMore }: { question: Question; onMore: () => void }) {
  const { t } = useTranslation();
  const name = useTopicName();
  const answers = question.answers.edges.map(({ node }) => node);
  const { viewerCan: can } = question;
  const comments = question.comments.edges.map(({ node }) => node);
  const people = peopleOf(question.authors, [...answers, ...comments], useMe());
  useHash(answers.length);
  return (
    <ThreadPeople value={people}>
      <Page
        title={question.title}
        over={
          <>
            <Tag data-size="sm">{t('item.question')}</Tag>
            {question.state === 'solved' && <strong className="solved">{t('item.solved')}</strong>}
            {question.topics.map((topic) => (
              <Routed key={topic.id} to={paths.questions({ amne: topic.id })}>
                {name(topic)}
              </Routed>
            ))}
          </>
        }
      >
        <div className="with-asides">
          <div>
            {question.status !== 'published' && (
              <Alert data-color="warning">
                {question.status === 'closed' ? t('question.closed') : t(`status.${question.status}`)}
                {question.statusReason && `: ${question.statusReason}`}
              </Alert>
            )}
            <article className="asked">
              {question.bodyHtml && <Prose html={question.bodyHtml} />}
              <FileList files={question.files} label={t('attach.files')} />
              <Byline author={question.authors[0]} at={question.publishedAt ?? question.createdAt} />
              {comments.length > 0 && (
                <ul className="comments" aria-label={t('question.comments')}>
                  {comments.map((comment) => (
                    <li key={comment.id} id={`kommentar-${comment.id}`} tabIndex={-1}>
                      <ReplyText reply={comment} />
                    </li>
                  ))}
                </ul>
              )}
              <div className="buttons buttons-quiet no-print">
                <HelpfulButton id={question.id} marked={question.viewerFoundHelpful} count={question.helpfulCount} />
                {can.reply && <CommentButton itemId={question.id} />}
              </div>
            </article>
            <Section
              title={
                answers.length > 0
                  ? t('question.answersTitle', { count: question.answerCount })
                  : t('question.noAnswers')
              }
            >
              {answers.length === 0 && can.reply && <p className="quiet">{t('question.noAnswersText')}</p>}
              {answers.length === 0 && !can.reply && <Empty title={t('state.none')} text={t('question.cannotReply')} />}
              <ol className="answers">
                {[...answers].sort(acceptedFirst(question)).map((answer) => (
                  <Answer
                    key={answer.id}
                    answer={answer}
                    questionId={question.id}
                    canAccept={can.accept}
                    canReply={can.reply}
                    accepted={answer.id === question.acceptedAnswer?.id}
                  />
                ))}
              </ol>
              {question.answers.pageInfo.hasNextPage && (
                <Button variant="secondary" onClick={onMore}>
                  {t('question.moreAnswers')}
                </Button>
              )}
            </Section>
            {can.reply ? (
              <section className="no-print" aria-label={t('question.yourAnswer')}>
                <WriteReply itemId={question.id} kind="answer" />
              </section>
            ) : (
              answers.length > 0 && (
                <p className="quiet">{t(question.status === 'closed' ? 'question.closed' : 'question.cannotReply')}</p>
              )
            )}
          </div>
          <div className="asides">
            <RelatedItems id={question.id} />
            <Aside title={t('item.follow')}>
              <p>{t('item.followCan')}</p>
              <div className="buttons">
                <FollowButton id={question.id} follows={question.viewerFollows} />
                <CopyLink />
              </div>
            </Aside>
            {question.addressedProfessions.length > 0 && (
              <Aside title={t('question.particularly')}>
                <p>{question.addressedProfessions.map(name).join(', ')}</p>
              </Aside>
            )}
            <AudienceList audience={question.audience} />
            <Acts question={question} />
          </div>
        </div>
      </Page>
    </ThreadPeople>
  );
}

const acceptedFirst = (question: Question) => (one: { id: string }, other: { id: string }) =>
  Number(other.id === question.acceptedAnswer?.id) - Number(one.id === question.acceptedAnswer?.id);

/** The browser looks for the answer in the address before it is there; we look again when it is. */
function useHash(count: number) {
  const { hash } = useLocation();
  useEffect(() => {
    if (!hash || count === 0) return;
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [hash, count]);
}

/** What one who may can do with the question itself. */
function Acts({ question }: { question: Question }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [, close] = useMutation(CloseQuestion);
  const [, remove] = useMutation(DeleteQuestion);
  const [deleting, setDeleting] = useState(false);
  const { viewerCan: can, id } = question;
  const closed = question.status === 'closed';
  async function takeAway() {
    const { error } = await remove({ id }, { additionalTypenames: ['Question'] });
    if (error) return faultOf(error);
    announce(t('question.deleted'));
    void navigate(paths.questions());
    return undefined;
  }
  return (
    <>
      <ItemActs id={id} can={can} editPath={paths.editQuestion(id)}>
        {(can.close || can.delete) && (
          <>
            {can.close && (
              <Dropdown.Item>
                <Dropdown.Button onClick={() => void close({ id, closed: !closed })}>
                  {t(closed ? 'question.reopen' : 'question.close')}
                </Dropdown.Button>
              </Dropdown.Item>
            )}
            {can.delete && (
              <Dropdown.Item>
                <Dropdown.Button onClick={() => setDeleting(true)}>{t('question.delete')}</Dropdown.Button>
              </Dropdown.Item>
            )}
          </>
        )}
      </ItemActs>
      {deleting && (
        <ConfirmDialog
          title={t('question.delete')}
          text={t('question.deleteConfirm')}
          act={t('question.delete')}
          does={takeAway}
          onClose={() => setDeleting(false)}
        />
      )}
    </>
  );
}
