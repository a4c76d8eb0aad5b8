import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Achieved } from '../../gql/graphql';
import { Materials } from './materials';
import type { MethodFieldProps } from './method-field';
import { fieldId } from './parts';
import { RowList } from './row-list';

/** Fields that are lists: steps, goals, obstacles, lessons, material. */
export function ListField({ field, value, onChange, legend }: MethodFieldProps & { legend: ReactNode }) {
  const { t } = useTranslation();
  const id = fieldId(field);
  if (field === 'steps') {
    return (
      <RowList
        id={id}
        legend={legend}
        what={t('method.rowStep')}
        value={value.steps}
        empty={{ title: '', text: '' }}
        onChange={(steps) => onChange({ steps })}
      >
        {(step, set, number) => (
          <>
            <Textfield
              label={`${number}. ${t('method.stepTitle')}`}
              value={step.title}
              onChange={(event) => set({ title: event.target.value })}
              maxLength={200}
            />
            <Textfield
              multiline
              rows={3}
              label={t('method.stepText')}
              value={step.text}
              onChange={(event) => set({ text: event.target.value })}
            />
          </>
        )}
      </RowList>
    );
  }
  if (field === 'goals') {
    return (
      <RowList
        id={id}
        legend={legend}
        what={t('method.rowGoal')}
        value={value.goals}
        empty={{ goal: '', outcome: '', achieved: null }}
        onChange={(goals) => onChange({ goals })}
      >
        {(goal, set) => (
          <>
            <Textfield
              label={t('method.goal')}
              value={goal.goal}
              onChange={(event) => set({ goal: event.target.value })}
            />
            <Field>
              <Label>{t('method.achieved')}</Label>
              <Select
                width="auto"
                value={goal.achieved ?? ''}
                onChange={(event) => set({ achieved: (event.target.value || null) as Achieved | null })}
              >
                <option value="">–</option>
                {(['yes', 'partly', 'no'] as const).map((one) => (
                  <option key={one} value={one}>
                    {t(`achieved.${one}`)}
                  </option>
                ))}
              </Select>
            </Field>
            <Textfield
              multiline
              rows={2}
              label={t('method.outcome')}
              value={goal.outcome}
              onChange={(event) => set({ outcome: event.target.value })}
            />
          </>
        )}
      </RowList>
    );
  }
  if (field === 'obstacles') {
    return (
      <RowList
        id={id}
        legend={legend}
        what={t('method.rowObstacle')}
        value={value.obstacles}
        empty={{ obstacle: '', solution: '' }}
        onChange={(obstacles) => onChange({ obstacles })}
      >
        {(one, set) => (
          <>
            <Textfield
              multiline
              rows={2}
              label={t('method.obstacle')}
              value={one.obstacle}
              onChange={(event) => set({ obstacle: event.target.value })}
            />
            <Textfield
              multiline
              rows={2}
              label={t('method.solution')}
              value={one.solution}
              onChange={(event) => set({ solution: event.target.value })}
            />
          </>
        )}
      </RowList>
    );
  }
  if (field === 'lessons') {
    return (
      <RowList
        id={id}
        legend={legend}
        what={t('method.rowLesson')}
        value={value.lessons}
        empty={{ party: '', lesson: '' }}
        onChange={(lessons) => onChange({ lessons })}
      >
        {(one, set) => (
          <>
            <Textfield
              label={t('method.party')}
              value={one.party}
              onChange={(event) => set({ party: event.target.value })}
            />
            <Textfield
              multiline
              rows={2}
              label={t('method.lesson')}
              value={one.lesson}
              onChange={(event) => set({ lesson: event.target.value })}
            />
          </>
        )}
      </RowList>
    );
  }
  return (
    <Materials id={id} legend={legend} value={value.materials} onChange={(materials) => onChange({ materials })} />
  );
}
