import type { Question } from '../types.js';

/** Questions in the regional network, its project and one federation's own network. */
export const regionalQuestions: readonly Question[] = [
  {
    slug: 'handlaggare-byts-ut',
    title: 'Hur håller ni kontakten när handläggarna byts ut?',
    by: 'sara-lindell',
    daysAgo: 25,
    home: 'mellanmark',
    audience: [{ network: 'mellanmark', least: 'reader' }],
    status: 'published',
    topics: ['samverkan-mellan-myndigheter', 'kompetensutveckling'],
    professions: ['processledare', 'samordnare'],
    text: `Sedan i våras har tre av våra fem kontaktpersoner hos myndigheterna bytts ut. Allt vi byggt upp sitter i personer. Hur gör ni i Älvmarken och Sjöhöjden?

@petra-sandqvist, ni hade väl en introduktionsdag?`,
    answers: [
      {
        by: 'petra-sandqvist',
        daysAgo: 24.8,
        helpful: ['sara-lindell', 'mikael-forsgren'],
        text: `Ja, **en halv dag i september och en i februari**. Nya handläggare från alla parter går runt till tre insatser och träffar deltagare som vill berätta. Kom gärna till oss i februari, så gör vi den gemensam för länet.`,
        comments: [{ by: 'sara-lindell', daysAgo: 24.6, text: 'Det gör vi! Jag tar med mig två nya från Granåsa.' }],
      },
      {
        by: 'birgitta-dahlin',
        daysAgo: 23,
        helpful: ['sara-lindell'],
        text: 'Vi bad cheferna att skriva in kontaktuppdraget i tjänsten i stället för i en person. Då följer det med när någon slutar.',
      },
    ],
  },
  {
    slug: 'gemensam-arbetsgivardag',
    title: 'Ska vi ha en gemensam arbetsgivardag i Mellanmark?',
    by: 'birgitta-dahlin',
    daysAgo: 140,
    home: 'mellanmark',
    audience: [{ network: 'mellanmark', least: 'reader' }],
    status: 'closed',
    topics: ['arbetsgivarsamverkan', 'kommunikation'],
    professions: ['arbetsgivarkoordinator'],
    text: 'Tre förbund bjuder in till var sin frukost för samma företag. Ska vi göra en gemensam dag i stället, förslagsvis i oktober?',
    answers: [
      {
        by: 'johan-ekdahl',
        daysAgo: 139,
        accepted: true,
        helpful: ['birgitta-dahlin', 'petra-sandqvist', 'maria-wallgren'],
        text: 'Ja! Företagarna i Granåsa klagar på att få tre inbjudningar. Jag kan boka lokal. Förslag: en timmes frukost, två chefer som berättar, och sedan bord för varje kommun.',
      },
      {
        by: 'david-hallin',
        daysAgo: 138,
        text: 'Jag är emot. Senast det ordnades något gemensamt fick en viss kollega, som jag inte nämner vid namn, ta all ära för jobbet.',
        hidden: {
          by: 'petra-sandqvist',
          daysAgo: 137.5,
          reason: 'Svaret pekar ut en kollega. Skriv gärna om det, men om sakfrågan.',
        },
      },
      {
        by: 'david-hallin',
        daysAgo: 137,
        helpful: ['birgitta-dahlin'],
        text: 'Nytt försök: en gemensam dag är bra om det är klart från början vem som gör vad och vem som följer upp företagen efteråt.',
      },
    ],
    comments: [
      { by: 'birgitta-dahlin', daysAgo: 110, text: 'Dagen är bokad och inbjudan är skickad. Jag stänger frågan.' },
    ],
  },
  {
    slug: 'rehabkoordinator-som-ingang',
    title: 'Har ni rehabkoordinatorer på vårdcentralen som ingång till era insatser?',
    by: 'lars-oberg',
    daysAgo: 6,
    home: 'mellanmark',
    audience: [
      { network: 'mellanmark', least: 'reader' },
      { network: 'alla', least: 'reader' },
    ],
    status: 'published',
    topics: ['primarvard', 'en-vag-in', 'remiss-och-urval'],
    professions: ['rehabkoordinator', 'forbundschef'],
    text: 'Bara var tionde av våra deltagare kommer från vården. Vi vill pröva att låta rehabkoordinatorerna anmäla direkt till insatsen, med deltagaren bredvid sig. Har någon gjort så, och vad krävdes av regionen?',
    answers: [],
  },
  {
    slug: 'bankid-samordningsnummer',
    title: 'Deltagare utan BankID – vilka vägar finns?',
    by: 'leila-karimi',
    daysAgo: 12,
    home: 'digital-start',
    audience: [
      { network: 'digital-start', least: 'reader' },
      { network: 'mellanmark', least: 'reader' },
    ],
    status: 'published',
    topics: ['digital-delaktighet', 'klarsprak'],
    professions: [],
    text: `Tre av åtta i min grupp kan inte få BankID just nu, av olika skäl. De kan inte läsa sina beslut, inte boka tid och inte skicka in närvaro. Vad gör ni så länge?`,
    answers: [
      {
        by: 'david-hallin',
        daysAgo: 11.7,
        helpful: ['leila-karimi', 'sara-lindell'],
        text: `Vi har gjort en lista per myndighet: *vad går på papper, vad går per telefon, vad går på servicekontor*. Den ligger i projektmappen. Be deltagaren fylla i vilka tre ärenden som är viktigast, och börja där.`,
        comments: [{ by: 'leila-karimi', daysAgo: 11, text: 'Perfekt. @fatima-haddad, gör ni likadant?' }],
      },
      {
        by: 'fatima-haddad',
        daysAgo: 10.5,
        helpful: ['leila-karimi'],
        text: 'Ja, och vi övar på e-legitimation i en testmiljö först. När personen väl får den på riktigt är den inte främmande längre. Logga aldrig in åt någon annan, hur snällt menat det än är.',
      },
    ],
  },
  {
    slug: 'en-vag-in-sommar',
    title: 'Vem svarar i En väg in i juli?',
    by: 'johan-ekdahl',
    daysAgo: 170,
    home: 'granasbygden',
    audience: [{ network: 'granasbygden', least: 'reader' }],
    status: 'published',
    topics: ['en-vag-in'],
    professions: [],
    text: 'Jag har fått frågan från två handläggare. Har vi öppet hela sommaren?',
    answers: [
      {
        by: 'sara-lindell',
        daysAgo: 169.9,
        accepted: true,
        helpful: ['johan-ekdahl', 'amina-yusuf'],
        text: 'Vi har öppet tisdagar och torsdagar 9–11. Amina tar vecka 27–29 och jag tar vecka 30–32. Övriga dagar läser vi meddelanden en gång per dag.',
      },
    ],
  },
];
