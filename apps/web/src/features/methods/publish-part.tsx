import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { type Fault, faultOf } from '../../api/errors';
import { graphql } from '../../gql';
import type { MethodPartsFragment } from '../../gql/graphql';
import { paths } from '../../paths';
import { announce } from '../../ui/announce';
import { FaultNotice } from '../../ui/fault';
import { Link } from '../../ui/link';
import { asInput, type Audience, AudienceField } from '../audience/audience-field';
import { Reach } from '../audience/reach';
import { useAskChoices } from '../audience/use-networks';
import { fieldId, type missingOf, PARTS } from './parts';

const PublishMethod = graphql(`
  mutation PublishMethod($id: ID!, $version: Int!) {
    publishMethod(id: $id, version: $version) {
      id
      status
      version
    }
  }
`);
const SubmitMethod = graphql(`
  mutation SubmitMethod($id: ID!, $version: Int!) {
    submitMethod(id: $id, version: $version) {
      id
      status
      version
    }
  }
`);
const ReturnMethod = graphql(`
  mutation ReturnMethod($id: ID!, $reason: String) {
    returnMethod(id: $id, reason: $reason) {
      id
      status
      version
    }
  }
`);
const SetMethodAudience = graphql(`
  mutation SetMethodAudience($id: ID!, $audience: AudienceInput!) {
    setMethodAudience(id: $id, audience: $audience) {
      id
      version
      audience {
        leastRole
        network {
          id
        }
      }
    }
  }
`);

interface PublishPartProps {
  method: MethodPartsFragment;
  /** What is compulsory and still empty. */
  missing: ReturnType<typeof missingOf>;
  /** Everything is saved before anything is published. @returns the newest version, or nothing when it failed */
  saved: () => Promise<number | undefined>;
}

/** The last step: what is missing, who shall read it, and the way there. */
export function PublishPart({ method, missing, saved }: PublishPartProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { askable = [] } = useAskChoices();
  const [, publish] = useMutation(PublishMethod);
  const [, submit] = useMutation(SubmitMethod);
  const [, giveBack] = useMutation(ReturnMethod);
  const [, setAudience] = useMutation(SetMethodAudience);
  const [audience, setChosen] = useState<Audience>(audienceOf(method));
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<Fault>();
  const [busy, setBusy] = useState(false);
  const { viewerCan: can, id } = method;

  async function send(way: 'publish' | 'submit' | 'return') {
    setBusy(true);
    setFault(undefined);
    const version = await saved();
    const error = version === undefined ? undefined : await act(way, version);
    setBusy(false);
    if (version === undefined) return;
    if (error) return setFault(faultOf(error));
    if (way !== 'return') announce(t(way === 'publish' ? 'method.published' : 'method.submitted'));
    void navigate(way === 'return' ? paths.methods() : paths.method(id));
  }

  async function act(way: 'publish' | 'submit' | 'return', version: number) {
    if (way === 'return') return (await giveBack({ id, reason: reason || null }, REFRESH)).error;
    let newest = version;
    if (changed(audience, method)) {
      const { data, error } = await setAudience({ id, audience: asInput(audience) });
      if (error) return error;
      newest = data?.setMethodAudience?.version ?? version;
    }
    return (await (way === 'publish' ? publish : submit)({ id, version: newest }, REFRESH)).error;
  }

  return (
    <div className="form">
      {fault && <FaultNotice fault={fault} />}
      {missing.length > 0 ? (
        <Alert data-color="warning">
          <p>{t('method.missing')}</p>
          <ul>
            {missing.map((field) => {
              const part = PARTS.find(({ fields }) => (fields as readonly string[]).includes(field));
              return (
                <li key={field}>
                  <Link to={`${paths.editMethod(id, part?.word)}#${fieldId(field)}`}>{t(`field.${field}`)}</Link>
                </li>
              );
            })}
          </ul>
        </Alert>
      ) : (
        <Alert data-color="success">{t('method.ready')}</Alert>
      )}
      <AudienceField
        id="method-audience"
        label={t('method.whom')}
        networks={askable}
        value={audience}
        onChange={setChosen}
      />
      <Reach audience={audience} networks={askable} professions={[]} />
      {can.sendBack && (
        <Textfield
          multiline
          rows={2}
          label={t('method.return')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <div className="buttons">
        {can.publish && (
          <Button loading={busy} onClick={() => void send('publish')}>
            {t('method.publish')}
          </Button>
        )}
        {!can.publish && can.submit && (
          <Button loading={busy} onClick={() => void send('submit')}>
            {t('method.submit')}
          </Button>
        )}
        {can.sendBack && (
          <Button variant="secondary" onClick={() => void send('return')}>
            {t('method.sendBack')}
          </Button>
        )}
        <Link to={paths.method(id)}>{t('method.done')}</Link>
      </div>
    </div>
  );
}

const REFRESH = { additionalTypenames: ['Method', 'MethodConnection'] };

const audienceOf = ({ audience }: MethodPartsFragment): Audience => ({
  allFederations: audience.some(({ network }) => network.kind === 'national'),
  networkIds: audience.filter(({ network }) => network.kind !== 'national').map(({ network }) => network.id),
  leastRole: audience[0]?.leastRole,
});

function changed(audience: Audience, method: MethodPartsFragment): boolean {
  const before = audienceOf(method);
  return (
    before.allFederations !== audience.allFederations ||
    before.leastRole !== audience.leastRole ||
    [...before.networkIds].sort().join() !== [...audience.networkIds].sort().join()
  );
}
