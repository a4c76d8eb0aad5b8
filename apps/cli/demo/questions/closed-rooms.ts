import type { Question } from '../types.js';

/** Questions in the role networks and in the hidden network, and one draft. */
export const closedRoomQuestions: readonly Question[] = [
  {
    slug: 'journal-utan-hsl',
    title: 'Var och hur dokumenterar ni när ni inte lyder under HSL?',
    by: 'amina-yusuf',
    daysAgo: 52,
    home: 'arbetsterapeuter',
    audience: [{ network: 'arbetsterapeuter', least: 'reader' }],
    status: 'published',
    topics: ['arbetsterapi-utanfor-hsl', 'dokumentation'],
    professions: ['arbetsterapeut'],
    text: `Jag är legitimerad men insatsen är ingen hälso- och sjukvård. Vi har inget journalsystem, och anteckningarna ligger i olika mappar. Hur gör ni?

Tre saker jag undrar:

1. Skriver ni bedömningar eller bara genomförandeplaner?
2. Vem äger det ni skriver?
3. Hur får deltagaren ta del av det?`,
    comments: [{ by: 'jenny-astrand', daysAgo: 51, text: 'Samma fråga här. Följer tråden.' }],
    answers: [
      {
        by: 'ingrid-falk',
        daysAgo: 51.5,
        accepted: true,
        helpful: ['amina-yusuf', 'jenny-astrand'],
        text: `Vi tog hjälp av kommunens jurist och landade i detta:

- Vi skriver **en plan och ett avslutande intyg**, inga löpande journalanteckningar.
- Utföraren, hos oss kommunen, äger handlingarna. De förs i kommunens system, inte i förbundets.
- Deltagaren får planen på papper samma dag och skriver under att den är läst.

Bedömningar gör vi, men vi skriver resultatet som *vad personen gör och under vilka förutsättningar*, inte som diagnosnära text.`,
      },
    ],
  },
  {
    slug: 'bedomning-i-forrehabilitering',
    title: 'Vilka bedömningar fungerar när deltagaren knappt orkar komma?',
    by: 'ingrid-falk',
    daysAgo: 21,
    home: 'arbetsterapeuter',
    audience: [
      { network: 'arbetsterapeuter', least: 'reader' },
      { network: 'alla', least: 'reader' },
    ],
    status: 'published',
    topics: ['arbetsterapeutiska-bedomningar', 'forrehabilitering', 'stress-och-utmattning'],
    professions: ['arbetsterapeut'],
    text: 'De längre instrumenten tar mer energi än deltagarna har. Vad använder ni de första veckorna, och när går ni vidare till något mer omfattande?',
    answers: [
      {
        by: 'amina-yusuf',
        daysAgo: 20.5,
        helpful: ['ingrid-falk', 'fatima-haddad'],
        text: 'En intresselista och observation i en aktivitet som deltagaren själv har valt. Efter sex veckor gör vi en strukturerad bedömning, i två omgångar. Jag skriver alltid upp vilken tid på dagen det var, det säger ofta mer än poängen.',
      },
      {
        by: 'jenny-astrand',
        daysAgo: 19,
        helpful: ['ingrid-falk'],
        text: 'Fråga efter en dag som var lite bättre än de andra, och gå igenom den timme för timme. Det tar 20 minuter och ger både rutiner, roller och miljö.',
      },
    ],
  },
  {
    slug: 'mall-for-minnesanteckningar',
    title: 'Mall för avidentifierade minnesanteckningar – synpunkter?',
    by: 'elin-vikstrom',
    daysAgo: 38,
    home: 'processledare',
    audience: [{ network: 'processledare', least: 'reader' }],
    status: 'published',
    topics: ['sekretess-och-samtycke', 'processledning'],
    professions: ['processledare'],
    attachments: ['mall-arendedragning-v1.docx'],
    text: `Jag vill använda mallen från Fjärdkusten (bifogad) på våra samverkansmöten. Ser ni något som saknas?

Min tanke är att lägga till en rad om *vem som äger frågan efter mötet*.`,
    answers: [
      {
        by: 'oscar-nyman',
        daysAgo: 37.5,
        helpful: ['elin-vikstrom', 'petra-sandqvist'],
        text: 'Bra förslag. Vi har precis gjort en version två där den raden finns, och där exemplet på hur man suddar ut ålder och ort är tydligare. Den ligger i biblioteket.',
      },
      {
        by: 'petra-sandqvist',
        daysAgo: 36,
        text: 'Skriv överst att anteckningen kan begäras ut. Det gör folk mer försiktiga än någon regel.',
      },
    ],
  },
  {
    slug: 'motstand-i-styrgrupp',
    title: 'En part har slutat komma till styrgruppen. Hur tar ni upp det?',
    by: 'petra-sandqvist',
    daysAgo: 15,
    home: 'processledare',
    audience: [{ network: 'processledare', least: 'leader' }],
    status: 'published',
    topics: ['processledning', 'styrning-och-styrelse'],
    professions: ['processledare'],
    text: 'Tredje mötet i rad utan en av parterna. Jag vill inte göra det till en konflikt, men besluten blir inte värda något. Riktad till er som leder nätverk, så att vi kan prata öppet.',
    answers: [
      {
        by: 'oscar-nyman',
        daysAgo: 14,
        helpful: ['petra-sandqvist'],
        text: 'Jag bokade ett eget möte hos chefen, på deras kontor, med en enda fråga: *vad behöver styrgruppen ge er för att det ska vara värt två timmar?* Svaret var kortare möten och beslutsunderlag en vecka före. Sedan kom de.',
      },
    ],
  },
  {
    slug: 'gemensamt-kansli-personal',
    title: 'Vad säger vi till personalen, och när?',
    by: 'mikael-forsgren',
    daysAgo: 9,
    home: 'ny-forbundsstruktur',
    audience: [{ network: 'ny-forbundsstruktur', least: 'reader' }],
    status: 'published',
    topics: ['sammanslagning-av-forbund', 'kommunikation'],
    professions: ['forbundschef'],
    text: 'Styrelserna tar upp frågan om ett gemensamt kansli i mars. Jag vill att personalen får veta av oss och inte av tidningen. Förslag: informera båda kanslierna samma förmiddag, veckan före. Vad tycker ni?',
    followers: ['helena-strom'],
    answers: [
      {
        by: 'lars-oberg',
        daysAgo: 8.5,
        helpful: ['mikael-forsgren', 'petra-sandqvist'],
        text: 'Bra. Låt oss ha ett gemensamt papper på en sida: vad som utreds, vad som inte är bestämt, när nästa besked kommer.',
      },
      {
        by: 'petra-sandqvist',
        daysAgo: 8,
        helpful: ['lars-oberg'],
        text: 'Ta in de fackliga företrädarna innan, inte efteråt. Och berätta att inga tjänster tas bort i utredningsuppdraget, om det är sant.',
      },
    ],
  },
  {
    slug: 'arvode-deltagarrad',
    title: 'Arvode till deltagare i deltagarråd',
    by: 'petra-sandqvist',
    daysAgo: 1,
    home: 'alla',
    audience: [{ network: 'alla', least: 'reader' }],
    status: 'published',
    topics: ['brukarmedverkan', 'ersattning-under-insats'],
    professions: ['processledare'],
    text: 'Vi vill betala deltagare som sitter i vårt deltagarråd, utan att deras ersättning påverkas. Har ni löst det, och i så fall hur?',
    answers: [],
  },
];
