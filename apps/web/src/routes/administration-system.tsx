import { Button, Switch, Table } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AdministrationFrame } from '../features/administration/frame';
import { graphql } from '../gql';
import type { SystemPageQuery } from '../gql/graphql';
import { Loaded } from '../ui/fault';
import { Section } from '../ui/section';
import { dateTime, duration, figure, storage } from '../ui/time';

const SystemPage = graphql(`
  query SystemPage {
    system {
      version
      at
      queueReachable
      search {
        engine
        missing
        waiting
        oldestSeconds
        parked
      }
      queues {
        name
        waiting
        running
        failed
        oldestSeconds
      }
      storage {
        reachable
        bytes
        files
        free
      }
      database {
        bytes
        version
      }
    }
  }
`);

type System = SystemPageQuery['system'];

/** Milliseconds between two readings. */
const PACE = 10_000;

/** How far the index is behind, what waits, what fails and how much is stored; read anew while one looks. */
export default function AdministrationSystem() {
  const { t } = useTranslation();
  const result = useQuery({ query: SystemPage, requestPolicy: 'network-only' });
  const [{ fetching }, again] = result;
  const [live, setLive] = useState(true);
  useEffect(() => {
    if (!live) return;
    const timer = setInterval(() => {
      if (!document.hidden) again({ requestPolicy: 'network-only' });
    }, PACE);
    return () => clearInterval(timer);
  }, [live, again]);
  return (
    <AdministrationFrame part="system">
      <div className="buttons system-act">
        <Button
          variant="secondary"
          data-size="sm"
          disabled={fetching}
          onClick={() => again({ requestPolicy: 'network-only' })}
        >
          {t('system.again')}
        </Button>
        <Switch
          data-size="sm"
          label={t('system.live')}
          checked={live}
          onChange={(event) => setLive(event.target.checked)}
        />
      </div>
      <Loaded result={result}>{({ system }) => <State system={system} />}</Loaded>
    </AdministrationFrame>
  );
}

function State({ system }: { system: System }) {
  const { t } = useTranslation();
  const { search, storage: files, database } = system;
  return (
    <>
      <p className="quiet">{t('system.at', { when: dateTime(system.at), version: system.version })}</p>
      <Section title={t('system.search')}>
        <Facts
          facts={[
            [t('system.engine'), t(`system.engines.${search.engine}`), search.missing ? 'fault' : 'ok'],
            ...(search.missing ? ([[t('system.why'), t(`system.missing.${search.missing as 'index'}`)]] as const) : []),
            [t('system.waiting'), figure(search.waiting)],
            [t('system.lag'), search.waiting > 0 ? duration(search.oldestSeconds) : t('system.none')],
            [t('system.parked'), figure(search.parked), search.parked > 0 ? 'fault' : 'ok'],
          ]}
        />
      </Section>
      <Section title={t('system.storage')}>
        <Facts
          facts={[
            [
              t('system.files'),
              t(files.reachable ? 'system.reachable' : 'system.unreachable'),
              files.reachable ? 'ok' : 'fault',
            ],
            [t('system.used'), t('system.usedBy', { size: storage(files.bytes), count: files.files })],
            [t('system.free'), files.free == null ? t('system.unknown') : storage(files.free)],
            [t('system.database'), storage(database.bytes)],
            ['PostgreSQL', database.version],
          ]}
        />
      </Section>
      <Section title={t('system.queue')}>
        <Facts
          facts={[
            [
              t('system.connection'),
              t(system.queueReachable ? 'system.reachable' : 'system.unreachable'),
              system.queueReachable ? 'ok' : 'fault',
            ],
          ]}
        />
        <Queues queues={system.queues} />
      </Section>
    </>
  );
}

/** Name and value; how it stands is in words too, never by colour alone. */
function Facts({ facts }: { facts: readonly (readonly [string, ReactNode, ('ok' | 'fault')?])[] }) {
  return (
    <dl className="figures">
      {facts.map(([name, value, state]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={state === 'fault' ? 'figure-fault' : undefined}>
            {state && <span aria-hidden="true">{state === 'ok' ? '✓ ' : '! '}</span>}
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Queues({ queues }: { queues: System['queues'] }) {
  const { t, i18n } = useTranslation();
  if (queues.length === 0) return <p className="quiet">{t('system.queueEmpty')}</p>;
  const nameOf = (name: string) => {
    const key = `system.jobs.${name.replace('.', '_')}`;
    return i18n.exists(key) ? t(key as 'system.jobs.library_extract') : name;
  };
  return (
    <div className="table-wrap" tabIndex={0} role="group" aria-label={t('system.queue')}>
      <Table>
        <Table.Head>
          <Table.Row>
            {(['job', 'waiting', 'running', 'failed', 'lag'] as const).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`system.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {queues.map(({ name, waiting, running, failed, oldestSeconds }) => (
            <Table.Row key={name}>
              <Table.HeaderCell scope="row">{nameOf(name)}</Table.HeaderCell>
              <Table.Cell>{figure(waiting)}</Table.Cell>
              <Table.Cell>{figure(running)}</Table.Cell>
              <Table.Cell>{failed > 0 ? <strong>{figure(failed)}</strong> : 0}</Table.Cell>
              <Table.Cell>{waiting > 0 ? duration(oldestSeconds) : '–'}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
