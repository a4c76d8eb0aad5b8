import type { Question } from '../types.js';

const toAll = { home: 'alla', audience: [{ network: 'alla', least: 'reader' }] } as const;

/** Questions to every federation about employers, income, law and the federation's own work. */
export const nationalWorkQuestions: readonly Question[] = [
  {
    ...toAll,
    slug: 'uppdragsbeskrivning-arbetsgivarkoordinator',
    title: 'Har någon en uppdragsbeskrivning för arbetsgivarkoordinatorer?',
    by: 'johan-ekdahl',
    daysAgo: 18,
    status: 'published',
    topics: ['arbetsgivarsamverkan', 'avtal-och-overenskommelser'],
    professions: ['arbetsgivarkoordinator'],
    text: `Rollen är ny hos oss och parterna har olika bilder av den. Kommunen tycker att jag ska skaffa praktikplatser, Arbetsförmedlingen tycker att jag ska informera företag, och deltagarna behöver någon som är med de första dagarna.

Dela gärna er uppdragsbeskrivning, även om den inte är färdig.`,
    followers: ['birgitta-dahlin'],
    answers: [
      {
        by: 'birgitta-dahlin',
        daysAgo: 17.8,
        helpful: ['johan-ekdahl', 'jenny-astrand'],
        text: `Vår är en sida och har tre rubriker: *det här gör jag*, *det här gör jag tillsammans med* och *det här gör någon annan*. Den sista rubriken är den som gör nytta. Under den står till exempel att matchning mot lediga jobb görs av Arbetsförmedlingen.`,
      },
      {
        by: 'jenny-astrand',
        daysAgo: 16,
        helpful: ['johan-ekdahl'],
        text: 'Skriv in tid för uppföljning på arbetsplatsen efter anställning. Vi glömde det, och det är där det brister.',
      },
    ],
  },
  {
    ...toAll,
    slug: 'deltagarlistor-gdpr',
    title: 'Hur länge får vi spara deltagarlistor från en insats?',
    by: 'per-anders-lovgren',
    daysAgo: 150,
    status: 'published',
    topics: ['personuppgifter', 'allman-handling-och-arkiv'],
    professions: ['forbundschef', 'verksamhetsutvecklare'],
    text: `Vi har hittat pärmar med deltagarlistor från en insats som avslutades för fyra år sedan. Namn och telefonnummer, inget mer. Vad säger era gallringsplaner, och vem är personuppgiftsansvarig: förbundet eller kommunen som höll i insatsen?`,
    answers: [
      {
        by: 'maria-wallgren',
        daysAgo: 149,
        accepted: true,
        helpful: ['per-anders-lovgren', 'mikael-forsgren', 'helena-strom'],
        text: `Börja med att ta reda på **vem som bestämde varför listorna fördes**. Det är den som är ansvarig. Hos oss är det kommunen för närvarolistor i en insats som kommunen utför, och förbundet för anmälningar till våra egna seminarier.

Vår plan säger: närvarolistor gallras när antalet har räknats och förts in i årsuppföljningen, senast tre månader efter att insatsen har slutat. Står det inget i er plan behöver styrelsen fatta ett beslut innan ni kastar något. Prata också med ert dataskyddsombud.`,
        comments: [
          {
            by: 'per-anders-lovgren',
            daysAgo: 148.5,
            text: 'Då vet jag vad jag ska ta upp på nästa styrelsemöte. Tack!',
          },
        ],
      },
    ],
  },
  {
    ...toAll,
    slug: 'eget-kapital',
    title: 'Hur stort eget kapital har ni, och hur motiverar ni det?',
    by: 'christoffer-blom',
    daysAgo: 260,
    status: 'closed',
    topics: ['budget-och-aterrapportering', 'styrning-och-styrelse'],
    professions: ['forbundschef'],
    text: 'Våra revisorer tycker att det egna kapitalet är för stort. Vi har 38 procent av årets medel, mest för att två insatser kom i gång sent. Hur ser det ut hos er, och hur resonerar styrelsen?',
    answers: [
      {
        by: 'lars-oberg',
        daysAgo: 259,
        accepted: true,
        helpful: ['christoffer-blom', 'mikael-forsgren', 'per-anders-lovgren', 'helena-strom'],
        text: `Vi har 17 procent och en **nedtrappningsplan på tre år** som styrelsen har beslutat. Den visar vilka insatser pengarna är tänkta för, år för år. Det var planen, mer än siffran, som revisorerna ville se.`,
      },
      {
        by: 'helena-strom',
        daysAgo: 257,
        text: '22 procent. Vi skriver i årsredovisningen hur många månaders drift det motsvarar, det gör det lättare att förstå för medlemmarna.',
      },
    ],
    comments: [
      {
        by: 'christoffer-blom',
        daysAgo: 240,
        text: 'Styrelsen har antagit en plan på samma sätt som i Älvmarken. Jag stänger frågan.',
      },
    ],
  },
  {
    ...toAll,
    slug: 'ai-sammanfatta-moten',
    title: 'Får vi låta en AI-tjänst sammanfatta våra samverkansmöten?',
    by: 'fatima-haddad',
    daysAgo: 0.2,
    status: 'published',
    topics: ['digitala-verktyg', 'sekretess-och-samtycke', 'personuppgifter'],
    professions: [],
    text: `På mötesplattformen finns nu en knapp som skriver minnesanteckningar av sig själv. Vi pratar aldrig om namngivna personer på de här mötena, men ibland beskriver någon en situation.

Har ert förbund tagit ställning? Jag letar helst efter en skriven riktlinje.`,
    answers: [],
  },
  {
    ...toAll,
    slug: 'sfi-och-arbetstraning',
    title: 'Sfi på förmiddagen och arbetsträning på eftermiddagen – håller det?',
    by: 'fatima-haddad',
    daysAgo: 76,
    status: 'published',
    topics: ['vuxenutbildning', 'arbetstraning', 'nyanlanda'],
    professions: ['jobbcoach', 'studie-och-yrkesvagledare'],
    text: 'Flera av mina deltagare läser sfi och vill arbetsträna samtidigt. Några klarar det fint, andra blir helt slut. Hur bedömer ni vem som orkar båda, och hur få timmar kan man börja med?',
    answers: [
      {
        by: 'birgitta-dahlin',
        daysAgo: 75,
        helpful: ['fatima-haddad', 'david-hallin'],
        text: 'Vi börjar med fyra timmar i veckan på arbetsplatsen och ber sfi-läraren använda orden därifrån. Då blir det ett ämne i stället för två. Ökningen bestäms tillsammans efter fyra veckor.',
      },
      {
        by: 'elin-vikstrom',
        daysAgo: 74,
        text: 'Tänk på resvägen också. För en av mina deltagare var det inte timmarna utan tre bussbyten som tog energin.',
      },
    ],
  },
  {
    ...toAll,
    slug: 'sgi-under-arbetsprovning',
    title: 'Vad händer med SGI:n om arbetsprövningen avbryts?',
    by: 'jenny-astrand',
    daysAgo: 2,
    status: 'published',
    topics: ['sgi', 'arbetstraning', 'sjukskrivning'],
    professions: ['handlaggare', 'rehabkoordinator'],
    text: `Deltagare frågar ofta vad de riskerar om de prövar och det inte går. Jag kan inte ge besked i enskilda fall och ska inte göra det, men jag skulle vilja ha ett **enkelt informationsblad** om SGI-skydd att lämna ut, som Försäkringskassan har läst och godkänt.

Finns det något sådant hos er?`,
    followers: ['fatima-haddad', 'sara-lindell'],
    answers: [],
  },
  {
    ...toAll,
    slug: 'salja-kurs-i-samtalsmetodik',
    title: 'Kurs i samtalsmetodik till specialpris!',
    by: 'robin-akerlund',
    daysAgo: 230,
    status: 'hidden',
    topics: ['mi', 'kompetensutveckling'],
    professions: [],
    text: 'Jag har startat eget och håller tvådagarskurser i samtalsmetodik. Förbund som bokar före sommaren får 20 procents rabatt. Hör av er!',
    answers: [],
    removal: {
      by: 'birgitta-dahlin',
      daysAgo: 229.5,
      reason: 'Det här är en annons och ingen fråga. Plattformen är till för erfarenhetsutbyte mellan förbunden.',
    },
  },
  {
    ...toAll,
    slug: 'enkat-till-deltagare-dubblett',
    title: 'Vilken enkät använder ni till deltagarna?',
    by: 'sara-lindell',
    daysAgo: 102,
    status: 'withdrawn',
    topics: ['uppfoljning-och-utvardering'],
    professions: [],
    text: 'Vi söker en kort enkät att använda när en insats avslutas, helst på flera språk.',
    answers: [],
    removal: {
      by: 'sara-lindell',
      daysAgo: 101.9,
      reason: 'Jag råkade skicka frågan innan den var färdig. Jag ställer den igen när vi vet vad vi vill mäta.',
    },
  },
];
