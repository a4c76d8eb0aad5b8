import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodPageQuery } from '../../gql/graphql';
import { Columns } from '../../ui/columns';
import { Prose } from '../../ui/prose';

export type ShownMethod = MethodPageQuery['method'];

const TEXTS_BEFORE = ['needAndAim', 'targetGroup'] as const;
const TEXTS_AFTER = ['performer', 'form', 'placeAndPrerequisites', 'scopeAndTime', 'partners', 'adaptation'] as const;
const TEXTS_LAST = [
  'participantsAndIndicators',
  'changes',
  'equality',
  'continuation',
  'cost',
  'evidence',
  'contact',
] as const;
type TextName = (typeof TEXTS_BEFORE)[number] | (typeof TEXTS_AFTER)[number] | (typeof TEXTS_LAST)[number];
export type PartName = TextName | 'steps' | 'goals' | 'obstacles' | 'lessons';

/** The parts that this method has, in the order they are read: for the text and for its contents. */
export function partsOf(method: ShownMethod): PartName[] {
  const filled = (names: readonly TextName[]) => names.filter((name) => method[name].trim());
  return [
    ...filled(TEXTS_BEFORE),
    ...(method.steps.length > 0 ? (['steps'] as const) : []),
    ...filled(TEXTS_AFTER),
    ...(method.goals.length > 0 ? (['goals'] as const) : []),
    ...(method.obstacles.length > 0 ? (['obstacles'] as const) : []),
    ...(method.lessons.length > 0 ? (['lessons'] as const) : []),
    ...filled(TEXTS_LAST),
  ];
}

/** The description, made for reading and for A4. */
export function Description({ method }: { method: ShownMethod }) {
  return partsOf(method).map((part) => (
    <Part key={part} name={part}>
      <Content part={part} method={method} />
    </Part>
  ));
}

function Part({ name, children }: { name: PartName; children: ReactNode }) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <section className="method-part" id={name} aria-labelledby={heading} tabIndex={-1}>
      <Heading level={2} data-size="sm" id={heading}>
        {t(`field.${name}`)}
      </Heading>
      {children}
    </section>
  );
}

function Content({ part, method }: { part: PartName; method: ShownMethod }) {
  const { t } = useTranslation();
  if (part === 'steps') {
    return (
      <ol className="steps">
        {method.steps.map((step, at) => (
          <li key={at}>
            {step.title && <strong>{step.title}</strong>}
            <Prose html={step.textHtml} />
          </li>
        ))}
      </ol>
    );
  }
  if (part === 'goals') {
    return (
      <Columns
        label={t('field.goals')}
        heads={[t('method.goal'), t('method.achieved'), t('method.outcome')]}
        rows={method.goals.map(({ goal, achieved, outcome }) => [
          goal,
          achieved ? <strong className={`answer-${achieved}`}>{t(`achieved.${achieved}`)}</strong> : '–',
          outcome,
        ])}
      />
    );
  }
  if (part === 'obstacles')
    return (
      <Columns
        label={t('field.obstacles')}
        heads={[t('method.obstacle'), t('method.solution')]}
        rows={method.obstacles.map(({ obstacle, solution }) => [obstacle, solution])}
      />
    );
  if (part === 'lessons')
    return (
      <Columns
        label={t('field.lessons')}
        heads={[t('method.party'), t('method.lesson')]}
        rows={method.lessons.map(({ party, lesson }) => [party, lesson])}
      />
    );
  return <Prose html={method.html[part]} />;
}
