import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql';
import { announce } from '../../ui/announce';
import { FormBody, textOf } from '../../ui/form-body';
import { SelectField } from '../../ui/select-field';
import { useSubmit } from '../../ui/use-submit';
import { type EditedTopic, VOCABULARY } from './topic-form';

const MergeTopic = graphql(`
  mutation MergeTopic($fromId: ID!, $intoId: ID!) {
    mergeTopic(fromId: $fromId, intoId: $intoId) {
      id
      name
    }
  }
`);

/** One topic's content and words become another's. */
export function TopicMerge({
  topic,
  topics,
  onDone,
}: {
  topic: EditedTopic;
  topics: readonly EditedTopic[];
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const [, merge] = useMutation(MergeTopic);
  const state = useSubmit({ intoId: { id: 'topic-into', label: t('topic.into') } });
  async function submit(form: FormData) {
    const intoId = textOf(form, 'into');
    const merged = await state.send(() => merge({ fromId: topic.id, intoId }, VOCABULARY));
    if (!merged) return;
    announce(t('topic.merged', { name: topic.name, into: merged.mergeTopic.name }));
    onDone();
  }
  return (
    <>
      <p>{t('topic.mergeHelp', { name: topic.name })}</p>
      <FormBody state={state} submit={t('topic.mergeShort')} onSubmit={submit}>
        <SelectField
          id="topic-into"
          name="into"
          label={t('topic.into')}
          options={topics
            .filter(({ id, retiredAt }) => id !== topic.id && !retiredAt)
            .map(({ id, name }) => [id, name] as const)}
        />
      </FormBody>
    </>
  );
}
