import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { locale } from '../../i18n';
import { BarChart } from '../../ui/bar-chart';
import { Loaded } from '../../ui/fault';
import { Aside } from '../../ui/section';

const NetworkActivity = graphql(`
  query NetworkActivity($key: String!) {
    network(key: $key) {
      id
      activity {
        from
        questions
        answers
        documents
        methods
      }
      answered {
        month
        asked
        answered
      }
    }
  }
`);

/** What has been shared week by week, and how many questions have been answered, as far as one may read. */
export function Activity({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const result = useQuery({ query: NetworkActivity, variables: { key: slug } });
  return (
    <Aside title={t('activity.title')}>
      <Loaded result={result} waiting={<p aria-busy="true">{t('state.loading')}</p>}>
        {({ network: { activity, answered } }) => {
          const shared = total(
            activity.map(({ questions, answers, documents, methods }) => questions + answers + documents + methods),
          );
          const asked = total(answered.map((month) => month.asked));
          const replied = total(answered.map((month) => month.answered));
          if (shared + asked === 0) return <p className="quiet">{t('activity.empty')}</p>;
          return (
            <>
              <BarChart
                summary={t('activity.weeks', { count: shared })}
                head={t('activity.week')}
                series={[
                  t('activity.questions'),
                  t('activity.answers'),
                  t('activity.documents'),
                  t('activity.methods'),
                ]}
                rows={activity.map(({ from, questions, answers, documents, methods }) => ({
                  label: day(from),
                  short: day(from),
                  values: [questions, answers, documents, methods],
                }))}
              />
              <BarChart
                summary={t('activity.months', { count: asked, answered: replied })}
                head={t('activity.month')}
                series={[t('activity.answered'), t('activity.unanswered')]}
                rows={answered.map(({ month, asked: all, answered: done }) => ({
                  label: monthName(month),
                  short: monthName(month),
                  values: [done, all - done],
                }))}
              />
            </>
          );
        }}
      </Loaded>
    </Aside>
  );
}

const total = (figures: readonly number[]): number => figures.reduce((sum, one) => sum + one, 0);

/** "3 mars 2026", short */
const day = (from: string): string =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(from),
  );

const monthName = (month: string): string =>
  new Intl.DateTimeFormat(locale(), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  );
