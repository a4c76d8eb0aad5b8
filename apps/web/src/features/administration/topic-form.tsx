import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql';
import type { VocabularyQuery } from '../../gql/graphql';
import { announce } from '../../ui/announce';
import { FormBody, textOf } from '../../ui/form-body';
import { SelectField } from '../../ui/select-field';
import { useSubmit } from '../../ui/use-submit';

const CreateTopic = graphql(`
  mutation CreateTopic($input: CreateTopicInput!) {
    createTopic(input: $input) {
      id
    }
  }
`);

const EditTopic = graphql(`
  mutation EditTopic($input: EditTopicInput!) {
    editTopic(input: $input) {
      id
    }
  }
`);

export type EditedTopic = VocabularyQuery['topics'][number];
export const VOCABULARY = { additionalTypenames: ['Topic'] };

interface TopicFormProps {
  topics: readonly EditedTopic[];
  /** The one that is edited; a new one without. */
  topic?: EditedTopic;
  onDone: () => void;
}

/** Name, other wordings and the wider topic. What is saved counts in search from the next question on. */
export function TopicForm({ topics, topic, onDone }: TopicFormProps) {
  const { t } = useTranslation();
  const [, create] = useMutation(CreateTopic);
  const [, edit] = useMutation(EditTopic);
  const id = (name: string) => `topic-${name}-${topic?.id ?? 'new'}`;
  const state = useSubmit({
    'input.name': { id: id('name'), label: t('topic.name') },
    'input.nameEn': { id: id('nameEn'), label: t('topic.nameEn') },
    'input.synonyms': { id: id('words'), label: t('topic.words') },
    'input.broaderId': { id: id('broader'), label: t('topic.broader') },
  });
  async function submit(form: FormData) {
    const input = {
      name: textOf(form, 'name'),
      nameEn: textOf(form, 'nameEn'),
      synonyms: textOf(form, 'words')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      broaderId: textOf(form, 'broader') || null,
    };
    const saved = topic
      ? await state.send(() => edit({ input: { id: topic.id, ...input } }, VOCABULARY))
      : await state.send(() => create({ input }, VOCABULARY));
    if (!saved) return;
    announce(t('topic.saved', { name: input.name }));
    onDone();
  }
  return (
    <FormBody state={state} submit={t(topic ? 'act.save' : 'topic.add')} onSubmit={submit} quiet={!topic}>
      <Textfield
        id={id('name')}
        name="name"
        label={t('topic.name')}
        defaultValue={topic?.name}
        maxLength={80}
        error={state.errorOf(id('name'))}
        required
      />
      <Textfield
        id={id('nameEn')}
        name="nameEn"
        label={t('topic.nameEn')}
        description={t('topic.nameEnHelp')}
        defaultValue={topic?.nameEn}
        maxLength={80}
        error={state.errorOf(id('nameEn'))}
      />
      <Textfield
        id={id('words')}
        name="words"
        multiline
        rows={6}
        label={t('topic.words')}
        description={t('topic.wordsHelp')}
        defaultValue={topic?.synonyms.join('\n')}
        error={state.errorOf(id('words'))}
      />
      <SelectField
        id={id('broader')}
        name="broader"
        label={t('topic.broader')}
        defaultValue={topic?.broaderId ?? ''}
        options={[
          ['', t('topic.noBroader')],
          ...topics
            .filter((other) => other.id !== topic?.id && !other.retiredAt)
            .map((other) => [other.id, other.name] as const),
        ]}
      />
    </FormBody>
  );
}
