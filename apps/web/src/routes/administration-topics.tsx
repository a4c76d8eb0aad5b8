import { Button, Checkbox, Dialog, Heading, Tag, Textfield } from '@digdir/designsystemet-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { type Fault, faultOf } from '../api/errors';
import { AdministrationFrame } from '../features/administration/frame';
import { type EditedTopic, TopicForm, VOCABULARY } from '../features/administration/topic-form';
import { TopicMerge } from '../features/administration/topic-merge';
import { graphql } from '../gql';
import { announce } from '../ui/announce';
import { FaultNotice, Loaded } from '../ui/fault';
import { Link } from '../ui/link';
import { Section } from '../ui/section';
import { listed } from '../ui/time';

const Vocabulary = graphql(`
  query Vocabulary {
    topics(withRetired: true) {
      id
      name
      nameEn
      synonyms
      broaderId
      retiredAt
    }
  }
`);

const RetireTopic = graphql(`
  mutation RetireTopic($id: ID!, $retired: Boolean!) {
    retireTopic(id: $id, retired: $retired) {
      id
      retiredAt
    }
  }
`);

/** The shared vocabulary: what a topic is called, and every other word that leads to it. */
export default function AdministrationTopics() {
  const { t } = useTranslation();
  const result = useQuery({ query: Vocabulary, context: VOCABULARY });
  const [made, setMade] = useState(0);
  return (
    <AdministrationFrame part="topics">
      <Loaded result={result}>
        {({ topics }) => (
          <>
            <Section title={t('topic.all')} aside={<Link to="#new">{t('topic.add')}</Link>}>
              <Topics topics={topics} />
            </Section>
            <Section title={t('topic.add')} id="new">
              <div className="narrow">
                <TopicForm key={made} topics={topics} onDone={() => setMade(made + 1)} />
              </div>
            </Section>
          </>
        )}
      </Loaded>
    </AdministrationFrame>
  );
}

type Act = { topic: EditedTopic; act: 'edit' | 'merge' };

function Topics({ topics }: { topics: readonly EditedTopic[] }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [retired, setRetired] = useState(false);
  const [open, setOpen] = useState<Act>();
  const wanted = useDeferredValue(text.trim().toLowerCase());
  const shown = topics
    .filter(({ retiredAt }) => retired || !retiredAt)
    .filter((topic) => wordsOf(topic).some((word) => word.toLowerCase().includes(wanted)));
  const close = () => setOpen(undefined);
  return (
    <>
      <search className="filters filters-plain" aria-label={t('topic.find')}>
        <Textfield
          type="search"
          label={t('topic.find')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Checkbox
          label={t('topic.showRetired')}
          checked={retired}
          onChange={(event) => setRetired(event.target.checked)}
        />
      </search>
      <p className="quiet" role="status">
        {t('topic.count', { count: shown.length })}
      </p>
      <ul className="lines">
        {shown.map((topic) => (
          <Line
            key={topic.id}
            topic={topic}
            broader={topics.find(({ id }) => id === topic.broaderId)?.name}
            onAct={(act) => setOpen({ topic, act })}
          />
        ))}
      </ul>
      {open && (
        <Dialog open onClose={close} closeButton={t('act.close')} aria-labelledby="topic-act">
          <Heading level={2} data-size="sm" id="topic-act">
            {t(`topic.${open.act}`, { name: open.topic.name })}
          </Heading>
          {open.act === 'edit' ? (
            <TopicForm topic={open.topic} topics={topics} onDone={close} />
          ) : (
            <TopicMerge topic={open.topic} topics={topics} onDone={close} />
          )}
        </Dialog>
      )}
    </>
  );
}

const wordsOf = ({ name, nameEn, synonyms }: EditedTopic): string[] => [name, nameEn, ...synonyms];

interface LineProps {
  topic: EditedTopic;
  broader?: string;
  onAct: (act: Act['act']) => void;
}

function Line({ topic: { id, name, synonyms, retiredAt }, broader, onAct }: LineProps) {
  const { t } = useTranslation();
  const [, retire] = useMutation(RetireTopic);
  const [fault, setFault] = useState<Fault>();
  async function toggle() {
    const { error } = await retire({ id, retired: !retiredAt }, VOCABULARY);
    setFault(error && faultOf(error));
    if (!error) announce(t(retiredAt ? 'topic.restored' : 'topic.retired', { name }));
  }
  return (
    <li className="line-act">
      <div className="taken">
        <strong>{name}</strong>{' '}
        {retiredAt && (
          <Tag data-size="sm" data-color="neutral">
            {t('topic.isRetired')}
          </Tag>
        )}
        <div className="facts">
          {broader && <span>{t('topic.under', { name: broader })}</span>}
          <span>{synonyms.length > 0 ? listed(synonyms) : t('topic.noWords')}</span>
        </div>
        {fault && <FaultNotice fault={fault} />}
      </div>
      <div className="buttons">
        <Button variant="tertiary" data-size="sm" aria-label={t('topic.edit', { name })} onClick={() => onAct('edit')}>
          {t('act.edit')}
        </Button>
        {!retiredAt && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t('topic.merge', { name })}
            onClick={() => onAct('merge')}
          >
            {t('topic.mergeShort')}
          </Button>
        )}
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t(retiredAt ? 'topic.restore' : 'topic.retire', { name })}
          onClick={() => void toggle()}
        >
          {t(retiredAt ? 'topic.restoreShort' : 'topic.retireShort')}
        </Button>
      </div>
    </li>
  );
}
