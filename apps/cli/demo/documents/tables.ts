export interface Sheet {
  readonly name: string;
  /** The first row is the heading. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Sums only: no row is about one person. */
export const indikatorerAlmslatten: readonly Sheet[] = [
  {
    name: 'Läs först',
    rows: [
      ['Indikatorer och deltagarutveckling, Samordningsförbundet Almslätten'],
      ['Alla tal är summor. Kvartal med färre än fem deltagare redovisas inte uppdelade på kön.'],
      ['Gå vidare betyder att deltagaren tre månader efter avslut har arbete, studier eller arbetsträning.'],
      ['Källa: utförarnas egna listor och SUS. Kontakt: Christoffer Blom. Diarienummer ALM 2026/006.'],
    ],
  },
  {
    name: 'Deltagare per kvartal',
    rows: [
      ['Insats', 'Kvartal', 'Påbörjat', 'Avslutat', 'Kvinnor', 'Män', 'Gått vidare'],
      ['SIP med arbetslivsmål', '2025 kv 1', 11, 4, 6, 5, 2],
      ['SIP med arbetslivsmål', '2025 kv 2', 14, 9, 7, 7, 5],
      ['SIP med arbetslivsmål', '2025 kv 3', 8, 7, 4, 4, 3],
      ['SIP med arbetslivsmål', '2025 kv 4', 15, 12, 8, 7, 7],
      ['Individanpassat stöd till arbete', '2025 kv 1', 9, 5, 4, 5, 3],
      ['Individanpassat stöd till arbete', '2025 kv 2', 12, 6, 5, 7, 4],
      ['Individanpassat stöd till arbete', '2025 kv 3', 7, 8, 3, 4, 4],
      ['Individanpassat stöd till arbete', '2025 kv 4', 13, 9, 6, 7, 6],
      ['Hälsoskola', '2025 kv 1', 18, 15, 13, 5, 4],
      ['Hälsoskola', '2025 kv 2', 16, 14, 11, 5, 3],
      ['Hälsoskola', '2025 kv 3', 10, 11, 7, 3, 2],
      ['Hälsoskola', '2025 kv 4', 19, 16, 14, 5, 6],
    ],
  },
  {
    name: 'Indikatorer',
    rows: [
      ['Indikator', 'Vid start (medel 1–5)', 'Efter sex månader (medel 1–5)', 'Antal svar'],
      ['Hälsa i vardagen', 2.4, 3.1, 88],
      ['Socialt stöd', 2.9, 3.2, 86],
      ['Tro på att kunna arbeta', 2.1, 2.9, 88],
      ['Kunskap om vägar till arbete', 2.3, 3.4, 85],
      ['Handläggarens tro på arbete', 2.6, 3.3, 79],
    ],
  },
];

/** A list of measures, for a CSV file. */
export const insatserMellanmark: Sheet = {
  name: 'Insatser',
  rows: [
    ['Insats', 'Förbund', 'Målgrupp', 'Form', 'Längd i veckor', 'Platser', 'Väntetid i veckor', 'Anmälan'],
    ['Steget före', 'Granåsbygden', 'Psykisk ohälsa, länge hemma', 'Grupp', 16, 24, 3, 'Via En väg in'],
    ['Aktivt liv', 'Granåsbygden', 'Långvarig smärta', 'Grupp och enskilt', 12, 16, 5, 'Via En väg in'],
    [
      'Arbetsplatsstöd',
      'Granåsbygden',
      'Redo att pröva arbete, behöver stöd på plats',
      'Enskilt',
      26,
      20,
      2,
      'Handläggare direkt',
    ],
    ['Digital start', 'Älvmarken', 'Saknar datorvana eller e-legitimation', 'Grupp', 4, 36, 1, 'Handläggare direkt'],
    [
      'Ung framåt',
      'Älvmarken',
      'Unga 16–29 år som varken arbetar eller studerar',
      'Enskilt och grupp',
      30,
      25,
      4,
      'Handläggare eller den unga själv',
    ],
    [
      'Språk på jobbet',
      'Älvmarken',
      'Utrikes födda med kort utbildning',
      'Grupp och praktik',
      20,
      18,
      6,
      'Kommunens arbetsmarknadsenhet',
    ],
    [
      'Prova på plats',
      'Sjöhöjden',
      'Redo för praktik minst åtta timmar i veckan',
      'Enskilt',
      12,
      10,
      2,
      'Arbetsgivarkoordinator',
    ],
    ['Vardagsrytm', 'Sjöhöjden', 'Stress och utmattning', 'Grupp', 10, 8, 8, 'Vårdcentral eller handläggare'],
    ['Kvällsgruppen', 'Granåsbygden', 'Unga som inte kommer till dagverksamhet', 'Grupp', 15, 10, 0, 'Via En väg in'],
  ],
};
