import type { Method } from '../types.js';

export const peerSupport: Method = {
  slug: 'peer-support-fore-gruppen',
  name: 'Peer support före och i gruppen',
  summary:
    'En peer supporter med egen erfarenhet av psykisk ohälsa möter deltagaren före gruppstarten och finns med hela vägen. Färre slutar i början.',
  needAndAim: `Nästan hälften av deltagarna i vår förrehabilitering slutade den första månaden. De berättade att de kände sig ensamma om sina svårigheter och inte vågade komma tillbaka efter en frånvaro.

Syftet är att göra tröskeln in lägre, att visa att återhämtning är möjlig och att ge personalen en kollega som ser insatsen inifrån.`,
  level: ['individual', 'group', 'organisation'],
  targetGroup: 'Vuxna med psykisk ohälsa som ska börja i en gruppinsats och som har varit hemma länge.',
  materials: [
    { label: 'Rutin: introduktion av peer supporter', document: 'rutin-peer-supporter' },
    { label: 'Uppdragsbeskrivning på en sida', url: 'https://www.fjardkusten.example/peer/uppdrag' },
  ],
  steps: [
    {
      title: 'Rekrytera två samtidigt',
      text: 'Skriv annonsen så att egen erfarenhet är meriten. Låt en deltagare eller en brukarorganisation vara med på intervjuerna.',
    },
    {
      title: 'Förbered arbetsgruppen',
      text: 'Två träffar om 90 minuter: vad rollen är, vad den inte är och hur vi talar om deltagare när en kollega själv har varit patient.',
    },
    {
      title: 'Första besöket',
      text: 'Peer supportern ringer och erbjuder en träff där deltagaren vill. Inget formulär, ingen kartläggning. Målet är att säga hej och svara på frågor.',
    },
    {
      title: 'Andra besöket',
      text: 'Ni ses i lokalen när den är tom. Gå vägen från bussen, visa var man kan vara för sig själv och vem som öppnar.',
    },
    {
      title: 'I gruppen',
      text: 'Peer supportern deltar som sig själv, inte som ledare. Efter varje träff finns hen kvar i tjugo minuter.',
    },
    {
      title: 'När någon uteblir',
      text: 'Peer supportern hör av sig samma dag med en enda mening: Vi saknade dig, vill du att jag möter dig nästa gång?',
    },
    { title: 'Avslut', text: 'Tre månader efter insatsen ringer peer supportern och frågar hur det går.' },
  ],
  performer:
    'Peer supporter med egen erfarenhet av psykisk ohälsa och genomgången utbildning (fem veckor). Handledare utanför arbetsgruppen.',
  form: 'Enskilda träffar och grupp, fysiskt. Uppföljning per telefon.',
  placeAndPrerequisites:
    'Ett eget rum, tjänstetelefon och en chef som har tid. Anställningen ska vara på riktigt, med lön enligt avtal.',
  scopeAndTime:
    'Cirka tre timmar per deltagare före gruppen, därefter två timmar i veckan. En tjänst på 75 procent räcker till 20 deltagare.',
  partners: 'Kommunen som arbetsgivare, psykiatrins öppenvård, en lokal brukarförening och Försäkringskassan.',
  adaptation:
    'Den som inte vill träffas får brev eller sms i början. För deltagare med social rädsla gör vi ett tredje besök utomhus.',
  changes:
    'Först hade vi en peer supporter på heltid. Hen slutade efter fem månader. Två på deltid, med handledning i grupp, har fungerat sedan dess.',
  goals: [
    { goal: 'Avhoppen första månaden halveras', achieved: 'yes', outcome: 'Från 47 till 19 procent mellan två år.' },
    {
      goal: 'Alla deltagare erbjuds två besök',
      achieved: 'yes',
      outcome: '96 procent fick erbjudandet, 81 procent tackade ja.',
    },
    {
      goal: 'Deltagare går själva vidare till utbildning som peer supporter',
      achieved: 'partly',
      outcome: 'Två har påbörjat utbildningen, en har avslutat den.',
    },
  ],
  participantsAndIndicators:
    '118 deltagare under tre år, 74 kvinnor och 44 män. Medelålder 38 år. 43 gick vidare till arbetsträning, arbete eller studier.',
  equality:
    'En kvinna och en man är anställda, och deltagaren väljer. Män tackade oftare nej till hembesök men ja till promenad. Lokalen har hiss, hörslinga och ett rum med dämpat ljus.',
  obstacles: [
    {
      obstacle: 'Personal var osäker på vad man kan säga inför en peer supporter.',
      solution: 'Frågan togs upp öppet i handledningen, och rollbeskrivningen sattes upp i fikarummet.',
    },
    {
      obstacle: 'Peer supportrarna fick frågor om medicin.',
      solution: 'En enkel regel: berätta om din egen väg, ge aldrig råd om någon annans behandling.',
    },
  ],
  lessons: [
    { party: 'Kommunen', lesson: 'Var beredd på att tjänsten inte passar in i lönesystemets titlar. Börja i tid.' },
    { party: 'Psykiatrin', lesson: 'Remisserna blev fler när vi hade träffat peer supportrarna.' },
    { party: 'Brukarföreningen', lesson: 'Vi vill vara med från början, inte bli tillfrågade när allt är klart.' },
  ],
  continuation:
    'En tjänst är tillsvidareanställd i kommunens socialpsykiatri. Den andra finansieras av förbundet i två år till.',
  cost: 'Två tjänster på 75 procent, handledning och utbildning: 1,05 miljoner kronor per år, vilket motsvarar 26 000 kronor per deltagare.',
  evidence:
    'Översikter visar att peer support kan stärka hopp och egenmakt; effekter på arbete är mindre studerade. Nationella riktlinjer inom psykiatri nämner stödformen. Våra siffror kommer från en jämförelse mellan två år, utan kontrollgrupp.',
  contact: 'oscar-nyman',
  diaryNumber: 'FJK 2024/077',
  reviewDate: { inDays: 320 },
  home: 'fjardkusten',
  authors: ['oscar-nyman'],
  status: 'published',
  daysAgo: 240,
  publishedBy: 'oscar-nyman',
  audience: [{ network: 'alla', least: 'reader' }],
  topics: ['peer-support', 'brukarmedverkan', 'avhopp-och-narvaro', 'psykisk-ohalsa'],
  professions: ['peer-supporter', 'processledare', 'arbetsterapeut'],
  trials: [
    {
      federation: 'granasbygden',
      by: 'sara-lindell',
      daysAgo: 14,
      when: 'September–november 2026',
      forWhom: 'En grupp på tolv i förrehabiliteringen.',
      changed: 'Vi har ingen peer supporter ännu. Arbetsterapeuten och en tidigare deltagare gjorde besöken.',
      outcome:
        'En av tolv slutade den första månaden, mot fem i förra gruppen. Den tidigare deltagaren ville ha mer handledning.',
      again: 'yes',
    },
    {
      federation: 'almslatten',
      by: 'magnus-thorell',
      daysAgo: 20,
      when: 'Från augusti 2026, pågår',
      forWhom: 'Deltagare i sysselsättning enligt socialtjänstlagen.',
      changed: 'Kommunen anställde en person på halvtid i stället för två.',
      outcome: 'För tidigt att säga. Vi märker redan att rollen blir ensam.',
      again: 'maybe',
    },
  ],
};
