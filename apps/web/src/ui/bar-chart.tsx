import { Details, Table } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from './time';

interface BarChartProps {
  /** What it shows, in a sentence with the figure that matters: it is read instead of the picture. */
  summary: string;
  /** What the first column of the table holds. */
  head: string;
  /** What is stacked, from the bottom. */
  series: readonly string[];
  /** One bar each; `short` stands under the first and the last. */
  rows: readonly { label: string; short: string; values: readonly number[] }[];
}

const [HEIGHT, STEP, GAP] = [64, 10, 2];

/** Stacked bars as a picture with its sentence, and the same figures as a table behind it. */
export function BarChart({ summary, head, series, rows }: BarChartProps) {
  const { t } = useTranslation();
  const id = useId();
  const most = Math.max(1, ...rows.map(({ values }) => sum(values)));
  const [first, last] = [rows[0], rows.at(-1)];
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>{summary}</figcaption>
      <svg
        viewBox={`0 0 ${rows.length * STEP - GAP} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {rows.map(({ label, values }, at) => (
          <g key={label}>
            <rect className="chart-ground" x={at * STEP} y={HEIGHT - 1} width={STEP - GAP} height={1} />
            {values.map((value, index) => {
              const height = (value / most) * HEIGHT;
              const below = (sum(values.slice(0, index)) / most) * HEIGHT;
              return (
                value > 0 && (
                  <rect
                    key={series[index]}
                    className={`chart-${index + 1}`}
                    x={at * STEP}
                    y={HEIGHT - below - height}
                    width={STEP - GAP}
                    height={height}
                  />
                )
              );
            })}
          </g>
        ))}
      </svg>
      <div className="chart-ends" aria-hidden="true">
        <span>{first?.short}</span>
        <span>{last?.short}</span>
      </div>
      <ul className="chart-legend" aria-hidden="true">
        {series.map((name, index) => (
          <li key={name}>
            <span className={`chart-key chart-key-${index + 1}`} />
            {name}
          </li>
        ))}
      </ul>
      <Details className="chart-table">
        <Details.Summary>{t('state.table')}</Details.Summary>
        <Details.Content>
          <div className="table-wrap" tabIndex={0} role="group" aria-label={summary}>
            <Table data-size="sm">
              <Table.Head>
                <Table.Row>
                  {[head, ...series].map((name) => (
                    <Table.HeaderCell key={name} scope="col">
                      {name}
                    </Table.HeaderCell>
                  ))}
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {rows.map(({ label, values }) => (
                  <Table.Row key={label}>
                    <Table.HeaderCell scope="row">{label}</Table.HeaderCell>
                    {values.map((value, index) => (
                      <Table.Cell key={series[index]}>{figure(value)}</Table.Cell>
                    ))}
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        </Details.Content>
      </Details>
    </figure>
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
