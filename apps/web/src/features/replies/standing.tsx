import { Button, Dialog, Dropdown, Heading, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Fault, faultOf } from '../../api/errors';
import { FaultNotice } from '../../ui/fault';
import type { CombinedError } from 'urql';

export type StandingAct = 'withdraw' | 'hide' | 'restore';
const STANDINGS = { withdraw: 'withdrawn', hide: 'hidden', restore: 'published' } as const;

interface StandingProps {
  can: Record<StandingAct, boolean>;
  /** Changes it; gives the error, if any. */
  change: (standing: (typeof STANDINGS)[StandingAct], reason: string) => Promise<CombinedError | undefined>;
}

/** What one who answers for a text may do with it, each act with its reason. Menu items, for a Dropdown.List. */
export function StandingItems({ can, choose }: { can: StandingProps['can']; choose: (act: StandingAct) => void }) {
  const { t } = useTranslation();
  return (['withdraw', 'hide', 'restore'] as const)
    .filter((act) => can[act])
    .map((act) => (
      <Dropdown.Item key={act}>
        <Dropdown.Button onClick={() => choose(act)}>{t(`item.${act}`)}</Dropdown.Button>
      </Dropdown.Item>
    ));
}

/** Asks why, and does it. */
export function StandingDialog({
  act,
  change,
  onClose,
}: {
  act: StandingAct;
  change: StandingProps['change'];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [fault, setFault] = useState<Fault>();
  const [busy, setBusy] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const error = await change(STANDINGS[act], String(new FormData(event.currentTarget).get('reason') ?? ''));
    setBusy(false);
    if (error) setFault(faultOf(error));
    else onClose();
  }
  return (
    <Dialog ref={dialog} open onClose={onClose} closeButton={t('act.close')} aria-labelledby="standing-title">
      <form className="form" onSubmit={(event) => void submit(event)}>
        <Heading level={2} data-size="sm" id="standing-title">
          {t(`item.${act}`)}
        </Heading>
        {fault && <FaultNotice fault={fault} />}
        <Textfield
          multiline
          rows={3}
          name="reason"
          label={t('item.reason')}
          description={t('item.reasonHelp')}
          required={act !== 'restore'}
          maxLength={1000}
        />
        <div className="buttons">
          <Button type="submit" loading={busy}>
            {t(`item.${act}`)}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('act.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
