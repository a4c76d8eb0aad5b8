/** Methods, assessments and the daily work with participants; after a colon what lies near. */
export const METHODS = `
motiverande samtal, MI, motiverande intervju, motiverande samtalsmetodik: motivationsarbete
motivationsarbete, motivationshöjande, väcka motivation, motivera deltagare, motivationsinsats
lösningsfokus, lösningsfokuserad, lösningsinriktad, lösningsfokuserat arbetssätt
lågaffektivt bemötande, bemöta utåtagerande, lugnt bemötande
supported employment, SE-metoden, stöd före under och efter anställning
individual placement and support, IPS, IPS-metoden: place then train
place then train, först jobb sen träning, plats först, direkt till arbetsplatsen
train then place, träna först, stegvis modell, trappstegsmodell
programtrohet, metodtrogen, metodtrohet, följa metoden troget, trohetsskala, fidelity
case management, case manager, CM, vård- och stödsamordnare, individuell samordnare
VoSS, vård- och stödsamordning: resursgrupp
resursgrupp, resursgruppsarbete, R-ACT, integrerad psykiatri
nätverkskarta, kartlägga nätverket: nätverksterapi
BIP, Beskæftigelses Indikator Projektet: handläggarens tro på deltagaren, progressionsmätning
handläggarens tilltro, tilltro till deltagaren, tro på individen, handläggares förväntningar
kognitiv beteendeterapi, KBT, beteendeterapi, ändra tankemönster
ACT-grupp, acceptance and commitment therapy, värderingar och acceptans, livskompass
psykodynamisk, psykoterapi, samtalsterapi, gå i terapi
DBT, dialektisk beteendeterapi, hantera starka känslor, känsloreglering
ESL, ett självständigt liv, social färdighetsträning, färdighetsträning
ReDO, vardagsrevidering: aktivitetsbalans
Bal-A, balans i aktivitet, aktivitetsdagbok, tidsdagbok
grön rehab, grön rehabilitering, naturunderstödd rehabilitering, natur och trädgård som rehabilitering, trädgårdsrehabilitering, grön omsorg
hästunderstödd, ridterapi, hästunderstödda insatser, hästar i rehabilitering
djurunderstödd, hund i vården, terapihund, social tjänstehund
kultur på recept, konstterapi, bildterapi, skapande verksamhet, uttryckande konst, musikterapi
skrivkurs, skrivarkurs, terapeutiskt skrivande, skriva om sitt liv
arbetsterapeutisk bedömning, aktivitetsanalys, aktivitetsbedömning, bedömning av aktivitetsförmåga
bedömningsinstrument för arbetsförmåga, arbetsterapeutiska instrument: DOA, AWP, WRI
funktionsbedömning, bedömning av funktion, funktionsutredning, funktionsförmåga
ICF, klassifikation av funktionstillstånd, funktionstillstånd
förutsättningar för arbete, resurser och hinder, styrkor och svårigheter, kartlägga resurser
styrkebaserad, styrkemodellen, utgå från styrkor, bygga på det som fungerar, resursinriktad
kartläggningssamtal, inledande samtal, första samtalet, inskrivningssamtal, startsamtal
kartläggningsformulär, kartläggningsverktyg, kartläggningsmall, kartläggningsmaterial, frågor att ställa vid kartläggning
fördjupad kartläggning, djupare utredning, fördjupad bedömning, noggrann kartläggning
individuell handlingsplan, individuell planering, personlig plan, genomförandeplan, egen plan
delmål för deltagaren, sätta upp mål med deltagaren, målformulering, individuella mål, personliga mål
veckovis uppföljning, veckosamtal, regelbundna uppföljningssamtal, kontinuerlig uppföljning
utskrivningssamtal, avslutningssamtal, avslutande samtal, avslutssamtal
intag, intagningsprocess, antagningsprocess, antagningssamtal, intagssamtal
remissförfarande, remissväg, remissflöde, anvisningsväg, aktualisering
remissblankett, anmälningsblankett, remissmall, anmälningsformulär, intresseanmälan
självremiss, egenremiss, egenanmälan, självanmälan, söka på eget initiativ
återkoppla till remittent, återrapportera till handläggaren, sammanfattning till handläggaren
överlämningsmöte, överlämnandemöte, överlämningssamtal, varm överlämning, följa med vid överlämning
eftervård, stöd efter insatsen, uppföljande stöd, efterstöd, eftersamtal
informationsträff, informationsmöte, öppet hus för intresserade, introduktionsmöte
prova innan man börjar, prova-på-period, introduktionsperiod, provvecka
drop in-verksamhet, öppen dörr, utan tidsbokning
kravlös miljö, låg tröskel, lågtröskel, kravlöst sammanhang
successiv upptrappning, gradvis ökning, stegvis ökad tid, öka närvaron stegvis, öka timmarna
närvarokrav, närvaroplikt, krav på närvaro
närvaroträning, träna på att komma, öka närvaron, få rutiner på att komma
frånvarohantering, ringa när någon uteblir, hantera frånvaro, följa upp frånvaro
avhopp, hoppa av insatsen, sluta i förtid, förtida avslut, tappa deltagare
få deltagare att stanna, behålla deltagare, kvarstanna i insatsen, fullfölja insatsen
gruppdynamik, gruppklimat, stämningen i gruppen, grupprocess, trygghet i gruppen
gruppstorlek, lagom stor grupp, antal i gruppen, små grupper, mindre grupper
gruppledarskap, leda grupp, kursledare, gruppledarutbildning
cirkel, studiecirkel, samtalscirkel, samtalsgrupp, självhjälpsgrupp, stödgrupp
könsuppdelad grupp, kvinnogrupp, tjejgrupp, mansgrupp, killgrupp, separatistisk grupp
öppen grupp, kontinuerligt intag, löpande intag, rullande intag
sluten grupp, samma grupp hela tiden
föreläsningsserie, temaföreläsning, tematräff, temapass
prata om känslor, sätta ord på känslor, känslomässig, känslohantering
relationsskapande, relationsbyggande, bygga relation, bygga förtroende, tillitsskapande
förtroendefull relation, arbetsallians, god kontakt med handläggaren, trygg relation, bärande relation
bli sedd som människa, mött med respekt, respektfullt bemötande, gott bemötande, personcentrerat bemötande
personcentrerad, individfokus, individen i centrum, individcentrerad, utgå från personen
tålamod, ge tid, tidskrävande process
tät uppföljning, tätt stöd, intensivt stöd, tät handledning, intensifierat stöd
få deltagare per handläggare, låg ärendemängd, färre klienter per handläggare, lägre caseload
caseload, ärendemängd, antal ärenden per handläggare, ärendetyngd, ärendebelastning
stöd vid myndighetskontakter, följa med till myndigheter, stöd på möten, följa med på läkarbesök, praktiskt stöd
hembesök, besök i hemmet, träffas hemma, hemma hos deltagaren
uppsökande arbete, söka upp, uppsökande insats, knacka dörr, nå de som inte söker hjälp
promenadsamtal, gående möte, walk and talk, promenera och prata
samtalsmatta, bildstöd, samtalskort, visuellt stöd, samtalsbilder, pictogram
teckenspråk, teckenspråkstolk
TAKK, AKK, alternativ och kompletterande kommunikation
livsberättelse, livslinje, berätta om sitt liv, levnadsberättelse
drömmar och mål, framtidsdröm, framtidsplanering
självinsikt, lära känna sig själv, känna sina gränser, självkännedom
handlingskraft, komma till handling, ta tag i saker, ta tag i sitt liv
problemlösning, lösa problem själv, problemlösningsförmåga
samarbetsövning, gruppövning, lära känna-övning, isbrytare, värderingsövning
hemuppgift, läxa, öva hemma, uppgift mellan träffarna
arbetsmaterial, kursmaterial, studiematerial, handledningsmaterial, metodmaterial
metodhandbok, metodbok, manualbaserad, manual, arbetsmanual
metodhandledning, metodstödjare, handledning i metoden
extern handledning, processhandledning, yrkeshandledning, klinisk handledning, ärendehandledning
rehabiliteringsteam, rehabgrupp, rehabiliteringsgrupp
rehabmöte, rehabiliteringsmöte, rehabsamtal, avstämningsmöte, avstämning med Försäkringskassan
tidig rehabilitering, tidiga rehabiliteringsinsatser, snabbt in i rehabilitering, tidig upptäckt
förrehab, förrehabilitering, rehabförberedande, arbetsförberedande, arbetsförberedande insats
vardagsmakt, makt över vardagen, egenmakt, ta makten över sitt liv
gemensam bedömning, bedömning i team, teambedömning, samlad bedömning
aktivitetsförmåga, förmåga i aktivitet, klara aktiviteter, aktivitetsnivå
aktivitetshus, dagverksamhet, mötesplats för psykiskt sjuka, fontänhus, klubbhus
tjänstedesign, användardriven, användarcentrerad, designmetod, användardriven utveckling
kundresa, deltagarresa, patientresa, användarresa, tjänsteresa, deltagarens väg
prototyp, testa idéer, skissa, idéarbete, idégenerering
`;
