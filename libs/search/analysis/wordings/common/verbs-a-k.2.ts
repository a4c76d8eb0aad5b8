/** Everyday verbs and verbal phrases, E to G; after a colon what lies near rather than being the same. */
export const VERBS_A_K_2 = `
effektivisera, rationalisera, effektivisering, rationalisering, göra mer effektivt: effektiv, besparing
efterfråga, fråga efter, vilja ha, efterfrågan, efterfrågad: önskemål
efterleva, följa reglerna, hålla sig till reglerna, efterlevnad, regelefterlevnad: regelverk
efterlikna, härma, kopiera, imitera: förebild
efterskänka, skriva av en skuld, avskriva en skuld, skuldavskrivning: skuldsanering
eftersträva, sträva efter, sikta på, strävan
ena sig, bli eniga, enas om: komma överens
engagera andra, involvera, göra delaktig, dra in i arbetet, involvering: delaktighet
engagera sig, vara engagerad, brinna för en fråga, bry sig: engagemang
envisas, insistera, stå på sig, framhärda, inte ge sig: envis, uthållighet
erbjuda sig, ställa upp, anmäla sig frivilligt, frivilligt åta sig
erfara, uppleva, gå igenom något svårt, vara med om saker: erfarenhet, upplevelse
erkänna, medge, tillstå, vidgå, erkännande
ersätta en skada, kompensera, gottgöra, kompensation, skadestånd: ersättning
etablera sig, få fotfäste, slå rot, komma in i samhället: etablering
etablera, bygga upp från grunden, grundlägga: starta, etablering
exemplifiera, ge exempel, visa med exempel: exempel, illustrera
existera, förekomma, förekomst
experimentera, laborera, prova olika saker, experiment: testa
exponera, utsätta sig för, möta sina rädslor, exponering: terapi
falla isär, gå i bitar, gå i kras, rasa samman: kris
falla omkull, ramla omkull, snubbla, fallolycka, fallskada: olycka
falla på plats, ordna sig, lösa sig, ordna upp sig: lösning
fara illa, bli lidande, ta skada: utsatt, barn som far illa
fastna, hamna i ett dödläge, dödläge: hinder
fastställa, slå fast, fastslå, konstatera: bestämma, beslut
fatta misstankar, börja misstänka, få upp ögonen för: upptäcka
fatta mod, samla mod, våga, ta mod till sig: mod
favorisera, gynna någon, särbehandla positivt, positiv särbehandling: rättvisa
felbedöma, missbedöma, bedöma fel, felbedömning: misstag
finna sig i, tåla, stå ut med, fördra, tolerera: acceptera
finna sig väl till rätta, trivas, känna sig hemma, finna sin plats: trivsel
finna, hitta, påträffa, få syn på, leta reda på
finnas till hands, stå till förfogande, vara tillgänglig: tillgänglighet
flagga för, slå larm om, varna för, signalera: uppmärksamma
fly, flykt, vara på flykt, tvingas fly: flykting
flyta på, gå smidigt, löpa på, gå som smort, fungera smidigt: fungera bra
flytta fram, skjuta upp, senarelägga, skjuta på, uppskjuta: försena
flytta utomlands, emigrera, utvandra, utvandring: migration
flytta, flytt, byta bostad, flytta till ny bostad
fokusera på, koncentrera sig på, inrikta sig på, lägga fokus på, sätta fokus på: inriktning
formulera, sätta ord på, uttrycka, formulering, klä i ord: skriva
forska, bedriva forskning, göra en studie, forskningsprojekt: forskning
fortgå, pågå, hålla på, fortlöpa: fortsätta
fortsätta med, hålla i och fortsätta, jobba vidare, köra vidare, arbeta vidare: fortsättning
fostra, uppfostra, uppfostran, barnuppfostran
framkalla, ge upphov till, förorsaka, vålla: leda till, orsak
framstå som, te sig, ge intryck av, verka vara: intryck
framställa, tillverka, producera, tillverkning, produktion
frigöra resurser, omfördela resurser, styra om resurser, frigöra pengar: prioritera
frigöra sig, lösgöra sig, bryta sig fri, bli fri: självständig
frihetsberöva, häkta, anhålla, fängsla, frihetsberövad: kriminalvård
fråga om lov, be om lov, be om tillåtelse, få tillåtelse: tillstånd, samtycke
fråga om råd, rådfråga, konsultera, be om råd, söka råd: rådgivning
fråga ut, utfråga, förhöra, förhör, utfrågning: intervju
fråga, undra, ställa en fråga, höra sig för: frågeställning
frångå, göra avsteg från, avsteg, gå ifrån planen: avvika
fråntas, bli fråntagen, berövas, mista rätten till: förlora
fullborda, slutföra, ro i land, föra i hamn: genomföra
fullgöra, uppfylla, infria, hålla sitt löfte: genomföra
fundera på, överväga, ha planer på, ha tankar på, övervägande: tänka, planera
fundera ut, tänka ut, klura ut, komma på en lösning, lista ut: problemlösning
fungera dåligt, gå trögt, gå knackigt, fungera illa: brist
fungera ihop, fungera bra tillsammans, gå bra ihop: personkemi, samarbete
fungera som, tjäna som, verka som, ha rollen som
fuska, lura systemet, mygla, bluffa, fusk: bedrägeri
fylla en lucka, fylla ett tomrum, täppa till ett glapp, fylla ett glapp: glapp
fylla i, skriva i blanketten, fylla i en blankett, komplettera blanketten: blankett
fylla på, tillföra mer: öka
få avslag, nekas, bli nekad, få nej: avslag
få beröm, få uppskattning, bli uppskattad, få positiv feedback: beröm
få besked, få svar, få reda på, få veta, få information: besked
få betalt, få lön, tjäna pengar: inkomst
få bukt med, komma till rätta med, få kontroll på, få rätsida på
få det att gå ihop, få livet att fungera, pussla ihop, livspussel: balans
få dåligt samvete, känna skuld, ha dåligt samvete, skuldkänsla: skam
få en chans, få möjlighet, ges tillfälle, få tillfälle, ges möjlighet: chans
få en diagnos, diagnosticeras, diagnostisera, bli diagnosticerad, diagnostik: diagnos, utredning
få en idé, komma på, hitta på, få ett infall
få fram sitt budskap, nå fram, göra sig hörd, få någon att förstå: kommunikation
få grepp om, få koll på, få överblick, skaffa sig kontroll: överblick, förstå
få hjälp, bli hjälpt, erhålla stöd, få stöd
få i uppdrag, få ansvar för, bli ålagd, få uppgiften: uppdrag
få ihop vardagen, få vardagen att gå ihop, klara sin vardag, vardagspussel: vardag
få kontakt, komma i kontakt med, få tag på: nå
få ordning på, styra upp, bringa ordning i, reda upp: struktur
få panik, drabbas av panik, bli panikslagen: ångest
få råd, bli tipsad, få tips: rådgivning
få skulden, bli anklagad, syndabock: skuld
få slut på pengar, pengarna tar slut, bli pank
få tag i, skaffa, få fatt i, anskaffa, införskaffa
få tid hos, få en tid, få en besökstid, bli kallad: kallelse
få tillbaka på skatten, skatteåterbäring: skatt
få tillgång till, komma åt, åtkomst, få åtkomst: tillgång, behörighet
få uppskov, uppskov, anstånd, vänta med att betala: förlängd tid
få vara i fred, få vara ifred, bli lämnad i fred, lugn och ro: lugn
få vänta, bli tvungen att vänta, stå i kö, stå på väntelista: väntetid
fånga intresse, väcka intresse, väcka nyfikenhet, göra nyfiken: intresse, motivation
fånga upp, upptäcka tidigt, hitta i tid, identifiera tidigt: tidig upptäckt
föda barn, förlossning, nedkomst, förlösas: graviditet
följa en rutin, ha en rutin, följa ett schema, hålla sig till planen: rutin
följa med i utvecklingen, hålla sig uppdaterad, hålla sig informerad, hänga med: omvärldsbevakning
föra bakom ljuset, vilseleda, vilseledande, lura någon: lura
föra in uppgifter, mata in, registrera, lägga in uppgifter, inmatning: registrering
föra samtal, samtala, konversera, prata med varandra: dialog
föra vidare, vidarebefordra, lämna vidare, skicka vidare till: förmedla, sprida
föra över pengar, överföra pengar, sätta in pengar, insättning: betalning
förakta, se ner på, ringakta, förakt: fördomar
förbereda sig, rusta sig, ladda för, läsa på: förberedelse
förbereda, rusta, göra i ordning, ställa i ordning, förberedelse: planera
förbise, förbigå, glömma bort, tappa bort: missa
förbjuda, förbud, inte tillåta, olaglig, otillåten: regel
fördela om, omfördela, omfördelning, skifta över
fördjupa sig, tränga djupare, läsa in sig på, fördjupning
fördriva tiden, få tiden att gå, slå ihjäl tid, tidsfördriv: sysselsättning, fritid
fördröja, försena, fördröjning: försening
förebrå, klandra, skälla på, läxa upp: anklaga
förebygga, förhindra, hindra att, undvika att, stoppa i tid: prevention
föredra, hellre vilja, tycka bättre om, helst vilja: önskemål, välja
föregå med gott exempel, vara en förebild, gå i bräschen, förebild: ledarskap
förenkla, göra enklare, förenkling, göra det lättare: underlätta, enkel
föreslå, ge förslag, komma med förslag, lägga ett förslag, förslag
förespråka, förorda, plädera för: rekommendera
föreställa sig, tänka sig, se framför sig
företräda, representera, tala för någon, vara ombud för: företrädare, ombud
förfalla till betalning, förfallodag, sista betalningsdag, förfallodatum: räkning
förflytta, omplacera, flytta på, omplacering
förfölja, trakassera, stalka, förföljelse, trakasseri: hot, mobbning
förhandla, förhandling, köpslå, diskutera villkor: avtal
förklara, klargöra, förtydliga, förklaring, göra begriplig: tydlig, beskriva
förknippa med, sammankoppla, koppla ihop, associera: samband
förkorta, korta ner, göra kortare, avkorta
förlita sig på, lita till, räkna med, vara beroende av: tillit
förlora kontrollen, tappa kontrollen, tappa greppet, kontrollförlust: kaos
förlora någon närstående, mista en anhörig, förlora en anhörig: sorg, dödsfall
förlora, mista, tappa, förlust
förlåta, förlåtelse, ursäkta någon, ha överseende, överseende: försoning
förlöjliga, håna, driva med, göra narr av, reta: mobbning
förminska, förringa, bagatellisera, tona ner, inte ta på allvar: bemötande
förneka, dementera, blåneka, vägra erkänna, förnekelse: motstånd
förnya, modernisera, förnyelse, uppdatera, modernisering
förolämpa, kränka, förödmjuka, kränkande behandling, kränkning: mobbning
förordna, utse, tillsätta en person, förordnande: uppdrag
försaka, ge avkall på, uppoffra, uppoffring: prioritera
förse med, utrusta, tillhandahålla, ge tillgång till: erbjuda
förskottera, betala i förskott, förskott, förskottsbetalning: betalning
förskriva, skriva ut medicin, ordinera, skriva recept, ordination, förskrivning: recept, medicin
försonas, bli sams, bli vänner igen, försoning, sluta fred: konflikt
försova sig, vakna för sent, inte komma upp, svårt att vakna: rutiner, dygnsrytm
förspilla, slösa bort, slösa, slösa med, slöseri: kostnad
förstå sig på, ha kunskap om, ha känsla för, vara insatt
förstå varandra, vara på samma våglängd, ha samma bild, mötas i förståelse: samsyn
förstöra, ha sönder, fördärva, sabotera: skada
försumma, missköta, slarva med, vansköta, vanvårda: brist
försvaga, urholka, undergräva, försvagning
försvara, ta i försvar, stå upp för, försvar: skydda
försvinna, gå förlorad, gå upp i rök, försvunnen: upphöra
försvåra, göra svårare, komplicera, krångla till: hindra
försäkra sig om, säkerställa, se till att: garantera
försämra, göra sämre, förvärra, skada mer: försämring
försöka, göra ett försök, bemöda sig om, ge det en chans: testa
förtala, baktala, sprida rykten, skvallra: rykte, kränkning
förtrycka, förtryck, underkuva, hålla nere någon: hedersförtryck
förtränga, trycka undan, stänga av känslor, tränga bort: känslor
förtvivla, misströsta, tappa hoppet, förtvivlan, förtvivlad: hopplöshet
förutse, förutsäga, förutspå, prognos, prognostisera: framtid
förvandla, omvandla, göra om till, transformera: förändra
förvara, lagra, magasinera, förvaring, lagring: spara
förverkliga, realisera, göra verklighet av, sätta i verket
förvirra, göra förvirrad, rådvill, förvirrad, villrådig: otydlig
förvänta sig, ha förväntningar, räkna med att, förväntan, förväntning: förhoppning
förvärva, skaffa sig, tillägna sig, inhämta kunskap: lära sig
förvärvsarbeta, yrkesarbeta, ha ett arbete, ha jobb
förälska sig, bli kär, kär, förälskad, förälskelse: kärlek, relation
förändras, ändra sig, bli annorlunda, omvandlas: förändring
gagna, främja, gynna, befrämja, verka för, vara till nytta: nytta
gallra ut, sålla, rensa, rensa ut, sortera bort: urval, välja
garantera, ge garantier, lova säkert, garanti: säkerställa
ge akt på, vara uppmärksam på, lägga märke till: iaktta
ge efter, ge med sig, ge vika, vika sig: kompromissa, anpassa
ge en tillsägelse, tillrättavisa, säga till, tillsägelse, skälla ut
ge en återblick, blicka tillbaka, se tillbaka, återblick, tillbakablick: historia, reflektion
ge feedback, återkoppla, ge återkoppling, ge respons, återkoppling, feedback: omdöme
ge hopp, inge hopp, skapa hopp, se ljuset i tunneln: hopp, framtidstro
ge mening, skapa mening, vara meningsfull, kännas meningsfullt: meningsfull
ge råd, tipsa, rådge, komma med råd: rådgivning, tips
ge sig in i, kasta sig in i, ge sig i kast med, ta sig an
ge sitt samtycke, samtycka, ge tillåtelse, lämna medgivande, ge lov: samtycke
ge skäl för, motivera ett beslut, argumentera för, ange skäl, beslutsmotivering: argument, skäl
ge stöd, bistå med stöd, vara ett stöd, finnas som stöd
ge tröst, trösta, tröst: trygghet
ge upp, kasta in handduken, kapitulera: sluta, resignera
ge ut pengar, spendera, lägga pengar på, göra av med pengar: kostnad
ge ut, publicera, offentliggöra, publicering, lägga ut på nätet: sprida
genera sig, vara generad, skämmas, pinsam, förlägen: skam
generalisera, dra alla över en kam, generalisering: fördomar
generera intäkter, inbringa, ge intäkter, intäkt: inkomst
genomföra ett möte, hålla möte, ha ett möte, anordna ett möte: möte
genomsyra, prägla, känneteckna, vara typisk för: kännetecken
gifta sig, giftermål, bröllop, ingå äktenskap, äktenskap
gilla, tycka om, uppskatta, vara förtjust i, tycka bra om: nöjd
gissa sig till, uppskatta ungefär, göra en uppskattning: beräkna
glesa ut, träffas mer sällan, ses mer sällan, färre träffar: avslut
glädja, göra glad, glädjas, bli glad, muntra upp: glädje
glömma ett möte, glömma en tid, missa tiden: påminnelse, minne
godkänna, ge klartecken, ge grönt ljus, acceptera, klartecken: bevilja
granska, nagelfara, skärskåda, kontrollera noga: granskning
greppa läget, skaffa sig en lägesbild, läsa av läget, lägesbild: nuläge
gripa in, ingripa, ingripande, träda in, intervenera, intervention
grubbla, älta, fastna i tankar, grubblerier, grubblande: oro, tankar
gråta, fälla tårar, brista i gråt, tårar: ledsen
gräma sig, ångra sig, ångra, ånger: samvete
gå back, göra förlust, gå med förlust, gå minus: underskott
gå bakom ryggen, svika, svika förtroende, förråda, svek: tillit
gå bra, lyckas väl, slå väl ut, falla väl ut, gå vägen: lyckas
gå dåligt, gå illa, gå i stöpet, gå snett, spåra ur: misslyckas
gå emot, sätta sig emot, motsätta sig, opponera sig: motstånd
gå före, ha företräde, ha förtur, förtur, prioriteras högst: prioritera
gå i konkurs, konkurs, försättas i konkurs, gå omkull
gå i pension, pensionera sig, pensionering, pensioneras: pension
gå i terapi, gå och prata med någon, samtalsbehandling, gå på samtal: terapi
gå med i, bli medlem, medlemskap, skriva in sig som medlem
gå miste om, missa, förlora chansen, missa chansen: förlora
gå och lägga sig, gå till sängs, sänggående, sova på natten: sömn
gå på djupet, gå till botten med, djupdyka: fördjupa
gå på knäna, vara slutkörd, vara helt slut, slutkörd, utsliten: utmattad
gå samman, sluta sig samman, ena krafterna, göra gemensam sak: samarbete
gå sönder, trasig, vara trasig: reparera
gå till jobbet, ta sig till jobbet, åka till jobbet, komma iväg till jobbet: arbetsresa
gå ut på, handla om, syfta till, ha som syfte: syfte
göra anspråk på, kräva sin rätt, begära sin rätt, anspråk: rättighet
göra bort sig, skämma ut sig, tappa ansiktet, skämma ut: skam
göra ett bra jobb, sköta sig bra, prestera bra, göra bra ifrån sig: prestation
göra framsteg, ta ett kliv framåt, framsteg: utveckling
göra hushållsarbete, diska, tvätta, sköta hemmet, hushållsarbete: städa
göra motstånd, sätta sig på tvären, sätta sig till motvärn, streta emot: motstånd
göra nytta för andra, komma till nytta, bidra till andra, vara till hjälp: nytta
göra någon illa, skada någon, misshandla, slå någon: våld
göra om, omarbeta, revidera, revidering
göra ont, värka, svida: smärta
göra praktik, praktisera, vara praktikant, vara ute på praktik
göra sig av med, slänga, kassera, kasta bort: rensa
göra sig förstådd, uttrycka sig, kunna uttrycka sig, uttrycka vad man vill: kommunikation
göra slut, bryta upp, separera, gå isär, flytta isär, skilsmässa: separation
göra undantag, undantagsvis, bevilja undantag, undantagsfall: dispens
göra upp en plan, lägga upp en plan, planlägga, planläggning
göra upp om, träffa avtal, träffa en överenskommelse, komma överens om: avtal
göra uppehåll, pausa, ta paus, ta en paus, uppehåll: paus
`;
