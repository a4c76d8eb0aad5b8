import type { Method } from '../types.js';

export const sipArbete: Method = {
  slug: 'sip-med-arbetslivsmal',
  name: 'SIP med arbetslivsmål',
  summary:
    'En förberedd samordnad individuell plan där minst ett mål handlar om arbete eller studier, och där någon har ansvar för att hålla i planen mellan mötena.',
  needAndAim: `SIP gjordes hos oss vid utskrivning från sjukhus och handlade om boende och medicin. Arbete och studier kom sällan upp, trots att många deltagare såg det som det viktigaste.

Syftet är att samla stödet i en plan som deltagaren känner igen som sin, där arbete finns med från början och där alla vet vem som gör vad.`,
  level: ['individual', 'structure'],
  targetGroup:
    'Vuxna som behöver stöd från både kommun och region, oftast personer med psykisk funktionsnedsättning, samsjuklighet eller NPF.',
  materials: [
    { label: 'Indikatorer och deltagarutveckling (underlag)', document: 'indikatorer-almslatten' },
    { label: 'Deltagarens förberedelseblad, en sida', url: 'https://www.almslatten.example/sip/forberedelse' },
  ],
  steps: [
    {
      title: 'Fråga och förklara',
      text: 'Den som ser behovet frågar om deltagaren vill ha en SIP och vad den ska leda till. Samtycket gäller vilka som får vara med och vad de får prata om.',
    },
    {
      title: 'Förbered tillsammans',
      text: 'Samordnaren träffar deltagaren i 40 minuter. Fyll i förberedelsebladet: det här fungerar, det här vill jag ändra, så här vill jag ha mötet.',
    },
    {
      title: 'Kalla rätt personer',
      text: 'Högst sex runt bordet. Den som kallas ska ha mandat att lova något, annars skickas frågan i förväg till chefen.',
    },
    {
      title: 'Håll mötet',
      text: 'Börja med deltagarens mål. Skriv planen på skärmen eller tavlan medan alla ser på. Minst ett mål gäller arbete, studier eller vägen dit.',
    },
    {
      title: 'Utse fast kontakt',
      text: 'En namngiven person håller i planen. Deltagaren får planen i handen innan mötet slutar.',
    },
    {
      title: 'Följ upp',
      text: 'Kort avstämning på telefon efter tre veckor. Nytt möte inom tre månader. Avsluta planen när deltagaren säger att den inte behövs.',
    },
  ],
  performer:
    'Samordnare för SIP, socionom eller motsvarande, med vana att leda möten. Fast kontakt kan vara vem som helst av parterna.',
  form: 'Enskild förberedelse och möte med flera parter. Fysiskt i första hand, region eller arbetsförmedlare kan vara med på video.',
  placeAndPrerequisites:
    'Rum som deltagaren har valt. En lokal överenskommelse mellan kommun och region om vem som kallar.',
  scopeAndTime: 'Två timmars förberedelse, möte i 60 minuter, tre till fyra möten per år.',
  partners:
    'Kommunernas socialtjänst, Region Söderslänt (psykiatri och primärvård), Försäkringskassan och Arbetsförmedlingen.',
  adaptation:
    'Bildstöd för den som har svårt att ta in text. Paus efter halva tiden. Deltagaren kan vara med bara den del av mötet som hen orkar.',
  changes:
    'Vi bjöd först in alla som kunde vara berörda. Med elva runt bordet sa deltagaren ingenting. Gränsen på sex kom ur det.',
  goals: [
    { goal: 'Varje SIP har minst ett mål om arbete eller studier', achieved: 'yes', outcome: '92 av 97 planer.' },
    { goal: 'Deltagaren är nöjd med mötet', achieved: 'yes', outcome: '4,4 av 5 i en enkät med 71 svar.' },
    {
      goal: 'Uppföljning inom tre månader',
      achieved: 'partly',
      outcome: '68 procent. Sommaren och personalbyten drar ner siffran.',
    },
  ],
  participantsAndIndicators:
    '97 personer fick en SIP på två år: 49 kvinnor, 47 män och 1 som inte ville uppge kön. 28 gick till arbetsträning, 14 till anställning med stöd och 9 till studier.',
  equality:
    'Förberedelsebladet finns på lättläst svenska och sex andra språk. Vi frågar rutinmässigt om trygghet hemma, enskilt, innan anhöriga bjuds in.',
  obstacles: [
    {
      obstacle: 'Läkare kunde inte komma.',
      solution: 'Läkaren lämnar besked i förväg på tre frågor, och rehabkoordinatorn deltar.',
    },
    {
      obstacle: 'Osäkerhet om sekretess.',
      solution: 'Samtycket läses upp i början. Ingen berättar mer än vad planen behöver.',
    },
  ],
  lessons: [
    { party: 'Regionen', lesson: 'En SIP med arbetsmål kräver att vi pratar om funktion och inte bara symtom.' },
    { party: 'Kommunen', lesson: 'Samordnaren måste få säga nej till möten som saknar förberedelse.' },
    { party: 'Arbetsförmedlingen', lesson: 'Vi deltar hellre tjugo minuter på video än inte alls.' },
  ],
  continuation:
    'Samordnarens tjänst är sedan i år delad mellan kommunerna och regionen. Förbundet finansierar utbildning av nya mötesledare.',
  cost: 'En samordnare på heltid, 690 000 kronor per år. Cirka 7 000 kronor per plan och år.',
  evidence:
    'SIP är en lagstadgad skyldighet för kommun och region. Forskningen om effekter är begränsad men visar att förberedelse och fast kontakt är avgörande för om deltagaren känner sig delaktig.',
  contact: 'magnus-thorell',
  diaryNumber: 'ALM 2025/033',
  reviewDate: { inDays: 150 },
  home: 'almslatten',
  authors: ['magnus-thorell', 'jenny-astrand'],
  status: 'published',
  daysAgo: 200,
  publishedBy: 'magnus-thorell',
  audience: [{ network: 'alla', least: 'reader' }],
  topics: ['sip', 'samordnad-rehabilitering', 'psykisk-funktionsnedsattning', 'sekretess-och-samtycke'],
  professions: ['samordnare', 'socionom', 'rehabkoordinator'],
  trials: [
    {
      federation: 'nordanskog',
      by: 'per-anders-lovgren',
      daysAgo: 85,
      when: 'Februari–augusti 2026',
      forWhom: 'Elva personer i två kommuner.',
      changed: 'Alla möten på video utom det första. Förberedelsen gjordes hemma hos deltagaren.',
      outcome: 'Nio av elva planer hade arbetsmål. Planen på skärm fungerar bra på video.',
      again: 'yes',
    },
  ],
};
