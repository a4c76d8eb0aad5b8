export interface Slide {
  readonly title: string;
  readonly points: readonly string[];
  readonly notes: string;
}

/** Ten slides that introduce BIP to new colleagues. */
export const bipPaTioBilder: readonly Slide[] = [
  {
    title: 'BIP på tio bilder',
    points: ['För dig som är ny i en av förbundets insatser', 'Samordningsförbundet Granåsbygden'],
    notes: 'Räkna med 40 minuter och gott om tid för frågor.',
  },
  {
    title: 'Varför mäter vi?',
    points: [
      'Vägen till arbete är lång och går inte rakt',
      'Små steg syns inte i statistik över arbete',
      'Den som ser att det rör sig orkar fortsätta',
    ],
    notes: 'Berätta om en egen situation där du inte såg framsteget förrän efteråt.',
  },
  {
    title: 'Vad är BIP?',
    points: [
      'Elva indikatorer som hänger ihop med chansen att få arbete',
      'Deltagaren svarar på sina frågor, handläggaren på sina',
      'Kommer ur ett långt danskt forskningsprojekt',
    ],
    notes: 'Forskningen följde många tusen personer under flera år.',
  },
  {
    title: 'Det deltagaren skattar',
    points: [
      'Hälsa och vardag',
      'Socialt stöd',
      'Tro på den egna förmågan',
      'Kunskap om vägar till arbete',
      'Målinriktat sökande',
    ],
    notes: 'Läs upp frågorna för den som vill.',
  },
  {
    title: 'Det handläggaren skattar',
    points: ['Samarbetsförmåga', 'Fokus och ansvar', 'Din egen tro på att deltagaren kan få arbete'],
    notes: 'Den sista frågan brukar väcka mest diskussion. Ge den tid.',
  },
  {
    title: 'Så går det till',
    points: [
      'Var för sig, samma dag',
      'Samtal där svaren jämförs',
      'Ett steg att pröva',
      'Ny skattning varannan månad',
    ],
    notes: 'Visa samtalskorten.',
  },
  {
    title: 'Bra frågor i samtalet',
    points: [
      'Vad ser du som inte jag ser?',
      'Vad gjorde att det blev en fyra och inte en tvåa?',
      'Vad vill du pröva till nästa gång?',
    ],
    notes: 'Låt deltagarna öva två och två på det påhittade fallet.',
  },
  {
    title: 'Vanliga misstag',
    points: ['Att skatta åt deltagaren', 'Att jämföra personer med varandra', 'Att visa kurvan för chefen först'],
    notes: 'Chefer ser aldrig kurvor per handläggare.',
  },
  {
    title: 'Vad vi har sett',
    points: [
      '112 av 129 deltagare har skattats minst tre gånger',
      '46 gick vidare till arbete eller studier',
      'Två insatser har ändrats utifrån kurvorna',
    ],
    notes: 'Säg tydligt att vi inte har någon jämförelsegrupp.',
  },
  {
    title: 'Nu är det din tur',
    points: ['Skatta det påhittade fallet', 'Jämför med en kollega', 'Frågor? Amina Yusuf är metodansvarig'],
    notes: 'Avsluta med att boka den första skattningen.',
  },
];
