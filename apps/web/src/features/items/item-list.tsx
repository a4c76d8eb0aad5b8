import { Button } from '@digdir/designsystemet-react';
import type { TypedDocumentNode } from 'urql';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type AnyVariables, useQuery } from 'urql';
import type { ItemRowFragment } from '../../gql/graphql';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/fault';
import { More, Paged, type PageOfList } from '../../ui/more';
import { Rows } from '../../ui/row';
import { ItemRow } from './item-row';

interface Connection<Node> {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface ItemListProps<Data extends object, Variables extends AnyVariables, Node extends ItemRowFragment> {
  query: TypedDocumentNode<Data, Variables>;
  variables: Omit<Variables, 'after'>;
  connection: (data: Data) => Connection<Node>;
  label: string;
  /** What an empty list says, and whether it is empty for what was chosen. */
  empty: { title: string; text: string; filtered: boolean };
  passage?: (node: Node) => ReactNode;
  /** Listens for what is new, and tells. */
  Live?: ComponentType<{ onNew: () => void }>;
}

/** The list of every page of items: its pages one after another, or what to do where there is nothing. */
export function ItemList<Data extends object, Variables extends AnyVariables, Node extends ItemRowFragment>(
  props: ItemListProps<Data, Variables, Node>,
) {
  const [search] = useSearchParams();
  return <Paged key={search.toString()}>{(page) => <Part {...props} {...page} />}</Paged>;
}

function Part<Data extends object, Variables extends AnyVariables, Node extends ItemRowFragment>({
  query,
  variables,
  connection,
  label,
  empty,
  passage,
  Live,
  after,
  last,
  onMore,
}: ItemListProps<Data, Variables, Node> & PageOfList) {
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  const result = useQuery<Data>({ query, variables: { ...variables, after } });
  const [, again] = result;
  return (
    <>
      {Live && !after && <Live onNew={() => again({ requestPolicy: 'network-only' })} />}
      <Loaded result={result}>
        {(data) => {
          const { edges, pageInfo } = connection(data);
          if (edges.length === 0 && !after) {
            const clear = (
              <Button variant="secondary" onClick={() => setSearch({})}>
                {t('act.clearFilters')}
              </Button>
            );
            return <Empty level={2} title={empty.title} text={empty.text} action={empty.filtered && clear} />;
          }
          return (
            <>
              <Rows label={label}>
                {edges.map(({ node }) => (
                  <ItemRow key={node.id} item={node} level={2} passage={passage?.(node)} />
                ))}
              </Rows>
              {last && <More pageInfo={pageInfo} onMore={onMore} />}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
