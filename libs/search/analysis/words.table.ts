/** Words of the field as the language has them. Each line: a word, and other forms and words of its family. */
export const FAMILIES = `
tjänsteman: tjänstemannen tjänstemän tjänstemännen tjänstemännens
ledamot: ledamoten ledamöter ledamöterna ledamöternas
bostad: bostaden bostäder bostäderna
finna: fann funnit finner
gammal: gamla gammalt
analys: analysen analysera
möte: mötet möten mötena mötets mötenas
karta: kartan kartor kartorna kartans kartornas
åtgärd: åtgärden åtgärder åtgärderna åtgärdens åtgärdernas
insats: insatsen insatser insatserna insatsens insatsernas
handläggare: handläggaren handläggarna handläggarens handläggarnas
deltagare: deltagaren deltagarna deltagarnas deltagande deltagandet
samverka: samverkar samverkade samverkat samverkan samverkande
rehabilitera: rehabiliterar rehabiliterade rehabilitering rehabiliteringen rehabiliteringens
samordna: samordnar samordnade samordnad samordning samordningen samordnare samordnaren
utvärdera: utvärderar utvärderade utvärdering utvärderingen utvärderingar utvärderingarna utvärderare
anställa: anställer anställde anställd anställda anställning anställningen anställningar
utbilda: utbildar utbildade utbildning utbildningen utbildningar utbildningarna
bedöma: bedömer bedömde bedömning bedömningen bedömningar
förändra: förändrar förändrade förändring förändringen förändringar förändringarna
motivera: motiverar motiverade motiverande motivation motivationen
dokumentera: dokumenterar dokumenterade dokumentation dokumentationen
kartlägga: kartlägger kartlagt kartläggning kartläggningen kartläggningar
följa: följer följde följt
ansöka: ansöker ansökte ansökan
leda: leder ledde ledning ledningen ledare ledaren
stöd: stödet stödets stödja stödjer stödjande
sjukskriven: sjukskrivna sjukskrivet sjukskrivning sjukskrivningen sjukskrivningar
arbetslös: arbetslösa arbetslöst arbetslöshet arbetslösheten
arbete: arbetet arbeten arbetena arbetets
arbeta: arbetar arbetade arbetat arbetande
terapeut: terapeuten terapeuter terapeuterna terapeutisk terapeutiska
psykolog: psykologen psykologer psykologi psykologisk psykologiskt
ekonomi: ekonomin ekonomisk ekonomiska ekonomiskt
kommun: kommunen kommuner kommunerna kommunens kommunernas
region: regionen regioner regionerna regionens
myndighet: myndigheten myndigheter myndigheterna myndighetens myndigheternas
förbund: förbundet förbunden förbundets
nätverk: nätverket nätverken nätverkets
projekt: projektet projekten projektets
resultat: resultatet resultaten resultatets
metod: metoden metoder metoderna metodens
verktyg: verktyget verktygen verktygets
rapport: rapporten rapporter rapporterna rapportens
avtal: avtalet avtalen avtalets
mål: målet målen målets
behov: behovet behoven behovets
problem: problemet problemen problemets
hinder: hindret hindren hindrets
beslut: besluten beslutet beslutets
ansvar: ansvaret ansvarets
styrelse: styrelsen styrelser styrelserna styrelsens
chef: chefen chefer cheferna chefens
kollega: kollegan kollegor kollegorna kollegors
läkare: läkaren läkarna läkarens läkarnas
patient: patienten patienter patienterna patientens
klient: klienten klienter klienterna
kvinna: kvinnan kvinnor kvinnorna kvinnors
ungdom: ungdomen ungdomar ungdomarna ungdomars
förälder: föräldrar föräldrarna föräldrars
person: personen personer personerna personens personers
grupp: gruppen grupper grupperna gruppens
skola: skolan skolor skolorna skolans
kurs: kursen kurser kurserna kursens
studie: studier studien studierna studium
jobb: jobbet jobben jobbets
företag: företaget företagen företagets
plats: platsen platser platserna platsens
praktik: praktiken praktikens
vård: vården vårdens
hälsa: hälsan hälsans
ohälsa: ohälsan ohälsans
diagnos: diagnosen diagnoser diagnoserna
smärta: smärtan smärtor smärtans
ångest: ångesten ångestens
kedja: kedjan kedjor kedjorna
lag: lagen lagar lagarna lagens
regel: regeln regler reglerna reglers
rutin: rutinen rutiner rutinerna
mall: mallen mallar mallarna
blankett: blanketten blanketter blanketterna
enkät: enkäten enkäter enkäterna
fråga: frågan frågor frågorna frågans
svar: svaret svaren svarets
erfarenhet: erfarenheten erfarenheter erfarenheterna
kunskap: kunskapen kunskaper kunskaperna
framgång: framgången framgångar framgångarna
kontakt: kontakten kontakter kontakterna
relation: relationen relationer relationerna
samtal: samtalet samtalen samtalets
process: processen processer processerna processens
modell: modellen modeller modellerna modellens
kostnad: kostnaden kostnader kostnaderna
budget: budgeten budgeten budgetens
ersättning: ersättningen ersättningar ersättningens
bidrag: bidraget bidragen bidragets
försäkring: försäkringen försäkringar försäkringens
kö: kön köer köerna
tid: tiden tider tiderna
vecka: veckan veckor veckorna
psykisk: psykiskt psykiska
tydlig: tydligt tydliga tydlighet tydligheten
delaktig: delaktigt delaktiga delaktighet delaktigheten
delta: deltar deltog deltagit
bestå: består bestod bestått
skriva: skriver skrev skrivit
förstå: förstår förstod förståelse
gå: går gick gått
`;

/** Compounds, and the words inside them that a search for a part should meet; stars mark no dictionary word. */
export const COMPOUNDS = `
arbetsterapeut: arbete terapeut
arbetsterapeuterna: arbete terapeut
samordningsförbund: samordning förbund
samordningsförbundets: samordning förbund
rehabiliteringskedjan: rehabilitering kedja
handläggarbyte: handläggare byte
handläggarbyten: handläggare byte
arbetsmarknadsinsatser: arbetsmarknad insats arbete marknad
arbetsmarknadsenheten: arbetsmarknad enhet
sjukskrivningsprocessen: sjukskrivning process
försäkringskassan: försäkring kassa
arbetsförmedlingen: arbete förmedling
socialtjänsten: social tjänst
socialsekreterare: social sekreterare
vårdcentralen: vård central
kommunledningen: kommun ledning
projektledare: projekt ledare
processledaren: process ledare
förbundschef: förbund chef
styrgruppsmöten: styrgrupp möte
samverkansmöte: samverkan möte
avstämningsmötet: avstämning möte
flerpartssamtal: part samtal
kartläggningssamtalet: kartläggning samtal
handlingsplan: handling plan
rehabiliteringsplanen: rehabilitering plan
målgruppen: mål grupp
deltagarnivå: deltagare nivå
individnivå: individ nivå
organisationsnivå: organisation nivå
slutrapport: slut rapport
delrapporten: del rapport
uppföljningsverktyg: uppföljning verktyg
utvärderingsrapport: utvärdering rapport
metodutveckling: metod utveckling
kompetensutveckling: kompetens utveckling
verksamhetsutvecklare: verksamhet utvecklare
arbetsgivarkoordinator: arbetsgivare koordinator
arbetsgivarkontakter: arbetsgivare kontakt
arbetsträning: arbete träning
arbetsförmåga: arbete förmåga
arbetsförmågebedömning: arbete bedömning
praktikplatser: praktik plats
sysselsättningsplats: sysselsättning plats
hälsosamtal: hälsa samtal
hälsofrämjande: hälsa främja
smärtrehabilitering: smärta rehabilitering
trädgårdsterapi: trädgård terapi
motivationsarbete: motivation arbete
gruppverksamhet: grupp verksamhet
gruppledare: grupp ledare
samtalsgrupp: samtal grupp
studievägledare: studie vägledare
yrkesvägledning: yrke vägledning
vuxenutbildning: vuxen utbildning
språkträning: språk träning
språkkunskaper: språk kunskap
funktionsnedsättning: funktion nedsättning
sjukersättning: sjuk ersättning
aktivitetsersättning: aktivitet ersättning
sjukpenning: sjuk penning
försörjningsstöd: försörjning stöd
boendestöd: boende stöd
kamratstöd: kamrat stöd
lönebidrag: lön bidrag
kötid: kö tid
vårdköer: vård kö
väntetider: tid
tidsbrist: tid brist
personalomsättning: personal omsättning
kunskapsspridning: kunskap spridning
erfarenhetsutbyte: erfarenhet utbyte
informationsmöte: information möte
barnperspektiv: barn perspektiv
föräldrastöd: förälder stöd
kvinnojour: kvinna jour
veckoschema: vecka schema
kontaktperson: kontakt person
närståendestöd: närstående stöd
könsfördelning: fördelning
åldersgrupp: ålder grupp
kostnadsberäkning: kostnad beräkning
budgetrådgivning: budget rådgivning
skuldsanering: skuld sanering
sekretesslagen: sekretess lag
samtyckesblankett: samtycke blankett
självskattning: själv skattning
stegförflyttning: steg förflyttning
livskvalitet: liv kvalitet
arbetslivserfarenhet: arbetsliv erfarenhet arbete liv
arbetsplatsbesök: arbetsplats besök
nätverksträff: nätverk träff
medlemskommunerna: medlem kommun
beredningsgruppen: beredning grupp
ägarsamråd: ägare samråd
tjänstedesign: tjänst design
distansmöten: distans möte
webbplatsen: webb plats
`;

/** Words that look like compounds of others and are none; after the colon what must not be found in them. */
export const NO_COMPOUNDS = `
återgång: gång
insats: sats
förbund: bund
uppföljning: följa
framgång: gång
omställning: ställning
utbildning: bild
samtal: tal
anställning: ställning
avtal: tal
överlämning: lämna
undersökning: söka
kommun: mun
kombination: nation
ansvar: svar
arbetslöshet: het
svensk: ensk
psykologisk: logisk
information: form
motivation: motiv
`;

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
gick igenom: genomgå
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
`;
