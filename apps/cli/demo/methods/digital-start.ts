import type { Method } from '../types.js';

export const digitalStart: Method = {
  slug: 'digital-start-steg-for-steg',
  name: 'Digital start, steg för steg',
  summary:
    'Sex träffar där deltagare utan datorvana lär sig sköta tre viktiga ärenden på egen telefon, i egen takt och med en digital följeslagare.',
  needAndAim: `Deltagare missar brev, möten och pengar för att ärendena har flyttat till nätet. Handläggare loggar in åt dem eller skriver ut blanketter, vilket varken är säkert eller håller i längden.

Syftet är att deltagaren själv ska klara de tre ärenden som betyder mest och veta vart hen kan vända sig för resten.`,
  level: ['individual', 'group', 'structure'],
  targetGroup:
    'Deltagare i någon av förbundens insatser som säger att de undviker dator eller telefon för ärenden. Svenska på nybörjarnivå räcker.',
  materials: [
    { label: 'Delrapport Digital start, år 1', document: 'delrapport-digital-start' },
    { label: 'Övningskort för sex träffar', url: 'https://www.alvmarken.example/digital-start/kort' },
  ],
  steps: [
    {
      title: 'Välj tre ärenden',
      text: 'I ett enskilt samtal väljer deltagaren tre ärenden, till exempel läsa beslut, boka tid och se sitt konto.',
    },
    { title: 'Träff 1: min telefon', text: 'Textstorlek, uppläsning, lösenkod och hur man vet vad som är bluff.' },
    {
      title: 'Träff 2–3: legitimera sig',
      text: 'Öva i testmiljö. Den som inte kan få e-legitimation får en personlig lista över andra vägar.',
    },
    { title: 'Träff 4–5: mina ärenden', text: 'Deltagaren gör sina egna ärenden. Ledaren har händerna på ryggen.' },
    {
      title: 'Träff 6: hjälp till självhjälp',
      text: 'Besök på biblioteket och servicekontoret. Deltagaren utser en följeslagare.',
    },
    { title: 'Uppföljning', text: 'Telefonsamtal efter sex veckor: vilka av de tre ärendena klarar du nu?' },
  ],
  performer:
    'Gruppledare med pedagogisk vana och en digital följeslagare per tre deltagare, gärna en tidigare deltagare.',
  form: 'Grupp om sex, fysiskt. Enskilt stöd mellan träffarna.',
  placeAndPrerequisites: 'Lokal med bra nät, laddare och skärm. Lånetelefoner till den som saknar.',
  scopeAndTime: 'Sex träffar om två timmar under fyra veckor.',
  partners: 'Biblioteken, servicekontoret, studieförbund och de tre förbunden i Mellanmark.',
  adaptation:
    'Övningskorten har bilder och finns upplästa. Grupper på arabiska och dari har prövats med språkstödjare.',
  changes: 'Vi började med datorer. Alla utom en ville ha hjälp med telefonen, så vi bytte.',
  goals: [
    {
      goal: 'Två av tre ärenden klaras självständigt efter sex veckor',
      achieved: 'partly',
      outcome: 'Medelvärde 1,7 av 3 i de fyra första grupperna.',
    },
    { goal: '60 deltagare första året', achieved: 'no', outcome: '41 deltagare; två grupper fick ställas in.' },
  ],
  participantsAndIndicators: '41 deltagare: 26 kvinnor, 15 män. 12 saknade e-legitimation vid start och 5 vid slut.',
  equality:
    'Barnpassning ordnas under träffarna. Hälften av följeslagarna är kvinnor. Alla kort följer kraven på kontrast och textstorlek.',
  obstacles: [
    {
      obstacle: 'E-legitimation gick inte att få utan svensk id-handling.',
      solution: 'Personlig lista över vägar på papper, telefon och kontor.',
    },
    { obstacle: 'Ledare tog över telefonen.', solution: 'Regeln om händerna på ryggen, och en kollega som påminner.' },
  ],
  lessons: [
    { party: 'Biblioteken', lesson: 'Följ med deltagaren hit en gång, så kommer hen tillbaka själv.' },
    { party: 'Kommunerna', lesson: 'Våra egna e-tjänster var svårast av alla. Det har vi tagit med oss.' },
  ],
  continuation: 'Oklart. Förslag till beslut lämnas när projektet har pågått i 18 månader.',
  cost: '38 000 kronor per grupp, cirka 6 300 kronor per deltagare.',
  evidence: 'Inga studier av just den här formen. Bygger på erfarenheter från folkbildning och bibliotek.',
  contact: 'david-hallin',
  diaryNumber: 'ÄLV 2025/061',
  reviewDate: { inDays: 120 },
  home: 'alvmarken',
  authors: ['david-hallin', 'leila-karimi'],
  status: 'draft',
  daysAgo: 3,
  audience: [{ network: 'mellanmark', least: 'reader' }],
  topics: ['digital-delaktighet', 'gruppverksamhet', 'klarsprak'],
  professions: ['projektledare', 'jobbcoach'],
  trials: [],
};
