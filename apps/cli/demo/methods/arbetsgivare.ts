import type { Method } from '../types.js';

export const arbetsgivare: Method = {
  slug: 'arbetsplatsbesok-fore-praktik',
  name: 'Arbetsplatsbesök före praktik',
  summary:
    'Arbetsgivarkoordinatorn gör två besök på arbetsplatsen, plockar ut uppgifter som behöver göras och matchar dem mot vad deltagaren vill och orkar.',
  needAndAim: `Praktikplatser skaffades när en deltagare var klar att börja. Då var det bråttom, platsen blev vad som fanns och var tredje praktik avbröts.

Syftet är att ha ett förråd av väl kända arbetsplatser där både chefen och handledaren vet vad de säger ja till.`,
  level: ['organisation', 'individual'],
  targetGroup:
    'Små och medelstora arbetsgivare i två kommuner, och deltagare som är redo att pröva arbete minst åtta timmar i veckan.',
  materials: [
    { label: 'Kartläggning av insatser i Mellanmark', document: 'insatser-mellanmark' },
    { label: 'Besöksblad: uppgifter, krav och miljö', url: 'https://www.sjohojden.example/arbetsgivare/besoksblad' },
  ],
  steps: [
    {
      title: 'Första besöket',
      text: 'Lyssna på vad som inte hinns med. Lova ingenting. Anteckna uppgifter, tider, ljud, lyft och vem som skulle kunna vara handledare.',
    },
    {
      title: 'Karva ut uppgifter',
      text: 'Skriv tre förslag på kombinationer av uppgifter, mellan åtta och tjugo timmar i veckan.',
    },
    {
      title: 'Andra besöket',
      text: 'Gå igenom förslagen med chefen och den tänkta handledaren. Kom överens om introduktion och vem man ringer när något inte fungerar.',
    },
    {
      title: 'Matcha',
      text: 'Deltagaren får läsa bladet, titta på bilder och välja. Besök görs tillsammans innan något bestäms.',
    },
    {
      title: 'Följ de första dagarna',
      text: 'Koordinatorn är med dag ett och ringer dag tre. Därefter en avstämning i veckan den första månaden.',
    },
    {
      title: 'Fråga om anställning i tid',
      text: 'Efter halva tiden ställs frågan vad som skulle krävas för en anställning. Handläggaren på Arbetsförmedlingen är med.',
    },
  ],
  performer:
    'Arbetsgivarkoordinator med vana vid näringsliv. Arbetsterapeut kan göra kravanalysen när arbetet är fysiskt eller kognitivt krävande.',
  form: 'Enskilda besök på arbetsplatser.',
  placeAndPrerequisites:
    'Bil, tid och en lista över företag som inte redan kontaktas av andra. Försäkringsfrågan ska vara löst före start.',
  scopeAndTime: 'Sex timmar per arbetsplats före första deltagaren, därefter två timmar i månaden.',
  partners: 'Arbetsförmedlingen, kommunernas näringslivskontor, företagarföreningen och Försäkringskassan.',
  adaptation:
    'Offentliga arbetsplatser behöver fackets medverkan tidigt. För deltagare som är ljudkänsliga mäter vi ljudnivån vid besöket.',
  changes: 'Först skrev vi långa beskrivningar. Nu är bladet en sida med fem bilder.',
  goals: [
    { goal: '25 arbetsplatser i förrådet', achieved: 'partly', outcome: '19 efter ett år.' },
    { goal: 'Färre än var femte praktik avbryts', achieved: 'yes', outcome: '4 av 27, alltså 15 procent.' },
  ],
  participantsAndIndicators: '27 praktiker, 14 kvinnor och 13 män. 9 anställningar, varav 6 med lönebidrag.',
  equality:
    'Vi erbjuder alla deltagare samma blad oavsett kön. Fyra kvinnor valde verkstad och tre män valde äldreomsorg.',
  obstacles: [
    {
      obstacle: 'Tre aktörer ringde samma företag.',
      solution: 'Gemensam kontaktlista med näringslivskontoret, en kontakt per företag.',
    },
    { obstacle: 'Handledaren slutade.', solution: 'Alltid två kända kontaktpersoner på varje plats.' },
  ],
  lessons: [
    {
      party: 'Arbetsgivarna',
      lesson: 'Säg vad som kan bli svårt. Det är överraskningarna som gör att vi tackar nej nästa gång.',
    },
    { party: 'Arbetsförmedlingen', lesson: 'Kom in före halva tiden, annars hinner stöden inte bli klara.' },
  ],
  continuation: 'Koordinatorns tjänst är finansierad ett år till. Näringslivskontoret vill ta över kontaktlistan.',
  cost: '0,6 tjänst, 420 000 kronor per år. 15 500 kronor per praktik.',
  evidence: 'Bygger på delar av supported employment och job carving. Inte utvärderad av någon utanför förbundet.',
  contact: 'birgitta-dahlin',
  diaryNumber: 'SJÖ 2026/014',
  reviewDate: { inDays: 365 },
  home: 'sjohojden',
  authors: ['birgitta-dahlin'],
  status: 'in_review',
  daysAgo: 5,
  audience: [{ network: 'alla', least: 'reader' }],
  topics: ['arbetsgivarsamverkan', 'praktik', 'job-carving', 'handledare-pa-arbetsplats'],
  professions: ['arbetsgivarkoordinator', 'jobbcoach'],
  trials: [],
};
