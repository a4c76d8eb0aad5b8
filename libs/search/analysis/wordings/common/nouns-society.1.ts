/** Nouns of work, authorities, money and law; after a colon what lies near rather than being the same. */
export const NOUNS_SOCIETY_1 = `
arbetstagare, löntagare, anställd: medarbetare, personal
yrkesverksam, yrkesarbetande, förvärvsarbetande, yrkesaktiv: i arbete
förvärvsarbete, lönearbete, avlönat arbete, betalt arbete: anställning
arbetskompis, jobbkompis, arbetskamrat, kollega: medarbetare
personalstyrka, antal anställda, personalresurs: bemanning
personalgrupp, arbetslag, medarbetargrupp: personal, team
föreståndare, verksamhetschef, verksamhetsledare: chef, enhetschef
arbetsledare, förman, gruppchef, gruppledare: chef
närmaste chef, egen chef: överordnad, arbetsledare
direktör, vd, verkställande direktör: företagsledning
generaldirektör, gd, myndighetschef: myndighetsledning
förvaltningschef, förvaltningsdirektör, socialchef: ledning
företagsledning, ledningsgrupp, chefsgrupp, ledningsteam: ledning
ordförande, ordf, styrelseordförande: styrelse
ledamot, styrelseledamot, styrelsemedlem: styrelse
suppleant, ersättare: styrelse, vikarie
administratör, sekreterare, administrativ assistent: administration
ekonom, controller, ekonomiansvarig, ekonomichef: ekonomi
konsult, extern expert, inhyrd expert: rådgivare, sakkunnig
jurist, advokat, juridiskt ombud, rättsombud: juridik
polis, polismyndigheten, ordningsmakt: brott
väktare, ordningsvakt, vakt: säkerhet
lärare, pedagog, utbildare, kursledare: undervisning
rektor, skolledare: skola
förskollärare, barnskötare, förskolepersonal: förskola
vaktmästare, fastighetsskötare, fastighetsvärd: fastighet
lokalvårdare, städare, städerska: städning
butiksbiträde, expedit, butikssäljare, butiksmedarbetare: butik
försäljare, säljare: försäljning
chaufför, förare, yrkesförare: transport
lastbilschaufför, lastbilsförare: chaufför, transport
byggarbetare, byggnadsarbetare: hantverkare, snickeri
industriarbetare, fabriksarbetare, verkstadsarbetare: industri
fabrik, verkstadsindustri, industri: tillverkning
tillverkning, produktion, framställning, tillverka: industri
lager, förråd, magasin: lagerarbete
lagerarbetare, lagermedarbetare, orderplockare, terminalarbetare: lager
köksbiträde, måltidsbiträde, kökspersonal: kock, restaurang
servitör, servitris, serveringspersonal: restaurang
restaurang, krog, matställe, lunchservering: café
lantbrukare, bonde, jordbrukare: lantbruk
jordbruk, lantbruk, gröna näringar: odling
programmerare, systemutvecklare, mjukvaruutvecklare: it
it-avdelning, it-support, teknisk support, datasupport: teknik
receptionist, telefonist: reception
reception, kundmottagning, mottagningsdisk, informationsdisk: mottagning
student, studerande, högskolestudent: studier
elev, skolelev, skolbarn: skola
småföretagare, egenföretagare, entreprenör, näringsidkare: företagare
småföretag, mindre företag, litet företag: företag
storföretag, koncern, stort bolag: företag
grundare, initiativtagare, upphovsman: initiativ
arbetsställe, arbetsplats, tjänsteställe: kontor
kontor, expedition, arbetsrum: lokal
avdelning, enhet, sektion: förvaltning
filial, lokalkontor, lokalt kontor: kontor
offentlig sektor, det offentliga, offentlig förvaltning, stat och kommun: myndighet
offentliganställd, kommunanställd, statsanställd, kommunalt anställd: tjänsteman
privat sektor, privata näringslivet, näringslivet: företag
bransch, näringsgren, sektor: yrkesområde
yrkesgrupp, yrkeskår, yrkeskategori, personalkategori: profession
yrkesområde, yrkesfält, arbetsfält: bransch
yrkesval, karriärval, välja yrke: vägledning
karriär, yrkesbana: yrkesliv, arbetsliv
befordran, avancemang, avancera, befordra: karriär
fackman, yrkesman, yrkesperson: expert
yrkeskunskap, yrkeskompetens, yrkeskunnande, yrkesskicklighet: kompetens
arbetsmoment, deluppgift: moment, arbetsuppgift
arbetsbeskrivning, befattningsbeskrivning, jobbeskrivning, uppdragsbeskrivning: arbetsuppgifter
arbetsgång, arbetsprocess, arbetsflöde, ärendegång: rutin
arbetsinsats, arbetsprestation, nedlagt arbete: prestation
arbetstakt, arbetstempo, tempo: arbetsbelastning
arbetsschema, schemaläggning, tjänstgöringsschema: arbetstid, schema
platsannons, jobbannons, rekryteringsannons: ledigt jobb
ledigt jobb, ledig tjänst, vakans, jobböppning: jobberbjudande, rekrytering
jobbsökare, arbetssökande: sökande, kandidat
bemanningsföretag, uthyrningsföretag, rekryteringsföretag: rekryterare, rekrytering
anställningsform, typ av anställning, form av anställning: anställning
anställningstid, tid i anställning, tjänstgöringstid: anställning
anställningsavtal, anställningskontrakt, anställningsbevis: anställning
anställningstrygghet, anställningsskydd, jobbtrygghet: LAS
arbetsvillkor, anställningsvillkor, arbetsförhållande: arbetsmiljö
kollektivavtal, centralt avtal, fackligt avtal: facket
strejk, arbetskonflikt, arbetsnedläggelse: facket
facklig företrädare, fackligt ombud, facklig representant, förtroendeman: facket
arbetsgivarorganisation, branschorganisation, arbetsgivarförening: arbetsgivare
löneförhöjning, lönepåslag, lönelyft, löneökning: lön
löneförhandling, lönesamtal, lönerevision: lön
lönebesked, lönespecifikation, lönespec: lön
lönekostnad, personalkostnad, kostnad för personal: kostnad
arvode, honorar, sammanträdesersättning: ersättning
övertid, mertid, extra timmar: arbetstid
semester, ledighet: lov, vila
tjänstledig, tjänstledighet, ledig från jobbet: ledighet
avgångsvederlag, avgångsersättning: uppsägning
personalavdelning, personalenhet, hr-avdelning, hr-enhet: personal
personalchef, hr-chef, personalansvarig: chef
personalmöte, arbetsplatsträff, apt, arbetsplatsmöte: möte
medarbetarsamtal, chefssamtal, samtal med chefen: utvecklingssamtal
arbetsplatskultur, arbetsklimat, jobbkultur, stämningen på arbetsplatsen: arbetsmiljö
uppdragsgivare, beställare, kund: uppdrag
uppdragstagare, utförare: leverantör, entreprenör
leverantör, tillhandahållare, tjänsteleverantör: upphandling
kund, konsument, köpare: brukare
handel, köp och försäljning, affärsverksamhet, kommers: butik
affärsidé, verksamhetsidé: koncept
konkurs, gå i konkurs, gå omkull: företag
tillväxt, ekonomisk tillväxt: högkonjunktur, utveckling
lågkonjunktur, konjunkturnedgång, ekonomisk kris, dåliga tider, recession: arbetslöshet
konjunktur, konjunkturläge, läget på arbetsmarknaden: arbetsmarknad
sysselsättningsgrad, tjänstgöringsgrad, andel av heltid: arbetstid
institution, inrättning, anstalt: organisation
myndighet, statligt verk, ämbetsverk: staten
Skatteverket, skattemyndigheten, skattekontoret: skatt
staten, statsmakten, statlig nivå: regering
riksdag, parlament, lagstiftande församling: lagstiftning
minister, statsråd, regeringsmedlem: regering
regeringsbeslut, regleringsbrev, uppdrag från regeringen: regeringsuppdrag
kommunalråd, kommunpolitiker, lokalpolitiker: politiker
fullmäktige, kommunfullmäktige, regionfullmäktige: politisk församling
kommunhus, stadshus, kommunkontor, medborgarhus: kommun
socialförvaltning, socialkontor, individ- och familjeomsorg: socialtjänst
domstol, rättsinstans, rättsväsende: juridik
rättegång, huvudförhandling, domstolsförhandling, domstolsprocess: domstol
domslut, domstolsbeslut, domstolsavgörande: domstol
klaga på beslut, överklaga, överklagande, begära ändring: omprövning
rättstvist, tvist, rättslig konflikt: domstol
medling, förlikning, medla, medlare: konflikt
prejudikat, vägledande dom, rättsfall: praxis
praxis, rättspraxis, vedertagen tillämpning: rutin
rättstillämpning, lagtillämpning, tillämpning av lagen: praxis
organisationsform, organisationsstruktur, hur man är organiserad: organisation
organisationsschema, organisationsplan, organogram: organisation
moderorganisation, hemorganisation, ordinarie organisation, linjeorganisation: huvudman
paraplyorganisation, riksorganisation, centralorganisation: organisation
lokalförening, lokalavdelning, lokal förening: förening
medlem, föreningsmedlem, anslutna: medlemskap
medlemskap, vara medlem, anslutning, ansluta sig: medlem
medlemsavgift, medlemsbidrag, årsavgift: finansiering
stadgar, föreningsstadgar, förbundsordning: regler
styrelsemöte, styrelsesammanträde: styrelse
årsmöte, årsstämma, föreningsstämma, förbundsstämma: möte
arbetsutskott, beredningsgrupp, beredande organ: styrelse
instans, beslutsorgan, beslutande organ: myndighet
officiell, formell: offentlig
avgörande, beslut, ställningstagande: bedömning
myndighetsbeslut, beslut från myndigheten, beslutsbrev: beslut
bifall, ja till ansökan, beviljande, bifalla: godkännande
avslå, neka, säga nej till: avslag, avvisa
avslagsbeslut, nej på ansökan, negativt beslut, nekande besked: avslag
besked: svar, återkoppling, underrättelse
delgivning, underrättelse, underrätta, delge: information
tillkännage, meddela, kungöra, offentliggöra: informera
beslutsunderlag, beslutsmaterial, handlingar inför beslut: underlag
underlag, faktaunderlag, bakgrundsmaterial, stödmaterial: dokumentation
utlåtande, yttrande, expertutlåtande, skriftlig bedömning: intyg
skrivelse, brev, inlaga: dokument
dokument, skriftlig handling, papper: dokumentation
bilaga, bifogad handling, bifoga: dokument
inkomma, lämna in, inlämning, skicka in: ansökan
tillstyrka, förorda, rekommendera, förespråka: förslag
föreläggande, åläggande, uppmaning, ålägga: krav
begäran, anhållan, hemställan, begära: ansökan
ansökningshandling, ansökningsblankett, ansökningsformulär: ansökan
ansökningstid, ansökningsperiod, sista ansökningsdag: tidsfrist
tidsfrist, deadline, slutdatum, senaste datum, frist: tidsgräns
handläggningsprocess, ärendeprocess, ärendets gång, handläggningsrutin: handläggning
komplettering, komplettera, kompletterande uppgifter: underlag
registrering, registrera, anteckna i register, föra in: dokumentation
akt, personakt, ärendeakt, journal: dokumentation
mottagningstid, besökstid, öppettid, telefontid: tillgänglighet
återkrav, återbetalningskrav, betala tillbaka, återbetalningsskyldig: skuld
återbetalning, återbetala, pengar tillbaka, återbäring: ersättning
påföljd, straff, sanktion, bestraffning: konsekvens
indragning, dra in, stoppa ersättning, indragen: ersättning
avstängning, avstängd, stänga av, suspendera: indragning
utbetalning, betala ut, utbetala, pengar på kontot: ersättning
tilldelning, tilldela, fördelning av medel: finansiering
berättigad, ha rätt till, kvalificera sig, uppfylla villkoren: rättighet
villkor, förutsättning: krav, kriterium
kriterium, bedömningsgrund, bedömningskriterium, måttstock: villkor
socialförsäkringsförmån, försäkringsförmån, förmån: socialförsäkring
välfärd, välfärdssystem, välfärdssamhälle, samhällets skyddsnät: trygghetssystem
trygghetssystem, socialt skyddsnät, skyddsnät, ersättningssystem: socialförsäkring
arbetslöshetsförsäkring, a-kassa: arbetslöshet
sjuklön, sjuklöneperiod, ersättning från arbetsgivaren: sjukskriven
friskanmälan, friskanmäla sig, friskskriven: återgång i arbete
merkostnadsersättning, handikappersättning: funktionsnedsättning
personlig assistans, assistansersättning, personlig assistent: LSS
patientavgift, läkaravgift, besöksavgift, vårdavgift: kostnad
livränta, arbetsskadeersättning, arbetsskadeförsäkring: arbetsskada
studiemedel, studiestöd, studiebidrag: studier
bidragssystem, stödsystem, ersättningsform: bidrag
grundtrygghet, ekonomisk trygghet, trygg ekonomi, trygg försörjning: försörjning
försörjningskälla, inkomstkälla, typ av försörjning, försörjningsform: försörjning
levnadskostnad, levnadsomkostnad, hushållskostnad: privatekonomi
levnadsstandard, levnadsnivå, levnadsvillkor, livsvillkor: välfärd
avgift, taxa: kostnad, pris
avgiftsfri, gratis, kostnadsfri, utan kostnad: avgift
inkomstskatt, skatt, skatta, beskattning: Skatteverket
deklaration, skattedeklaration, självdeklaration, deklarera: skatt
skatteåterbäring, skatt tillbaka: skatt
arbetsgivaravgift, sociala avgifter, socialavgift: lönekostnad
skattemedel, skattepengar, offentliga medel, statens pengar: finansiering
böter, bötesbelopp, vite: påföljd
faktura, räkning, fakturera: betalning
obetald räkning, förfallen räkning, betalningskrav, inkassokrav: skuld
lån, låna, kredit, banklån: skuld
avbetalning, amortering, avbetalningsplan, amortera: skuld
anstånd, uppskov, betala senare, respit: uppskjuta
sparpengar, sparande, sparkapital, buffert: privatekonomi
tillgångar, förmögenhet, kapital: ekonomi
intäkt, inbetalning: inkomst, ekonomi
belopp, summa, penningsumma: pengar
totalkostnad, slutsumma, sammanlagd kostnad, total kostnad: kostnad
merkostnad, extra kostnad, tilläggskostnad, fördyring: kostnad
omkostnad, driftskostnad, löpande kostnad: kostnad
nedskärning, åtstramning, neddragning, besparingskrav, skära ned: besparing
satsning, investering, satsa, investera: finansiering
medfinansiering, egeninsats, samfinansiering, dela på finansieringen: finansiering
finansiär, bidragsgivare, anslagsgivare, sponsor: finansiering
bokföring, bokföra, räkenskaper: redovisning, ekonomi
skadestånd, kompensation, gottgörelse, kompensera: ersättning
försäkring, försäkringsskydd: försäkrad, trygghet
lagparagraf, paragraf, lagrum, lagbestämmelse: lagstiftning
författning, lag, förordning: lagstiftning
bestämmelse, regel, föreskrift: regelverk
ordningsregel, trivselregel, förhållningsregel: regler
lagförslag, proposition, betänkande: lagstiftning
förbud, förbjuda, förbjuden, otillåten: regler
olaglig, lagstridig, olovlig, brott mot lagen: brott
regelbrott, överträdelse, bryta mot reglerna: avvikelse
skyldighet, plikt, förpliktelse, åliggande: ansvar
lagkrav, krav enligt lag, lagstadgad, lagreglerad: lagstiftning
grundläggande rättighet, lagstadgad rätt, laglig rätt: rättighet
undantag, dispens, undanta, undantagsfall: avvikelse
licens, behörighetsbevis: tillstånd, godkännande
arbetstillstånd, tillstånd att arbeta: uppehållstillstånd
id-handling, legitimation, id-kort: personuppgift
brottsoffer, offer, målsägande: våldsutsatt
gärningsman, förövare, brottsling: kriminell
brottslighet, brott, kriminalitet: kriminell
träda i kraft, börja gälla, ikraftträdande, laga kraft: giltig
giltig, giltighet, giltighetstid
ogiltig, upphöra att gälla, upphävd, upphäva: avslut
folkbokförd, folkbokföring, skriven i kommunen: hemkommun
hemkommun, bostadsort, hemort, bosättningsort: kommun
rättsskydd, rättstrygghet, rättssäker: rättssäkerhet
myndighetsålder, fylla arton, bli myndig, artonårsdag: vuxen
minderårig, omyndig, under arton: barn
vårdnad, vårdnadstvist, vårdnadsfråga: föräldrar
omhändertagande, omhändertagen, tvångsomhändertagande: LVU, placering
familjehem, fosterhem, fosterfamilj, placerad i familj: omhändertagande
skälig, rimlig, skälighet, rimlighet: lagom
`;
