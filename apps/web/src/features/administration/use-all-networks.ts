import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type Fault, faultOf } from '../../api/errors';
import { graphql } from '../../gql';
import type { AdministeredNetworksQuery } from '../../gql/graphql';

const AdministeredNetworks = graphql(`
  query AdministeredNetworks($after: String) {
    administratorNetworks(first: 100, after: $after) {
      edges {
        node {
          id
          name
          kind
          memberCount
          archivedAt
          viewerManages
          admins {
            id
            name
          }
          containers {
            containerId
            cap
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type AdministeredNetwork = AdministeredNetworksQuery['administratorNetworks']['edges'][number]['node'];

/** More than this is more than a tree on one page can show. */
const MOST_PAGES = 20;

/** Every network, for a tree: nobody can draw one from a page at a time. Undefined until all of it is there. */
export function useAllNetworks(): { networks?: AdministeredNetwork[]; fault?: Fault; reload: () => void } {
  const client = useClient();
  const [state, setState] = useState<{ networks?: AdministeredNetwork[]; fault?: Fault }>({});
  const load = useCallback(async () => {
    const networks: AdministeredNetwork[] = [];
    let after: string | null | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const { data, error } = await client.query(AdministeredNetworks, { after }, { requestPolicy: 'network-only' });
      if (!data) return setState((before) => ({ ...before, fault: error && faultOf(error) }));
      const { edges, pageInfo } = data.administratorNetworks;
      networks.push(...edges.map(({ node }) => node));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    setState({ networks });
  }, [client]);
  useEffect(() => void load(), [load]);
  return { ...state, reload: () => void load() };
}
