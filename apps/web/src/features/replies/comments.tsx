import { useTranslation } from 'react-i18next';
import type { ReplyPartsFragment } from '../../gql/graphql';
import { useMe } from '../../session/session';
import type { Mentioned } from '../../ui/mention';
import { Section } from '../../ui/section';
import { ReplyText } from './reply-card';
import { peopleOf, ThreadPeople } from './thread-people';
import { CommentButton } from './write-reply';

interface CommentsProps {
  itemId: string;
  authors: readonly Mentioned[];
  comments: readonly ReplyPartsFragment[];
  canReply: boolean;
}

/** What people have said about a document or a method. */
export function Comments({ itemId, authors, comments, canReply }: CommentsProps) {
  const { t } = useTranslation();
  const me = useMe();
  if (comments.length === 0 && !canReply) return null;
  return (
    <ThreadPeople value={peopleOf(authors, comments, me)}>
      <Section title={t('question.comments')}>
        {comments.length === 0 && <p className="quiet">{t('question.noComments')}</p>}
        {comments.length > 0 && (
          <ul className="comments">
            {comments.map((comment) => (
              <li key={comment.id} id={`kommentar-${comment.id}`}>
                <ReplyText reply={comment} />
              </li>
            ))}
          </ul>
        )}
        {canReply && (
          <div className="comment-act">
            <CommentButton itemId={itemId} />
          </div>
        )}
      </Section>
    </ThreadPeople>
  );
}
