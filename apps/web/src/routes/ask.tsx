import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useMutation } from 'urql';
import { asInput, type Audience, AudienceField } from '../features/audience/audience-field';
import { ProfessionField } from '../features/audience/profession-field';
import { Reach } from '../features/audience/reach';
import { TopicField } from '../features/audience/topic-field';
import { useAskChoices } from '../features/audience/use-networks';
import { AttachmentField } from '../features/files/attachment-field';
import type { SentFile } from '../features/files/send-file';
import { useAttachments, withoutPicture } from '../features/files/use-attachments';
import { SimilarQuestions } from '../features/questions/similar';
import { graphql } from '../gql';
import { paths } from '../paths';
import { useDraft } from '../session/draft';
import { announce } from '../ui/announce';
import { ErrorSummary } from '../ui/error-summary';
import { FaultNotice } from '../ui/fault';
import { MarkdownField } from '../ui/markdown-field';
import { Page } from '../ui/page';
import { useSubmit } from '../ui/use-submit';

const AskQuestion = graphql(`
  mutation AskQuestion($input: AskQuestionInput!) {
    askQuestion(input: $input) {
      id
    }
  }
`);

interface Draft extends Audience {
  title: string;
  body: string;
  professions: string[];
  topicIds: string[];
  files: SentFile[];
}

const EMPTY: Draft = {
  title: '',
  body: '',
  allFederations: true,
  networkIds: [],
  professions: [],
  topicIds: [],
  files: [],
};
const IDS = { title: 'ask-title', body: 'ask-body', files: 'ask-files', audience: 'ask-audience' };

/** One column: the question, what is like it, more, whom, and who will read it, before the button. */
export default function Ask() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { askable, professions = [], topics = [] } = useAskChoices();
  const [draft, setDraft, clear] = useDraft<Draft>('ask', EMPTY);
  const [, ask] = useMutation(AskQuestion);
  const { busy, fault, errors, errorOf, send, refuse } = useSubmit({
    'input.title': { id: IDS.title, label: t('ask.what') },
    'input.body': { id: IDS.body, label: t('ask.more') },
    'input.fileIds': { id: IDS.files, label: t('ask.files') },
    'input.audience': { id: IDS.audience, label: t('ask.whom') },
  });
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const attachments = useAttachments(draft.files, (next) =>
    setDraft((before) => {
      const files = next(before.files);
      const gone = before.files.filter((file) => !files.includes(file));
      return { ...before, files, body: gone.reduce(withoutPicture, before.body) };
    }),
  );

  useStartValues(search, draft, set);
  useEffect(() => {
    // Nobody can ask all federations who is in none of them.
    if (askable && draft.allFederations && !askable.some(({ kind }) => kind === 'national'))
      set({ allFederations: false });
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const missing = [
      ...(draft.title.trim().length < 5
        ? [{ id: IDS.title, label: t('ask.what'), text: t('rule.minLength', { limit: 5 }) }]
        : []),
      ...(draft.allFederations || draft.networkIds.length > 0
        ? []
        : [{ id: IDS.audience, label: t('ask.whom'), text: t('ask.chooseNetwork') }]),
      ...(attachments.busy ? [{ id: IDS.files, label: t('ask.files'), text: t('attach.wait') }] : []),
    ];
    if (missing.length > 0) return refuse(missing);
    const { title, body, professions, topicIds } = draft;
    const fileIds = draft.files.map(({ id }) => id);
    const input = { title: title.trim(), body, professions, topicIds, fileIds, audience: asInput(draft) };
    const sent = await send(() => ask({ input }, { additionalTypenames: ['Question', 'QuestionConnection'] }));
    if (!sent) return;
    clear();
    announce(t('ask.posted'));
    void navigate(paths.question(sent.askQuestion.id));
  }

  return (
    <Page title={t('ask.title')} lead={t('ask.lead')} width="text">
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <ErrorSummary errors={errors} />
        {fault && <FaultNotice fault={fault} />}
        <div>
          <Textfield
            id={IDS.title}
            label={t('ask.what')}
            description={t('ask.whatHelp')}
            value={draft.title}
            onChange={(event) => set({ title: event.target.value })}
            maxLength={200}
            error={errorOf(IDS.title)}
            required
          />
          <SimilarQuestions title={draft.title} />
        </div>
        <MarkdownField
          id={IDS.body}
          label={
            <>
              {t('ask.more')} <span className="optional">({t('state.optional')})</span>
            </>
          }
          description={`${t('ask.moreHelp')} ${t('form.noPersons')}`}
          value={draft.body}
          onChange={(body) => set({ body })}
          onFiles={attachments.add}
          error={errorOf(IDS.body)}
        />
        <AttachmentField id={IDS.files} label={t('ask.files')} attachments={attachments} error={errorOf(IDS.files)} />
        <AudienceField
          id={IDS.audience}
          label={t('ask.whom')}
          networks={askable ?? []}
          value={draft}
          onChange={set}
          error={errorOf(IDS.audience)}
        />
        <ProfessionField
          label={t('ask.particularly')}
          professions={professions}
          value={draft.professions}
          onChange={(keys) => set({ professions: keys })}
        />
        <TopicField topics={topics} value={draft.topicIds} onChange={(topicIds) => set({ topicIds })} />
        <Reach audience={draft} networks={askable ?? []} professions={draft.professions} />
        <div className="buttons">
          <Button type="submit" loading={busy}>
            {t('ask.post')}
          </Button>
          <span className="quiet">{t('state.draftKept')}</span>
        </div>
      </form>
    </Page>
  );
}

/** A link may bring the words of a search, or the network one came from. */
function useStartValues(search: URLSearchParams, draft: Draft, set: (change: Partial<Draft>) => void) {
  useEffect(() => {
    const title = search.get('fraga');
    const network = search.get('natverk');
    if (title && !draft.title) set({ title });
    if (network) set({ allFederations: false, networkIds: [network] });
    // Once: what is written afterwards is the writer's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
