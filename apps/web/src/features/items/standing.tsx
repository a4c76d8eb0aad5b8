import { Button, Dialog, Dropdown, Heading, Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { announce } from '../../ui/announce';
import { FormBody, textOf } from '../../ui/form-body';
import { useSubmit } from '../../ui/use-submit';

export type StandingAct = 'withdraw' | 'hide' | 'restore';
const STANDINGS = { withdraw: 'withdrawn', hide: 'hidden', restore: 'published' } as const;
const ACTS = ['withdraw', 'hide', 'restore'] as const;

export type StandingCan = Record<StandingAct, boolean>;
/** Changes it. */
export type ChangeStanding = (
  standing: (typeof STANDINGS)[StandingAct],
  reason: string,
) => Promise<{ data?: object; error?: CombinedError }>;

export const maySetStanding = (can: StandingCan): boolean => ACTS.some((act) => can[act]);

/** What one who answers for a text may do with it, each act with its reason. Menu items, for a Dropdown.List. */
export function StandingItems({ can, choose }: { can: StandingCan; choose: (act: StandingAct) => void }) {
  const { t } = useTranslation();
  return ACTS.filter((act) => can[act]).map((act) => (
    <Dropdown.Item key={act}>
      <Dropdown.Button onClick={() => choose(act)}>{t(`item.${act}`)}</Dropdown.Button>
    </Dropdown.Item>
  ));
}

interface StandingDialogProps {
  act: StandingAct;
  change: ChangeStanding;
  onClose: () => void;
}

/** Says what it means, asks why, and does it. */
export function StandingDialog({ act, change, onClose }: StandingDialogProps) {
  const { t } = useTranslation();
  const [title, reason] = [useId(), useId()];
  const state = useSubmit({ 'input.reason': { id: reason, label: t('item.reason') } });
  async function submit(form: FormData) {
    if (!(await state.send(() => change(STANDINGS[act], textOf(form, 'reason'))))) return;
    announce(t(`item.${act}Done`));
    onClose();
  }
  return (
    <Dialog open onClose={onClose} closeButton={t('act.close')} aria-labelledby={title}>
      <Heading level={2} data-size="sm" id={title}>
        {t(`item.${act}`)}
      </Heading>
      <p>{t(`item.${act}Text`)}</p>
      <FormBody
        state={state}
        submit={t(`item.${act}`)}
        onSubmit={submit}
        beside={
          <Button type="button" variant="tertiary" onClick={onClose}>
            {t('act.cancel')}
          </Button>
        }
      >
        {act !== 'restore' && (
          <Textfield
            id={reason}
            multiline
            rows={3}
            name="reason"
            label={t('item.reason')}
            description={t('item.reasonHelp')}
            required={act === 'hide'}
            maxLength={1000}
            error={state.errorOf(reason)}
          />
        )}
      </FormBody>
    </Dialog>
  );
}
