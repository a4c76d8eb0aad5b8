/** Nouns of life: home, money, food, time and places; after a colon what lies near rather than being the same. */
export const NOUNS_LIFE_2 = `
lägenhet, hyreslägenhet, lya: etta, tvåa, trerummare
flerfamiljshus, flerbostadshus, hyreshus, lägenhetshus: höghus
hyresrätt, hyreslägenhet, hyresbostad
bostadsrätt, bostadsrättslägenhet, insatslägenhet, köpt lägenhet: bostadsrättsförening
andrahandsuthyrning, hyra i andra hand, andrahandsboende, andrahandslägenhet: andrahandskontrakt
inneboende, hyra rum, bo hos någon: andrahand
hyresgäst, hyrestagare, den som hyr: boende
boendekostnad, bostadskostnad, hyreskostnad, månadshyra: hyra, driftskostnad
hyresskuld, obetald hyra, ligga efter med hyran: vräkning
hyreskontrakt, hyresavtal, förstahandskontrakt, bostadskontrakt
flytt, flytta, byta bostad, omflyttning: bostadsbyte
utflyttning, flytta ut, avflyttning
bostadssökande, söka bostad, leta bostad, söka lägenhet
bostadsbrist, brist på bostäder, ont om lägenheter, bostadskris
bostadskö, kö till lägenhet, bostadsförmedling, köpoäng
härbärge, natthärbärge, nattlogi, tak över huvudet: akutboende
akutboende, jourboende, tillfälligt boende, nödbostad: jourlägenhet
äldreboende, särskilt boende, ålderdomshem, servicehus, vårdhem: demensboende
gruppbostad, LSS-boende, gruppboende, servicebostad
kollektivboende, bo i kollektiv, kompisboende, dela lägenhet
studentbostad, studentrum, studentlägenhet, korridorrum
vitvaror, hushållsapparat, hushållsmaskin: kylskåp, tvättmaskin
tvätt, tvätta kläder, klädtvätt: tvättstuga
uppvärmning, värmekostnad, värme i bostaden
renovering, renovera, rusta upp, upprustning, ombyggnad: bygga om
bostadsanpassning, anpassa bostaden, bostadsanpassningsbidrag, anpassad bostad
städhjälp, hemstädning, hushållsnära tjänst: städning
oreda, ostädat, oordning: kaos
hamstring, samlarsyndrom, samla på sig saker, samlarstörning
återvinning, källsortering, sopsortering: miljö
återbruk, begagnat, loppis, second hand, loppmarknad
mögel, fuktskada, fukt i bostaden
hushållsarbete, husligt arbete, hushållsgöromål, hemsysslor: hushållssysslor
trädgårdsarbete, trädgårdsskötsel, odla, odling
bostadsområde, stadsdel, kvarter, bostadskvarter
förort, ytterområde
hemort, bostadsort, bosättningsort, hemstad: hemkommun
folkbokföring, folkbokförd, skriven på adress, skriva sig: folkbokföringsadress
adress, bostadsadress, hemadress, postadress
adressändring, ändra adress, flyttanmälan, ny adress
skyddad adress, hemlig adress, skyddade personuppgifter, sekretessmarkering, skyddad folkbokföring
ingen fast adress, utan fast adress, utan fast bostad: hemlös
inbrott, villainbrott, bostadsinbrott
stöld, stjäla, snatta, snatteri
kontanter, sedlar, reda pengar
bankkonto, lönekonto, sparkonto
bankkort, betalkort, kreditkort, kontokort
sparpengar, sparkapital, spargris
ekonomisk buffert, ekonomisk marginal, sparad slant, pengar i reserv: buffert
lån, låna pengar, banklån, kredit
snabblån, sms-lån, blancolån, konsumtionslån
bolån, huslån, bostadslån
ränta, räntekostnad, räntesats
amortering, amortera, avbetalning, betala av
avbetalningsplan, betalningsplan, dela upp betalningen, betala i omgångar
fordringsägare, borgenär, långivare: den man är skyldig pengar
betalningspåminnelse, kravbrev, inkassobrev, inkassokrav: inkasso
förfallodag, sista betalningsdag, förfallodatum
obetald räkning, förfallen räkning, obetald faktura: skuld
utbetalning, betala ut, utbetalningsdag, pengarna kommer
återbetalning, betala tillbaka, återkrav, återbetalningskrav
deklaration, deklarera, inkomstdeklaration, självdeklaration
skatteåterbäring, pengar tillbaka på skatten, överskjutande skatt
restskatt, kvarskatt, skatteskuld: skuld
skatteavdrag, avdrag på skatten, avdragsgill
avgift, taxa, avgiftsbelopp
patientavgift, besöksavgift, vårdavgift
högkostnadsskydd, frikort: patientavgift
kostnadsfri, gratis, avgiftsfri, utan avgift, fri från kostnad
böter, straffavgift, sanktionsavgift, penningböter: vite
inkomst, intäkt: förtjänst
extrainkomst, biinkomst, sidoinkomst: extraknäck
extraknäck, extrajobb, bisyssla
låginkomst, låg inkomst, låg lön, låginkomsttagare, lågavlönad
nettolön, pengar i handen, utbetald lön
lönebesked, lönespecifikation, löneutbetalning
inkomstbortfall, förlorad inkomst, tappa inkomst, inkomstförlust, förlorad lön
inkomstkälla, försörjningskälla, vad man lever på, levebröd
försörjningsplikt, underhållsskyldighet, skyldighet att försörja
välstånd, välmåga: välfärd
nöd, misär, armod: fattigdom
arv, ärva, arvedel, arvinge
bouppteckning, boutredning, dödsbo
gåva, present, ge bort
donation, donera, skänka pengar, penninggåva: gåva
samla in pengar, pengainsamling
stipendium, studiestipendium, stipendiat
fickpeng, veckopeng, månadspeng
barnbidrag, flerbarnstillägg: familj, föräldrar
skadestånd, skadeersättning, gottgörelse, kompensation
utlägg, betala i förskott, eget utlägg
levnadskostnad, levnadsomkostnad, kostnader för att leva, omkostnad
matkostnad, matpengar, matbudget
prishöjning, inflation, stigande priser, dyrtid, prisökning
rabatt, nedsatt pris, prisavdrag, prissänkning
inköp, shoppa, shopping, göra inköp: köpa
shoppingberoende, köpberoende, köpmani: överkonsumtion
konsument, kund: kundkrets
butikssäljare, expedit, butiksbiträde, butiksanställd
mataffär, livsmedelsbutik, matbutik, snabbköp
näthandel, e-handel, handla på nätet, nätköp
bedrägeri, bluff, bedragare, lurad
fusk, fuska, mygla
svartjobb, svartarbete, svart arbete, arbeta svart, oredovisat arbete
tjänstepension, avtalspension, pension från jobbet
pensionering, gå i pension, pensionsavgång, pensionera sig: pension
garantipension, låg pension, fattigpensionär
mat, livsmedel, matvaror, käk
matvana, kosthållning, kostvana, ätbeteende
måltid, mål mat, matstund
fika, kaffepaus, fikapaus, kafferast, fikastund
snabbmat, skräpmat, hämtmat
matlåda, medhavd mat, medhavd lunch
matsedel, meny, matlista
restaurang, krog, matställe, lunchrestaurang
kafé, café, kaffestuga, kafeteria
lunchrum, matsal, personalmatsal, fikarum, pausrum
skolmat, skollunch, skolmåltid
storkök, restaurangkök, skolkök, köksarbete: matlagning
chans, möjlighet
tidsperiod, tidsrymd, tidsintervall
skede, fas, etapp, stadium: period
helg, veckoslut, weekend, lördag och söndag
helgdag, röd dag, storhelg, högtidsdag
kvartal, tre månader, tremånadersperiod
halvår, sex månader, halvårsvis
skollov, sommarlov, ferie
semester, semesterledig, semesterledighet
rast, arbetspaus, matrast: paus
uppehåll, göra uppehåll, tillfälligt avbrott, ta paus
fritid, ledig tid, lediga stunder
dröjsmål, försening, fördröjning, fördröja
tidsgräns, deadline, slutdatum, tidsfrist, sista dag
anstånd, respit, uppskov, få mer tid
senareläggning, senarelägga, skjuta upp, flytta fram, skjuta på framtiden
prokrastinering, prokrastinera, skjuta upp saker, uppskjutarbeteende
dagbok, loggbok, skriva dagbok
upptakt, inledning, början, begynnelse
slutfas, slutskede
dåtid, det förflutna, förr i tiden, tidigare liv
framtidsplan, planer för framtiden, livsplan, planera sin framtid
prognos, förutsägelse, förutspå, förutse: beräkning
brådska, jäkt
tempo, takt, hastighet, fart
ordningsföljd, turordning, i vilken ordning
tidsanvändning, disponera sin tid, hushålla med tiden, tidshantering
kollektivtrafik, lokaltrafik, allmänna kommunikationer, kollektivt resande: buss, tåg
månadskort, busskort, resekort, periodkort
pendling, pendla, arbetspendling, arbetsresa, resa till jobbet
restid, resväg, tid att resa, lång resväg: pendling
färdtjänst, riksfärdtjänst, sjukresa
körkort, körkortstillstånd, b-körkort
körskola, trafikskola, körlektion, övningsköra, övningskörning
rattfylleri, rattfylla, köra onykter
vägbeskrivning, hitta dit, hitta vägen
resesällskap, följa med på resan, resa tillsammans
tätort, stad: ort, samhälle, stadsmiljö
storstad, metropol, storstadsområde, storstadsregion
småstad, småort, liten ort, mindre samhälle
centrum, stadskärna, city
grannskap, närområde, omnejd, omgivning
naturområde, skogsmark, skog och mark: naturen
lantbruk, jordbruk, bondgård, lantgård
samlingslokal, föreningslokal, bygdegård, folkets hus
bibliotek, folkbibliotek, låna böcker
badhus, simhall, simbassäng
sporthall, idrottshall, idrottsplats, idrottsanläggning, gymnastiksal
reception, receptionist, kundmottagning, informationsdisk
fabrik, industri, industriarbete
polisstation, polismyndighet, polis
fängelse, anstalt, kriminalvårdsanstalt
häkte, häktad, häktning, frihetsberövad
domstol, tingsrätt, rättslig instans
rättegång, domstolsförhandling, huvudförhandling: åtal
Skatteverket, skattemyndighet, skattekontor
inkomstskatt, betala skatt, beskattning, beskatta
betala räkningar, faktura, nota
ekonomisk trygghet, trygg ekonomi, ekonomisk stabilitet, ordnad ekonomi
ekonomisk situation, ekonomiska förhållanden, ekonomiskt läge
nödbistånd, akut ekonomisk hjälp, nödprövning, akut bistånd, nödhjälp
fasta utgifter, fast kostnad, månadskostnad, månadsutgift
existensminimum, skälig levnadsnivå, lägsta levnadsnivå
betalningssvårigheter, svårt att betala, kan inte betala räkningarna, betalningsproblem
hyreshöjning, höjd hyra, dyrare hyra
bli av med lägenheten, uppsagt hyreskontrakt, mista bostaden: vräkning
störningsanmälan, störande granne, klagomål från grannar
seniorboende, trygghetsboende, trygghetsbostad
hemmiljö, boendemiljö, bostadsmiljö
boendeform, boendelösning, bostadslösning, typ av boende
bostadssituation, boendesituation, boendeförhållande
osäkert boende, otryggt boende, bo tillfälligt, flytta runt: hemlöshet
tryggt boende, stadigvarande bostad, permanent bostad, varaktig bostad
sjuklön, lön vid sjukdom, sjuklöneperiod
karensdag, karens, karensavdrag: sjuklön
merkostnadsersättning, handikappersättning, ersättning för merkostnader
omvårdnadsbidrag, vårdbidrag: funktionsnedsättning
efterlevandepension, omställningspension, änkepension
livränta, arbetsskadeersättning, ersättning vid arbetsskada
närståendepenning, ersättning för vård av närstående
tandvårdsbidrag, tandvårdsstöd, tandvårdsersättning
förskoleavgift, barnomsorgsavgift, dagisavgift
retroaktiv ersättning, pengar i efterhand, retroaktivt
öppettid, öppettider, när har ni öppet
tidsbokning, boka tid, tidsbeställning, beställa tid
ombokning, boka om, byta tid
undernäring, näringsbrist, felnärd
måltidsordning, regelbundna måltider, äta regelbundet, matrutiner
resekostnad, reskostnad, kostnad för resor, pengar till bussen: reseersättning
sommarstängt, semesterstängt, stängt på sommaren, sommaruppehåll
`;
