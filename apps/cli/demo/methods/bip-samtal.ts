import type { Method } from '../types.js';

export const bipSamtal: Method = {
  slug: 'bip-samtal-i-team',
  name: 'BIP-samtal i team',
  summary:
    'Deltagaren och handläggaren skattar elva indikatorer var för sig och jämför dem sedan i ett samtal. Samtalet visar var det går framåt och vad nästa steg är.',
  needAndAim: `Vi såg inte om deltagarna kom närmare arbete förrän de hade fått ett. Mellan start och avslut fanns bara magkänsla, och den skilde sig åt mellan handläggarna.

Syftet är att göra små framsteg synliga för deltagaren, att ge teamet ett gemensamt språk och att upptäcka tidigt när en insats inte hjälper.`,
  level: ['individual', 'organisation'],
  targetGroup:
    'Personer i arbetsför ålder som deltar i en insats i minst tre månader och behöver stöd från minst två parter. Metoden kräver inte att deltagaren läser svenska obehindrat; frågorna kan läsas upp.',
  materials: [
    { label: 'BIP på tio bilder (presentation för nya kollegor)', document: 'bip-pa-tio-bilder' },
    { label: 'Samtalskort med de elva indikatorerna', url: 'https://www.granasbygden.example/bip/samtalskort' },
  ],
  steps: [
    {
      title: 'Förbered teamet',
      text: 'Alla som ska skatta går en halvdags introduktion och skattar samma påhittade fall. Jämför och prata om skillnaderna tills ni vet vad ni menar med varje steg på skalan.',
    },
    {
      title: 'Första skattningen',
      text: 'Deltagaren svarar på sina frågor i lugn och ro, på papper eller muntligt. Handläggaren svarar på sina samma dag. Ingen ser den andras svar.',
    },
    {
      title: 'Samtalet',
      text: 'Lägg svaren bredvid varandra. Börja med en indikator där ni tycker lika, ta sedan den där ni skiljer er mest. Fråga: Vad ser du som inte jag ser?',
    },
    {
      title: 'Välj ett steg',
      text: 'Kom överens om en enda sak att pröva till nästa gång, helst något som syns i en av indikatorerna. Skriv ner den med deltagarens egna ord.',
    },
    {
      title: 'Upprepa',
      text: 'Skatta efter två månader och sedan varannan månad. Visa alltid kurvan för deltagaren först, innan den används någon annanstans.',
    },
    {
      title: 'Följ upp i grupp',
      text: 'En gång i kvartalet går teamet igenom summerade kurvor, utan namn. Frågan är vad insatsen ska ändra på, inte vem som har lyckats.',
    },
  ],
  performer:
    'Handläggare, arbetsterapeut eller jobbcoach som har gått introduktionen. En i teamet är metodansvarig och svarar på frågor, cirka två timmar i veckan.',
  form: 'Enskilda samtal, fysiskt eller via video. Teamets uppföljning görs i grupp.',
  placeAndPrerequisites:
    'Ett rum där man kan sitta ostört vid samma bord. Ett sätt att spara skattningarna som utföraren ansvarar för; förbundet får bara summerade tal.',
  scopeAndTime:
    '45 minuter första gången, därefter 25 minuter varannan månad. Introduktion: fyra timmar. Första kurvan att prata om finns efter fyra månader.',
  partners:
    'Kommunernas arbetsmarknadsenheter, Försäkringskassan, Arbetsförmedlingen och vårdcentralernas rehabkoordinatorer.',
  adaptation:
    'Frågorna finns upplästa på fyra språk. För deltagare med kognitiva svårigheter delar vi skattningen på två tillfällen och använder en skala med ansikten.',
  changes:
    'Vi började med skattning varje månad. Det blev tjatigt och svaren slutade röra sig. Varannan månad gav bättre samtal. Frågan om tro på arbete flyttades sist, eftersom den färgade de andra.',
  goals: [
    {
      goal: 'Minst 80 procent av deltagarna har skattats minst tre gånger',
      achieved: 'yes',
      outcome: '87 procent, 112 av 129 deltagare.',
    },
    {
      goal: 'Handläggarna känner sig trygga i att prata om arbete tidigt',
      achieved: 'partly',
      outcome: 'Från 4,1 till 6,3 på en tiogradig skala. Nya kollegor ligger fortfarande lågt.',
    },
    {
      goal: 'Insatser ändras utifrån kurvorna',
      achieved: 'yes',
      outcome: 'Två insatser har lagt om starten och en har avslutats i förtid.',
    },
  ],
  participantsAndIndicators:
    '129 deltagare under två år, 71 kvinnor och 58 män. 46 gick vidare till arbete eller studier. Störst förändring i indikatorerna hälsa i vardagen och kunskap om arbetsmarknaden.',
  equality:
    'Vi följer skattningarna uppdelat på kön. Kvinnors hälsa skattades lägre av handläggarna än av dem själva; det tog vi upp i handledningen. Samtalskorten är granskade för skärmläsare.',
  obstacles: [
    {
      obstacle: 'Handläggare upplevde skattningen som kontroll av deras arbete.',
      solution: 'Chefer får aldrig se kurvor per handläggare. Det står i överenskommelsen mellan parterna.',
    },
    {
      obstacle: 'Deltagare svarade som de trodde att vi ville.',
      solution: 'Vi berättar vad svaren inte används till: ingen ersättning och inget beslut påverkas.',
    },
  ],
  lessons: [
    { party: 'Kommunen', lesson: 'Avsätt tid för den metodansvariga, annars rinner det ut i sanden efter ett halvår.' },
    {
      party: 'Försäkringskassan',
      lesson: 'Samtalet ger bättre underlag för planering än en avstämning utan struktur.',
    },
    {
      party: 'Arbetsförmedlingen',
      lesson: 'Den egna tron på att deltagaren kan få arbete är värd att prata om i kollegiet.',
    },
    { party: 'Regionen', lesson: 'Rehabkoordinatorerna vill vara med tidigare än vi först trodde.' },
  ],
  continuation:
    'Metoden är sedan förra året ordinarie arbetssätt i alla förbundets insatser. Kommunerna betalar den metodansvarigas tid.',
  cost: 'Introduktion 18 000 kronor per grupp om tolv. Metodansvarig 0,05 årsarbetare. Inga licenser.',
  evidence:
    'Indikatorerna kommer ur ett flerårigt danskt forskningsprojekt om vägen till arbete för personer på kontanthjälp. Svensk forskning finns om tillämpningen i samordningsförbund. Vår egen uppföljning är beskrivande och har ingen jämförelsegrupp.',
  contact: 'amina-yusuf',
  diaryNumber: 'GRB 2025/041',
  reviewDate: { inDays: 210 },
  home: 'granasbygden',
  authors: ['amina-yusuf', 'sara-lindell'],
  status: 'published',
  daysAgo: 155,
  publishedBy: 'mikael-forsgren',
  audience: [{ network: 'alla', least: 'reader' }],
  topics: ['bip', 'matning-av-framsteg', 'samtal-och-vagledning'],
  professions: ['arbetsterapeut', 'jobbcoach', 'handlaggare'],
  trials: [
    {
      federation: 'fjardkusten',
      by: 'ingrid-falk',
      daysAgo: 60,
      when: 'Mars–augusti 2026',
      forWhom: '18 deltagare på aktivitetscentret, de flesta med utmattning.',
      changed: 'Vi tog bort två av frågorna vid första tillfället och väntade två veckor med resten.',
      outcome: 'Samtalen blev bra och konkreta. Tre deltagare tyckte att skalan kändes som ett prov.',
      again: 'yes',
    },
    {
      federation: 'sjohojden',
      by: 'birgitta-dahlin',
      daysAgo: 95,
      when: 'Hösten 2025',
      forWhom: 'Sju deltagare på väg till praktik.',
      changed: 'En samordnare gjorde alla skattningar, eftersom vi inte har något team.',
      outcome: 'Utan kollegor att jämföra med blev skattningen ensam. Deltagarna gillade kurvan.',
      again: 'maybe',
    },
    {
      federation: 'almslatten',
      by: 'christoffer-blom',
      daysAgo: 30,
      when: 'Januari–september 2026',
      forWhom: '40 deltagare i två insatser.',
      changed: 'Lade in skattningen som en punkt på SIP-mötet för dem som har en SIP.',
      outcome: 'Fungerade när deltagaren hade sett kurvan i förväg, inte annars.',
      again: 'yes',
    },
  ],
};
