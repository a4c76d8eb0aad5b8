import { useTranslation } from 'react-i18next';
import type { MethodTrialsQuery } from '../../gql/graphql';
import { paths } from '../../paths';
import { Columns } from '../../ui/columns';
import { Empty } from '../../ui/empty';
import { Link } from '../../ui/link';
import { Prose } from '../../ui/prose';
import { Section } from '../../ui/section';
import { TrialActs } from './trial-acts';
import { TriedGrid } from './tried-grid';

type Method = MethodTrialsQuery['method'];

interface TrialsProps {
  methodId: string;
  trials: readonly Method['trials']['edges'][number]['node'][];
  triedBy: Method['triedByFederations'];
}

/** "Vem har provat?": federations as a picture, and the table behind it. */
export function Trials({ methodId, trials, triedBy }: TrialsProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('method.trials')} id="trials">
      {trials.length === 0 ? (
        <Empty title={t('method.noTrials')} text={t('method.noTrialsText')} />
      ) : (
        <>
          <TriedGrid triedBy={triedBy} />
          <Columns
            label={t('method.trials')}
            heads={[t('method.federation'), t('method.when'), t('method.how'), t('method.would')]}
            rows={trials.map((trial) => [
              trial.federation ? <Link to={paths.network(trial.federation.slug)}>{trial.federation.name}</Link> : '–',
              when(trial, t('method.ongoing')),
              <>
                <strong>{trial.forWhom}</strong>
                {trial.participants != null && (
                  <span className="quiet"> {t('method.participants', { count: trial.participants })}</span>
                )}
                <Prose html={trial.howItWentHtml} />
                {trial.changedWhatHtml && (
                  <>
                    <p className="quiet">{t('method.changed')}</p>
                    <Prose html={trial.changedWhatHtml} />
                  </>
                )}
                <TrialActs methodId={methodId} trial={trial} />
              </>,
              <strong className={`answer-${trial.again}`}>{t(`again.${trial.again}`)}</strong>,
            ])}
          />
        </>
      )}
    </Section>
  );
}

/** "2025", "2024–2025", "2026, pågår" */
function when(
  { periodFrom, periodTo }: { periodFrom?: string | null; periodTo?: string | null },
  ongoing: string,
): string {
  const [from, to] = [periodFrom?.slice(0, 4), periodTo?.slice(0, 4)];
  if (!to) return from ? `${from}, ${ongoing}` : '–';
  return from && from !== to ? `${from}–${to}` : to;
}
