import type { Cap, Network } from './types.js';

const everyone = ['granasbygden', 'alvmarken', 'fjardkusten', 'nordanskog', 'almslatten', 'sjohojden'];
const whole = (slugs: readonly string[], cap: Cap) => slugs.map((federation) => ({ federation, cap }));

/** Six networks beside the federations' own: every kind, every visibility, every way in. */
export const networks: readonly Network[] = [
  {
    slug: 'alla',
    name: 'Alla förbund',
    kind: 'national',
    description: 'Här är alla samordningsförbund med. Ställ frågan hit när du inte vet vem som kan svaret.',
    visibility: 'open',
    joinPolicy: 'request',
    needsReview: false,
    federations: whole(everyone, 'contributor'),
    networks: [],
    people: [
      { person: 'maria-wallgren', role: 'admin' },
      { person: 'birgitta-dahlin', role: 'leader' },
    ],
    left: [],
  },
  {
    slug: 'mellanmark',
    name: 'Nätverket Mellanmark',
    kind: 'regional',
    description:
      'De tre förbunden i Region Mellanmark. Vi ses fyra gånger om året och tar upp det som rör regionen och Försäkringskassan i vårt län.',
    visibility: 'restricted',
    joinPolicy: 'request',
    needsReview: false,
    federations: whole(['granasbygden', 'alvmarken', 'sjohojden'], 'leader'),
    networks: [{ network: 'digital-start', cap: 'contributor' }],
    people: [{ person: 'petra-sandqvist', role: 'admin' }],
    left: [],
  },
  {
    slug: 'digital-start',
    name: 'Projektet Digital start',
    kind: 'project',
    description:
      'Projektgruppen för Digital start, som prövar hur deltagare utan datorvana kan få med sig det digitala i rehabiliteringen. Ingår i Nätverket Mellanmark.',
    visibility: 'restricted',
    joinPolicy: 'invite',
    needsReview: false,
    federations: whole(['sjohojden'], 'reader'),
    networks: [],
    people: [
      { person: 'david-hallin', role: 'admin' },
      { person: 'leila-karimi', role: 'contributor' },
      { person: 'sara-lindell', role: 'contributor' },
      { person: 'fatima-haddad', role: 'contributor' },
    ],
    left: [],
  },
  {
    slug: 'arbetsterapeuter',
    name: 'Arbetsterapeuter utanför HSL',
    kind: 'role',
    description:
      'För dig som är arbetsterapeut och arbetar utanför hälso- och sjukvårdslagen, till exempel i ett förbunds insats eller i en kommunal arbetsmarknadsenhet. Alla är välkomna.',
    visibility: 'open',
    joinPolicy: 'open',
    needsReview: false,
    federations: [],
    networks: [],
    people: [
      { person: 'ingrid-falk', role: 'admin' },
      { person: 'amina-yusuf', role: 'leader' },
      { person: 'elin-vikstrom', role: 'reader' },
      { person: 'birgitta-dahlin', role: 'reader' },
    ],
    left: [{ person: 'jenny-astrand', role: 'contributor', daysAgo: 40 }],
  },
  {
    slug: 'processledare',
    name: 'Processledarnätverket',
    kind: 'role',
    description:
      'Processledare och andra som leder samverkan i förbunden. Här delar vi rutiner, mallar och minnesanteckningar.',
    visibility: 'restricted',
    joinPolicy: 'request',
    needsReview: true,
    federations: [],
    networks: [],
    people: [
      { person: 'petra-sandqvist', role: 'admin' },
      { person: 'oscar-nyman', role: 'leader' },
      { person: 'elin-vikstrom', role: 'contributor' },
      { person: 'david-hallin', role: 'contributor' },
      { person: 'magnus-thorell', role: 'reader' },
    ],
    left: [],
  },
  {
    slug: 'ny-forbundsstruktur',
    name: 'Arbetsgrupp ny förbundsstruktur',
    kind: 'project',
    description: 'Förberedande samtal om ett gemensamt kansli för Granåsbygden och Älvmarken. Inget är beslutat.',
    visibility: 'hidden',
    joinPolicy: 'invite',
    needsReview: false,
    federations: [],
    networks: [],
    people: [
      { person: 'mikael-forsgren', role: 'admin' },
      { person: 'lars-oberg', role: 'leader' },
      { person: 'petra-sandqvist', role: 'contributor' },
      { person: 'helena-strom', role: 'reader' },
    ],
    left: [],
  },
];
