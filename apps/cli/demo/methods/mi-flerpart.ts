import type { Method } from '../types.js';

export const miFlerpart: Method = {
  slug: 'mi-i-flerpartssamtal',
  name: 'Motiverande samtal i flerpartssamtal',
  summary:
    'Tre enkla verktyg ur motiverande samtal (MI) gör att deltagaren och inte myndigheterna pratar mest när flera parter möts.',
  needAndAim: `På våra flerpartssamtal talade handläggarna i genomsnitt 78 procent av tiden. Deltagarna sa ja till planer som de inte trodde på, och planerna höll sällan.

Syftet är att samtalet ska handla om deltagarens egna skäl till förändring och att alla runt bordet ska använda samma förhållningssätt.`,
  level: ['individual', 'organisation'],
  targetGroup:
    'Deltagare som har kontakt med minst två parter och är tveksamma inför nästa steg. Fungerar för alla åldrar, bäst prövat med unga vuxna.',
  materials: [
    {
      label: 'Bordskort: öppna frågor, bekräfta, spegla, sammanfatta',
      url: 'https://www.alvmarken.example/mi/bordskort',
    },
    { label: 'Mall för avidentifierad ärendedragning (används i handledningen)', document: 'mall-arendedragning' },
  ],
  steps: [
    {
      title: 'Utse en samtalsledare',
      text: 'En person leder samtalet och har inget eget beslut att fatta på mötet. De övriga vet det i förväg.',
    },
    {
      title: 'Ring deltagaren dagen före',
      text: 'Fråga vad deltagaren vill ska hända på mötet och vad som inte får hända. Läs upp det i början om deltagaren vill det.',
    },
    {
      title: 'Öppna med deltagaren',
      text: 'Första kvarten talar bara deltagaren och samtalsledaren. De andra antecknar varje ord om förändring: vill, kan, skulle, för att, behöver.',
    },
    {
      title: 'Gå laget runt med speglingar',
      text: 'Varje part säger en mening: Jag hörde dig säga … Inga råd, inga frågor. Deltagaren rättar.',
    },
    {
      title: 'Be om lov innan ni informerar',
      text: 'Regler och möjligheter ges i små bitar: fråga vad deltagaren redan vet, berätta, fråga vad det betyder för hen.',
    },
    {
      title: 'Avsluta med skalfrågan',
      text: 'Hur viktigt är det här för dig, noll till tio? Varför inte lägre? Först därefter skrivs planen, med ett steg per part.',
    },
  ],
  performer:
    'Samtalsledare med grundutbildning i MI (tre dagar) och handledning var sjätte vecka. Övriga deltar i en halvdag om förhållningssättet.',
  form: 'Möte i grupp, helst fysiskt. Via video fungerar det om alla har kameran på och bordskorten framme.',
  placeAndPrerequisites: 'Ett runt bord, ingen skärm mellan deltagarna. 75 minuter bokade fast samtalet tar 60.',
  scopeAndTime: 'Ett samtal var åttonde vecka under deltagarens tid i insatsen, vanligen tre till fyra samtal.',
  partners:
    'Försäkringskassan, Arbetsförmedlingen, socialtjänsten, psykiatrins öppenvård och kommunens aktivitetsansvar.',
  adaptation:
    'Med tolk: dela upp speglingarna i korta meningar och lägg till tjugo minuter. För deltagare med autism skickar vi frågorna i förväg och hoppar över laget runt.',
  changes: 'Första versionen hade sju verktyg. Ingen kom ihåg dem. Vi behöll tre: spegla, be om lov och skalfrågan.',
  goals: [
    {
      goal: 'Deltagaren talar minst hälften av tiden',
      achieved: 'yes',
      outcome: 'I genomsnitt 54 procent i 20 observerade samtal.',
    },
    {
      goal: 'Tre av fyra planer följs till nästa möte',
      achieved: 'partly',
      outcome: '62 procent, mot 41 procent året före.',
    },
    { goal: 'Färre uteblivna möten', achieved: 'no', outcome: 'Oförändrat, ungefär vart femte möte.' },
  ],
  participantsAndIndicators:
    '64 deltagare på 18 månader: 35 kvinnor, 29 män. 31 var under 30 år. 190 samtal, varav 20 observerades med deltagarens tillåtelse.',
  equality:
    'I observationerna avbröts kvinnor oftare än män. Vi lade därför till regeln att bara samtalsledaren ställer frågor den första kvarten. Bordskorten finns i lättläst version.',
  obstacles: [
    {
      obstacle: 'Handläggare har beslut att meddela och kan inte bara lyssna.',
      solution: 'Beslut meddelas i ett eget möte, aldrig i samtalet. Det lugnade både handläggare och deltagare.',
    },
    {
      obstacle: 'Kunskapen försvann när personal slutade.',
      solution: 'Två samtalsledare per kommun och gemensam handledning.',
    },
  ],
  lessons: [
    { party: 'Socialtjänsten', lesson: 'Att vänta med råden sparar tid; planen behöver inte göras om.' },
    { party: 'Försäkringskassan', lesson: 'Skalfrågan ger ord åt det som inte står i läkarintyget.' },
    { party: 'Psykiatrin', lesson: 'Vi behövde en tydlig gräns: samtalet är inte behandling.' },
  ],
  continuation:
    'Kommunerna har tagit över utbildningen och kör den två gånger om året. Förbundet betalar handledningen till och med nästa år.',
  cost: 'Utbildning 9 500 kronor per samtalsledare. Handledning 48 000 kronor per år för en grupp på åtta.',
  evidence:
    'MI har stöd i forskning för flera beteendeförändringar, starkast vid beroende och levnadsvanor. För arbetslivsinriktad rehabilitering är underlaget mindre, och för möten med flera parter är det vår egen erfarenhet.',
  contact: 'petra-sandqvist',
  diaryNumber: 'ÄLV 2024/118',
  reviewDate: { inDays: 95 },
  home: 'alvmarken',
  authors: ['petra-sandqvist', 'leila-karimi'],
  status: 'published',
  daysAgo: 290,
  publishedBy: 'petra-sandqvist',
  audience: [{ network: 'alla', least: 'reader' }],
  topics: ['mi', 'flerpartssamtal', 'samtal-och-vagledning', 'unga-utanfor'],
  professions: ['socionom', 'handlaggare', 'samordnare'],
  trials: [
    {
      federation: 'almslatten',
      by: 'magnus-thorell',
      daysAgo: 130,
      when: 'Hösten 2025 och våren 2026',
      forWhom: 'Deltagare med psykisk funktionsnedsättning som redan hade en SIP.',
      changed: 'Vi använde speglingen i laget runt men höll mötet på 45 minuter.',
      outcome: 'Lugnare möten. Två anhöriga sa att de för första gången förstod vad alla gjorde.',
      again: 'yes',
    },
    {
      federation: 'nordanskog',
      by: 'fatima-haddad',
      daysAgo: 75,
      when: 'April–juni 2026',
      forWhom: 'Nio utrikes födda kvinnor, möten med tolk på video.',
      changed: 'Bordskorten översattes, och tolken fick dem två dagar före.',
      outcome: 'Speglingar via tolk blir lätt upprepningar. Skalfrågan fungerade mycket bra.',
      again: 'maybe',
    },
  ],
};
