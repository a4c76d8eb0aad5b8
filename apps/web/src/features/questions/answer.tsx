import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { QuestionPageQuery } from '../../gql/graphql';
import { announce } from '../../ui/announce';
import { HelpfulButton } from '../items/acts';
import { ReplyText } from '../replies/reply-card';
import { CommentButton } from '../replies/write-reply';
import { AcceptAnswer } from './question-fields';

interface AnswerProps {
  answer: QuestionPageQuery['question']['answers']['edges'][number]['node'];
  questionId: string;
  accepted: boolean;
  canAccept: boolean;
  canReply: boolean;
}

/** One answer, with its comments under it. */
export function Answer({ answer, questionId, accepted, canAccept, canReply }: AnswerProps) {
  const { t } = useTranslation();
  const [, accept] = useMutation(AcceptAnswer);
  async function toggle() {
    const { error } = await accept({ questionId, answerId: accepted ? null : answer.id });
    if (!error && !accepted) announce(t('question.acceptedAnnounced'));
  }
  return (
    <li className={accepted ? 'answer answer-accepted' : 'answer'} id={`svar-${answer.id}`} tabIndex={-1}>
      <article aria-label={t('question.answerBy', { name: answer.author?.name ?? t('item.anonymous') })}>
        {accepted && <p className="accepted">✓ {t('question.accepted')}</p>}
        <ReplyText reply={answer}>
          <HelpfulButton id={answer.id} marked={answer.viewerFoundHelpful} count={answer.helpfulCount} />
          {canAccept && (
            <Button variant="tertiary" data-size="sm" aria-pressed={accepted} onClick={() => void toggle()}>
              {t(accepted ? 'question.unaccept' : 'question.accept')}
            </Button>
          )}
          {canReply && <CommentButton itemId={questionId} parentId={answer.id} />}
        </ReplyText>
        {answer.comments.length > 0 && (
          <ul className="comments" aria-label={t('question.comments')}>
            {answer.comments.map((comment) => (
              <li key={comment.id} id={`kommentar-${comment.id}`} tabIndex={-1}>
                <ReplyText reply={comment} />
              </li>
            ))}
          </ul>
        )}
      </article>
    </li>
  );
}
