import { Alert, Button, Heading, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { type Fault, faultOf } from '../api/errors';
import { graphql } from '../gql';
import { announce } from '../ui/announce';
import { Empty } from '../ui/empty';
import { FaultNotice, Loaded } from '../ui/fault';
import { FormBody, textOf } from '../ui/form-body';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { SelectField } from '../ui/select-field';
import { date, relative } from '../ui/time';
import { useSubmit } from '../ui/use-submit';

const Tokens = graphql(`
  query Tokens {
    sessions {
      id
      label
      token
      usedAt
      expiresAt
    }
  }
`);

const CreateApiToken = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      id
      secret
      expiresAt
    }
  }
`);

const RevokeToken = graphql(`
  mutation RevokeToken($id: ID!) {
    endSession(id: $id)
  }
`);

const SESSIONS = { additionalTypenames: ['Session'] };
const DAYS = [7, 30, 90, 180, 365];

/** Keys by which programs read and write as oneself: made, shown once, taken away. */
export default function TokensRoute() {
  const { t } = useTranslation();
  const [made, setMade] = useState<{ secret: string; expiresAt: string }>();
  return (
    <Page title={t('token.title')} lead={t('token.lead')} width="text">
      {made && <Made {...made} onDone={() => setMade(undefined)} />}
      <Section title={t('token.yours')}>
        <List />
      </Section>
      <Section title={t('token.create')}>
        <NewToken onMade={setMade} />
      </Section>
    </Page>
  );
}

function List() {
  const { t } = useTranslation();
  const result = useQuery({ query: Tokens, context: SESSIONS });
  const [, revoke] = useMutation(RevokeToken);
  const [fault, setFault] = useState<Fault>();
  async function end(id: string, label: string) {
    const { error } = await revoke({ id }, SESSIONS);
    setFault(error && faultOf(error));
    if (!error) announce(t('token.revoked', { label }));
  }
  return (
    <Loaded result={result}>
      {({ sessions }) => {
        const tokens = sessions.filter(({ token }) => token);
        return (
          <>
            {fault && <FaultNotice fault={fault} />}
            {tokens.length === 0 && <Empty title={t('token.emptyTitle')} text={t('token.empty')} />}
            <ul className="lines">
              {tokens.map(({ id, label, usedAt, expiresAt }) => (
                <li key={id} className="line-act">
                  <div>
                    <strong>{label}</strong>
                    <div className="facts">
                      <span>{t('token.until', { when: date(expiresAt) })}</span>
                      <span>{t('account.used', { when: relative(usedAt) })}</span>
                    </div>
                  </div>
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={t('token.revoke', { label })}
                    onClick={() => void end(id, label)}
                  >
                    {t('token.revokeShort')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Loaded>
  );
}

function NewToken({ onMade }: { onMade: (made: { secret: string; expiresAt: string }) => void }) {
  const { t } = useTranslation();
  const [, create] = useMutation(CreateApiToken);
  const [count, setCount] = useState(0);
  const state = useSubmit({ 'input.label': { id: 'token-label', label: t('token.label') } });
  async function submit(form: FormData) {
    const input = { label: textOf(form, 'label'), days: Number(textOf(form, 'days')) };
    const done = await state.send(() => create({ input }, SESSIONS));
    if (!done) return;
    setCount(count + 1);
    onMade(done.createApiToken);
  }
  return (
    <FormBody key={count} state={state} submit={t('token.create')} onSubmit={submit}>
      <Textfield
        id="token-label"
        name="label"
        label={t('token.label')}
        description={t('token.labelHelp')}
        maxLength={100}
        error={state.errorOf('token-label')}
        required
      />
      <SelectField
        label={t('token.days')}
        name="days"
        defaultValue="90"
        options={DAYS.map((days) => [String(days), t('token.daysOf', { count: days })] as const)}
      />
    </FormBody>
  );
}

/** The one time that it is shown; the focus goes there. */
function Made({ secret, expiresAt, onDone }: { secret: string; expiresAt: string; onDone: () => void }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [secret]);
  async function copy() {
    await navigator.clipboard.writeText(secret);
    announce(t('token.copied'));
  }
  return (
    <Alert data-color="success">
      <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
        {t('token.made')}
      </Heading>
      <p>{t('token.once')}</p>
      <Textfield
        label={t('token.secret')}
        value={secret}
        readOnly
        autoComplete="off"
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <p className="quiet">{t('token.until', { when: date(expiresAt) })}</p>
      <div className="buttons">
        <Button variant="secondary" data-size="sm" onClick={() => void copy()}>
          {t('token.copy')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={onDone}>
          {t('token.done')}
        </Button>
      </div>
    </Alert>
  );
}
