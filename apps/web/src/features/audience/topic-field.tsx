import { Chip, EXPERIMENTAL_Suggestion as Suggestion, Field, Label } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../ui/announce';
import { useTopicName } from '../items/names';

interface TopicFieldProps {
  topics: readonly { id: string; name: string; nameEn: string; synonyms: readonly string[] }[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

const MOST = 10;

/** Topics of the shared vocabulary, found by their names and by what people also call them. */
export function TopicField({ topics, value, onChange }: TopicFieldProps) {
  const { t } = useTranslation();
  const name = useTopicName();
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = topics
    .filter(({ id }) => !value.includes(id))
    .filter((topic) => !wanted || [name(topic), ...topic.synonyms].some((word) => word.toLowerCase().includes(wanted)))
    .slice(0, 12);
  const chosen = value.map((id) => topics.find((topic) => topic.id === id)).filter((topic) => topic !== undefined);
  return (
    <div className="topic-field">
      <Field>
        <Label>
          {t('ask.topics')} <span className="optional">({t('state.optional')})</span>
        </Label>
        <Field.Description>{t('ask.topicsHelp')}</Field.Description>
        {value.length < MOST && (
          <Suggestion
            selected={null}
            filter={false}
            onSelectedChange={(item) => {
              if (!item) return;
              onChange([...value, item.value]);
              setText('');
              announce(`${item.label}: ${t('state.chosen')}`);
            }}
          >
            <Suggestion.Input
              value={text}
              onChange={(event) => setText(event.target.value)}
              placeholder={t('ask.searchTopic')}
            />
            <Suggestion.List>
              <Suggestion.Empty>{t('state.none')}</Suggestion.Empty>
              {found.map((topic) => (
                <Suggestion.Option key={topic.id} value={topic.id} label={name(topic)}>
                  {name(topic)}
                </Suggestion.Option>
              ))}
            </Suggestion.List>
          </Suggestion>
        )}
      </Field>
      {chosen.length > 0 && (
        <div className="chips">
          {chosen.map((topic) => (
            <Chip.Removable
              key={topic.id}
              type="button"
              aria-label={t('act.removeOne', { name: name(topic) })}
              onClick={() => onChange(value.filter((id) => id !== topic.id))}
            >
              {name(topic)}
            </Chip.Removable>
          ))}
        </div>
      )}
    </div>
  );
}
