import type { Method } from '../types.js';

export const gronRehab: Method = {
  slug: 'grona-vagar',
  name: 'Gröna vägar: grön rehabilitering på gård',
  summary:
    'Tolv veckor på en gård med lugnt tempo, riktiga sysslor och ett tydligt nästa steg. För personer med stressrelaterad ohälsa eller lång tid hemma.',
  needAndAim: `I våra kommuner finns få insatser för den som inte orkar arbetsträna. Vården har kö, och arbetsförmedlingens utbud börjar på en nivå som många inte når.

Syftet är att deltagaren ska återfå vardagsrytm, våga vara i grupp och pröva sin ork i sysslor där resultatet syns, och därefter gå vidare till arbetsträning eller studier.`,
  level: ['individual', 'group'],
  targetGroup:
    'Personer 20–64 år med stressrelaterad psykisk ohälsa, långvarig smärta eller social isolering, som klarar att vara ute två timmar.',
  materials: [
    { label: 'Slutrapport Gröna vägar', document: 'slutrapport-grona-vagar' },
    { label: 'Veckoschema och packlista', url: 'https://www.nordanskog.example/grona-vagar/schema' },
  ],
  steps: [
    {
      title: 'Besök på gården',
      text: 'Deltagaren kommer med sin handläggare, fikar och går en runda. Beslut om start tas tidigast dagen efter.',
    },
    {
      title: 'Vecka 1–3: landa',
      text: 'Två halvdagar i veckan. Samma ordning varje gång: samling vid elden, en gemensam syssla, egen tid, avslut. Inga krav på att prata.',
    },
    {
      title: 'Vecka 4–8: växla',
      text: 'Tre halvdagar. Deltagaren väljer ett eget ansvar: odling, djur, ved, snickeri eller kök. Arbetsterapeuten observerar och ger återkoppling var fjortonde dag.',
    },
    {
      title: 'Vecka 9–12: pröva utåt',
      text: 'En av dagarna flyttas till en arbetsplats eller utbildning i bygden, med gårdens personal som stöd.',
    },
    {
      title: 'Trepartssamtal',
      text: 'I vecka sex och elva träffas deltagare, handläggare och arbetsterapeut på gården och planerar nästa steg.',
    },
    {
      title: 'Återbesök',
      text: 'Efter en och tre månader är deltagaren välkommen tillbaka en dag för att berätta och få stöd.',
    },
  ],
  performer:
    'Arbetsterapeut (50 procent), gårdsvärd med handledarutbildning (75 procent) och sjukgymnast på konsultbasis.',
  form: 'Grupp om högst åtta, utomhus så långt det går. Enskilda samtal under promenad.',
  placeAndPrerequisites:
    'Gård med djur, växthus, uppvärmd lokal och toalett som rullstol kommer in i. Lånekläder för alla väder. Resor måste vara lösta före start.',
  scopeAndTime: 'Tolv veckor, fyra till tolv timmar i veckan. Fyra grupper om året.',
  partners: 'Fem kommuner, Region Nordanskog, Försäkringskassan, Arbetsförmedlingen och två lantbrukare.',
  adaptation:
    'Deltagare med smärta får arbetsställningar anpassade. Den som är rädd för djur börjar i växthuset. Vinterschema med kortare pass ute.',
  changes:
    'Vi började med åtta veckor. Många hade då precis börjat öka sin ork, så vi förlängde till tolv och lade in dagarna utanför gården.',
  goals: [
    { goal: '40 deltagare under projekttiden', achieved: 'yes', outcome: '46 deltagare påbörjade, 39 fullföljde.' },
    {
      goal: 'Hälften går vidare till arbetsträning, arbete eller studier',
      achieved: 'partly',
      outcome: '18 av 39, alltså 46 procent, inom tre månader.',
    },
    {
      goal: 'Självskattad hälsa förbättras',
      achieved: 'yes',
      outcome: 'Medelvärdet steg från 38 till 57 på en hundragradig skala.',
    },
    {
      goal: 'Insatsen finns kvar efter projektet',
      achieved: 'partly',
      outcome: 'Tre av fem kommuner köper platser. Resorna är inte lösta.',
    },
  ],
  participantsAndIndicators:
    '46 deltagare på två år: 31 kvinnor och 15 män. 29 kom via Försäkringskassan, 11 via kommunerna och 6 via Arbetsförmedlingen.',
  equality:
    'Männen var få tills vi bytte bilderna i broschyren och skrev ut vilka sysslor som finns. Sysslorna fördelas genom lottning de första veckorna, så att ingen fastnar i köket.',
  obstacles: [
    {
      obstacle: 'Två bussar om dagen.',
      solution: 'Minibuss i projektet; därefter delad bil och skolskjutsens returtur.',
    },
    {
      obstacle: 'Handläggare trodde att det var en friskvårdsinsats.',
      solution: 'Alla handläggare får göra en halv dag på gården själva.',
    },
    {
      obstacle: 'Deltagare som inte kunde släppa tryggheten.',
      solution: 'Nästa steg planeras redan i vecka sex och prövas innan insatsen är slut.',
    },
  ],
  lessons: [
    { party: 'Kommunerna', lesson: 'Gå ihop om platser. Ingen kommun fyller en grupp själv.' },
    {
      party: 'Försäkringskassan',
      lesson: 'Arbetsterapeutens beskrivning av förmåga i verkliga sysslor var det mest användbara underlaget.',
    },
    { party: 'Lantbrukarna', lesson: 'Handledning är ett arbete. Det måste få ta tid även under skörden.' },
  ],
  continuation: 'Tre kommuner har avtal till och med 2027. Förbundet betalar arbetsterapeuten under ett övergångsår.',
  cost: '2,4 miljoner kronor på två år, cirka 52 000 kronor per deltagare inklusive resor.',
  evidence:
    'Naturunderstödd rehabilitering har visat lovande resultat vid stressrelaterad ohälsa, men studierna är små. Vår uppföljning har mätning före och efter samt intervjuer med tolv deltagare.',
  contact: 'elin-vikstrom',
  diaryNumber: 'NSK 2025/009',
  reviewDate: { inDays: -12 },
  home: 'nordanskog',
  authors: ['elin-vikstrom'],
  status: 'published',
  daysAgo: 380,
  publishedBy: 'elin-vikstrom',
  audience: [{ network: 'alla', least: 'reader' }],
  topics: ['gron-rehabilitering', 'forrehabilitering', 'stress-och-utmattning', 'landsbygd'],
  professions: ['arbetsterapeut', 'projektledare'],
  trials: [
    {
      federation: 'fjardkusten',
      by: 'ingrid-falk',
      daysAgo: 45,
      when: 'Maj–september 2026',
      forWhom: 'Tio deltagare från aktivitetscentret.',
      changed: 'En kolonilott i stället för gård, en dag i veckan. Inga djur.',
      outcome: 'Skönt avbrott, men för lite tid för att någon skulle hinna växla upp.',
      again: 'maybe',
    },
    {
      federation: 'alvmarken',
      by: 'petra-sandqvist',
      daysAgo: 300,
      when: 'Våren 2025',
      forWhom: 'Sex unga vuxna som varken arbetade eller studerade.',
      changed: 'Ridskola som plats, åtta veckor.',
      outcome: 'Tre slutade. Gruppen var för ung för det lugna tempot och ville ha fart.',
      again: 'no',
    },
    {
      federation: 'granasbygden',
      by: 'amina-yusuf',
      daysAgo: 110,
      when: 'April–juni 2026',
      forWhom: 'Åtta deltagare med utmattning.',
      changed: 'Hyrde in oss på en gård som redan tog emot skolklasser.',
      outcome: 'Sju fullföljde. Arbetsterapeutens observation ute gav mer än den vi gör inne.',
      again: 'yes',
    },
    {
      federation: 'almslatten',
      by: 'jenny-astrand',
      daysAgo: 370,
      when: 'Hösten 2024',
      forWhom: 'Fem deltagare med smärta.',
      changed: 'Kortare pass, 90 minuter, med sjukgymnast på plats varje gång.',
      outcome: 'Bra för kroppen. Dyrt per deltagare.',
      again: 'maybe',
    },
  ],
};
