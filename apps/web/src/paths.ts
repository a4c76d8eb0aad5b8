/** Every address of the web, in one place. A page links by these and never by a text of its own. */
const id = (value: string) => encodeURIComponent(value);

/** An address with a search part; what is empty is left out. */
export function withSearch(
  path: string,
  values: Record<string, string | readonly string[] | null | undefined>,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? value : [value]) if (one) search.append(name, one as string);
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

export const paths = {
  start: () => '/',
  signIn: (to?: string) => withSearch('/logga-in', { till: to }),
  forgotten: () => '/glomt-losenord',
  /** The next three are in letters of the server. */
  reset: (token: string) => `/aterstall/${id(token)}`,
  welcomeLink: (token: string) => `/valkommen/${id(token)}`,
  invitation: (token: string) => `/inbjudan/${id(token)}`,
  welcome: () => '/valkommen',
  settings: () => '/installningar',
  tokens: () => '/installningar/nycklar',
  notices: () => '/handelser',

  ask: (values: { fraga?: string; natverk?: string } = {}) => withSearch('/fragor/ny', values),
  questions: (values: { lage?: string; natverk?: string; amne?: string; yrke?: string } = {}) =>
    withSearch('/fragor', values),
  question: (key: string) => `/fragor/${id(key)}`,
  answer: (key: string, answer: string) => `/fragor/${id(key)}#svar-${id(answer)}`,
  editQuestion: (key: string) => `/fragor/${id(key)}/redigera`,
  history: (key: string) => `/historik/${id(key)}`,

  documents: (values: { typ?: string; natverk?: string; forbund?: string; amne?: string } = {}) =>
    withSearch('/dokument', values),
  upload: () => '/dokument/nytt',
  document: (key: string, page?: number) => `/dokument/${id(key)}${page ? `#sida-${page}` : ''}`,
  editDocument: (key: string) => `/dokument/${id(key)}/redigera`,

  methods: (values: { niva?: string; form?: string; amne?: string; yrke?: string } = {}) =>
    withSearch('/metoder', values),
  newMethod: () => '/metoder/ny',
  method: (key: string) => `/metoder/${id(key)}`,
  editMethod: (key: string, step?: string) => `/metoder/${id(key)}/redigera${step ? `/${id(step)}` : ''}`,
  tryMethod: (key: string) => `/metoder/${id(key)}/provning`,
  editTrial: (key: string, trial: string) => `/metoder/${id(key)}/provning/${id(trial)}`,

  search: (values: { q?: string; natverk?: string } = {}) => withSearch('/sok', values),

  networks: () => '/natverk',
  network: (slug: string) => `/natverk/${id(slug)}`,
  networkPart: (
    slug: string,
    part: 'medlemmar' | 'forfragningar' | 'inbjudningar' | 'dolt' | 'handelser' | 'installningar',
  ) => `/natverk/${id(slug)}/${part}`,
  person: (key: string) => `/personer/${id(key)}`,

  administration: () => '/administration',
  administrationPart: (part: 'natverk' | 'forbund' | 'amnen' | 'dolt' | 'system' | 'handelser') =>
    `/administration/${part}`,
  about: () => '/om',
  accessibility: () => '/tillganglighet',
  rules: () => '/regler',
};

/** The page of an item of any kind. */
export function itemPath(item: { id: string; kind: 'question' | 'document' | 'method' }): string {
  return { question: paths.question, document: paths.document, method: paths.method }[item.kind](item.id);
}
