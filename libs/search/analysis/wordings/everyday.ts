/** Everyday words beside those of reports and laws; after a colon what lies near rather than being the same. */
export const EVERYDAY = `
jobb, arbete, jobba, arbeta: sysselsättning, anställning
jobbmarknad, arbetsmarknad: arbetsliv, näringsliv
arbetslös, utan jobb, utan arbete, arbetssökande, saknar arbete: står utanför arbetsmarknaden, utanförskap
långtidsarbetslös, arbetslös länge, lång arbetslöshet, långvarig arbetslöshet: står långt från arbetsmarknaden
få jobb, hitta jobb, komma ut i arbete, börja jobba, egen försörjning, självförsörjning: anställning, arbete
tillbaka till jobbet, börja jobba igen, återgå i arbete, återgång i arbete, arbetsåtergång: rehabilitering
klara sig själv, självförsörjande, egen försörjning, självförsörjning, försörja sig
jobbcoach, arbetskonsulent, arbetsspecialist, coach: handledare, jobbspecialist
prova på jobb, arbetsprövning, arbetsträning, träna på att jobba: praktik
praktikplats, praktik, arbetsplats, extern plats: arbetsträningsplats
jobbintervju, anställningsintervju: rekrytering
chef, ledare, arbetsledare, enhetschef: ledning, chefskap
sjukskriven, sjuk från jobbet, hemma från jobbet, sjukfrånvaro, sjukskrivning, sjukfrånvarande: sjukpenning
nedsatt arbetsförmåga, kan inte jobba, klarar inte att jobba, orkar inte jobba: arbetsförmåga
förtidspension, sjukpension, sjukersättning: aktivitetsersättning
bidrag, försörjningsstöd, socialbidrag, ekonomiskt bistånd, ekonomiskt stöd: ersättning, biståndstagare
a-kassa, arbetslöshetsersättning, arbetslöshetskassa
pengar, ekonomi, budget, medel, finansiering, anslag: kostnad, kostnader, resurser, finansiera
kosta, kostnad, pris, utgift, dyr, dyrt: budget, ekonomi
spara pengar, besparing, samhällsekonomi, samhällsvinst, lönsam, lönsamt, samhällsekonomisk: nytta, kalkyl
skuld, skulder, skuldsatt: privatekonomi, budgetrådgivning, skuldrådgivning, kronofogden
läkare, doktor: sjukvård, vårdcentral
vård, sjukvård, hälso- och sjukvård, vården: vårdcentral, region, regionen
landsting, region, regionen
vårdcentral, husläkare, primärvård, familjeläkare, hälsocentral
psykiatri, psykvård, psykiatrin: öppenvård, psykisk ohälsa
må dåligt, psykisk ohälsa, psykiskt dåligt, dåligt mående, ohälsa: ångest, depression, nedstämd, oro
må bättre, förbättrad hälsa, bättre mående, ökat välbefinnande, välmående, livskvalitet: hälsa, välbefinnande, mående
ångest, oro, ängslan, rädsla: psykisk ohälsa
deprimerad, depression, nedstämd: psykisk ohälsa
utbränd, utmattad, utmattning, utmattningssyndrom, utbrändhet: stress, sjukskriven
stress, stressad, press, hög belastning: utmattning, arbetsbelastning
ont, smärta, värk: smärtrehabilitering
trött, trötthet, orkeslös, låg energi: ork, sömn, utmattning
ork, kraft, energi, orka: uthållighet
sova, sömn: sömnsvårigheter, dygnsrytm
träna, motion, fysisk aktivitet, träning, motionera, röra på sig: hälsa, friskvård
mat, kost, äta, matvanor: levnadsvanor
missbruk, beroende, droger, alkohol, alkoholproblem: skadligt bruk, samsjuklighet
handikapp, funktionsnedsättning, funktionshinder, funktionsvariation, funktionsnedsatt: tillgänglighet
diagnos, sjukdom, symtom: besvär
utbildning, kurs, studier, studera, skola: kompetensutveckling, lärande
kompetensutveckling, fortbildning, vidareutbildning, utbilda personal, kunskapshöjning: utbildning, kurs, föreläsning
lära sig, lärande, lärdom, lärdomar, kunskap, erfarenhet, erfarenheter: slutsats, slutsatser
föreläsning, seminarium, workshop, konferens, temadag: utbildningsdag, utbildningstillfälle
skolan, skola, gymnasiet, gymnasieskola: elev, elever
vuxenskola, vuxenutbildning, komvux, folkhögskola
invandrare, utrikesfödda, utlandsfödda, nyanlända, född utomlands, utländsk bakgrund: flykting, flyktingar, sfi
flykting, nyanländ, asylsökande: invandrare
svenska språket, språkkunskaper, kan inte svenska, dålig svenska, språksvårigheter, svenskkunskaper, bristande svenska: språk, tolk, språkstöd
tolk, tolkning, översättning: språk
ungdomar, unga, unga vuxna, tonåringar, ung: under 30, ungdom
kvinnor, tjejer, kvinna: jämställdhet, kön
män, killar: jämställdhet
jämställdhet, könsfördelning, kvinnor och män, jämlikhet, genus, jämställd: kön, likabehandling
lika behandling, likabehandling, diskriminering, icke-diskriminering, lika villkor: jämlikhet
föräldrar, mamma, pappa, föräldraskap, förälder, vårdnadshavare: barn, familj
familj, anhörig, anhöriga, närstående
bostad, boende, bostadslös, hemlös, lägenhet, hemlöshet
ensam, ensamhet, isolering, isolerad, social isolering: gemenskap, socialt sammanhang
vänner, kompisar, gemenskap, sociala kontakter, umgänge, social gemenskap, socialt sammanhang: nätverk
självförtroende, självkänsla, självtillit, tro på sig själv, tilltro, stärkt självkänsla: egenmakt, trygghet
egenmakt, empowerment, makt över sitt liv: självbestämmande, delaktighet
motivation, vilja, drivkraft, motiverad, omotiverad: engagemang, intresse
engagemang, engagerad, intresse: motivation, delaktighet
trygg, trygghet, tillit, förtroende, lita på: relation
relation, allians, förtroende: bemötande, tillit
bemötande, bemöta, behandla folk, respekt: förhållningssätt
attityd, inställning, synsätt, förhållningssätt, fördomar: människosyn, värdegrund
rutin, rutiner, struktur, ordning i vardagen: vardag, dygnsrytm
vardag, vardagsliv, dagligt liv, hemma: vardagsstruktur, rutin
fritid, fritidsaktivitet, hobby: aktivitet
utomhus, natur, skog, trädgård, ute: grön rehabilitering, odling
djur, häst, hästar: grön rehabilitering
deltagare, klient, klienter, brukare, individ, patient, den enskilde, personen, de som deltar: målgrupp, målgruppen
målgrupp, vilka insatsen är till för, vem vänder den sig till: deltagare, urval, inklusionskriterier
urval, välja ut deltagare, antagning, kriterier för att delta, inklusionskriterier: målgrupp, remiss, intag
få deltagare, för få deltagare, lågt deltagarantal, tomma platser, svårt att få deltagare, svårt att rekrytera: inflöde, rekrytering
värva, rekrytera, rekrytering, hitta deltagare: inflöde, remiss, anvisning
remiss, remittera, anvisning, anvisa, hänvisa, skicka vidare, slussa: inflöde, aktualisera
antal deltagare, hur många deltagare, hur många personer, deltagarantal: volym, inskrivna
sluta, avsluta, avslut, hoppa av, avhopp, avbrott, avbryta, avbruten: utskrivning, utskrivna
utskriven, utskrivning, avslutad, avslutade, avslut: avslutsorsak
börja, start, starta, uppstart, påbörja, komma igång: inledning, inskrivning, införande
inskriven, inskrivning, antagen: start
förlänga, förlängning, fortsätta, fortsättning, leva vidare, permanent, permanentas: implementering, ordinarie verksamhet
efter projektet, när projektet tar slut, projektets slut, efter projekttiden, projektavslut: implementering, ordinarie verksamhet, fortsättning
införa, implementera, implementering, ta in i ordinarie verksamhet, förankra: ordinarie verksamhet, spridning
sprida, spridning, berätta om, marknadsföra, kommunicera, informera, information: kommunikation, kommunikationsplan
marknadsföring, reklam, kommunikation, göra känt: information, spridning
broschyr, folder, informationsblad, informationsmaterial, trycksak: information
hemsida, webbplats, sajt, webbsida, webb, hemsidor: digital
app, applikation, mobil: digital, digitalt verktyg
dator, digital, digitalt, datorvana: teknik, it, digitalisering
teknikproblem, krångel med tekniken, tekniska problem, it-problem: system, teknik
distans, hemifrån, på nätet, online, digitalt möte, digitala möten, video, videomöte: digital, teams
corona, covid, covid-19, pandemi, pandemin, smitta: restriktioner, distans
möte, träff, sammanträde, mötas, träffas: samtal, avstämning
avstämning, uppföljningsmöte, uppföljningssamtal, avstämningsmöte: möte, uppföljning
samtal, prata, snacka, dialog, diskussion, prata med: samtalsstöd, konversation
kurator, samtalskontakt, psykolog, terapeut, samtalsstöd, terapi: behandling
grupp, gruppverksamhet, i grupp, gruppaktivitet, gruppträff, gruppinsats: kurs
enskilt, individuellt, individuell, enskilda samtal: individ, individanpassad
anpassa, anpassning, individanpassad, skräddarsy, flexibel, efter behov: individuell, behov
hjälp, stöd, hjälpa, stödja, stötta, stöttning: insats, vägledning
insats, åtgärd, aktivitet, hjälp, verksamhet: program, projekt
vägledning, vägleda, rådgivning, råd, tips: coachning, stöd
personal, medarbetare, anställda, teamet, arbetskamrater, kollegor, kollega: bemanning
bemanning, personalbrist, för lite personal, underbemanning: personal, resurser, vakans
personalbyte, byte av personal, personalomsättning, folk slutar, byter handläggare, ny handläggare: handläggarbyte, kontinuitet
samma person hela tiden, kontinuitet, kontinuerlig kontakt: personalomsättning
personberoende, beroende av eldsjälar, eldsjäl, nyckelperson: sårbarhet, personbundet
handläggare, tjänsteman, kontaktperson, utredare: personal, socialsekreterare
socialsekreterare, socialarbetare, socialtjänsten, handläggare på socialtjänsten: socialtjänst
arbetsförmedlare, handläggare på Arbetsförmedlingen: handläggare
arbetsterapeut, aktivitetsbedömning: rehabilitering
processledare, projektledare, samordnare, koordinator: ledning
koordinator, samordnare, lots, kontaktperson, rehabkoordinator: samordna, samordning
lots, lotsa, guida, guide, slussa rätt, vägvisare: vägledning, koordinator
samarbete, samverkan, samarbeta, samverka, jobba ihop, tillsammans, jobba tillsammans: samordning, partnerskap
samarbetsproblem, brister i samverkan, svårt att samarbeta, samverkanshinder, samverkansproblem: gränsdragning, samverkan
organisationsgränser, stuprör, gränsdragning, mellan stolarna, ansvarsfördelning, vems ansvar, vem ansvarar: otydlighet, roller, ansvar
roll, roller, uppdrag, ansvar, vem gör vad, ansvarsfördelning: mandat
ansvar, ansvarig, ansvara: roll, uppdrag, mandat
beslut, bestämma, besluta, fatta beslut, beslutsfattare: mandat, styrgrupp, styrning
styra, styrning, ledning, leda, styrgrupp, styrelse: beslut, mandat, beredningsgrupp
politiker, förtroendevald, styrelse, nämnd: beslutsfattare
myndighet, myndigheter, part, parter, parterna, organisation, aktör, aktörer: samverkansparter, medlemmar, huvudman
kommun, kommunen, kommuner: kommunal, socialtjänst
företag, arbetsgivare, näringsliv, firma, bolag, företagare: arbetsplatser
ideell förening, förening, civilsamhälle, frivillig, frivilligorganisation, volontär, idéburen: ideell sektor
kyrka, församling, svenska kyrkan: civilsamhälle
förbund, samordningsförbund, finsamförbund: förbundschef
metod, arbetssätt, modell, verktyg, hur man jobbar, tillvägagångssätt, arbetsmetod: arbetsmodell
verktyg, instrument, formulär, mall, blankett, hjälpmedel: metod, material
enkät, formulär, frågeformulär, undersökning, intervju, skattning, självskattning: utvärdering, mätning
mäta, mätning, skatta, skattning, indikator, mått, mätbar: progression, uppföljning, utvärdering
framsteg, stegförflyttning, progression, närmare arbete, gå framåt, förflyttning, kommit längre: utveckling, resultat
utvärdering, utvärdera, uppföljning, följa upp, granskning: resultat, analys, utvärderare
resultat, utfall, effekt, hur gick det, måluppfyllelse, hur det gick: utvärdering, nådda mål
lyckas, framgång, framgångsfaktor, fungerade bra, vad fungerar, fungera, funkar, det som gick bra: goda exempel, lärdomar, styrkor
problem, svårighet, svårigheter, hinder, utmaning, utmaningar, motgång, fungerade dåligt: brist, brister, risk
misslyckas, misslyckande, fungerade inte, gick dåligt, gick fel: hinder, utmaningar, avvikelse
risk, riskanalys, risker, fara: riskbedömning
mål, syfte, målsättning, avsikt, meningen med: projektmål, delmål, effektmål
delmål, mål, steg: planering
plan, planering, handlingsplan, planera: genomförandeplan, aktivitetsplan, tidplan
tidsplan, tidplan, schema, hur lång tid, hur länge, längd: projektperiod, varaktighet
väntan, vänta, väntetid, kö, köer, kötid, väntelista: tillgänglighet, handläggningstid
snabb, snabbt, tidig, tidigt, direkt, tidiga: tidig insats, tidiga insatser
långsam, långsamt, ta tid, tar lång tid, dröja, tidskrävande: tålamod, handläggningstid
tid, tidsbrist, hinna, ont om tid, inte hinner: resurser, arbetsbelastning
behov, behöva, vad behövs, önskemål: behovsanalys, efterfrågan
kartläggning, utreda, utredning, undersöka, ta reda på, bedömning, bedöma: analys, inventering, nulägesanalys
remissmöte, teammöte, ärendedragning, konsultation, ärendegenomgång: team
team, arbetsgrupp, arbetslag, teamarbete: multikompetent, tvärprofessionell
olika yrken, olika professioner, tvärprofessionell, tvärprofessionellt, multiprofessionell, multikompetent: team, kompetens
lokal, lokaler, rum, plats, hus: miljö, lokalisering
samlokalisering, samma hus, gemensam lokal, sitta tillsammans, under samma tak: lokal
resa, resor, buss, avstånd, kollektivtrafik, transport: geografi, glesbygd
landsbygd, glesbygd, små kommuner, liten kommun, landet: avstånd
sekretess, tystnadsplikt, dela information, lämna ut uppgifter, utbyta information: samtycke, informationsdelning
samtycke, medgivande, tillstånd, godkännande: sekretess
juridik, lag, lagstiftning, regler, regelverk, laglig, juridisk: förordning
dokumentation, dokumentera, skriva journal, journal, journalföring, anteckna: system
rapport, slutrapport, delrapport, redovisning, rapportera: utvärdering
avtal, överenskommelse, kontrakt: samverkansavtal
ansökan, ansöka, söka pengar, söka medel, projektansökan: finansiering
upphandling, köpa tjänst, upphandla, leverantör: avtal
klagomål, kritik, missnöje, missnöjd, synpunkter: förbättring
nöjd, nöjda, belåten, tycker om, uppskattar: upplevelse, nöjdhet
tycka, åsikt, uppleva, upplevelse, vad deltagarna säger, deltagarnas röster, känna: citat, synpunkter, intervju
delaktighet, inflytande, brukarmedverkan, vara med och bestämma, få vara med och påverka, medverkan, påverka: samskapande, medskapande
egen erfarenhet, egenerfaren, peer, peer support, kamratstöd, levd erfarenhet: mentor, brukarmedverkan
mentor, mentorskap, fadder, handledare: stöd
tillgänglig, tillgänglighet, lätt att nå, lättillgänglig, anpassad för alla: universell utformning
lättläst, klarspråk, enkelt språk, begriplig, enkel svenska: tillgänglighet
en väg in, en ingång, gemensam ingång, en dörr in: samordnad mottagning
helhet, helhetssyn, helhetsperspektiv, hela människan, helhetsbild, holistisk: samordnad
komplex, komplexa, sammansatt, flera problem samtidigt, komplexa behov, mångfacetterad: samsjuklighet, samordnade behov
förebygga, förebyggande, prevention, preventiv, tidigt ingripande: tidiga insatser
återfall, bakslag, falla tillbaka: avbrott
förändring, ändra, förändra, omställning, förändringsarbete: utveckling, förbättring
förbättra, förbättring, utveckla, utveckling: förändring, kvalitet
ny idé, innovation, nytänkande, testa nytt, prova nytt, pilot, pilotprojekt, försök: test
testa, prova, pröva, försöka: pilot, försöksverksamhet
råd till andra, tips, rekommendation, rekommendationer, råd inför framtiden: lärdomar, framgångsfaktorer, slutsatser
framtid, framåt, framöver, nästa steg: fortsättning, vision
erfarenhetsutbyte, dela erfarenheter, lära av varandra, utbyta erfarenheter, kunskapsutbyte: nätverk, studiebesök
nätverk, kontakter, kontaktnät: samverkan
studiebesök, besöka, besök: erfarenhetsutbyte
forskning, forskare, universitet, högskola, studie, evidens: vetenskap, evidensbaserad
evidens, evidensbaserad, vetenskapligt stöd, bevisat fungerar, beprövad: forskning
statistik, siffror, data, tal: tabell, antal
kultur, konst, musik, teater, skapande: kreativ
våld, misshandel, våld i nära relationer, hedersvåld: kvinnofrid
kriminell, kriminalitet, brott, frigiven, fängelse: kriminalvård, kriminalvården
kriminalvården, frivården: kriminell
hygien, sköta sig, personlig vård: rutiner
trauma, traumatisk, svåra upplevelser: PTSD
arbetsgivarkontakt, kontakt med arbetsgivare, arbetsgivarsamverkan, företagskontakt: arbetsgivare
subventionerad anställning, lönebidrag, nystartsjobb, bidragsanställning: anställningsstöd
företagsbesök, arbetsplatsbesök, studiebesök på företag
arbetsmiljö, arbetsförhållanden, trivsel, trivas på jobbet: arbetsplats
arbetsuppgift, arbetsuppgifter, syssla, sysslor, göromål: arbetsinnehåll
arbetstid, heltid, deltid, halvtid, timmar: sysselsättningsgrad
lön, inkomst, tjäna pengar: ersättning
yrke, yrken, yrkesroll, profession: bransch
anställa, anställning, rekrytera, tillsätta: tjänst
tjänst, befattning, position: anställning
bråk, konflikt, osämja, oenighet, motsättning: samarbetsproblem
enig, överens, samsyn, gemensam syn, gemensam bild, konsensus: gemensamma mål
närvaro, dyka upp, komma till möten, delta: deltagande, frånvaro
frånvaro, utebli, uteblir, kommer inte, borta: närvaro, avbokning
avboka, återbud, avbokning, ställa in: uteblivet besök
ringa, telefon, samtal per telefon, telefonsamtal, telefonkontakt: kontakt
mejl, mail, e-post, epost, maila: kontakt
sms, textmeddelande, meddelande: påminnelse
kontakta, kontakt, nå, få tag på, höra av sig: kommunikation
bjuda in, inbjudan, kalla, kallelse: information
uppstart, kick-off, startmöte, uppstartsmöte: inledning
förankra, förankring, stöd från ledningen, ledningens stöd, chefsstöd: legitimitet, mandat, chefer
långsiktig, hållbar, varaktig, bestående: hållbarhet, långsiktighet
kortsiktig, tillfällig, projektform: projekt
sårbar, sårbarhet, bräcklig: risk
skam, stigma, skuldkänslor, fördomar: attityder
mobbning, mobbad, utfryst, kränkt: skola, utsatthet
utsatt, utsatthet, svag ställning, marginaliserad: utanförskap
utanförskap, utanför samhället, exkludering, social exkludering: inkludering, isolering
inkludering, delaktig, social inkludering: utanförskap
hemmasittare, sitter hemma, isolerar sig: isolering, skolfrånvaro
läs- och skrivsvårigheter, dyslexi, svårt att läsa: lättläst
körkort, köra bil: resor
lugn, ro, avslappning, mindfulness, avspänning, yoga: stresshantering, återhämtning
återhämtning, vila, pauser, paus: stress
krav, kravlös, press, förväntningar: kravnivå
successivt, gradvis, steg för steg, i egen takt, lite i taget, små steg: stegvis, progression
schema, veckoschema, dagordning, upplägg: struktur
upplägg, innehåll, utformning, hur insatsen ser ut, koncept: metod, arbetssätt
omfattning, timmar i veckan, intensitet, hur ofta: tid
förkunskaper, behörighet, krav på kompetens: kompetens
intyg, betyg, certifikat, bevis: validering
validering, bedömning av kunskaper, visa vad man kan: kompetens
intresse, hobby, intressen: motivation
kreativitet, skapa, pyssel, hantverk, slöjd: kultur, aktivitet
ekonomisk stress, pengaproblem, dålig ekonomi, fattigdom, fattig: privatekonomi, försörjning
överklaga, överklagan, avslag, nekad, omprövning: beslut
rättighet, rätt till, rättigheter: lagstiftning
lokal anpassning, anpassa till orten: lokala förutsättningar
huvudman, ägare, medlem: parter
gemensam finansiering, finsammedel, samordningsmedel: finansiering
bevilja, beviljad, få pengar, tilldela: finansiering
återrapportera, redovisa, redovisning: uppföljning, rapport
indikator, nyckeltal, mätetal: mätning
jämföra, jämförelse, kontrollgrupp: utvärdering, effekt
intervjua, intervju, fokusgrupp: utvärdering, metod
extern utvärderare, konsult, följeforskare, följeforskning: utvärdering
styrka, styrkor, resurs, förmåga, det som fungerar: salutogen, resurser
svaghet, brist, brister, det som saknas: förbättringsområden, hinder
förbättringsområde, vad kan bli bättre, kunde gjorts bättre, göra om: lärdomar, brister
missförstånd, otydlig, otydlighet, oklar, oklart, förvirring: kommunikation, roller
tydlig, tydlighet, klarhet, klara roller: struktur, ansvarsfördelning
flexibilitet, flexibel, smidig, anpassningsbar: anpassning
byråkrati, krångel, krångligt, pappersarbete, administration, administrativ börda: dokumentation
dubbelarbete, göra samma sak två gånger, dubbeldokumentation: system
berätta sin historia igen, upprepa sig, berätta samma sak: kartläggning, helhet
rundgång, skickas runt, bollas runt, svängdörr, moment 22: mellan stolarna, gränsdragning
överlämning, lämna över, slussa vidare: övergång, samverkan
övergång, byte av insats, nästa insats: överlämning
uppsökande, söka upp, hitta personer, nå ut: uppsökande verksamhet
svårt att nå, når inte, tappar kontakten: uppsökande
drivande, eget ansvar, självständig, initiativ: egenmakt, självständighet
ställa krav, konsekvens, tvång, tvinga: frivillighet
frivillig, frivillighet, av egen vilja: motivation
lojalitet, följa modellen, programtrohet, modelltrogen: metod
ny på jobbet, introduktion, inskolning, nyanställd: introducera
lämna arbetet, säga upp sig, slutat: personalomsättning
vikarie, ersättare, vakans, vakant: personalbrist
arbetsbörda, mycket att göra, hög arbetsbelastning, många ärenden: arbetsbelastning, ärendemängd
ärende, ärenden, fall: handläggning
handläggning, handlägga, utreda ärende: beslut
specialist, expert, sakkunnig: kompetens
kunskapsbrist, okunskap, bristande kunskap: kompetensutveckling, utbildning
metodstöd, handbok, manual, guide, vägledning: metod
goda exempel, inspiration, framgångshistoria, solskenshistoria: lärdomar, spridning
berättelse, deltagarberättelse, livsberättelse, historia: deltagare, intervju
träffpunkt, mötesplats, öppen verksamhet, café: gemenskap
trygg miljö, lugn miljö, lokalernas utformning: lokal, miljö
inte redo, för tidigt, långt kvar: förberedande, förrehabilitering
nära arbetsmarknaden, redo för jobb, jobbklar: arbetsförmåga
social träning, öva på att vara bland folk, socialt samspel, sociala färdigheter: gruppverksamhet
kommunicera bättre, bättre kommunikation, informationsöverföring: kommunikation, samverkan
gemensam kunskap, gemensam utbildning, utbilda tillsammans: kompetensutveckling
gemensamt språk, samma språk, gemensamma begrepp: samsyn
likvärdig, lika över landet, likvärdighet: jämlikhet
`;
