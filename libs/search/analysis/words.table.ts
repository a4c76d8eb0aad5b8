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

/** A verb and the particle after it; after the colon the noun or verb that it is in one word. */
export const PARTICLE_VERBS = `
följa upp: uppföljning uppföljningar
följdes upp: uppföljning
lämnar över: överlämning
lämna ut: utlämnande
söker upp: uppsökande
stämmer av: avstämning
samlade in: insamling
hämta in: inhämtande
skrev in: inskrivning inskriven
skriva ut: utskrivning utskriven
gick igenom: genomgå
gå tillbaka: återgång
komma tillbaka: återkomst
ställa om: omställning
skola om: omskolning
dela upp: uppdelning
bygga upp: uppbyggnad uppbyggande
trappa ner: nedtrappning
trappa upp: upptrappning
lägga ner: nedläggning
slå ihop: sammanslagning
bjuda in: inbjudan
boka av: avbokning
lasta av: avlastning
säga upp: uppsägning
föra in: införande
föra över: överföring
välja ut: utvald
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

/** Pairs that must stay apart. */
export const STRANGERS = `
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
ledig leda
ledighet ledning
tidig tid
viktig vikt
vanlig vana
fattig fatta
hemlig hem
villig vila
jobbig jobb
riktig rikta
tydlig tyda
verklig verka
vänlig vän
färdig färd
färdighet färdig
listig lista
driftig drift
kosta kost
kvalitet kval
motivation motiv
utanförskap utanför
funktion fungera
bidra bidrag
ersätta ersättning
avgång gång
arbetsförmedlingen arbetsförmedlare
styrelse styra
förening förena
handling handla
inställning inställa
revision revidera
lycklig lyckas
laga lag
lager lag
rättighet rätt
rörig röra
förtrolig förtroende
`;
