import type { DocumentType } from '../../gql/graphql';

export const DOCUMENT_TYPES = [
  'slutrapport',
  'delrapport',
  'rutin',
  'mall',
  'avtal',
  'protokoll',
  'presentation',
  'underlag',
  'annat',
] as const satisfies readonly DocumentType[];
