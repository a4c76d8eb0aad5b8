/** One profession of the curated list. */
export interface ProfessionEntry {
  key: string;
  name: string;
  nameEn: string;
}

/** The profession whose holders lead their own federation unless the one who adds them says otherwise. */
export const PROCESS_LEADER = 'processledare';

/** The professions that an installation begins with. An attribute for routing and filters; never a right. */
export const professions: readonly ProfessionEntry[] = [
  { key: 'forbundschef', name: 'Förbundschef', nameEn: 'Head of federation' },
  { key: PROCESS_LEADER, name: 'Processledare', nameEn: 'Process leader' },
  { key: 'verksamhetsutvecklare', name: 'Verksamhetsutvecklare', nameEn: 'Business developer' },
  { key: 'projektledare', name: 'Projektledare', nameEn: 'Project leader' },
  { key: 'samordnare', name: 'Samordnare', nameEn: 'Coordinator' },
  { key: 'handlaggare', name: 'Handläggare', nameEn: 'Case officer' },
  { key: 'arbetsterapeut', name: 'Arbetsterapeut', nameEn: 'Occupational therapist' },
  { key: 'arbetsgivarkoordinator', name: 'Arbetsgivarkoordinator', nameEn: 'Employer coordinator' },
  { key: 'jobbcoach', name: 'Jobbcoach', nameEn: 'Job coach' },
  { key: 'socionom', name: 'Socionom', nameEn: 'Social worker' },
  { key: 'peer-supporter', name: 'Peer supporter', nameEn: 'Peer supporter' },
  { key: 'rehabkoordinator', name: 'Rehabiliteringskoordinator', nameEn: 'Rehabilitation coordinator' },
  { key: 'studie-och-yrkesvagledare', name: 'Studie- och yrkesvägledare', nameEn: 'Study and careers adviser' },
  { key: 'kommunikator', name: 'Kommunikatör', nameEn: 'Communications officer' },
];
