import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { AskChoicesQuery } from '../../gql/graphql';

const AskChoices = graphql(`
  query AskChoices {
    networkList(mine: true, first: 100) {
      edges {
        node {
          id
          slug
          name
          kind
          memberCount
          viewerMembership
          viewerCan {
            ask
          }
        }
      }
    }
    professions {
      key
      name
      nameEn
    }
    topics {
      id
      name
      nameEn
      synonyms
    }
  }
`);

export type AskableNetwork = AskChoicesQuery['networkList']['edges'][number]['node'];

/** What one can choose between when one asks or shares. Undefined until it is known. */
export function useAskChoices() {
  const [{ data, error }] = useQuery({ query: AskChoices });
  const askable = data?.networkList.edges.map(({ node }) => node).filter(({ viewerCan }) => viewerCan.ask);
  return { askable, professions: data?.professions, topics: data?.topics, error };
}
