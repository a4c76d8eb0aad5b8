/** Everyday verbs and verbal phrases, A to D; after a colon what lies near rather than being the same. */
export const VERBS_A_K_1 = `
acceptera sin situation, förlika sig med, försonas med, lära sig leva med: acceptans, sjukdomsinsikt
acceptera, godta, gå med på, säga ja till: godkänna, tolerera
administrera, sköta administrationen, sköta pappersarbetet: handlägga, förvalta
agera, vidta åtgärder, göra något åt, vidta en åtgärd: handling, ingripa
akta sig, se upp, vara försiktig, passa sig: undvika, risk
ana, misstänka, ha på känn, känna på sig, misstanke
analysera, granska närmare, bryta ner problemet: undersöka, slutsats
andas ut, pusta ut, hämta andan: återhämtning, lättnad
anförtro någon en uppgift, överlåta, ge i uppdrag: delegera, förtroende
anförtro sig, öppna sig, berätta i förtroende, lätta sitt hjärta: tillit, förtroende
anklaga, beskylla, skylla på, lägga skulden på, anklagelse: kritik, skuld
anlita, hyra in, ta hjälp av, koppla in, leja: konsult, upphandla
anlända, ankomma, komma fram, ankomst
anmärka på, ha synpunkter på, påpeka, påpekande: kritik, synpunkter
anordna, arrangera, stå som värd för: genomföra, ordna
anpassa sig, rätta sig efter, foga sig, finna sig till rätta, anpassningsbar: flexibel
anse, vara av åsikten, ha uppfattningen, tycka: åsikt, bedöma
anslå, avsätta pengar, avsätta medel, skjuta till pengar: bevilja, anslag
anstränga, ansträngning, kämpa, göra sitt bästa, lägga manken till: möda, slita
anta att, förmoda, gissa, utgå från att: hypotes
anteckna, skriva ner, skriva upp, notera, anteckning: dokumentera
antyda, låta förstå, låta påskina: signalera
använda sig av, begagna, ta i bruk: tillämpa
använda upp, göra slut på, förbruka, göra av med, förbrukning: åtgång
arbeta fram, utarbeta, ta fram: utforma
arbeta för mycket, jobba för mycket, överarbetad, jobba ihjäl sig: arbetsbelastning, utmattning
arbeta in, jobba in tid, spara tid, komptid: flextid
arbeta över, jobba över, övertid, övertidsarbete, mertid
assistera, bistå, biträda, hjälpa till, rycka ut: assistans
attestera, godkänna en faktura, attest: godkännande, underskrift
avancera, göra karriär, bli befordrad, befordran, klättra på jobbet: utvecklas, karriär
avbeställa, lämna återbud, avboka, säga av en tid: avbokning
avbetala, betala av, amortera, avbetalning, avbetalningsplan: skuld, delbetalning
avfärda, vifta bort, slå ifrån sig, nonchalera: bemötande, ignorera
avgränsa, dra en gräns, ringa in, avgränsning: begränsa, precisera
avgå, lämna sin post, avgång, ställa sin plats till förfogande: sluta
avgöra, fälla avgörandet, avgörande: bestämma
avhjälpa, rätta till, råda bot på
avhålla sig från, låta bli, avstå från, hålla sig från: undvika, nykter
avlasta, avlastning, underlätta för, lätta bördan
avleda, distrahera, få på andra tankar: störa
avlida, dö, gå bort, bortgång: dödsfall
avlägsna, ta bort, röja undan, undanröja, eliminera: rensa
avlöna, betala lön, löneutbetalning: ersättning
avpassa, justera, finjustera: anpassa
avreagera sig, få utlopp för, prata av sig, lätta på trycket, ventilera: prata om känslor
avrunda, runda av, knyta ihop säcken, sätta punkt: avsluta
avråda, avrådan, inte rekommendera: varna för
avskaffa, slopa, upphäva, ta bort en regel: förändra
avskeda, entlediga, ge sparken, säga upp någon, avsked: uppsägning
avskräcka, skrämma bort, avskräckande: hinder
avslå, neka, ge avslag, säga nej till, avslå en ansökan: avslag
avslöja, röja, yppa, uppdaga, avslöjande: upptäcka
avstyra, sätta stopp för, stoppa: förhindra
avstyrka, säga nej till förslaget, ställa sig bakom avslag: avslag, yttrande
avsäga sig, frånträda, säga ifrån sig uppdraget, avsägelse: sluta
avta, klinga av, mattas av, ebba ut: minska
avtjäna straff, sitta i fängelse, sitta inne, fängelsestraff: kriminalvård
avvakta, vänta och se, ligga lågt: vänta, tålamod
avveckla, fasa ut, skrota, lägga ner: nedläggning, avslut
avvika, skilja sig från, vara annorlunda, falla utanför ramen: skillnad, avvikelse
avvisa, tillbakavisa, förkasta, säga nej: neka
avväga, väga mot varandra, avvägning, göra en avvägning: bedöma, balans
backa upp, stå bakom, ge ryggstöd, uppbackning: stöd från ledningen
basera på, grunda sig på, bygga på, vila på, utgå ifrån: underlag
be om ursäkt, säga förlåt, ursäkta sig, ursäkt: förlåta, beklaga
be om, anhålla om, vädja: fråga, begära
beakta, ta hänsyn till, väga in, ha i åtanke, tänka på: hänsyn
bearbeta, bearbetning, arbeta igenom, smälta det som hänt: hantera, terapi
befara, frukta, vara rädd för, farhåga: oro, risk
befinna sig, uppehålla sig, vistas, vistelse: vara på plats
befria från, undanta, undantag, dispens, få slippa: avstå
befästa, konsolidera, cementera: stärka
begrava, begravning, jordfästning: dödsfall, sorg
begrunda, fundera, tänka efter, reflektera, tänka över: eftertanke, överväga
begränsa, inskränka, hålla nere, begränsning, inskränkning: minska, hinder
begå brott, bryta mot lagen, göra sig skyldig till, lagbrott: kriminalitet
begå misstag, göra misstag, göra fel, ta fel: misstag, fel
begära in, infordra, inhämta, hämta in: samla, underlag
begära, äska, begäran: be om, kräva
behandla illa, vara elak mot, behandla dåligt, illa behandlad: kränka, bemötande
behålla, bibehålla, ha kvar, få ha kvar: bevara
behärska sig, lägga band på sig, hålla sig lugn, självbehärskning: impulskontroll
behärska, kunna bra, vara duktig på, vara bra på: kompetens
behöva, vara i behov av, ha behov av, nödvändig
bekanta sig med, sätta sig in i, göra sig bekant med: lära känna
beklaga sig, klaga, gnälla, jämra sig: missnöje, klagomål
bekräfta någon, ge bekräftelse, se någon, visa uppskattning: bemötande, bli sedd
bekräfta, verifiera, bekräftelse: bevis, intyga
bekymra, oroa, ängslas, vara orolig, bekymmer: oro, grubbla
bekämpa, motverka, kämpa mot, stävja, motarbeta: minska, förebygga
belasta, tynga, vara en börda, belastning: trötta ut, stress
belägga, påvisa, leda i bevis, visa att: bevisa, evidens
belöna, premiera, belöning: uppmuntra, beröm
bemanna, besätta, tillsätta personal: bemanning, rekrytera
bemästra, övervinna, rå på: hantera, klara av
bemöta kritik, svara på kritik, replikera: kritik
benämna, beteckna, namnge, benämning: begrepp
berika, tillföra, ge mervärde: bidra med
bero på, orsakas av, ha sin grund i, bottna i: orsak, anledning
beräkna, räkna ut, räkna fram, beräkning, uträkning: kalkyl, uppskatta
berätta, redogöra, skildra, tala om: beskriva, informera
berömma, ge beröm, lovorda, beröm: uppskatta, uppmuntra
beröra, angå, ha att göra med: påverka
beskriva, återge, redogöra för, beskrivning, redogörelse: berätta, förklara
bespara, spara in, hålla igen, dra åt svångremmen: besparing
bestraffa, straffa, bestraffning, straff: sanktion
bestrida, säga emot, inte hålla med om, protestera mot: invända, överklaga
bestå av, innehålla, utgöras av: innefatta
bestå, hålla i sig, bli bestående, hålla över tid: varaktig
beställa, lägga en beställning, rekvirera, beställning: köpa, boka
besvara, svara på, ge svar, återkomma med svar: besked
besvika, göra besviken, besvikelse, besviken, svika förväntningarna: missnöje
betala för mycket, överbetala, felaktig utbetalning
betala tillbaka, återbetala, återbetalning: skuld
betala ut, utbetala, utbetalning: ersättning
bete sig, uppföra sig, uppträda, beteende, uppförande: agera
betona, framhålla, poängtera, understryka, framhäva: lyfta fram, trycka på
betvivla, tvivla på, misstro: tvivla, ifrågasätta
betyda mycket, vara viktig, ha betydelse, spela stor roll, väga tungt
betyda, innebära, stå för, innebörd, betydelse
betygsätta, sätta betyg, ge betyg: bedöma, betyg
bevaka, övervaka, hålla ett öga på, hålla koll på, bevakning: följa
bevara, vidmakthålla, spara, värna: behålla, skydda
bevilja, ge klartecken till, säga ja till ansökan, bifalla, bifall: godkänna
bidra till, medverka till, vara en del i: påverka
bifoga, skicka med, bilägga, bilaga
bilda sig en uppfattning, få en bild av, skaffa sig överblick, skapa sig en bild: överblick, kartläggning
binda sig, förbinda sig, åta sig, åtagande, utfästelse: avtal
bita ihop, härda ut, stå ut, hålla ut, uthärda: orka
blanda ihop, förväxla, ta fel på, sammanblanda, förväxling: missförstånd
blanda sig i, lägga sig i, komma med pekpinnar: ingripa
bli antagen, komma in på utbildningen, få en plats, antagning: intag, inskrivning
bli arg, tappa humöret, brusa upp, bli rasande, ilskna till: ilska
bli bättre, förbättras, gå åt rätt håll, ljusna: förbättring
bli färdig, göra klart, färdigställa, göra färdigt: slutföra, klar
bli förälder, få barn, bilda familj, skaffa barn
bli gammal, åldras, åldrande: äldre
bli gravid, vänta barn, graviditet, gravid: mödravård
bli kvar, stanna kvar, dröja sig kvar: stanna
bli lurad, lura, luras, bedra, bedrägeri: bluff
bli ovän, bli osams, ryka ihop: konflikt
bli sjuk, insjukna, drabbas av sjukdom, insjuknande: sjukdom
bli sämre, försämras, förvärras, gå utför, försämring: må sämre
blockera, spärra, stå i vägen, spärr: hinder
bo hos någon, inneboende, hyra rum, bo på nåder
bo ihop, leva ihop, sambo, flytta ihop, sammanboende: familj
boka om, ändra tid, flytta tiden, ombokning, byta tid: avboka
boka tid, beställa tid, reservera, tidsbokning
bolla idéer, resonera, diskutera fram och tillbaka: dialog
borga för, gå i borgen, gå i god för, borgen: garanti
bortförklara, skylla ifrån sig, komma med ursäkter, undanflykt, bortförklaring, slingra sig
bortprioritera, prioritera ner, nedprioritera, välja bort: prioritera
bortse från, inte ta hänsyn till, inte räkna med: ignorera
bota, kurera, göra frisk: behandling, frisk
brista, svikta, fallera: brist
bromsa, hejda, sakta ner: minska, dämpa
bry sig om, värna om, vara mån om, måna om: omtanke, engagera
bryta ett mönster, ändra sina vanor, bryta en vana, bryta sig loss: förändring
bryta mot regler, överträda, regelbrott, regelöverträdelse
bråka, gräla, vara osams, tjafsa, gräl: konflikt, osämja
bränna ut sig, köra slut på sig, ta slut på sig själv: utbränd, utmattning
bygga om, renovera, rusta upp, ombyggnad: lokal
bygga ut, utvidga, utöka, expandera, utbyggnad
byta jobb, byta arbete, byta arbetsplats, jobbyte: karriär
bära ansvar, ha ansvar för, svara för: ansvara
bära frukt, ge resultat, ge utdelning, betala sig: löna sig
bära sig ekonomiskt, gå runt ekonomiskt, gå ihop ekonomiskt: lönsam
bära sig åt, gå tillväga, gå till väga, förfara: tillvägagångssätt
börja om, starta om, börja från noll, nystart, börja på nytt: ny chans
börja studera, påbörja studier, sätta sig i skolbänken
böta, få böter, böter, bötfälla: straff
chansa, ta en risk, ta risken, våga sig på: risk
checka av, pricka av, bocka av: avstämning
coacha, ge handledning, ge coachning: coachning, handleda, vägleda
debattera, dryfta, debatt: diskussion
debitera, fakturera, ta betalt, ta ut en avgift: faktura, avgift
definiera, bestämma innebörden, definition, begreppsförklaring: begrepp
deklarera, lämna deklaration, inkomstdeklaration, göra deklarationen: skatt
dela in, gruppera, kategorisera, indelning, dela in i grupper: sortera
dela med sig, ge av sina erfarenheter, dela sin kunskap: sprida, dela erfarenheter
dela ut, distribuera, utdela: sprida
delegera, lämna över ansvar: mandat
delge, underrätta, meddela, ge besked: informera
demonstrera, visa hur, förevisa, visa hur man gör: visa
desarmera, lugna ner, trappa ner konflikten: lågaffektivt bemötande
detaljstyra, kontrollera i detalj, toppstyra: kontrollbehov
diskriminera, särbehandla, missgynna, särbehandling: diskriminering
diskutera, prata igenom, tala om saken, resonera om: dialog
dominera, ta över samtalet, ta för mycket plats: makt
donera, skänka, ge bort, gåva: bidrag
dra igång, sätta igång, köra igång, rulla igång: starta, uppstart
dra in ersättning, stoppa utbetalning, indragen ersättning, bli av med ersättningen: avslag
dra lärdom av, lära av sina misstag, lära sig av: lärdomar
dra nytta av, utnyttja, tillvarata: nytta
dra sig för, tveka, bäva för, känna motstånd mot: undvika, rädsla
dra sig undan, hålla sig undan, hålla sig borta: isolering, ensamhet
dra sitt strå till stacken, hugga i: bidra
dra slutsatsen, komma fram till, landa i: slutsats
dra till sig, attrahera, locka, göra attraktiv: rekrytera
dra ut på tiden, ta lång tid, bli långdragen, förhala: försenad
dra över tiden, hålla på för länge, passera tidsgränsen
drabbas av, råka ut för, utsättas för, bli utsatt för: utsatt
driva igenom, få igenom, genomdriva: genomföra
driva på, skynda på, påskynda, trycka på, snabba på: pådrivande
driva verksamhet, bedriva verksamhet, hålla verksamheten igång: drift
drunkna i arbete, ha för mycket att göra, vara överhopad, överbelastad: arbetsbelastning
dröja, låta vänta på sig, dra ut på sig, dröjsmål: väntetid, försening
drömma om, längta efter, önska sig: dröm
dubbelkolla, kontrollera en gång till, dubbelkontrollera: säkerställa
duga, vara bra nog, hålla måttet, räcka till: självkänsla
duscha, tvätta sig, sköta hygienen, borsta tänderna: hygien
dämpa, lindra, mildra, göra lindrigare: lugna
dölja, gömma, hemlighålla
döma någon, vara dömande, ha förutfattade meningar, fördomsfull: fördomar
döma ut, underkänna, såga, kritisera hårt: kritik
`;
