import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Routed, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { MethodField, type Written } from '../features/methods/method-field';
import { MethodPage } from '../features/methods/method-fields';
import { missingOf, PARTS } from '../features/methods/parts';
import { PublishPart } from '../features/methods/publish-part';
import { type Changes, unsentOf, useAutosave } from '../features/methods/use-autosave';
import type { MethodPartsFragment } from '../gql/graphql';
import { paths } from '../paths';
import { FaultNotice, Loaded } from '../ui/fault';
import { NotFound } from '../ui/not-found';
import { Page } from '../ui/page';
import { TextSkeleton } from '../ui/skeletons';

export default function EditMethodRoute() {
  const { id = '' } = useParams();
  const result = useQuery({ query: MethodPage, variables: { id }, requestPolicy: 'network-only' });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ method }) => (method.viewerCan.edit ? <Guide key={method.id} method={method} /> : <NotFound />)}
    </Loaded>
  );
}

/** The guided form: one step at a time, each saved as one writes. */
function Guide({ method }: { method: MethodPartsFragment }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { step } = useParams();
  const at = Math.max(
    0,
    PARTS.findIndex(({ word }) => word === step),
  );
  const part = PARTS[at] ?? PARTS[0];
  const [value, setValue] = useState<Written>(() => ({
    ...writtenOf(method),
    ...(unsentOf(method.id) as Partial<Written>),
  }));
  const { change, sendNow, state, fault, version } = useAutosave(method);

  function set(changes: Partial<Written> & Changes) {
    setValue((before) => ({ ...before, ...changes }));
    // A method is never without a name: an emptied one is saved when it has been filled again.
    const { title, ...rest } = changes;
    const toSave = withoutEmptyRows(title === undefined || title.trim() ? changes : rest);
    if (Object.keys(toSave).length > 0) change(toSave);
  }
  async function go(to: number) {
    await sendNow();
    void navigate(paths.editMethod(method.id, PARTS[to]?.word));
    window.scrollTo(0, 0);
  }

  return (
    <Page
      title={t('method.editTitle', { title: value.title || method.title })}
      over={t('method.step', { number: at + 1, count: PARTS.length })}
    >
      <div className="guide">
        <nav className="contents guide-steps" aria-label={t('method.steps')}>
          <ol>
            {PARTS.map(({ word, name }, number) => (
              <li key={word}>
                <Routed
                  to={paths.editMethod(method.id, word)}
                  aria-current={number === at ? 'step' : undefined}
                  onClick={() => void sendNow()}
                >
                  {number + 1}. {t(`part.${name}`)}
                </Routed>
              </li>
            ))}
          </ol>
        </nav>
        <div>
          <h2 className="guide-title">{t(`part.${part.name}`)}</h2>
          {fault && <FaultNotice fault={fault} />}
          {part.name === 'publish' ? (
            <PublishPart
              method={method}
              missing={missingOf(value)}
              saved={async () => ((await sendNow()) ? version.current : undefined)}
            />
          ) : (
            <div className="form">
              {part.fields.map((field) => (
                <MethodField key={field} field={field} value={value} onChange={set} />
              ))}
            </div>
          )}
          <div className="buttons guide-foot">
            {at > 0 && (
              <Button variant="secondary" onClick={() => void go(at - 1)}>
                {t('act.back')}
              </Button>
            )}
            {at < PARTS.length - 1 && <Button onClick={() => void go(at + 1)}>{t('act.next')}</Button>}
            <span className="quiet" role="status">
              {state === 'saving' && t('state.saving')}
              {state === 'saved' && t('state.saved')}
              {state === 'failed' && t('method.saveFailed')}
            </span>
          </div>
        </div>
      </div>
    </Page>
  );
}

function writtenOf(method: MethodPartsFragment): Written {
  const { steps, goals, obstacles, lessons, materials, topics, addressedProfessions } = method;
  return {
    ...method,
    levels: [...method.levels],
    reviewDate: method.reviewDate ?? null,
    steps: steps.map(({ title, text }) => ({ title, text })),
    goals: goals.map(({ goal, achieved, outcome }) => ({ goal, achieved, outcome })),
    obstacles: obstacles.map(({ obstacle, solution }) => ({ obstacle, solution })),
    lessons: lessons.map(({ party, lesson }) => ({ party, lesson })),
    materials: materials.map(({ label, url, item }) => ({ label, url, itemId: item?.id })),
    topicIds: topics.map(({ id }) => id),
    professions: addressedProfessions.map(({ key }) => key),
  };
}

/** A row that was added and not filled in is no step, no goal. */
function withoutEmptyRows(changes: Changes): Changes {
  const filled = (rows: object[]) =>
    rows.filter((row) => Object.values(row).some((value) => typeof value === 'string' && value.trim()));
  const lists = ['steps', 'goals', 'obstacles', 'lessons', 'materials'] as const;
  return {
    ...changes,
    ...Object.fromEntries(lists.flatMap((list) => (changes[list] ? [[list, filled(changes[list])]] : []))),
  };
}
