import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import type { Again } from '../../gql/graphql';
import { FormBody } from '../../ui/form-body';
import { MarkdownField } from '../../ui/markdown-field';
import { useSubmit } from '../../ui/use-submit';

const IDS = {
  from: 'trial-from',
  to: 'trial-to',
  forWhom: 'trial-for',
  how: 'trial-how',
  changed: 'trial-changed',
  participants: 'trial-participants',
};

/** What is written of a trial. */
export interface TrialText {
  periodFrom: string | null;
  periodTo: string | null;
  forWhom: string;
  participants: number | null;
  howItWent: string;
  changedWhat: string;
  again: Again;
}

interface TrialFormProps {
  value: TrialText;
  onChange: (change: Partial<TrialText>) => void;
  submit: string;
  /** @returns what came back */
  send: () => Promise<{ data?: object; error?: CombinedError }>;
  onSent: () => void;
  /** Before the fields. */
  children?: ReactNode;
  /** Beside the button. */
  beside?: ReactNode;
}

/** One federation's account of how it went: when, for whom, how, and whether they would do it again. */
export function TrialForm({ value, onChange, submit, send, onSent, children, beside }: TrialFormProps) {
  const { t } = useTranslation();
  const state = useSubmit({
    'input.periodFrom': { id: IDS.from, label: t('trial.from') },
    'input.periodTo': { id: IDS.to, label: t('trial.to') },
    'input.forWhom': { id: IDS.forWhom, label: t('method.forWhom') },
    'input.howItWent': { id: IDS.how, label: t('method.how') },
    'input.changedWhat': { id: IDS.changed, label: t('method.changed') },
    'input.participants': { id: IDS.participants, label: t('trial.participants') },
  });
  return (
    <FormBody
      state={state}
      submit={submit}
      beside={beside}
      onSubmit={async () => {
        if (await state.send(send)) onSent();
      }}
    >
      {children}
      <div className="pair">
        <Textfield
          id={IDS.from}
          type="date"
          label={t('trial.from')}
          value={value.periodFrom ?? ''}
          onChange={(event) => onChange({ periodFrom: event.target.value || null })}
          error={state.errorOf(IDS.from)}
        />
        <Textfield
          id={IDS.to}
          type="date"
          label={t('trial.to')}
          description={t('trial.toHelp')}
          value={value.periodTo ?? ''}
          onChange={(event) => onChange({ periodTo: event.target.value || null })}
          error={state.errorOf(IDS.to)}
        />
      </div>
      <Textfield
        id={IDS.forWhom}
        label={t('method.forWhom')}
        description={t('trial.forWhomHelp')}
        maxLength={500}
        value={value.forWhom}
        onChange={(event) => onChange({ forWhom: event.target.value })}
        error={state.errorOf(IDS.forWhom)}
        required
      />
      <Textfield
        id={IDS.participants}
        type="number"
        min={5}
        inputMode="numeric"
        label={t('trial.participants')}
        description={t('trial.participantsHelp')}
        value={value.participants ?? ''}
        onChange={(event) => onChange({ participants: event.target.value ? Number(event.target.value) : null })}
        error={state.errorOf(IDS.participants)}
      />
      <MarkdownField
        id={IDS.how}
        label={t('method.how')}
        value={value.howItWent}
        onChange={(howItWent) => onChange({ howItWent })}
        error={state.errorOf(IDS.how)}
        required
      />
      <MarkdownField
        id={IDS.changed}
        label={t('method.changed')}
        value={value.changedWhat}
        onChange={(changedWhat) => onChange({ changedWhat })}
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
            checked={value.again === one}
            onChange={() => onChange({ again: one })}
          />
        ))}
      </Fieldset>
    </FormBody>
  );
}
