import { useTranslation } from 'react-i18next';
import type { ReplyPartsFragment } from '../../gql/graphql';
import { Section } from '../../ui/section';
import { ReplyText } from './reply-card';
import { CommentButton } from './write-reply';

interface CommentsProps {
  itemId: string;
  comments: readonly ReplyPartsFragment[];
  canReply: boolean;
}

/** What people have said about a document or a method. */
export function Comments({ itemId, comments, canReply }: CommentsProps) {
  const { t } = useTranslation();
  if (comments.length === 0 && !canReply) return null;
  return (
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
  );
}
