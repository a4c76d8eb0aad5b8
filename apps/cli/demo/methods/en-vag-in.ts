import type { Method } from '../types.js';

export const enVagIn: Method = {
  slug: 'en-vag-in',
  name: 'En väg in',
  summary:
    'En gemensam ingång dit handläggare från alla parter kan vända sig med en avidentifierad situation och få hjälp att hitta rätt insats inom en vecka.',
  needAndAim: `Handläggare kände inte till vilka insatser som fanns. Samma person kunde prövas för tre insatser efter varandra, medan platser stod tomma i en fjärde.

Syftet är kortare väg till rätt stöd, ett jämnare inflöde och kunskap om vilka behov som saknar insats.`,
  level: ['organisation', 'structure'],
  targetGroup:
    'Handläggare, rehabkoordinatorer och annan personal hos parterna som möter personer med behov av samordnat stöd. Inte enskilda direkt.',
  materials: [
    { label: 'Samverkansavtal En väg in', document: 'avtal-en-vag-in' },
    { label: 'Kartläggning av insatser i Mellanmark', document: 'insatser-mellanmark' },
    { label: 'Rutin för försäkring av deltagare', document: 'rutin-forsakring' },
  ],
  steps: [
    {
      title: 'Kartlägg det som finns',
      text: 'Gör en lista över alla insatser: för vem, hur man anmäler, hur länge man väntar. En person äger listan och uppdaterar den varje månad.',
    },
    {
      title: 'Bilda ett konsultationsteam',
      text: 'En person per part med god lokalkännedom och mandat att föreslå insats. Teamet träffas en timme varje vecka.',
    },
    {
      title: 'Öppna ingången',
      text: 'Ett telefonnummer och en e-postadress. Handläggaren beskriver behovet utan namn, personnummer, ort eller annat som kan avslöja vem det gäller.',
    },
    {
      title: 'Ge svar inom fem arbetsdagar',
      text: 'Teamet föreslår en eller två insatser, eller säger ärligt att det inte finns någon. Handläggaren pratar med personen och anmäler själv.',
    },
    {
      title: 'Samla glappen',
      text: 'Varje fråga som inte fick ett bra svar förs in i en lista över glapp. Listan går till beredningsgruppen två gånger om året.',
    },
    {
      title: 'Återkoppla',
      text: 'Efter åtta veckor frågar teamet handläggaren hur det gick. Svaret förs in som ett tal, inte som en berättelse.',
    },
  ],
  performer: 'Samordnare på förbundet (40 procent) och ett team med en person från varje part.',
  form: 'Telefon, e-post och ett veckomöte på video.',
  placeAndPrerequisites:
    'Ett undertecknat avtal, chefer som avsätter tid och en överenskommelse om att inga personuppgifter lämnas mellan parterna.',
  scopeAndTime: 'Öppet två förmiddagar i veckan. En timmes veckomöte. Första halvåret behövs dubbelt så mycket tid.',
  partners: 'Fyra kommuner, Region Mellanmark, Försäkringskassan och Arbetsförmedlingen.',
  adaptation:
    'Mindre förbund kan ha möte varannan vecka. Om en part saknar person i teamet utses en kontakt som svarar inom två dagar.',
  changes:
    'Vi tänkte oss en remissblankett. Den blev fyra sidor och lockade fram för mycket uppgifter. Telefon och en mening i e-post fungerar bättre.',
  goals: [
    { goal: 'Svar inom fem arbetsdagar', achieved: 'yes', outcome: '93 procent av 214 frågor.' },
    {
      goal: 'Alla kommuner använder ingången',
      achieved: 'partly',
      outcome: 'Tre av fyra. Den minsta kommunen ringer direkt till insatserna.',
    },
    { goal: 'Väntetiden till insats blir kortare', achieved: 'yes', outcome: 'Från 61 till 34 dagar i median.' },
    {
      goal: 'Minst ett glapp leder till en ny insats per år',
      achieved: 'yes',
      outcome: 'Digital start och en kvällsgrupp för unga.',
    },
  ],
  participantsAndIndicators:
    '214 frågor från 83 handläggare på 20 månader. 151 ledde till en anmälan. 22 visade på glapp. Inga uppgifter om enskilda sparas.',
  equality:
    'Teamet följer hur ofta frågor om kvinnor respektive män får förslaget arbetsnära insats. Första året skilde det 18 procentenheter, andra året 6.',
  obstacles: [
    {
      obstacle: 'Handläggare skrev ut för mycket om personen.',
      solution:
        'Sådana meddelanden raderas efter samråd med arkivansvarig, och avsändaren rings upp. Kort film om hur man avidentifierar.',
    },
    {
      obstacle: 'Insatslistan blev gammal.',
      solution: 'Påminnelse varje månad till den som äger varje insats. Utan svar markeras den som osäker.',
    },
  ],
  lessons: [
    { party: 'Försäkringskassan', lesson: 'Det räcker att en i varje team känner till ingången, sedan sprids det.' },
    { party: 'Arbetsförmedlingen', lesson: 'Vi behövde eget skriftligt mandat för att få lägga tid.' },
    { party: 'Regionen', lesson: 'Vårdcentralerna vill ha ett namn att ringa, inte en funktion.' },
    { party: 'Kommunerna', lesson: 'Listan över glapp blev det bästa underlaget för verksamhetsplanen.' },
  ],
  continuation: 'Ordinarie sedan förra året. Förbundet betalar samordnaren, parterna sin egen tid.',
  cost: 'Samordnare 310 000 kronor per år, telefon och lista 12 000 kronor. Parternas tid motsvarar 0,3 årsarbetare.',
  evidence:
    'Utvärderad av en extern följeforskare efter ett år. Liknande ingångar finns i flera länder, men forskningen gäller mest vården.',
  contact: 'sara-lindell',
  diaryNumber: 'GRB 2024/102',
  reviewDate: { inDays: 45 },
  home: 'granasbygden',
  authors: ['sara-lindell', 'mikael-forsgren'],
  status: 'published',
  daysAgo: 270,
  publishedBy: 'mikael-forsgren',
  audience: [
    { network: 'alla', least: 'reader' },
    { network: 'mellanmark', least: 'reader' },
  ],
  topics: ['en-vag-in', 'samverkan-mellan-myndigheter', 'remiss-och-urval', 'sekretess-och-samtycke'],
  professions: ['samordnare', 'handlaggare', 'forbundschef'],
  trials: [
    {
      federation: 'sjohojden',
      by: 'maria-wallgren',
      daysAgo: 50,
      when: 'Hela 2026',
      forWhom: 'Handläggare i två kommuner.',
      changed: 'Möte varannan vecka och bara e-post, ingen telefon.',
      outcome: '31 frågor. Fungerar, men det tog ett halvår innan någon vågade skriva.',
      again: 'yes',
    },
    {
      federation: 'alvmarken',
      by: 'petra-sandqvist',
      daysAgo: 160,
      when: 'Hösten 2025',
      forWhom: 'Handläggare som arbetar med unga.',
      changed: 'Öppet för socialtjänsten och skolan, inte för vården.',
      outcome: 'För få frågor när vården inte var med. Vi börjar om med alla parter.',
      again: 'maybe',
    },
  ],
};
