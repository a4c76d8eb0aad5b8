import { Alert, Button, Dropdown } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, use, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { ReplyPartsFragment } from '../../gql/graphql';
import { paths } from '../../paths';
import { ErrorSummary } from '../../ui/error-summary';
import { FaultNotice } from '../../ui/fault';
import { Link } from '../../ui/link';
import { MarkdownField } from '../../ui/markdown-field';
import { Prose } from '../../ui/prose';
import { Time } from '../../ui/time';
import { useSubmit } from '../../ui/use-submit';
import { EditReply, SetReplyStanding } from './reply-fields';
import { ThreadPeople } from './thread-people';
import { maySetStanding, type StandingAct, StandingDialog, StandingItems } from '../items/standing';

/** Who wrote it, from where, and when. */
export function Byline({
  author,
  at,
  edited,
}: {
  author: ReplyPartsFragment['author'] | undefined;
  at: string;
  edited?: string;
}) {
  const { t } = useTranslation();
  return (
    <p className="facts byline">
      <span>{author ? <Link to={paths.person(author.id)}>{author.name}</Link> : t('item.anonymous')}</span>
      {author?.federation && <span>{author.federation.name}</span>}
      <Time at={at} />
      {edited && <span className="edited">{edited}</span>}
    </p>
  );
}

/** An answer or a comment: the text, who wrote it, and what one may do with it. */
export function ReplyText({ reply, children }: { reply: ReplyPartsFragment; children?: ReactNode }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const [act, setAct] = useState<StandingAct>();
  const [, setStanding] = useMutation(SetReplyStanding);
  const { viewerCan: can } = reply;
  return (
    <>
      {reply.status !== 'published' && (
        <Alert data-color="warning" data-size="sm">
          {t(`status.${reply.status}`)}
          {reply.statusReason && `: ${reply.statusReason}`}
        </Alert>
      )}
      {editing ? <EditText reply={reply} onDone={() => setEditing(false)} /> : <Prose html={reply.bodyHtml} />}
      <Byline
        author={reply.author}
        at={reply.createdAt}
        edited={reply.version > 1 ? t('item.edited', { when: '' }).trim() : undefined}
      />
      <div className="buttons buttons-quiet no-print">
        {children}
        {can.edit && !editing && (
          <Button variant="tertiary" data-size="sm" onClick={() => setEditing(true)}>
            {t('act.edit')}
          </Button>
        )}
        {maySetStanding(can) && (
          <Dropdown.TriggerContext>
            <Dropdown.Trigger variant="tertiary" data-size="sm">
              {t('act.moreActs')}
            </Dropdown.Trigger>
            <Dropdown>
              <Dropdown.List>
                <StandingItems can={can} choose={setAct} />
              </Dropdown.List>
            </Dropdown>
          </Dropdown.TriggerContext>
        )}
      </div>
      {act && (
        <StandingDialog
          act={act}
          onClose={() => setAct(undefined)}
          change={(standing, reason) => setStanding({ input: { id: reply.id, standing, reason } })}
        />
      )}
    </>
  );
}

function EditText({ reply, onDone }: { reply: ReplyPartsFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const people = use(ThreadPeople);
  const [body, setBody] = useState(reply.body);
  const [, edit] = useMutation(EditReply);
  const label = t(reply.kind === 'answer' ? 'question.yourAnswer' : 'question.yourComment');
  const { busy, fault, errors, errorOf, send } = useSubmit({ 'input.body': { id, label } });
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await send(() => edit({ input: { id: reply.id, version: reply.version, body } }))) onDone();
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={errors} />
      {fault && <FaultNotice fault={fault} />}
      <MarkdownField
        id={id}
        label={label}
        value={body}
        onChange={setBody}
        people={people}
        error={errorOf(id)}
        required
      />
      <div className="buttons">
        <Button type="submit" loading={busy}>
          {t('act.save')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onDone}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
