import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, use, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { ReplyKind } from '../../gql/graphql';
import { useDraft } from '../../session/draft';
import { announce } from '../../ui/announce';
import { ErrorSummary } from '../../ui/error-summary';
import { FaultNotice } from '../../ui/fault';
import { MarkdownField } from '../../ui/markdown-field';
import { useSubmit } from '../../ui/use-submit';
import { SendReply } from './reply-fields';
import { ThreadPeople } from './thread-people';

interface WriteReplyProps {
  itemId: string;
  parentId?: string;
  kind: ReplyKind;
  onSent?: () => void;
  onCancel?: () => void;
}

/** Where one answers or comments. What is written stays over a reload until it is sent. */
export function WriteReply({ itemId, parentId, kind, onSent, onCancel }: WriteReplyProps) {
  const { t } = useTranslation();
  const id = useId();
  const [body, setBody, clear] = useDraft(`${kind}:${parentId ?? itemId}`, '');
  const [, reply] = useMutation(SendReply);
  const people = use(ThreadPeople);
  const label = t(kind === 'answer' ? 'question.yourAnswer' : 'question.yourComment');
  const { busy, fault, errors, errorOf, send, refuse } = useSubmit({ 'input.body': { id, label } });

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!body.trim()) return refuse([{ id, label, text: t('rule.required') }]);
    const sent = await send(() =>
      reply(
        { input: { itemId, parentId, kind, body } },
        { additionalTypenames: ['Reply', 'Question', 'ReplyConnection'] },
      ),
    );
    if (!sent) return;
    clear();
    announce(t(kind === 'answer' ? 'question.answered_done' : 'question.commentDone'));
    onSent?.();
  }

  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary errors={errors} />
      {fault && <FaultNotice fault={fault} />}
      <MarkdownField
        id={id}
        label={label}
        description={kind === 'answer' ? `${t('question.answerHelp')} ${t('form.noPersons')}` : undefined}
        value={body}
        onChange={setBody}
        people={people}
        rows={kind === 'answer' ? 7 : 3}
        error={errorOf(id)}
        required
      />
      <div className="buttons">
        <Button type="submit" variant={kind === 'answer' ? 'primary' : 'secondary'} loading={busy}>
          {t(kind === 'answer' ? 'question.answer' : 'question.comment')}
        </Button>
        {onCancel && (
          <Button type="button" variant="tertiary" onClick={onCancel}>
            {t('act.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** A button that opens the writing of a comment. */
export function CommentButton({ itemId, parentId, label }: { itemId: string; parentId?: string; label?: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <WriteReply
        itemId={itemId}
        parentId={parentId}
        kind="comment"
        onSent={() => setOpen(false)}
        onCancel={() => setOpen(false)}
      />
    );
  return (
    <Button variant="tertiary" data-size="sm" onClick={() => setOpen(true)}>
      {label ?? t('question.comment')}
    </Button>
  );
}
