import { graphql } from '../../gql';
import type { ItemKind, SearchInput } from '../../gql/graphql';

export const SearchPage = graphql(`
  query SearchPage($input: SearchInput!, $after: String) {
    search(input: $input, first: 20, after: $after) {
      total
      totalIsExact
      didYouMean
      engine
      hits {
        titleHtml
        item {
          ...ItemRow
        }
        passages {
          html
          heading
          page
          label
          replyId
        }
      }
      facets {
        kinds {
          value
          label
          count
        }
        networks {
          value
          label
          count
        }
        federations {
          value
          label
          count
        }
        topics {
          value
          label
          count
        }
        professions {
          value
          label
          count
        }
        documentTypes {
          value
          label
          count
        }
        years {
          value
          label
          count
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Each group of filters: its word in the address and its field in the input. */
export const GROUPS = {
  kinds: { word: 'sort', field: 'kinds' },
  networks: { word: 'natverk', field: 'networkIds' },
  federations: { word: 'forbund', field: 'federationIds' },
  topics: { word: 'amne', field: 'topicIds' },
  professions: { word: 'yrke', field: 'professions' },
  documentTypes: { word: 'typ', field: 'documentTypes' },
} as const;
export type Group = keyof typeof GROUPS;

const KINDS = ['question', 'method', 'document'] as const satisfies readonly ItemKind[];

/** The word of the year in the address: one at a time. */
export const YEAR = 'ar';

/** How much narrows the search beside its words. */
export const narrowings = (search: URLSearchParams): number =>
  [YEAR, ...Object.values(GROUPS).map(({ word }) => word)].reduce((sum, word) => sum + search.getAll(word).length, 0);
export const isNarrowed = (search: URLSearchParams): boolean => narrowings(search) > 0;

/** As many letters as the server reads: a pasted page is a search too. */
const LONGEST = 10_000;

/** As many of them as stand in the address: with a pasted page in it, it would be too long to send to anybody. */
export const ADDRESSED = 1_000;

/** The address is the whole state of a search. @param text what was pasted, where the address holds its beginning */
export function inputOf(search: URLSearchParams, text = ''): SearchInput {
  const values = (group: Group) => {
    const chosen = search.getAll(GROUPS[group].word);
    return chosen.length > 0 ? chosen : undefined;
  };
  const words = search.get('q') ?? '';
  const year = /^\d{4}$/.exec(search.get(YEAR) ?? '')?.[0];
  return {
    text: (words.length === ADDRESSED && text.startsWith(words) ? text : words).slice(0, LONGEST),
    kinds: values('kinds')?.filter((kind): kind is ItemKind => KINDS.some((known) => known === kind)),
    networkIds: values('networks'),
    federationIds: values('federations'),
    topicIds: values('topics'),
    professions: values('professions'),
    documentTypes: values('documentTypes'),
    ...(year && { from: `${year}-01-01T00:00:00.000Z`, to: `${year}-12-31T23:59:59.999Z` }),
    sort: search.get('ordning') === 'nyast' ? 'newest' : 'relevance',
  };
}
