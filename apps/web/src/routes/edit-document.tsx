import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { ProfessionField } from '../features/audience/profession-field';
import { TopicField } from '../features/audience/topic-field';
import { useAskChoices } from '../features/audience/use-networks';
import { DocumentPage } from '../features/documents/document-fields';
import { DOCUMENT_TYPES } from '../features/documents/types';
import { graphql } from '../gql';
import type { DocumentPageQuery, DocumentType } from '../gql/graphql';
import { paths } from '../paths';
import { announce } from '../ui/announce';
import { CancelLink } from '../ui/cancel-link';
import { FormBody, textOf } from '../ui/form-body';
import { Loaded } from '../ui/fault';
import { MarkdownField } from '../ui/markdown-field';
import { NotFound } from '../ui/not-found';
import { Page } from '../ui/page';
import { SelectField } from '../ui/select-field';
import { TextSkeleton } from '../ui/skeletons';
import { useSubmit } from '../ui/use-submit';

const EditDocument = graphql(`
  mutation EditDocument($input: EditDocumentInput!) {
    editDocument(input: $input) {
      id
      title
      version
    }
  }
`);

export default function EditDocumentRoute() {
  const { id = '' } = useParams();
  const result = useQuery({ query: DocumentPage, variables: { id } });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ document }) => (document.viewerCan.edit ? <EditForm shown={document} /> : <NotFound />)}
    </Loaded>
  );
}

function EditForm({ shown }: { shown: DocumentPageQuery['document'] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { professions = [], topics = [] } = useAskChoices();
  const [, edit] = useMutation(EditDocument);
  const [description, setDescription] = useState(shown.description);
  const [topicIds, setTopicIds] = useState(shown.topics.map(({ id }) => id));
  const [keys, setKeys] = useState(shown.addressedProfessions.map(({ key }) => key));
  const state = useSubmit({
    'input.title': { id: 'document-title', label: t('upload.fileTitle') },
    'input.description': { id: 'document-description', label: t('document.description') },
    'input.diaryNumber': { id: 'document-diary', label: t('item.diary') },
    'input.reviewDate': { id: 'document-review', label: t('document.reviewDate') },
  });
  async function save(form: FormData) {
    const input = {
      id: shown.id,
      version: shown.version,
      title: textOf(form, 'title'),
      type: textOf(form, 'type') as DocumentType,
      diaryNumber: textOf(form, 'diary'),
      reviewDate: textOf(form, 'review') || null,
      description,
      topicIds,
      professions: keys,
    };
    if (!(await state.send(() => edit({ input })))) return;
    announce(t('document.saved'));
    void navigate(paths.document(shown.id));
  }
  return (
    <Page title={t('document.edit')} lead={shown.title} width="text">
      <FormBody
        state={state}
        submit={t('act.save')}
        onSubmit={save}
        beside={<CancelLink to={paths.document(shown.id)} />}
      >
        <Textfield
          id="document-title"
          name="title"
          label={t('upload.fileTitle')}
          defaultValue={shown.title}
          maxLength={200}
          error={state.errorOf('document-title')}
          required
        />
        <SelectField
          label={t('document.type')}
          name="type"
          defaultValue={shown.type}
          options={DOCUMENT_TYPES.map((type) => [type, t(`documentType.${type}`)] as const)}
        />
        <MarkdownField
          id="document-description"
          label={t('document.description')}
          value={description}
          onChange={setDescription}
          error={state.errorOf('document-description')}
          maxLength={5000}
        />
        <TopicField topics={topics} value={topicIds} onChange={setTopicIds} />
        <ProfessionField label={t('ask.particularly')} professions={professions} value={keys} onChange={setKeys} />
        <div className="pair">
          <Textfield
            id="document-diary"
            name="diary"
            label={t('item.diary')}
            defaultValue={shown.diaryNumber}
            maxLength={60}
            error={state.errorOf('document-diary')}
          />
          <Textfield
            id="document-review"
            name="review"
            type="date"
            label={t('document.reviewDate')}
            defaultValue={shown.reviewDate ?? ''}
            error={state.errorOf('document-review')}
          />
        </div>
      </FormBody>
    </Page>
  );
}
