import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql';
import type { ItemRowFragment } from '../../gql/graphql';
import { itemPath } from '../../paths';
import { Row } from '../../ui/row';
import { Time } from '../../ui/time';
import { kindOfFile } from '../files/size';
import { useTopicName } from './names';

export const ItemRowFields = graphql(`
  fragment ItemRow on Item {
    __typename
    id
    kind
    title
    status
    activeAt
    helpfulCount
    home {
      name
    }
    audience {
      network {
        name
        kind
      }
    }
    topics {
      name
      nameEn
    }
    ... on Question {
      state
      answerCount
    }
    ... on Method {
      trialCount
      levels
    }
    ... on Document {
      type
      current {
        number
        file {
          mime
        }
      }
    }
  }
`);

interface ItemRowProps {
  item: ItemRowFragment;
  level?: 2 | 3;
  /** Where in the item, and with which words marked; for a hit. */
  to?: string;
  title?: ReactNode;
  passage?: ReactNode;
}

/** An item of any kind as a row: the number that matters for its kind, and one line of facts. */
export function ItemRow({ item, level, to: place, title, passage }: ItemRowProps) {
  const { t } = useTranslation();
  const topicName = useTopicName();
  const to = useAddressed(item);
  return (
    <Row
      {...useNumber(item)}
      to={place ?? itemPath(item)}
      title={title ?? item.title}
      passage={passage}
      level={level}
      facts={[
        item.__typename === 'Question' && item.state === 'solved' && (
          <strong className="solved">{t('item.solved')}</strong>
        ),
        item.__typename === 'Method' && t('item.method'),
        item.__typename === 'Document' &&
          [t(`documentType.${item.type}`), item.current?.file && kindOfFile(item.current.file.mime)]
            .filter(Boolean)
            .join(', '),
        item.__typename === 'Question' ? to : item.home?.name,
        item.__typename === 'Method' &&
          item.levels
            .map((one) => t(`level.${one}`))
            .join(', ')
            .toLowerCase(),
        <Time key="time" at={item.activeAt} />,
        item.helpfulCount > 0 && t('item.helpful', { count: item.helpfulCount }),
      ]}
      tags={[
        ...(item.status === 'published'
          ? []
          : [{ key: 'status', name: t(`status.${item.status}`), color: 'neutral' as const }]),
        ...item.topics.slice(0, 2).map((topic) => ({ key: topic.name, name: topicName(topic) })),
      ]}
    />
  );
}

function useNumber(item: ItemRowFragment): { number: number; unit: string; tone?: 'waiting' | 'plain' } {
  const { t } = useTranslation();
  if (item.__typename === 'Method')
    return { number: item.trialCount, unit: t('item.tried', { count: item.trialCount }) };
  if (item.__typename === 'Document') return { number: item.current?.number ?? 1, unit: t('item.version') };
  const count = item.__typename === 'Question' ? item.answerCount : 0;
  return { number: count, unit: t('item.answers', { count }), tone: count === 0 ? 'waiting' : 'plain' };
}

/** "Till alla förbund", or the first network and how many more. */
function useAddressed({ audience }: ItemRowFragment): string | undefined {
  const { t } = useTranslation();
  const [first, ...more] = audience.map(({ network }) =>
    network.kind === 'national' ? t('ask.allFederations').toLowerCase() : network.name,
  );
  if (!first) return undefined;
  return more.length > 0 ? t('item.toMany', { name: first, count: more.length }) : t('item.to', { name: first });
}
