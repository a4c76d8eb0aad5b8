import type { Federation } from './types.js';

/** Six federations that do not exist, in four regions that do not exist either. */
export const federations: readonly Federation[] = [
  {
    slug: 'granasbygden',
    name: 'Samordningsförbundet Granåsbygden',
    region: 'Region Mellanmark',
    municipalities: ['Granåsa', 'Ekmarka', 'Korpfors', 'Stenviksby'],
    description:
      'Fyra kommuner kring en medelstor stad. Vi driver En väg in, en gemensam ingång för handläggare, och arbetar med BIP i alla våra insatser.',
    needsReview: true,
  },
  {
    slug: 'alvmarken',
    name: 'Samordningsförbundet Älvmarken',
    region: 'Region Mellanmark',
    municipalities: ['Bäckhamra', 'Lindhamra', 'Mossedala'],
    description:
      'Tre kommuner längs älven. Våra teman är unga vuxna, motiverande samtal och digital delaktighet. Vi leder projektet Digital start.',
    needsReview: false,
  },
  {
    slug: 'fjardkusten',
    name: 'Samordningsförbundet Fjärdkusten',
    region: 'Region Västerfjärd',
    municipalities: ['Fjärdnäsa', 'Väderholma'],
    description:
      'Kust och skärgård. Vi har ett aktivitetscenter med arbetsterapeuter och har haft peer supportrar anställda i flera år.',
    needsReview: false,
  },
  {
    slug: 'nordanskog',
    name: 'Samordningsförbundet Nordanskog',
    region: 'Region Nordanskog',
    municipalities: ['Norrtjärna', 'Isforsa', 'Tjärnmora', 'Kalmyra', 'Storbäcka'],
    description:
      'Fem små kommuner med långa avstånd. Grön rehabilitering på gårdar och insatser på distans är vårt sätt att nå hela ytan.',
    needsReview: false,
  },
  {
    slug: 'almslatten',
    name: 'Samordningsförbundet Almslätten',
    region: 'Region Söderslänt',
    municipalities: ['Almhöga', 'Vetelösa'],
    description:
      'Två kommuner på slätten. Vi har arbetat fram ett sätt att använda SIP med arbetslivsmål och följer upp allt i gemensamma indikatorer.',
    needsReview: false,
  },
  {
    slug: 'sjohojden',
    name: 'Samordningsförbundet Sjöhöjden',
    region: 'Region Mellanmark',
    municipalities: ['Sjöhöga', 'Ängsbrona'],
    description:
      'Ett litet förbund med två anställda. Vi arbetar nära det lokala näringslivet och lånar gärna metoder av andra.',
    needsReview: true,
  },
];
