/** Verbs and verbal phrases of ordinary Swedish, T to Ö; after a colon what lies near rather than being the same. */
export const VERBS_L_O_3 = `
ta ansvar, axla ansvaret, bära ansvar, ta sitt ansvar, ansvarstagande: ansvar
ta bort, avlägsna, utesluta, plocka bort, eliminera, undanröja: borttagning
ta droger, använda droger, använda narkotika, bruka narkotika, drogbruk: missbruk
ta examen, bli färdigutbildad, avlägga examen, gå ut skolan, ta studenten, utexamineras: examen
ta fel, missta sig, förväxla, blanda ihop: misstag
ta fram, utarbeta, arbeta fram, ta fram ett förslag: utveckling
ta hand om, sköta om, se efter, pyssla om: omsorg
ta hjälp av, anlita, hyra in, få hjälp av: konsult
ta hänsyn till, beakta, väga in, ta i beaktande: hänsyn
ta illa upp, bli sårad, bli kränkt, känna sig kränkt, bli stött, bli förnärmad: kränkning
ta in konsult, anlita konsult, köpa in tjänst, hyra in konsult, hyra in personal: konsult
ta initiativ, ta första steget, gå i spetsen, initiativtagare: initiativ
ta itu med, ta tag i, gripa sig an, tackla, ta sig an: handlingskraft
ta körkort, övningsköra, köra upp, körskola, körlektion: körkort
ta ledigt, vara ledig, begära ledigt, tjänstledig, ta semester: semester
ta lång tid, dra ut på tiden, bli långvarig, utdragen, ta sin tid, vara tidskrävande: tidskrävande
ta medicin, medicinera, äta medicin, äta tabletter, gå på medicin: läkemedel
ta mod till sig, våga, samla mod, fatta mod, våga ta steget: mod
ta plats, våga synas, göra sig hörd, hävda sig: självförtroende
ta på allvar, respektera, tro på någon, bli trodd, lyssna på: bemötande
ta sig in på arbetsmarknaden, komma in på arbetsmarknaden, etablera sig på arbetsmarknaden, få in en fot: etablering
ta sig ur skulder, bli skuldfri, betala av skulder, bli av med skulder, komma ur skulder: skuldsanering
ta ställning till, överväga, bestämma sig, avgöra, bestämma sig för: beslut
tacka, tacka för, visa tacksamhet, tacksam: uppskattning
tacka ja, acceptera, godta, nappa på: samtycke
tala inför grupp, prata inför folk, tala inför andra, hålla föredrag, hålla tal, rädsla att tala: presentation
tala klarspråk, tala tydligt, uttrycka sig tydligt, skriva begripligt: klarspråk
tala om för mycket, avslöja, röja, försäga sig, berätta vidare, bryta tystnadsplikten: sekretess
tappa förtroende, förlora förtroendet, förtroendet rubbas, mista tilliten, tappa tilliten: misstro
tappa intresset, förlora intresset, tröttna, bli less, ledsna, tappa lusten: motivation
tappa kontakten, glida isär, glida ifrån varandra, förlora kontakten, inte höras av: kontakt
tappa kontrollen, förlora fattningen, få ett utbrott, utbrott, brusa upp: ilska
tappa orken, tröttas ut, gå in i väggen, bli helt slut: utmattning
tappa tråden, komma av sig, tappa koncentrationen, inte kunna koncentrera sig, bli distraherad: koncentration
tidigarelägga, flytta fram i tiden, göra tidigare, lägga tidigare: tidpunkt
tillfriskna, bli bättre, repa sig, krya på sig, friskna till, bli återställd: återhämtning
tillföra, bidra med, addera, ge mervärde, skapa mervärde, tillskott: nytta, mervärde
tillgodogöra sig, anamma, absorbera, insupa: lärande
tillgodogöra sig, dra nytta av, ha behållning av: lärande
tillgodoräkna, räkna till godo, få tillgodoräkna sig: validering
tillhandahålla, erbjuda, förse med, stå till tjänst med, ställa till förfogande, tillgängliggöra: utbud
tillsätta, utse, tillförordna, utnämna, besätta tjänst, besätta: rekrytering
tillvarata, använda klokt, utnyttja väl: användning
tillåta, ge tillåtelse, ge lov, vara tillåten: tillstånd
tillämpa, använda i praktiken, omsätta: användning
tipsa, ge tips, tipsa om, ge råd, komma med tips: råd
tjäna pengar, ha inkomst, få lön, få inkomst, inkomster, förtjäna: lön
tjäna på, vinna på, ha fördel av, dra fördel av, gynnas av, löna sig för: vinst
tolerera, tåla, tolerans, tolerant: acceptans
trivas, må bra, ha det bra, känna sig hemma, finna sig tillrätta: trivsel
tro på framtiden, vara hoppfull, ha framtidstro, hoppas
tro på gud, vara troende, religion, religiös, troende: livsåskådning, kyrka
trycka på, driva på, ligga på, utöva påtryckningar, påtryckning: press
träda i kraft, börja gälla, gälla från, vinna laga kraft, bli gällande: lagstiftning
träffa en läkare, gå till läkare, besöka läkare, läkarbesök, läkartid, få läkartid: läkare
träffa en överenskommelse, komma överens, göra upp, bli överens om, ingå överenskommelse: överenskommelse
träna, öva, öva in, repetera, träna in, öva upp
träna sociala färdigheter, öva socialt samspel, öva på att umgås, social färdighetsträning: social träning
träna språket, språkträna, öva svenska, träna svenska, språkträning, språkpraktik, språkcafé: svenska språket
träna upp, bygga upp, öva upp förmågan, återfå förmågan, uppträning: rehabilitering
trängas, ha trångt, vara trångbodd, trångboddhet, bo trångt: bostad
trötta ut, utmatta, dränera, tära på krafterna, ta på krafterna, ta all kraft
tveka, vara tveksam, tveksamhet, dra sig för: osäkerhet
tvista, vara oense, dispyt, strida om, träta: konflikt
tvivla på, misstro, sätta i tvivel, betvivla, tvivel, vara tvivlande: osäkerhet
tvivla på sig själv, självtvivel, dåligt självförtroende, inte tro på sig själv, låg självkänsla: självförtroende
tvätta, tvätta kläder, sköta tvätt, tvättstuga, tvätteri: hushållssysslor
tycka, anse, mena att, vara av åsikten, ha åsikten: åsikt
tycka illa om, ogilla, inte gilla, avsky, hata, ha något emot: missnöje
tycka likadant, vara av samma åsikt, hålla med, instämma, vara enig: enighet
tycka om, gilla, uppskatta, älska, vara förtjust i, hålla av
tydliggöra, förtydliga, göra tydlig, göra klart: förklara, tydlighet
tänja på gränser, tänja på regler, töja på gränserna, tumma på, kringgå regler, kringgå: regelbrott
tänka långsiktigt, långsiktigt perspektiv, se långsiktigt, tänka på sikt: långsiktighet
tänka om framtiden, planera sin framtid, framtidsplaner, drömma om framtiden, framtidsdrömmar: framtid
tänka ut, komma på, hitta på, kläcka idé, få en idé, uppfinna: idé
tävla, konkurrera, konkurrens, tävla om
umgås, träffa folk, vara med vänner, umgås med andra, ha umgänge, vara social: umgänge
undanhålla, förtiga, hemlighålla, inte berätta, mörklägga
undantas, göra undantag, få undantag, dispens, ge dispens
undergräva, urholka, underminera, försvaga, luckra upp: försämring
underhålla barn, betala underhåll, underhållsbidrag, underhållsstöd: barn
underkänna, bli underkänd, få underkänt, inte bli godkänd: betyg
underskatta, undervärdera, nedvärdera, ta för lätt på: felbedömning
undersökas av läkare, läkarundersökning, hälsoundersökning, hälsokontroll, ta prover, provtagning: sjukvård
undertrycka, hålla tillbaka, kväva, tränga bort, förtränga, bita ihop: känslor
undvika, hålla sig ifrån, sky, dra sig för, gå runt
uppdra åt, ge i uppdrag, beställa av, uppdragsgivare: uppdrag
uppfostra, fostra, ta hand om barn, barnuppfostran, vara förälder: föräldraskap
uppfylla villkor, uppfylla krav, ha rätt till, vara berättigad, kvalificera sig, berättigad: rättighet
upphäva, avskaffa, ogiltigförklara, annullera, dra tillbaka: beslut
upphöra, ta slut, läggas ned, avvecklas: avslut
uppleva svårigheter, ha det svårt, ha det jobbigt, gå igenom en svår tid, ha det tufft: svårigheter
upplåta, låna ut lokal, ställa lokal till förfogande, hyra ut, låta använda: lokal
uppmana, anmoda, uppfordra, mana, be någon
uppmuntra, heja på, ge beröm, berömma, sporra, beröm: motivation
upprepa, göra om, säga igen, repetera, repetition: återkommande
upprätthålla, bibehålla, vidmakthålla, hålla fast vid, behålla, bevara: hålla igång
uppröra, chockera, väcka ilska, reta upp, bli arg: ilska
uppskatta, sätta värde på, värdera högt, värdesätta, vara tacksam för
uppskatta antal, beräkna ungefär, göra en uppskattning, estimera, uppskattningsvis, ungefär: beräkning
uppträda, bete sig, uppföra sig, agera, beteende, uppförande
upptäcka, få syn på, bli varse
upptäcka tidigt, se tidiga tecken, tidiga signaler, tidig upptäckt, varningssignaler: tidig insats
utbetala, göra en utbetalning, få pengar på kontot: ersättning
utbilda sig, gå en utbildning, skaffa utbildning, studera till, läsa till: studier
utbilda sig vidare, vidareutbilda sig, läsa vidare, höja sin kompetens, fortbilda sig: vidareutbildning
utforska, pröva sig fram, experimentera, experiment: försök
utgå från, ha som utgångspunkt, utgångspunkt, bygga på, grunda på, ta avstamp i
utjämna, göra mer lika, minska skillnader, minska klyftor: jämlikhet
utlova, löfte, ge löfte, ge sitt ord, lova något: åtagande
utlysa, annonsera, utannonsera, kungöra, bjuda in att söka: ansökan
utlösa, framkalla, trigga, trigga igång: orsak
utmana, ställa på prov, sätta på prov, provocera, ifrågasätta
utmana sig själv, våga lite mer, gå utanför sin komfortzon, lämna komfortzonen, tänja på sina gränser: mod
utnyttja resurser, använda resurser, resursutnyttjande, effektivt utnyttja, resursanvändning: effektivitet
utreda, göra en utredning, klarlägga, utröna, gå till botten med, bringa klarhet i, få klarhet i
utrusta, förse med, ge utrustning, redskap, rusta: hjälpmedel
utsätta sig för, exponera sig, exponering, träna på det man är rädd för, möta sin rädsla: ångest, kbt
uttrycka, formulera, sätta ord på, ge uttryck för, klä i ord
uttrycka känslor, visa känslor, prata om hur man mår, sätta ord på känslor, tala om känslor: känslor
utvidga, vidga, bredda, expandera, bygga ut: expansion
utöva våld, misshandla, vara våldsam, våldsam, våldsutövare: våld
vab, vara hemma med sjukt barn, vabba, vård av barn, vård av sjukt barn, tillfällig föräldrapenning: föräldrar
vaccinera, vaccin, ge vaccin, spruta: smitta
vad menas med, vad betyder, vad innebär, definition, innebörd: begrepp
vandra, gå på promenad, promenera, ta en promenad, ta en runda, strosa: promenad
vantrivas, inte trivas, vara missnöjd, vantrivsel: arbetsmiljö
vara arbetslös, gå arbetslös, sakna jobb, sakna arbete: arbetslöshet
vara beredd, vara förberedd, stå redo, vara redo för, ha beredskap, beredskap: förberedelse
vara bra på, behärska, vara duktig på, vara skicklig: kompetens
vara dålig på, ha svårt för, sakna förmåga: svaghet
vara föräldraledig, gå hemma med barn, föräldraledighet, mammaledig, pappaledig, föräldrapenning: föräldrar
vara gift, gifta sig, äktenskap, äkta make, maka, gift, giftermål: familj
vara gravid, vänta barn, gravid, graviditet, havande: barn
vara i behov av, behöva, ha behov av, vara beroende av hjälp: behov
vara i chock, få en chock, vara chockad, chock, krisreaktion: kris
vara insatt i, ha kunskap om, känna till, vara kunnig om, vara väl förtrogen: kunskap
vara intresserad av, intressera sig för, ha intresse, brinna för, engagera sig i: intresse
vara känslig, känslig, lättpåverkad, högkänslig: sårbarhet
vara lojal, ställa upp för varandra, solidarisk, solidaritet, hålla ihop: gemenskap
vara med och bestämma, medbestämmande, ha inflytande, ha något att säga till om, få säga sitt: delaktighet
vara medveten om, veta om, inse, vara på det klara med, ha insikt om: insikt
vara motiverad, ha motivation, ha drivkraft, vara driven, vara taggad, taggad: motivation
vara noga, vara noggrann, noggrann, omsorgsfull: kvalitet
vara ny i landet, nyss kommit till Sverige, nyanländ, komma till Sverige, nyinflyttad
vara nyfiken, nyfikenhet, nyfiken, vilja lära sig, vetgirig: lärande
vara oense, tycka olika, oense, ha olika åsikter, oenig
vara sams, vara vänner, hålla sams, dra jämnt, komma bra överens, trivas ihop: relation
vara sjuk länge, långvarigt sjuk, kroniskt sjuk, långvarig sjukdom, kronisk sjukdom, kronisk: långtidssjukskriven
vara skyldig pengar, ha skulder, ha obetalda räkningar, obetalda skulder: skulder
vara stressad, ha stress, känna sig stressad, vara jäktad, vara uppjagad
vara upptagen, inte ha tid, inte hinna, ha fullt upp, ha mycket att göra, vara fullbokad: tidsbrist
vara utlämnad åt, vara i underläge, underläge, beroendeställning, vara maktlös, maktlös: maktbalans
vara van vid, ha vana av, van, ha erfarenhet av: erfarenhet
vara öppen för, vara mottaglig, mottaglig, öppen för förslag, vara positiv till: attityd
varsla, lägga varsel, varsel, varsla om uppsägning, säga upp personal: uppsägning
verifiera, bekräfta, kontrollera, bestyrka: kontroll
verka för, plädera för, kämpa för, driva på för
verkställa, genomföra beslut, sätta i verket, fullfölja beslut: genomförande
vidarebefordra, skicka vidare, föra vidare, sända vidare, vidareförmedla: förmedla
vidareutveckla, utveckla vidare, bygga vidare på, arbeta vidare med, fortsätta utveckla: utveckling
vidga sina vyer, få nya perspektiv, lära sig nytt, bredda sitt synsätt, öppna ögonen för: perspektiv
vidta åtgärder, agera, göra något åt, skrida till verket: åtgärd
vika sig, ge efter, ge vika, böja sig, ge med sig, kapitulera: eftergift
vikariera, vara vikarie, hoppa in, vara ersättare, ha vikariat: vikariat
vilja förändras, förändringsvilja, vara förändringsbenägen, vilja ändra sitt liv: motivation
vilja jobba, vilja arbeta, arbetsvilja, arbetsmotivation: motivation
visa hänsyn, ta hänsyn, vara hänsynsfull, omtanke, omtänksam, visa omtanke: bemötande
visa intresse, anmäla intresse, intresseanmälan, vara intresserad, höra av sig om: intresse
visa respekt, behandla med respekt, vara artig, artig, hövlig: bemötande
visa upp, förevisa, ställa ut, demonstrera: presentation
visa vägen, vara förebild, gå före, föregå med gott exempel, vara ett gott exempel: förebild
visstidsanställa, anställa på viss tid, tidsbegränsad anställning, visstid: anställning
vittna, bära vittne, vara vittne, vittnesmål: rättegång
vräka, avhysa, kasta ut, bli vräkt, förlora bostaden
våga, ha mod, tordas, ta risken, vara modig, modig
våldta, våldtäkt, sexuellt våld, sexuella övergrepp, förgripa sig: våld
vårda anhörig, ta hand om anhörig, anhörigvård, anhörigomsorg, anhörigstöd: anhöriga
väcka intresse, fånga intresset, göra intresserad, göra nyfiken, väcka nyfikenhet: intresse
väga för och emot, överväga, avväga, göra en avvägning, för- och nackdelar
väga upp, kompensera, gottgöra
välja bort, avstå, rata, prioritera bort, låta bli att välja, säga nej till: bortval
välja ut, göra ett urval, selektera, plocka ut, utvald: urval
välja yrke, yrkesval, studieval, val av yrke, val av utbildning, välja utbildning: studie- och yrkesvägledning
välkomna, hälsa välkommen, ta emot väl, få att känna sig välkommen: bemötande
vända, byta riktning, vända utvecklingen, bryta trend, trendbrott, vända trenden: förändring
vända blad, lämna bakom sig, gå vidare, starta på nytt, börja ett nytt liv, lägga bakom sig: ny chans
vända på slantarna, leva snålt, få pengarna att räcka, dra in på utgifterna, leva knapert: hushållsekonomi
vänja sig, anpassa sig, bli van, acklimatisera sig, finna sig till rätta, komma in i: anpassning
vänja sig av med, bryta en vana, ändra vana, avvänjning: vana
vänta, avvakta, bida sin tid, vänta in, dröja, ge sig till tåls
vänta för länge, dröja för länge, komma för sent, för sen insats, få hjälp för sent, sen insats: tidig insats
vänta sig, förvänta sig, ha förväntningar, tro att, förväntning
värdera, bedöma värdet, sätta värde på: bedömning
värka, göra ont, smärta, ha ont, molande värk, ömma
värna, skydda, försvara, slå vakt om, bevara, vara rädd om
växa i sin roll, utvecklas i sin roll, finna sin roll, bli tryggare i sin roll, mogna i rollen: yrkesroll
växa upp, uppväxt, barndom, vara barn, växa upp med, uppväxtvillkor: barn
yrka på, begära, hemställa
yttra sig, ge ett yttrande, uttala sig, lämna synpunkter, svara på remiss, lämna remissvar: yttrande
åka kommunalt, åka kollektivt, ta bussen, åka buss, åka tåg, resa med buss: kollektivtrafik
åldras, bli äldre, bli gammal, ålderdom: äldre
ålägga, förplikta, förelägga: krav
ångra sig, ångra, ändra sig, få kalla fötter, ångerfull, ånger: beslut
åsidosätta, strunta i, försumma, inte ta hänsyn till, ge avkall på, ställa åt sidan: prioritering
åskådliggöra, illustrera, visualisera, göra tydlig, levandegöra, konkretisera
åstadkomma, få till stånd, uppnå, prestera: resultat
åta sig, förbinda sig, lova att göra, förpliktiga sig, åtagande: uppdrag
åta sig för mycket, överlasta sig: arbetsbelastning
åtala, väcka åtal, ställa inför rätta, lagföra, ställa inför domstol: rättegång
återanvända, använda igen, begagnad, återbruk, återvinna: hållbarhet
återbetala, betala av, amortera, avbetalning: skuld
återfå hälsan, bli frisk, återvinna hälsan, tillfriskna, få tillbaka hälsan
återförena, familjeåterförening, få hit familjen: familj
återförvisa, skicka tillbaka, återremittera, återremiss: beslut
återgå till arbete, gå tillbaka till jobbet, komma tillbaka i arbete, återvända till arbetet: återgång i arbete
återhämta sig, hämta sig, ta igen sig, repa sig, få tillbaka krafterna, få tillbaka orken: återhämtning
återinföra, införa igen, ta tillbaka, åter ta i bruk, börja använda igen: införande
återknyta, ta upp kontakten, återuppta kontakten, återknyta kontakten, höra av sig igen: kontakt
återkoppla, ge återkoppling, ge feedback, feedback, ge respons, respons: uppföljning
återkräva, återkrav, bli återbetalningsskyldig, återbetalningsskyldig: återbetalning
återstå, vara kvar, finnas kvar, kvarstå: kvar
återställa, göra som förut, reparera, återuppbygga, återupprätta
återuppta, börja igen, ta upp igen, fortsätta med, fortsätta efter uppehåll: fortsättning
återvinna förtroendet, bygga upp förtroendet, få tillbaka tilliten, återupprätta förtroendet: förtroende
återvända, komma tillbaka, gå tillbaka, åka tillbaka: återkomst
ägna tid åt, lägga tid på, lägga ner tid, använda tid till, ge tid åt: tid
ändra, förändra, modifiera, göra om, justera, göra ändringar
ändra på sig, förändra sig, förändras, bli annorlunda, ändra sitt liv, byta livsstil
ändra tid, omboka, boka om, byta tid, flytta möte
äntra arbetslivet, komma ut i arbetslivet, börja arbeta, träda in i arbetslivet, inträde på arbetsmarknaden: etablering
ärva, få arv, arv, gå i arv, nedärvd, ärftlig
äta bra, äta nyttigt, äta hälsosamt, nyttig mat, hälsosam mat, sund kost: matvanor
äta för lite, svälta sig, ätstörning, anorexi, bulimi, ätstörd, hetsäta: psykisk ohälsa
öka, stiga, utöka, tillta, höjas, gå upp
öka chansen, öka möjligheterna, förbättra chanserna, ge bättre chans, förbättra möjligheterna: möjlighet
öka kunskapen, höja kunskapen, stärka kunskapen, höja kompetensen: kompetensutveckling
öka tempot, öka takten, skynda på, snabba upp, få upp takten: tempo
önska, vilja ha, hoppas på, ha önskemål om, drömma om: önskemål
öppna dörrar, ge möjligheter, skapa möjligheter, öppna möjligheter, bana väg: möjlighet
öppna sig, berätta om sig själv, våga berätta, prata om sina problem: öppenhet
överanstränga kroppen, köra slut på sig, arbeta för mycket, göra för mycket: utmattning
överanstränga sig, överansträngd, jobba över förmågan: utmattning
överbelasta, belasta för mycket, överlasta, överhopad: arbetsbelastning
överblicka, ha överblick, överskåda, få överblick, se helheten
överbrygga, överbrygga klyftor, minska avståndet, minska klyftan, slå en bro, bygga bro: brygga
överdosera, ta en överdos, överdos, ta för mycket medicin: missbruk
överensstämma, stämma överens, vara lika, stämma med, sammanfalla: likhet
överklaga ett beslut, klaga på beslut, begära omprövning, anföra besvär, besvära sig: överklagan
överskatta, övervärdera, ha för stor tilltro till, tro för mycket om: felbedömning
översätta, göra en översättning, översatt: språk
överta, efterträda, avlösa: överlämning
övertala, få att gå med på, förmå, lirka med: motivation
övertyga, få att tro, argumentera för, överbevisa: argument
övervaka, ha uppsikt över, bevaka, ha tillsyn över, monitorera: tillsyn
övervinna, besegra, bemästra, överkomma: hinder
övervinna rädsla, komma över sin rädsla, våga möta sin rädsla, besegra rädslan: mod
överväga, fundera på, ta under övervägande: beslut
`;
