import { Field, Fieldset, Label, Radio, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { MethodPage } from '../features/methods/method-fields';
import { graphql } from '../gql';
import type { Again } from '../gql/graphql';
import { paths } from '../paths';
import { useDraft } from '../session/draft';
import { useMe } from '../session/session';
import { announce } from '../ui/announce';
import { FormBody, textOf } from '../ui/form-body';
import { Loaded } from '../ui/fault';
import { MarkdownField } from '../ui/markdown-field';
import { Page } from '../ui/page';
import { TextSkeleton } from '../ui/skeletons';
import { useSubmit } from '../ui/use-submit';

const RecordTrial = graphql(`
  mutation RecordTrial($input: RecordTrialInput!) {
    recordTrial(input: $input) {
      id
    }
  }
`);

const IDS = {
  from: 'trial-from',
  to: 'trial-to',
  forWhom: 'trial-for',
  how: 'trial-how',
  changed: 'trial-changed',
  participants: 'trial-participants',
};

/** One federation's account of how it went. */
export default function TrialRoute() {
  const { id = '' } = useParams();
  const result = useQuery({ query: MethodPage, variables: { id } });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ method }) => <TrialForm id={method.id} title={method.title} />}
    </Loaded>
  );
}

function TrialForm({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { federation } = useMe();
  const [, record] = useMutation(RecordTrial);
  const [text, setText, clear] = useDraft(`trial:${id}`, { how: '', changed: '' });
  const [again, setAgain] = useState<Again>('yes');
  const state = useSubmit({
    'input.periodFrom': { id: IDS.from, label: t('trial.from') },
    'input.periodTo': { id: IDS.to, label: t('trial.to') },
    'input.forWhom': { id: IDS.forWhom, label: t('method.forWhom') },
    'input.howItWent': { id: IDS.how, label: t('method.how') },
    'input.changedWhat': { id: IDS.changed, label: t('method.changed') },
    'input.participants': { id: IDS.participants, label: t('trial.participants') },
  });
  async function submit(form: FormData) {
    const count = textOf(form, 'participants');
    const input = {
      methodId: id,
      federationId: federation?.id ?? '',
      periodFrom: textOf(form, 'from') || null,
      periodTo: textOf(form, 'to') || null,
      forWhom: textOf(form, 'forWhom'),
      participants: count ? Number(count) : null,
      howItWent: text.how,
      changedWhat: text.changed,
      again,
    };
    if (!(await state.send(() => record({ input }, { additionalTypenames: ['Trial', 'Method'] })))) return;
    clear();
    announce(t('trial.done'));
    void navigate(paths.method(id));
  }
  return (
    <Page title={t('trial.title', { title })} lead={t('trial.lead')} width="text">
      <FormBody state={state} submit={t('trial.submit')} onSubmit={submit}>
        {federation && (
          <Field>
            <Label>{t('method.federation')}</Label>
            <Select defaultValue={federation.id}>
              <option value={federation.id}>{federation.name}</option>
            </Select>
          </Field>
        )}
        <div className="pair">
          <Textfield id={IDS.from} name="from" type="date" label={t('trial.from')} error={state.errorOf(IDS.from)} />
          <Textfield
            id={IDS.to}
            name="to"
            type="date"
            label={t('trial.to')}
            description={t('trial.toHelp')}
            error={state.errorOf(IDS.to)}
          />
        </div>
        <Textfield
          id={IDS.forWhom}
          name="forWhom"
          label={t('method.forWhom')}
          description={t('trial.forWhomHelp')}
          maxLength={500}
          error={state.errorOf(IDS.forWhom)}
          required
        />
        <Textfield
          id={IDS.participants}
          name="participants"
          type="number"
          min={5}
          inputMode="numeric"
          label={t('trial.participants')}
          description={t('trial.participantsHelp')}
          error={state.errorOf(IDS.participants)}
        />
        <MarkdownField
          id={IDS.how}
          label={t('method.how')}
          value={text.how}
          onChange={(how) => setText({ ...text, how })}
          error={state.errorOf(IDS.how)}
          required
        />
        <MarkdownField
          id={IDS.changed}
          label={t('method.changed')}
          value={text.changed}
          onChange={(changed) => setText({ ...text, changed })}
          rows={4}
          error={state.errorOf(IDS.changed)}
        />
        <Fieldset>
          <Fieldset.Legend>{t('trial.again')}</Fieldset.Legend>
          {(['yes', 'maybe', 'no'] as const).map((one) => (
            <Radio
              key={one}
              name="again"
              value={one}
              label={t(`again.${one}`)}
              checked={again === one}
              onChange={() => setAgain(one)}
            />
          ))}
        </Fieldset>
      </FormBody>
    </Page>
  );
}
