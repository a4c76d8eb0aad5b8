/** Verbs and verbal phrases of ordinary Swedish, L to R; after a colon what lies near rather than being the same. */
export const VERBS_L_O_1 = `
ladda batterierna, hämta kraft, samla kraft, hämta energi, tanka energi: återhämtning, vila
ladda upp, bifoga, bifogad fil, skicka med fil: bilaga
lagra, förvara, arkivera: spara handlingar
landa i, komma fram till, enas om, nå fram till: besluta, slutsats
larma, slå larm, slå alarm, varna, varningssignal: orosanmälan, tidiga signaler
leda arbetet, arbetsleda, styra arbetet, hålla i rodret, ha ledningen: ledarskap
leda till, medföra, resultera i, föra med sig, få till följd, få som följd: effekt, konsekvens
leta bostad, söka lägenhet, bostadssökande, bostadskö: bostad
leta efter, söka efter, spana efter, eftersöka, vara på jakt efter: leta
leva ihop, leva tillsammans, bo ihop, vara sambo: partner, samlevnad
leva med sin sjukdom, acceptera sitt mående, lära sig leva med sjukdomen: acceptans
leva på, livnära sig, försörja sig på, dra sig fram på: försörjning
leva som andra, leva ett vanligt liv, leva som alla andra, få ett vanligt liv: normalisera, delaktighet
leva upp till, uppfylla, motsvara kraven, nå upp till: måluppfyllelse
ligga bakom, vara orsak till, förorsaka, orsaka: bero på
ligga efter, halka efter, hamna efter, ligga på efterkälken, inte hänga med: försening
ligga i framkant, gå i bräschen, vara föregångare, föregångare, pionjär, banbrytande: goda exempel, innovation
ligga i linje med, gå i linje med, stämma överens med, vara förenlig med: överensstämmelse
ligga nere, vara vilande, pausad, vila tills vidare: uppehåll
ligga på sjukhus, vara inlagd, inlagd på sjukhus, sjukhusvistelse, slutenvård, heldygnsvård: sjukhus
ligga till grund för, utgöra grund för, bilda underlag för, utgöra underlag: underlag, basera
likna, påminna om, vara lik, likhet, snarlik, påminna mycket om: jämförelse
lindra, mildra, dämpa, göra mindre svår: smärtlindring, minska
locka, attrahera, dra till sig, attraktiv: intressera, rekrytera
lugna ner, lugna ned, lugnande, dämpa oro, minska oron: trygghet
lura, bedra, bluffa, vilseleda, bedrägeri: fusk, missbruka förtroende
lyfta bidrag, få bidrag, uppbära ersättning, uppbära bidrag, kvittera ut: utbetalning
lyfta en fråga, ta upp en fråga, föra på tal, väcka frågan, föra upp på dagordningen: diskutera
lyfta tungt, bära tungt, tunga lyft, tungt arbete: fysisk belastning, ergonomi
lyssna, höra på, lyhörd, vara lyhörd: aktivt lyssnande, bemötande
låna pengar, ta lån, låna, banklån, sms-lån, kredit: skuld
låna ut, få låna, till låns: utrustning
låsa sig, köra fast, fastna, gå i stå, gå i baklås, stå och stampa: hinder, stagnation
låta bli, avstå från, avhålla sig från, strunta i att: avstå, undvika
låtsas, hålla masken, upprätthålla en fasad, dölja hur man mår, spela teater: fasad
läcka ut, läcka, sippra ut, läckage: sekretess
lägga ett förslag, föreslå, komma med förslag, lägga fram förslag: förslag
lägga fram, presentera, redogöra för: förslag
lägga locket på, tysta ner, mörka, undanhålla, dölja: hemlighålla
lägga märke till, märka, notera, observera, iaktta: upptäcka
lägga om kosten, ändra matvanor, kostomläggning, äta annorlunda: kost
lägga sig i, blanda sig i, inblandning, lägga näsan i blöt: ingripa
lägga skulden på, skylla på, skuldbelägga, anklaga, beskylla: skuld, ansvar
lägga till, tillägg, komplettera: utöka
lägga undan pengar, spara, buffert, spara en slant: hushållsekonomi
lägga ut pengar, ligga ute med pengar, utlägg, betala ur egen ficka: kostnad
lägga ut på entreprenad, entreprenad, utkontraktera, lägga ut på andra: upphandling
lägga vikt vid, betona, understryka, poängtera, framhålla, framhäva, ta fasta på: fokus
lägga över ansvaret, skjuta över ansvaret, vältra över ansvaret, skjuta ifrån sig ansvaret: ansvarsfördelning
lämna i sticket, överge, svika, lämna åt sitt öde, övergiven: ensam
lämna in, skicka in, inge, inkomma med: ansökan
lämna landet, flytta utomlands, utvandra, emigrera, flytta till annat land: utlandet
lämna sitt hem, flytta hemifrån, flytta ut, bli utflyttad: eget boende
lämna tillbaka, returnera, retur: låna
lämna uppgifter, uppgiftslämnande, uppgiftsskyldighet, lämna upplysningar: information
lämpa sig, vara lämplig, vara lämpad för, lämplighet
lära av misstag, dra lärdom, ta lärdom: lärdomar
lära sig läsa, läsinlärning, läsa och skriva, alfabetisering, analfabet: läs- och skrivsvårigheter
lära upp, upplärning, lära in, sätta in i arbetet: introduktion
lära ut, undervisa, ge undervisning, instruera: utbilda, pedagogik
läsa in gymnasiet, läsa upp betyg, komplettera betyg, läsa in behörighet: vuxenutbildning
läsa in sig på, sätta sig in i, läsa på, fördjupa sig i: fördjupning, kunskap
lätta på, underlätta, förenkla, göra lättare, göra enklare: avlasta
lösa en konflikt, reda ut en konflikt, konfliktlösning, konflikthantering, bilägga tvist: medling
lösgöra resurser, frigöra, frigöra resurser, friställa medel: omfördela
masa sig iväg, ta sig i kragen, rycka upp sig, ta sig samman, komma till skott: motivation
meddela, ge besked, låta veta, tillkännage, kungöra, delge: informera
medla, jämka, förlika: konfliktlösning
medverka, medverka till, bidra till, delta i: deltagande
medvetandegöra, göra medveten, öka medvetenheten, väcka medvetenhet, skapa medvetenhet: medveten, insikt
minnas, komma ihåg, hågkomst, erinra sig, dra sig till minnes
minska, reducera, avta, krympa, reduktion, nedgång
minska risken, förhindra, motverka, riskreducera, förekomma: förebygga
missbruka, överkonsumera, missbruka alkohol, ta droger, knarka: beroende
missförstå, missuppfatta, feltolka, missförstånd: kommunikation
missgynna, drabba hårdare, behandla sämre, diskriminera
misshandla, misshandel, bruka våld: våld
missnöjd med, inte nöjd, besviken, missbelåten: klagomål
misstro, misstänksam, inte lita på: tillit, förtroende
misstänka, misstanke, ana, befara, ha på känn: oro
mista, förlora, gå miste om: förlust
mobba, trakassera, trakasserier, frysa ut, utfrysning: kränkande särbehandling
mobilisera, samla krafterna, kraftsamla, gå man ur huse: engagera
modernisera, förnya, uppdatera, göra mer tidsenlig: utveckla
montera, sätta ihop, bygga ihop: praktiskt arbete
motarbeta, sätta käppar i hjulet, obstruera, sabotera, bromsa: motstånd, hinder
motionera, träna, motion, idrotta, gymma, gå på gym, röra på sig: fysisk aktivitet
motivera beslut, ange skäl, beslutsmotivering, förklara varför, ge skäl för: skäl, argument
motsvara, svara mot, vara lika med, vara jämförbar med, ekvivalent: jämförbar
motsätta sig, säga emot, vara emot, protestera, opponera sig, sätta sig på tvären: motstånd
motverka, hindra, stävja, bekämpa, hejda: förebygga
må bra, vara vid god hälsa, ha hälsan, må fint: välbefinnande
möta behov, tillgodose, tillgodose behov, tillmötesgå, täcka behov, svara mot behov: behov
möta motstånd, stöta på motstånd, stöta på patrull, möta hinder, stöta på problem: motstånd, hinder
möta på samma nivå, på lika villkor, jämbördig, i ögonhöjd, möta som jämlike: bemötande, jämlikhet
namnge, benämna, kalla för, döpa till, beteckna: begrepp, namn
nedprioritera, sätta sist, prioritera lägre, bortprioritera, åsidosätta: prioritering
negligera, ignorera, strunta i, bortse från, blunda för, nonchalera: inte bry sig
neka, avslå, säga nej till, avvisa, ge avslag: avslag
normalisera, göra normalt, avdramatisera, ta udden av: acceptans
notera, anteckna, skriva upp, skriva ned, göra en anteckning: dokumentera
nyanställa, anställa fler, ta in folk, ta in personal, utöka personalen: rekrytering
nyttja, begagna, använda sig av, dra nytta av, ha användning för: användning
nå fram, gå fram, gå hem hos, få gehör, vinna gehör, få gensvar: kommunikation
nå framgång, ha framgång, lyckas, gå i land med, ro i land, ro hem: framgång
nå någon, få tag i, komma i kontakt med, anträffa, få kontakt: kontakt
nämna, omnämna, omtala, påtala: berätta
närvara, vara närvarande, vara på plats, bevista, infinna sig: närvaro
nödgas, tvingas, vara tvungen, bli tvungen, inte ha något val, se sig tvungen: tvång
offra, uppoffra, försaka, avstå från: prioritera
omarbeta, skriva om, göra om, bearbeta, revidera
ombesörja, sörja för, se till att, ordna med, ta hand om: ansvara
omfördela, flytta resurser, föra över resurser, omdisponera: resurser
omförhandla, förhandla om, skriva nytt avtal: avtal
ompröva, tänka om, ändra beslut, pröva på nytt, ta upp igen: överklaga
omskola, byta yrke, yrkesbyte, byta bana, byta karriär: omställning
omsätta i praktiken, omsätta i handling, gå från ord till handling, göra verklighet av, förverkliga: genomförande
omvandla, förvandla, göra om till, transformera, omdana: förändring
omvärdera, se med nya ögon, ändra uppfattning, ändra sig: ompröva
ordinera, föreskriva, skriva ut medicin, skriva ut recept: recept, läkare
ordna, ordna med, fixa, arrangera, anordna, styra upp
ordna upp, reda upp, ställa till rätta, rätta till, få ordning på: åtgärda
orka, mäkta, ha kraft till, palla, stå pall, ha orken
orka inte mer, inte orka, vara slut, helt slut, ta slut på orken, gå på knäna: utmattning
oroa sig, vara orolig, bekymra sig, ängslas, bekymrad, orolig, ha ångest för
orsaka, vålla, åsamka, framkalla, ge upphov till, upphov
osynlig funktionsnedsättning, dold funktionsnedsättning, osynligt handikapp: funktionsnedsättning
passa barn, vara barnvakt, se efter barn, barnpassning, barnvakt: barnomsorg
passa in, smälta in, höra hemma, känna sig hemma, vara en i gänget: tillhörighet
passa på, ta chansen, ta tillfället i akt, utnyttja tillfället, gripa chansen: möjlighet
pausa, ta paus, göra uppehåll, göra avbrott, uppehåll, ta rast
peka på, visa på, indikera, tyda på, ge vid handen: resultat
pendla, arbetspendla, åka fram och tillbaka, dagspendla: resor
pensionera sig, gå i pension, bli pensionär, pensionering, pensionsavgång: pension
placera, förlägga, sätta in på plats: plats
planera framåt, blicka framåt, tänka framåt, se framåt, framförhållning: framtid
planera in, boka in, lägga in i schemat, schemalägga
plugga, studera, läsa en kurs, gå en utbildning, läsa på universitet, gå i skola: studier
polisanmäla, göra en polisanmälan, anmäla till polisen, anmäla brott: brott
praktisera, göra praktik, vara praktikant, gå på praktik, praktikant: praktik
prata förbi varandra, tala förbi varandra, missförstå varandra: missförstånd
prata med någon, ha någon att prata med, någon att tala med, samtalskontakt: samtalsstöd
prata om, tala om, samtala om, dryfta, diskutera, avhandla: samtal
prata svenska, tala svenska, kunna svenska, behärska svenska: språkkunskaper
prata ut, lätta sitt hjärta, avlasta sig, anförtro sig, öppna sig: samtalsstöd
prata öppet, tala öppet, säga vad man tycker, vara rak, öppenhet, högt i tak: kommunikation
precisera, specificera, förtydliga, klargöra, konkretisera, närmare ange: tydlighet
premiera, belöna, uppmuntra med, ge bonus: incitament
presentera, visa fram, hålla dragning
pressa, pressa på, utöva tryck, sätta press på, pådrivande, utöva påtryckning: krav
prioritera upp, sätta främst, sätta först, ge företräde, ge förtur, förtur: prioritering
privatisera, sälja ut, lägga ut på privata, privat regi: upphandling
producera, tillverka, framställa, produktion: industri
protestera, demonstrera, protest, göra motstånd, säga ifrån: missnöje
protokollföra, föra protokoll, skriva protokoll, ta minnesanteckningar, anteckna på möte: protokoll
provocera, reta upp, provokation, väcka anstöt: konflikt
prägla, känneteckna, kännetecknas av, karaktärisera, vara typiskt för, kännetecken: egenskap
publicera, ge ut, offentliggöra, lägga ut på nätet, lägga upp på hemsidan: spridning
pussla, jonglera, få ihop livet, livspussel, få livspusslet att gå ihop: balans i vardagen
pusta ut, andas ut, slappna av, ta igen sig, hämta andan: vila, återhämtning
påbörja, inleda, igångsätta, dra igång, ta sin början: börja
påföra, debitera, ta betalt, fakturera, avgiftsbelägga: avgift
pågå, fortgå, vara på gång, vara i gång, löpa på: period
pålitlig, gå att lita på, tillförlitlig, att räkna med: förtroende
påminna, erinra, ge en påminnelse, skicka påminnelse, stöta på
påpeka, anmärka, framhålla, anföra, påtala, inflika: synpunkter
påskynda, skynda på, snabba på, accelerera, forcera, korta tiden: snabb
påverka, inverka, inverka på, ha inverkan på, influera: effekt
påvisa, bevisa, ådagalägga, belägga: evidens
radera, ta bort, sudda ut, gallra, stryka, deletera
rangordna, ordna efter vikt, gradera, prioritetsordna: prioritering
rationalisera, effektivisera, göra mer effektiv: effektivitet
realisera, förverkliga, uppfylla drömmen, bli verklighet: genomförande
redogöra för, beskriva, skildra, återge, redogörelse
reducera, minska ner, skala ner, skala ned, banta, göra mindre: minska
referera till, hänvisa till, åberopa, citera, referens: källa
reflektera, begrunda, fundera, tänka efter, reflektion, eftertanke, tänka igenom: lärande
reformera, göra om från grunden, reform, nyordning, omdana: förändring
registrera, föra register, anteckna i system, bokföra: dokumentation
reglera, styra med regler, regelstyra, fastställa regler: regler
rekommendera, förorda, råda till, tillråda, tillstyrka: råd
reparera, laga saker, sätta i stånd, lappa ihop: åtgärda
representera, företräda, vara representant för, föra talan för, representant
resignera, ge upp hoppet, kasta in handduken, förlora hoppet, uppgivenhet: ge upp
resonera, diskutera, argumentera, resonemang: diskussion
respektera, visa respekt, ta hänsyn, hänsyn, hänsynsfull, respektfull: bemötande
revidera, uppdatera, ändra i, se över: översyn
rikta kritik mot, kritisera, anmärka på, klandra, klaga på, kritisk mot: kritik
rikta sig till, vända sig till, vara avsedd för, vara ämnad för: målgrupp
riskera, löpa risk, ta en risk, vara i farozonen, äventyra, sätta på spel: risk
rulla ut, breddinföra, införa brett, sprida till alla, skala upp, uppskalning: införande, spridning
råda bot på, avhjälpa, komma till rätta med, rätta till, lösa: åtgärd
råda brist på, vara ont om, vara knapp: brist
rådgöra, rådfråga, konsultera, samråda: dialog
råka illa ut, hamna i trubbel, råka i svårigheter, hamna i knipa, få problem: utsatthet
råka ut för, drabbas av, utsättas för, falla offer för: drabbad
räcka, förslå, vara tillräcklig, räcka till: tillräckligt
räcka ut en hand, sträcka ut en hand, bistå, hjälpa till, vara behjälplig, assistera, undsätta: hjälp
räkna med, förvänta sig, förutse, emotse, kalkylera med: förväntan
räkna ut, beräkna, kalkylera, räkna fram: kalkyl
rätta sig efter, anpassa sig till, följa regler, efterleva, efterlevnad: regelefterlevnad
rätta till fel, korrigera, justera: ändra
röja hinder, undanröja hinder, bana väg, röja väg: möjliggöra
röra till det, krångla till, komplicera, göra krångligt, ställa till det, trassla till: krångel
rösta, omrösta, votera, lägga sin röst: val, demokrati
`;
