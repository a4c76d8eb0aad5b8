import { Chip, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type {
  MethodGoalInput,
  MethodLessonInput,
  MethodLevel,
  MethodMaterialInput,
  MethodObstacleInput,
  MethodStepInput,
} from '../../gql/graphql';
import { MarkdownField } from '../../ui/markdown-field';
import { ProfessionField } from '../audience/profession-field';
import { TopicField } from '../audience/topic-field';
import { useAskChoices } from '../audience/use-networks';
import { COMPULSORY, fieldId, type FormField, type TextField } from './parts';
import { ListField } from './list-field';
import type { Changes } from './use-autosave';

/** Everything of the form as it is being written. */
export interface Written extends Record<TextField, string> {
  title: string;
  summary: string;
  levels: MethodLevel[];
  steps: MethodStepInput[];
  goals: MethodGoalInput[];
  obstacles: MethodObstacleInput[];
  lessons: MethodLessonInput[];
  materials: MethodMaterialInput[];
  topicIds: string[];
  professions: string[];
  diaryNumber: string;
  reviewDate: string | null;
}

export interface MethodFieldProps {
  field: FormField;
  value: Written;
  onChange: (changes: Partial<Written> & Changes) => void;
}

const LEVELS = ['individual', 'group', 'organisation', 'structure'] as const satisfies readonly MethodLevel[];
const EXAMPLES = [
  'summary',
  'needAndAim',
  'targetGroup',
  'performer',
  'form',
  'placeAndPrerequisites',
  'scopeAndTime',
  'partners',
] as const;

/** One field of the description, with its help and an example. */
export function MethodField({ field, value, onChange }: MethodFieldProps) {
  const { t } = useTranslation();
  const id = fieldId(field);
  const must = COMPULSORY.some((one) => one === field);
  const named = (name: Exclude<FormField, 'topics' | 'professions'>) => (
    <>
      {t(`field.${name}`)} <span className="optional">({t(must ? 'method.compulsory' : 'state.optional')})</span>
    </>
  );
  const example = EXAMPLES.find((one) => one === field);
  const exampleText = example && t('method.example', { text: t(`exampleOf.${example}`) });

  switch (field) {
    case 'title':
      return (
        <Textfield
          id={id}
          label={named('title')}
          description={t('method.nameHelp')}
          value={value.title}
          onChange={(event) => onChange({ title: event.target.value })}
          maxLength={200}
        />
      );
    case 'summary':
      return (
        <Textfield
          id={id}
          multiline
          rows={3}
          label={named('summary')}
          description={`${t('help.summary')} ${exampleText ?? ''}`}
          value={value.summary}
          onChange={(event) => onChange({ summary: event.target.value })}
          maxLength={500}
        />
      );
    case 'diaryNumber':
      return (
        <Textfield
          id={id}
          label={named('diaryNumber')}
          value={value.diaryNumber}
          onChange={(event) => onChange({ diaryNumber: event.target.value })}
          maxLength={60}
        />
      );
    case 'reviewDate':
      return (
        <Textfield
          id={id}
          type="date"
          label={named('reviewDate')}
          value={value.reviewDate ?? ''}
          onChange={(event) => onChange({ reviewDate: event.target.value || null })}
        />
      );
    case 'levels':
      return (
        <Fieldset id={id} tabIndex={-1}>
          <Fieldset.Legend>{named('levels')}</Fieldset.Legend>
          <div className="chips">
            {LEVELS.map((level) => (
              <Chip.Checkbox
                key={level}
                checked={value.levels.includes(level)}
                onChange={(event) =>
                  onChange({
                    levels: event.target.checked
                      ? [...value.levels, level]
                      : value.levels.filter((one) => one !== level),
                  })
                }
              >
                {t(`level.${level}`)}
              </Chip.Checkbox>
            ))}
          </div>
        </Fieldset>
      );
    case 'professions':
    case 'topics':
      return <Choices field={field} value={value} onChange={onChange} />;
    case 'steps':
    case 'goals':
    case 'obstacles':
    case 'lessons':
    case 'materials':
      return <ListField field={field} value={value} onChange={onChange} legend={named(field)} />;
    default:
      return (
        <MarkdownField
          id={id}
          label={named(field)}
          description={[t(`help.${field}`), exampleText].filter(Boolean).join(' ')}
          value={value[field]}
          onChange={(text) => onChange({ [field]: text })}
          rows={5}
        />
      );
  }
}

function Choices({ field, value, onChange }: MethodFieldProps) {
  const { t } = useTranslation();
  const { professions = [], topics = [] } = useAskChoices();
  return field === 'topics' ? (
    <TopicField topics={topics} value={value.topicIds} onChange={(topicIds) => onChange({ topicIds })} />
  ) : (
    <ProfessionField
      label={t('person.professions')}
      professions={professions}
      value={value.professions}
      onChange={(keys) => onChange({ professions: keys })}
    />
  );
}
