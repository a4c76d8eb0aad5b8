import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Routed } from 'react-router';
import { useMutation } from 'urql';
import { graphql } from '../../gql';
import type { MethodTrialsQuery } from '../../gql/graphql';
import { paths } from '../../paths';
import { type StandingAct, StandingDialog } from '../items/standing';

const SetTrialStanding = graphql(`
  mutation SetTrialStanding($input: StandingInput!) {
    setTrialStanding(input: $input) {
      id
      status
      statusReason
    }
  }
`);

type Trial = MethodTrialsQuery['method']['trials']['edges'][number]['node'];

/** What one may do with a trial, under it; and why it is not for everyone, where it is not. */
export function TrialActs({ methodId, trial }: { methodId: string; trial: Trial }) {
  const { t } = useTranslation();
  const [, setStanding] = useMutation(SetTrialStanding);
  const [act, setAct] = useState<StandingAct>();
  const { id, status, statusReason, viewerCan: can } = trial;
  const acts = (['withdraw', 'hide', 'restore'] as const).filter((one) => can[one]);
  return (
    <>
      {status !== 'published' && (
        <p className="quiet">
          {t(`status.${status}`)}
          {statusReason && `: ${statusReason}`}
        </p>
      )}
      {(can.edit || acts.length > 0) && (
        <div className="buttons buttons-quiet no-print">
          {can.edit && (
            <Button asChild variant="tertiary" data-size="sm">
              <Routed to={paths.editTrial(methodId, id)}>{t('act.edit')}</Routed>
            </Button>
          )}
          {acts.map((one) => (
            <Button key={one} variant="tertiary" data-size="sm" onClick={() => setAct(one)}>
              {t(`item.${one}`)}
            </Button>
          ))}
        </div>
      )}
      {act && (
        <StandingDialog
          act={act}
          onClose={() => setAct(undefined)}
          change={(standing, reason) =>
            setStanding({ input: { id, standing, reason } }, { additionalTypenames: ['Trial', 'Method'] })
          }
        />
      )}
    </>
  );
}
