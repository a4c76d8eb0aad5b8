import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { ProfessionField } from '../features/audience/profession-field';
import { TopicField } from '../features/audience/topic-field';
import { useAskChoices } from '../features/audience/use-networks';
import { AttachmentField } from '../features/files/attachment-field';
import type { SentFile } from '../features/files/send-file';
import { useAttachments, withoutPicture } from '../features/files/use-attachments';
import { QuestionPage } from '../features/questions/question-fields';
import { graphql } from '../gql';
import type { QuestionPageQuery } from '../gql/graphql';
import { paths } from '../paths';
import { announce } from '../ui/announce';
import { CancelLink } from '../ui/cancel-link';
import { ErrorSummary } from '../ui/error-summary';
import { FaultNotice, Loaded } from '../ui/fault';
import { MarkdownField } from '../ui/markdown-field';
import { NotFound } from '../ui/not-found';
import { Page } from '../ui/page';
import { TextSkeleton } from '../ui/skeletons';
import { useSubmit } from '../ui/use-submit';

const EditQuestion = graphql(`
  mutation EditQuestion($input: EditQuestionInput!) {
    editQuestion(input: $input) {
      id
      title
      bodyHtml
      version
      files {
        ...FileParts
      }
    }
  }
`);

export default function EditQuestionRoute() {
  const { id = '' } = useParams();
  const result = useQuery({ query: QuestionPage, variables: { id, first: 50 } });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ question }) => (question.viewerCan.edit ? <EditForm question={question} /> : <NotFound />)}
    </Loaded>
  );
}

const IDS = { title: 'edit-title', body: 'edit-body', files: 'edit-files', note: 'edit-note' };

function EditForm({ question }: { question: QuestionPageQuery['question'] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { professions = [], topics = [] } = useAskChoices();
  const [, edit] = useMutation(EditQuestion);
  const [value, setValue] = useState({
    title: question.title,
    body: question.body,
    note: '',
    professions: question.addressedProfessions.map(({ key }) => key),
    topicIds: question.topics.map(({ id }) => id),
  });
  const [files, setFiles] = useState<SentFile[]>(question.files);
  const set = (change: Partial<typeof value>) => setValue((before) => ({ ...before, ...change }));
  const attachments = useAttachments(files, (next) => {
    setFiles(next);
    const kept = next(files);
    const gone = files.filter((file) => !kept.includes(file));
    if (gone.length > 0) setValue((before) => ({ ...before, body: gone.reduce(withoutPicture, before.body) }));
  });
  const { busy, fault, errors, errorOf, send, refuse } = useSubmit({
    'input.title': { id: IDS.title, label: t('ask.what') },
    'input.body': { id: IDS.body, label: t('ask.more') },
    'input.fileIds': { id: IDS.files, label: t('ask.files') },
    'input.note': { id: IDS.note, label: t('question.editNote') },
  });
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (attachments.busy) return refuse([{ id: IDS.files, label: t('ask.files'), text: t('attach.wait') }]);
    const { id, version } = question;
    const fileIds = files.map((file) => file.id);
    const saved = await send(() => edit({ input: { id, version, ...value, fileIds } }));
    if (!saved) return;
    announce(t('state.saved'));
    void navigate(paths.question(question.id));
  }
  return (
    <Page title={t('question.editTitle')} width="text">
      <form className="form" onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={errors} />
        {fault && <FaultNotice fault={fault} />}
        <Textfield
          id={IDS.title}
          label={t('ask.what')}
          value={value.title}
          onChange={(event) => set({ title: event.target.value })}
          maxLength={200}
          error={errorOf(IDS.title)}
          required
        />
        <MarkdownField
          id={IDS.body}
          label={t('ask.more')}
          value={value.body}
          onChange={(body) => set({ body })}
          onFiles={attachments.add}
          error={errorOf(IDS.body)}
        />
        <AttachmentField id={IDS.files} label={t('ask.files')} attachments={attachments} error={errorOf(IDS.files)} />
        <ProfessionField
          label={t('ask.particularly')}
          professions={professions}
          value={value.professions}
          onChange={(keys) => set({ professions: keys })}
        />
        <TopicField topics={topics} value={value.topicIds} onChange={(topicIds) => set({ topicIds })} />
        <Textfield
          id={IDS.note}
          label={t('question.editNote')}
          value={value.note}
          onChange={(event) => set({ note: event.target.value })}
          maxLength={200}
          error={errorOf(IDS.note)}
        />
        <div className="buttons">
          <Button type="submit" loading={busy}>
            {t('act.save')}
          </Button>
          <CancelLink to={paths.question(question.id)} />
        </div>
      </form>
    </Page>
  );
}
