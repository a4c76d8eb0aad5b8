/** Nouns of life: school, leisure, technology, letters; after a colon what lies near rather than being the same. */
export const NOUNS_LIFE_3 = `
förskola, dagis, daghem, lekskola: barnomsorg
fritidshem, skolbarnomsorg, eftermiddagsomsorg
grundskola, obligatorisk skola, nioårig skola, högstadium, folkskola
högskola, universitet, lärosäte, akademisk utbildning
studieplats, utbildningsplats, kursplats
rektor, skolledare, skolledning
student, högskolestudent, universitetsstudent
klasskamrat, skolkamrat, kurskamrat, studiekamrat
kursdeltagare, deltagare i kursen
årskurs, skolklass: klass
lektion, undervisningstimme, lektionstid
undervisning, undervisa, lära ut: utbildning
läxa, hemuppgift, hemläxa
tenta, tentamen, examination, skriftligt prov, kunskapsprov
slutbetyg, avgångsbetyg, examensbevis
betyg, vitsord, skolbetyg: omdöme
examen, akademisk examen, avslutad utbildning, ta examen
läroplan, kursplan, ämnesplan
studieplan, individuell studieplan, utbildningsplan
termin, läsår, skolår
kurslitteratur, lärobok, kursbok, läromedel
läsförmåga, läskunnighet, läsa och skriva, läsförståelse
matematik, matte, räkning i skolan
begreppslista, ordförklaring
språkkurs, svenskkurs, språkundervisning: sfi
språknivå, språklig nivå, hur bra svenska
dyskalkyli, matematiksvårigheter, räknesvårigheter
inlärningssvårigheter, svårt att lära sig, studiesvårigheter, inlärningsproblem
skolproblem, problem i skolan, skolsvårigheter, skolmisslyckande
skolgång, skoltid, skolbakgrund, gå i skolan
skolbyte, byta skola, ny skola
studietakt, studietempo, plugga i egen takt, halvfart
studieovana, studieovan, ovan vid att plugga
självstudier, plugga på egen hand, studera själv, läsa på egen hand
studieval, utbildningsval, välja utbildning: yrkesval
examensarbete, studentarbete, studentuppsats, c-uppsats
utbildningsnivå, utbildningsbakgrund, hur lång utbildning
yrkesutbildning, yrkeskurs, yrkesprogram, yrkesinriktad utbildning: lärlingsutbildning
praktikant, praktisera, prao
utbildningsanordnare, kursgivare, utbildningsföretag, skolhuvudman
specialpedagog, speciallärare, specialundervisning: särskilt stöd
elevassistent, resursperson, resurslärare
kunnande, sakkunskap, kännedom
utvecklingssamtal, föräldramöte, möte med skolan
repetition, repetera, öva igen, gå igenom igen
fritidsintresse, fritidssysselsättning, hobby
nöje, förströelse, tidsfördriv
evenemang, arrangemang, tillställning, event
idrott, sport, sporta, idrotta, idrottande
bokcirkel, läsecirkel, läsa böcker tillsammans
sång, sjunga, körsång, sjunga i kör: musik
dans, dansa, danslektion
teater, drama, skådespel, teatergrupp
handarbete, sy, virka, textilslöjd
måleri, måla tavlor, bildkonst
friluftsliv, friluftsaktivitet, vistas i naturen, utomhusvistelse
vandring, vandra, fotvandring
sällskapsspel, brädspel, kortspel
kollo, sommarläger, koloni, lägerverksamhet
förening, klubb, sammanslutning, sällskap
medlemskap, föreningsmedlem, vara medlem
volontärarbete, frivilligarbete, ideellt arbete, ideellt engagemang, frivilliguppdrag
studiecirkel, cirkelverksamhet, självstudiegrupp
museum, utställning, konsthall
firande, fira, högtid, högtidlighet
tradition, sedvänja, sed
avkoppling, koppla av, rekreation, vila upp sig
odlingslott, kolonilott, koloniträdgård
laptop, bärbar dator, pc: dator
surfplatta, läsplatta, ipad, pekplatta
mobiltelefon, smartphone, smart telefon, mobil, smarttelefon: telefon
nätet, webben, online
uppkoppling, internetuppkoppling, bredband, nätanslutning, wifi
lösenord, pinkod, inloggningskod, kod för inloggning
inloggning, logga in, inloggningsuppgift
användarkonto, användarnamn, inloggningskonto
mjukvara, programvara, dataprogram, datorprogram
skanna, inskanning, skanner, läsa in dokument
sökmotor, googla, söka på nätet, sökfunktion
uppdatering, uppdatera, ny version
nätbedrägeri, nätfiske, phishing, lurad på nätet
dataintrång, hackare, it-attack, cyberangrepp
näthat, nätmobbning, hat på nätet, trakasserier på nätet
skärmtid, tid framför skärmen, mobilanvändning, skärmanvändning
utrustning, redskap: material
it-system, datasystem, datorsystem, verksamhetssystem
databas, dataregister, register
datorisering, digitalisering, digital omställning
programmering, programmera, systemutveckling
användarstöd, teknisk support, helpdesk, teknisk hjälp, it-support
driftstopp, driftstörning, systemet ligger nere, systemavbrott
bugg, tekniskt fel, fel i systemet, programfel
e-postadress, mejladress, mailadress
telefonsvarare, röstmeddelande, röstbrevlåda
telefonkö, vänta i telefon, telefontid
kontaktuppgift, kontaktinformation, adress och telefonnummer
internetbank, nätbank, bank på nätet
trygghetslarm, larmknapp, larm
användarvänlighet, användarvänlig, lättanvänd, lätt att använda
användargränssnitt, gränssnitt, hur systemet ser ut
livshändelse, händelse i livet, omvälvande händelse
livssituation, livsomständighet, situation i livet, livsläge
livsvillkor, levnadsvillkor, levnadsförhållande, livsbetingelse: levnadsstandard
levnadsstandard, levnadsnivå, materiell standard
livsförändring, livsomställning, förändring i livet, ny livssituation
livslopp, levnadsbana, livsväg, livsresa: livsberättelse
dödsfall, bortgång, död, avlida, gå bort
begravning, jordfästning, gravsättning, begrava
nystart, ny början, börja om, omstart, börja på nytt
vändpunkt, brytpunkt, avgörande ögonblick, vändning i livet
uppbrott, bryta upp, lämna en relation
överfall, misshandel, angrepp, anfall
sexuella övergrepp, sexuellt våld, våldtäkt, sexualbrott
sexuella trakasserier, ofredande, sexuellt ofredande, antastad
kontaktförbud, besöksförbud, får inte ta kontakt
brott, brottslig handling, lagbrott, lagöverträdelse
polisanmälan, polisanmäla, anmäla till polisen: brott
krig, väpnad konflikt, krigsutbrott, krigshandling
flykt, fly, på flykt: flykting
värnplikt, lumpen, militärtjänst, mönstring
medborgarskap, svensk medborgare: uppehållstillstånd
uppehållstillstånd, rätt att stanna, permanent uppehållstillstånd
arbetstillstånd, rätt att arbeta i Sverige, tillåtelse att arbeta
utvisning, utvisas, deportation: avslag på asyl
familjeåterförening, anhöriginvandring, familjeinvandring
händelse, incident, tilldragelse, något som händer
dokument, skriftlig handling: akt
sortera papper, ordna papper, papper i ordning: pärm
blankett, formulär, ansökningsblankett, anmälningsblankett
besked, underrättelse, meddelande, bli underrättad
beslutsbrev, skriftligt beslut, beslut på papper
avslag, avslagsbeslut, nej på ansökan, avslå
bifall, bifalla, beviljande, ja på ansökan, bevilja
kallelse, kallad till möte, kallad till besök, kallelsebrev
påminnelsebrev, skriftlig påminnelse, påminnelse
bekräftelse, bekräfta, mottagningsbevis, kvittens
intyg, attest, skriftligt bevis
anställningsbevis, anställningsavtal, arbetsavtal, anställningskontrakt
arbetsgivarintyg, tjänstgöringsintyg, intyg från arbetsgivaren
arbetsbetyg, tjänstgöringsbetyg, arbetsintyg: referens
referensperson, rekommendationsbrev, rekommendation från chef: referens
kursintyg, diplom, utbildningsbevis, kursbevis
id-handling, id-kort, identitetskort, legitimera sig, identitetshandling
personnummer, samordningsnummer, personbeteckning
underskrift, namnteckning, signatur, skriva under, underteckna, signera
fullmakt, bemyndigande, bemyndiga
vidimering, bestyrkt kopia, vidimerad kopia, vidimera
bilaga, bifogad fil, bifoga, medsända handlingar
ansökan, begäran
yttrande, utlåtande, yttra sig, inkomma med yttrande
anteckning, notering, anteckna, skriva upp, notera
förteckning, lista, uppställning
annons, platsannons, jobbannons, annonsera
bruksanvisning, instruktion, så här gör man, användarguide
överklagandetid, sista dag att överklaga, tid för överklagande
svarstid, sista svarsdag, svara senast
anmälningstid, sista anmälningsdag, anmäla sig senast
ärendenummer, diarienummer, referensnummer, målnummer
komplettering, komplettera ansökan, kompletterande uppgifter, fler uppgifter
heder och samvete, försäkran på heder och samvete, intyga med underskrift
beslutsunderlag, underlag, bakgrundsmaterial, underlag för beslut
delgivning, delgivningskvitto, rekommenderat brev
myndighetsspråk, kanslisvenska, byråkratspråk, krångligt språk, myndighetssvenska
myndighetsbrev, brev från kommunen, post från myndigheten, myndighetspost
personbevis, utdrag ur folkbokföringen, familjebevis
kontoutdrag, bankutdrag, kontobesked
inkomstuppgift, inkomstintyg, kontrolluppgift, uppgift om inkomst
journalkopia, journalutdrag, beställa journal, läsa sin journal
sjukanmälan, sjukanmäla sig, anmäla sig sjuk: sjukskrivning
friskanmälan, friskanmäla sig, anmäla sig frisk
budskap, huvudbudskap
skollärare, pedagog, ämneslärare, klassföreståndare
teknologi, teknisk lösning, ny teknik
webbformulär, digitalt formulär, formulär på nätet
skoltrötthet, skoltrött, omotiverad i skolan, trött på skolan: studiemotivation
studiemotivation, skolmotivation, lust att studera, motiverad att plugga
skolnärvaro, närvaro i skolan, gå till skolan
skolstress, betygsstress, stress i skolan
extra anpassningar, anpassad undervisning, anpassning i skolan: särskilt stöd
åtgärdsprogram, stödplan i skolan, plan för särskilt stöd
fullständiga betyg, godkända betyg, betyg i alla ämnen: gymnasiebehörighet
underkänd, ej godkänd, icke godkänt betyg
distansstudier, studera på distans, plugga på distans
deltidsstudier, plugga på deltid, studera på deltid
studieuppehåll, studiepaus, paus från studierna
språktest, språkprov, svenskprov, nivåtest
alfabetisering, lära sig läsa, läsinlärning: analfabetism
utländsk utbildning, utbildning från hemlandet, utländska betyg, utländsk examen
yrkesbevis, yrkescertifikat, branschcertifikat, gesällbrev
livslångt lärande, lära hela livet, lära nytt som vuxen
parasport, handikappidrott, anpassad idrott
giltighetstid, giltig till, hur länge det gäller
informationsbrev, infobrev, informationsutskick
beslutsmotivering, motivering av beslut, skäl för beslutet
förhandsbesked, preliminärt beslut, preliminärt besked
ofullständig ansökan, ansökan saknar uppgifter, brister i ansökan
personakt, ärendeakt, akt hos socialtjänsten
partsinsyn, läsa sin akt, ta del av sin akt, insyn i sitt ärende
läsa utredningen före beslut, yttra sig före beslut, få yttra sig innan beslut
`;
