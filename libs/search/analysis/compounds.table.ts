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
samordningsförbundet: samordning förbund
verksamhetsår: verksamhet år
årsredovisningen: år redovisning
ohälsotalet: ohälsa tal
nyckeltalen: nyckel tal
brukarråd: brukare råd
ungdomsrådets: ungdom råd
ansvarsområde: ansvar område
lagstiftning: lag
tolkförmedling: tolk förmedling
fokusgrupper: fokus grupp
mätinstrument: mäta instrument
handledarutbildning: handledare utbildning
arbetsförmågebedömning: arbetsförmåga bedömning
medarbetarskapet: medarbetare
konfliktlösning: konflikt lösning
föräldrapar: förälder
finsamförbund: förbund
sipmöten: möte
adhdutredning: utredning
e-tjänst: tjänst
B-körkort: körkort
hemtjänst: hem tjänst
hembesöket: hem besök
mellanchefer: chef
dagarsbedömning: dag bedömning
lärarutbildning: lärare utbildning
hembesöken: besök
företagsbesök: företag besök
hyresvärden: hyra värd
trepartssamtal: samtal part
öppenvården: vård öppen
vårdnadshavare: vårdnad
orosanmälan: anmälan oro
avgiftsfri: avgift fri
nyanställning: anställning
arbetsmarknadscoaching: arbetsmarknad coacha
diagnosnära: diagnos
förrehabilitering: rehabilitering
förstudier: studie
mentorskap: mentor
riksnorm: rike norm
drogfria: fri
elräkningen: el räkning
vårdnadshavaren: vårdnad
medlemskapet: medlem
a-kasseersättning: ersättning kassa
hemtjänsten: hem tjänst
hemsjukvården: hem sjukvård vård
företagshälsovård: företag hälsovård
riksförbundet: rike förbund
läsförståelse: läsa förståelse
läxhjälp: läxa hjälp
elräkningar: räkning
mansjouren: man jour
smittspridning: smitta spridning
nyanlända: ny
vårdnadshavarna: vårdnad
skolelever: skola elev
stockholmsregionen: stockholm region
tvärprofessionellt: professionell
psykoterapeuten: terapeut
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
bostäder: stad
handledaren: hand
handläggarens: hand
verkstad: stad
aktiebolag: lag
datalagring: lag
deltagande: del
riksdagen: dag
bokslutet: bok
läkemedlen: medel
medelvärde: medel
måltid: mål
vägledare: väg
introduktionsjobben: ben
arbetslösa: arbete
arbetslösa: lösning
värderad: rad
intresserad: rad
psykosocial: osocial psykos
workshoppar: par
högaffel: af
parafrasera: af
kristall: kris
fallenhet: fall
kartläggning: karta
träffas: fas
nätverk: verk
straffas: fas
handikappar: par
avgiftsfri: avgiftning avgifta
företagsbesök: företa
hyresvärden: värde
arbetspsykologisk: ologisk
fritid: fri
verkställande: verk
nätverket: nät
storlek: lek
rättshjälp: rätta
taxering: ring
stadsplaneringen: ring
handlandet: hand land
delvisa: visa
servering: ring
företagsledare: företa
riksnivå: rik
slutenvård: slut
skolelever: lever
nackdelar: nacke
hemsida: hem
hemlig: hem
nyfiken: ny
elever: el
kollaborera: kol
vårdnadshavare: hav
`;
