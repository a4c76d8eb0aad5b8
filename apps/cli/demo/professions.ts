import type { Profession } from './types.js';

/** An attribute for routing and filters; a profession never gives access. */
export const professions: readonly Profession[] = [
  { key: 'forbundschef', name: 'Förbundschef' },
  { key: 'processledare', name: 'Processledare' },
  { key: 'verksamhetsutvecklare', name: 'Verksamhetsutvecklare' },
  { key: 'projektledare', name: 'Projektledare' },
  { key: 'samordnare', name: 'Samordnare' },
  { key: 'handlaggare', name: 'Handläggare' },
  { key: 'arbetsterapeut', name: 'Arbetsterapeut' },
  { key: 'arbetsgivarkoordinator', name: 'Arbetsgivarkoordinator' },
  { key: 'jobbcoach', name: 'Jobbcoach' },
  { key: 'socionom', name: 'Socionom' },
  { key: 'peer-supporter', name: 'Peer supporter' },
  { key: 'rehabkoordinator', name: 'Rehabiliteringskoordinator' },
  { key: 'studie-och-yrkesvagledare', name: 'Studie- och yrkesvägledare' },
  { key: 'kommunikator', name: 'Kommunikatör' },
];
