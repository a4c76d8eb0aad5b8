import { useQuery } from 'urql';
import { graphql } from '../../gql';

const UploadLimit = graphql(`
  query UploadLimit {
    uploadLimit
  }
`);

/** The largest file that the server takes, in bytes; undefined until it has said. */
export function useUploadLimit(): number | undefined {
  const [{ data }] = useQuery({ query: UploadLimit, requestPolicy: 'cache-first' });
  return data?.uploadLimit;
}
