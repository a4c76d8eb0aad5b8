import { Button, type ButtonProps, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Fault } from '../api/errors';
import { FaultNotice } from './fault';

export interface Question {
  title: string;
  /** What happens, and whether it can be undone. */
  text: string;
  /** What the button says: the act itself, never "OK". */
  act: string;
  /** @returns what went wrong, if anything; then the dialog stays and says so */
  does: () => Promise<Fault | undefined | void>;
}

/** Asks before something that is not easily undone. The focus goes back to where it was. */
export function ConfirmDialog({ title, text, act, does, onClose }: Question & { onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();
  async function confirm() {
    setBusy(true);
    const found = await does();
    setBusy(false);
    if (found) setFault(found);
    else onClose();
  }
  return (
    <Dialog open onClose={onClose} closeButton={t('act.close')} aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id}>
        {title}
      </Heading>
      <Paragraph>{text}</Paragraph>
      {fault && <FaultNotice fault={fault} />}
      <div className="buttons">
        <Button data-color="danger" loading={busy} onClick={() => void confirm()}>
          {act}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('act.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

/** A button whose act is asked about first. */
export function ConfirmButton({ asks, ...button }: { asks: Question } & Omit<ButtonProps, 'onClick'>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)} />
      {open && <ConfirmDialog {...asks} onClose={() => setOpen(false)} />}
    </>
  );
}
