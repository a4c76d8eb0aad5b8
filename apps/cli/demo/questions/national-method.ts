import type { Question } from '../types.js';

const toAll = { home: 'alla', audience: [{ network: 'alla', least: 'reader' }] } as const;

/** Questions to every federation about ways of working with participants. */
export const nationalMethodQuestions: readonly Question[] = [
  {
    ...toAll,
    slug: 'avhopp-forsta-veckorna',
    title: 'Hälften slutar före vecka tre – vad gör ni?',
    by: 'sara-lindell',
    daysAgo: 64,
    status: 'published',
    topics: ['avhopp-och-narvaro', 'forrehabilitering'],
    professions: [],
    text: `I vår förrehabilitering (grupp, två förmiddagar i veckan) slutar nästan hälften av deltagarna komma under de tre första veckorna. De som är kvar efter det stannar oftast hela vägen.

Vi har prövat:

- påminnelse med sms dagen före
- att handläggaren är med första gången

Det hjälpte lite. **Vad har fungerat hos er?** Jag är mest nyfiken på det som händer *före* första gruppträffen.`,
    followers: ['ingrid-falk', 'elin-vikstrom', 'jenny-astrand'],
    comments: [
      {
        by: 'birgitta-dahlin',
        daysAgo: 63.8,
        text: 'Är det personer som själva har valt insatsen eller som har blivit anvisade? Det brukar spela roll.',
      },
      { by: 'sara-lindell', daysAgo: 63.7, text: 'Blandat, ungefär hälften var. De anvisade slutar oftare.' },
    ],
    answers: [
      {
        by: 'oscar-nyman',
        daysAgo: 63.6,
        accepted: true,
        helpful: ['sara-lindell', 'elin-vikstrom', 'jenny-astrand', 'birgitta-dahlin'],
        text: `Vi lade in **två enskilda besök före gruppen**. Det första sker där deltagaren vill: hemma, på biblioteket eller på en promenad. Det andra är i våra lokaler när det är tomt där. Peer supportern är med båda gångerna.

Avhoppen de första fyra veckorna gick från 14 av 30 till 6 av 32. Det kostar ungefär tre timmar per deltagare, men vi får igen dem på att grupperna blir fulla.`,
        comments: [
          {
            by: 'sara-lindell',
            daysAgo: 62,
            text: 'Tack! Vi börjar med det i nästa grupp. @amina-yusuf, ska vi titta på det tillsammans?',
          },
          {
            by: 'amina-yusuf',
            daysAgo: 61.9,
            text: 'Ja, gärna. Jag kan ta det andra besöket och göra en första intressekartläggning då.',
          },
        ],
      },
      {
        by: 'elin-vikstrom',
        daysAgo: 63.2,
        helpful: ['sara-lindell', 'oscar-nyman'],
        text: `Hos oss var det resan som var hindret, inte gruppen. När vi hämtade vid närmaste busshållplats de två första veckorna kom nästan alla. Fråga gärna dem som slutade: vi ringde upp tio stycken och sju nämnde bussen.`,
      },
      {
        by: 'fatima-haddad',
        daysAgo: 61,
        helpful: ['sara-lindell'],
        text: 'Skicka en kort film om lokalen och personalen på enkel svenska. Flera har sagt att det värsta är att inte veta hur det ser ut och vem som öppnar dörren.',
      },
      {
        by: 'jenny-astrand',
        daysAgo: 55,
        text: 'Vi delade starten: hälften av gruppen vecka ett och resten vecka tre. Då är det alltid någon som redan kan rutinerna, och det blir lugnare.',
      },
      {
        by: 'magnus-thorell',
        daysAgo: 50,
        helpful: ['sara-lindell'],
        text: 'Räkna inte alla som slutar som avhopp. Hos oss hade en tredjedel börjat någon annanstans, men ingen hade frågat dem. Nu ringer vi alla efter två veckor.',
      },
    ],
  },
  {
    ...toAll,
    slug: 'bip-hur-ofta',
    title: 'Hur ofta gör ni BIP-skattningen, och vem gör den?',
    by: 'oscar-nyman',
    daysAgo: 120,
    status: 'published',
    topics: ['bip', 'matning-av-framsteg'],
    professions: ['arbetsterapeut', 'verksamhetsutvecklare'],
    text: `Vi funderar på att börja med BIP på aktivitetscentret. Två frågor till er som redan använder det:

1. Hur ofta skattar ni? Var tredje månad känns glest i en insats på sex månader.
2. Gör handläggaren och deltagaren det tillsammans, eller var för sig?`,
    followers: ['ingrid-falk'],
    answers: [
      {
        by: 'amina-yusuf',
        daysAgo: 119.5,
        accepted: true,
        helpful: ['oscar-nyman', 'ingrid-falk', 'christoffer-blom'],
        text: `Vi skattar vid start, efter två månader och sedan varannan månad. **Var för sig först, sedan ett samtal.** Samtalet är själva poängen: där skattningarna skiljer sig åt finns det alltid något att prata om.

Räkna med 45 minuter första gången och 25 minuter därefter. Vi har beskrivit hur vi gör i metoden *BIP-samtal i team*.`,
      },
      {
        by: 'christoffer-blom',
        daysAgo: 118,
        helpful: ['oscar-nyman'],
        text: 'Bestäm från början vad siffrorna ska användas till. Som samtalsstöd är de bra. Som jämförelse mellan insatser är de svåra att använda, eftersom deltagarna börjar från så olika lägen.',
      },
    ],
  },
  {
    ...toAll,
    slug: 'resor-utan-buss',
    title: 'Hur löser ni resor när det inte går någon buss?',
    by: 'elin-vikstrom',
    daysAgo: 33,
    status: 'published',
    topics: ['landsbygd', 'ersattning-under-insats'],
    professions: ['processledare', 'projektledare'],
    text: `Vår gård ligger 22 km från centralorten och bussen går två gånger om dagen. Vi har kört med minibuss under projekttiden, men den finns inte i ordinarie budget.

Har någon en lösning som håller **utan projektpengar**?`,
    answers: [
      {
        by: 'per-anders-lovgren',
        daysAgo: 32.5,
        helpful: ['elin-vikstrom'],
        text: 'Internt svar, men till nytta för andra: kommunen har skolskjuts som kör tom tillbaka kvart över åtta. Jag har fått klartecken att fråga om vi får åka med.',
      },
      {
        by: 'helena-strom',
        daysAgo: 31,
        helpful: ['elin-vikstrom', 'fatima-haddad'],
        text: `I skärgården flyttade vi verksamheten i stället för deltagarna: två dagar i veckan är personalen på en ö, i bygdegården. Hyran är lägre än vad båttaxin kostade.`,
      },
      {
        by: 'magnus-thorell',
        daysAgo: 29,
        text: 'Kontrollera vad deltagaren själv kan få. I några fall har vi fått resorna täckta genom den myndighet som betalar ersättningen, men det måste vara klart före start.',
      },
    ],
  },
  {
    ...toAll,
    slug: 'gron-rehab-vinter',
    title: 'Grön rehabilitering i februari – vad gör ni när det är mörkt och halt?',
    by: 'ingrid-falk',
    daysAgo: 210,
    status: 'published',
    topics: ['gron-rehabilitering', 'aktivitetsbaserad-rehabilitering'],
    professions: ['arbetsterapeut'],
    text: 'Vi vill ha utomhusdagar året om på aktivitetscentret, men faller alltid tillbaka på att sitta inne från november till mars. Hur lägger ni upp vintern?',
    answers: [
      {
        by: 'elin-vikstrom',
        daysAgo: 209,
        helpful: ['ingrid-falk', 'amina-yusuf'],
        text: `Vi delar dagen: **40 minuter ute, 40 minuter inne**, med samma uppgift. Exempel: hugga ved → elda i växthuset → så chili. Varje deltagare får låna broddar, overall och pannlampa. Utan lånekläder föll hälften bort.`,
        comments: [{ by: 'ingrid-falk', daysAgo: 208, text: 'Lånekläder! Så enkelt. Tack.' }],
      },
      {
        by: 'robin-akerlund',
        daysAgo: 205,
        text: 'Min svåger säljer färdiga vinterpaket till verksamheter som er. Bra pris om man beställer före jul, skicka ett mejl.',
        hidden: {
          by: 'birgitta-dahlin',
          daysAgo: 204.6,
          reason: 'Svaret är reklam för ett företag. Det följer inte våra regler för vad man får skriva här.',
        },
      },
    ],
  },
  {
    ...toAll,
    slug: 'peer-supporter-anstallning',
    title: 'Peer supporter: vem är arbetsgivare och vad är en rimlig tjänst?',
    by: 'magnus-thorell',
    daysAgo: 90,
    status: 'published',
    topics: ['peer-support', 'avtal-och-overenskommelser'],
    professions: ['processledare', 'forbundschef'],
    text: `Vi vill anställa vår första peer supporter. Förbundet har ingen egen personal utöver kansliet, så någon av parterna måste vara arbetsgivare.

- Hos vem är era anställda?
- Heltid eller deltid?
- Vad gjorde ni för att personen inte skulle bli ensam i sin roll? @oscar-nyman, ni har väl hållit på längst?`,
    answers: [
      {
        by: 'oscar-nyman',
        daysAgo: 89.7,
        accepted: true,
        helpful: ['magnus-thorell', 'christoffer-blom', 'sara-lindell'],
        text: `Ja, snart fem år. Vår erfarenhet i korthet:

1. **Kommunen är arbetsgivare**, förbundet betalar. Avtalet säger att tjänsten finns kvar ett år även om insatsen läggs ner.
2. **Två på 75 procent** i stället för en på heltid. Då har de varandra.
3. Handledning i grupp varannan vecka med någon utanför arbetsgruppen.
4. En tydlig beskrivning av vad de *inte* gör: inga myndighetsbeslut, ingen journal, ingen jour.

Vår introduktionsrutin ligger i biblioteket.`,
      },
    ],
  },
  {
    ...toAll,
    slug: 'arbetsgivare-pa-sip',
    title: 'Kan arbetsgivaren vara med på ett SIP-möte?',
    by: 'jenny-astrand',
    daysAgo: 47,
    status: 'published',
    topics: ['sip', 'arbetsgivarsamverkan', 'sekretess-och-samtycke'],
    professions: ['samordnare', 'socionom', 'jobbcoach'],
    text: `En deltagare vill gärna ha med sin chef på SIP-mötet, eftersom planen mest handlar om återgången. Regionen är tveksam. Har ni varit med om det, och hur gjorde ni?`,
    answers: [
      {
        by: 'magnus-thorell',
        daysAgo: 46.5,
        helpful: ['jenny-astrand', 'fatima-haddad'],
        text: `Vi delar mötet i två delar. **Del ett** är SIP:en med huvudmännen. **Del två**, 20 minuter, är med arbetsgivaren och handlar bara om arbetet. Deltagaren bestämmer på förhand vad som får sägas i del två, och vi skriver upp det på tavlan.

Planen lämnas inte till arbetsgivaren, bara det som rör arbetsplatsen.`,
      },
    ],
  },
];
