import { topic, type TopicEntry } from './topic.entry.js';

/** Studies and digital participation. */
export const learningTopics: readonly TopicEntry[] = [
  topic(
    'studier-som-vag',
    'Studier som väg till arbete',
    'Studies as a way to work',
    `plugga, börja studera, utbildning, reguljär utbildning, studiemedel, CSN, läsa in gymnasiet, studera med stöd,
    skola som vuxen, validering, få betyg på det man kan, studiemotiverande, studieovan`,
  ),
  topic(
    'vuxenutbildning',
    'Vuxenutbildning',
    'Adult education',
    `komvux, sfi, svenska för invandrare, SVA, yrkesvux, lärvux, anpassad utbildning, yrkesutbildning, kombinationsutbildning,
    kombinera sfi och praktik, omskolning, folkhögskola, allmän kurs, SMF`,
    'studier-som-vag',
  ),
  topic(
    'skolnarvaro',
    'Skolfrånvaro och avhopp från gymnasiet',
    'School absence and early leaving',
    `problematisk skolfrånvaro, skolavhopp, hoppar av gymnasiet, studieavbrott, introduktionsprogram, IM, plugga färdigt,
    går inte till skolan, ofullständiga betyg, skola som förebygger utanförskap, skolk`,
    'unga-utanfor',
  ),
  topic(
    'studie-och-yrkesvagledning',
    'Studie- och yrkesvägledning',
    'Study and career guidance',
    `SYV, syo, yrkesvägledning, karriärvägledning, vad ska jag bli, välja yrke, veta vad man vill jobba med, intressetest, vägval`,
    'samtal-och-vagledning',
  ),
  topic(
    'digital-delaktighet',
    'Digital delaktighet',
    'Digital inclusion',
    `digitalt utanförskap, digital inkludering, digitala klyftan, kan inte datorer, BankID, e-legitimation, e-tjänster,
    lära sig mobilen, datorvana, digital kompetens, hjälp med nätet, får inte BankID, digidel, rädd för datorn,
    ansöka på nätet, mobil och dator för nybörjare`,
  ),
  topic(
    'digitala-moten',
    'Digitala möten och insatser på distans',
    'Online meetings and remote measures',
    `distans, videomöte, Teams, Zoom, skärm, digital grupp, delta hemifrån, hybridmöte, pandemianpassning, digital insats, träffas på nätet`,
  ),
  topic(
    'digitala-verktyg',
    'Digitala verktyg och AI',
    'Digital tools and AI',
    `AI, artificiell intelligens, maskininlärning, app för deltagare, chatbot, e-tjänst, webbguide,
    vilket system dokumenterar vi i, plattform, digitalisering, ChatGPT, Copilot`,
  ),
  topic(
    'klarsprak',
    'Klarspråk och lättläst',
    'Plain language',
    `begripliga texter, lättläst, skriva enkelt, byråkratsvenska, krångliga brev, språklagen, begripligt, förstår inte brevet,
    myndighetsspråk, lätt svenska`,
  ),
  topic(
    'tillganglighet',
    'Tillgänglighet',
    'Accessibility',
    `DOS-lagen, WCAG, universell utformning, tillgängliga lokaler, tillgängliga dokument, skärmläsare, hörslinga, hiss, ramp,
    tillgänglighetsredogörelse, komma in med rullstol, kognitiv tillgänglighet`,
    'lika-rattigheter',
  ),
  topic(
    'kompetensutveckling',
    'Kompetensutveckling för personal',
    'Staff training',
    `utbildning för personal, gemensam utbildning, föreläsning, handledning, fortbildning, introduktion av nya, kurs för handläggare,
    kunskapshöjande insats, lära av varandra, parternas kunskap om varandra, metodstöd, processhandledning`,
  ),
];
