import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../api/errors';
import { FaultNotice } from '../ui/fault';
import { useSession } from './session';

/** E-mail and password. @param onDone called when the session has begun */
export function SignInForm({ email, onDone }: { email?: string; onDone?: () => void }) {
  const { t } = useTranslation();
  const { signIn } = useSession();
  const [fault, setFault] = useState<Fault>();
  const [busy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setFault(undefined);
    const refused = await signIn(String(form.get('email')), String(form.get('password')));
    setBusy(false);
    if (!refused) return onDone?.();
    setFault(refused);
    password.current?.select();
  }

  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      {fault && <FaultNotice fault={fault} />}
      <Textfield
        label={t('signIn.email')}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={email}
        readOnly={Boolean(email)}
        required
      />
      <Textfield
        label={t('signIn.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        ref={password}
        required
      />
      <Button type="submit" loading={busy}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
