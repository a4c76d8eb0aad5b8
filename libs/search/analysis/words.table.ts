export { COMPOUNDS, NO_COMPOUNDS } from './compounds.table.js';
export { FAMILIES } from './families.table.js';

/** Pairs that must stay apart. */
export const STRANGERS = `
tidig tid
viktig vikt
myndighet myndig
internet intern
avgiftning avgift
handling handlar
matchning match
beroende beror
ål al
vård värd
lön lån
mål mal
stöd stad
sjuk sjukhus
part parti
bok bock
val vall
rad råd
hal hål
här har
får far
tak takt
data datum
lag lagning
läkare läka
tal tala
helhet helig
kvarter kvart
skede sked
muntlig munter
farmor farm
val vals
drog dra
bidragande bidraget
företag företa
anlagd anlag
laga lag
förena föra
försenad förse
muntlig munter
skyldig skylt
arbetsställe arbetsställning
omgivning omge
SE se
FaR far
FREDA fred
LOV lov
ReDO redo
ASI asiatisk
SAM same
ÖMS öm
IPS ip
vidare vid
överens över
tanke tank
föredragande föredrag
försenas förses
vuxen växa
punkt punk
projekt projektera
revision revidera
register registrera
fungera funktion
moderator moderat
integritet integrera
relation relatera
vårdnad vårda
bidrag bidra
ungern ung
köping köpa
mora mor
junior juni
lärare lärande
karens kar
timmer timme
projektor projekt
motorik motor
manisk man
rättelse rättighet
aktivitet aktiv
anslag anslå
rådighet råd
följd följa
mild mil
rättelse rätt
förlagd förlag
sakta sak
hastighet hast
tomat tom
traktor trakt
las la
psykos psyko
neuros neuro
havare hav
kassa kasse
företagare företa
`;

/** A verb and the particle after it; after the colon the noun or verb that it is in one word. */
export const PARTICLE_VERBS = `
följa upp: uppföljning uppföljningar
följdes upp: uppföljning
lämnar över: överlämning
lämna ut: utlämnande
söker upp: uppsökande
samlade in: insamling
hämta in: inhämtande
skrev in: inskrivning inskriven
skriva ut: utskrivning utskriven
gick igenom: genomgå genomgång
ställa om: omställning
skola om: omskolning
dela upp: uppdelning
trappa ner: nedtrappning
trappa upp: upptrappning
lägga ner: nedläggning
bjuda in: inbjudan
boka av: avbokning
lasta av: avlastning
säga upp: uppsägning
föra in: införande
föra över: överföring
stämma av: avstämning avstämningar
sade upp: uppsägning
gå tillbaka: återgång
lade ner: nedläggning
dra in: indragning indragen
drogs in: indragning
ta fram: framtagande framtagning
tar fram: framtagande framtagen
tas emot: mottagande
tog över: övertagande
stäms av: avstämning
samlas in: insamling
sägs upp: uppsägning
slå ihop: sammanslagning
se över: översyn
hoppade av: avhopp
rulla ut: utrullning
bygga upp: uppbyggnad
säger jag upp: uppsägning
följer ni upp: uppföljning
betalar man tillbaka: återbetalning
`;

/** Words that stand beside each other without being one verb. */
export const NO_PARTICLE_VERBS = `
ser ut: utse
ger upp: uppge
går in: ingå
går ut: utgå
leds av: avleda
görs av: avgöra
handlar om: omhandla
ger tillbaka: återge
lever upp: uppleva
pröva om: omprövning
ta upp: upptagen
går det över tid: övergå
skriver vi under året: underskriva
ställs av: avställa
`;
