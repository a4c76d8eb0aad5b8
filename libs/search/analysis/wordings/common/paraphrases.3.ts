/** What people say of working together, projects and results; after a colon the reports' word or what lies near. */
export const PARAPHRASES_3 = `
jobba ihop, hjälpas åt, göra gemensam sak, dra jämnt, slå sina kloka huvuden ihop, samverkan
jobba sida vid sida, hand i hand, gå hand i hand, tätt ihop: nära samverkan
sitta i samma båt, dra åt samma håll, ro båten i land, gå i takt: gemensam målbild, samverkan
dra åt olika håll, dra åt varsitt håll, köra sitt eget race: bristande samordning
sitta på var sin kant, sköta sitt eget, egna stuprör, jobba i stuprör: stuprör, bristande samverkan
bevaka sitt revir, hålla på sitt, skydda sitt eget, vakta sitt revir, revirtänkande
skylla ifrån sig, peka finger, lägga skulden på: ansvarsglapp, konflikt
skjuta över ansvar, skjuta ansvaret ifrån sig, inte vårt bord, inte vårt ansvar, någon annans bord: ansvarsfördelning
bollen ligger hos, ligga på någons bord: ansvar
lämna över bollen, passa bollen vidare, lämna stafettpinnen, skicka vidare stafettpinnen: överlämning
skaka hand på, göra upp om: överenskommelse
skriva kontrakt, sätta på pränt, skriva under avtal: avtal, överenskommelse
prata förbi varandra, missförstå varandra, mena olika saker, missförstånd: kommunikationsproblem
skilda världar, olika världar, kulturkrockar mellan myndigheter, tänka olika: kulturskillnader, organisationskultur
känna varandra bättre, veta vem som är vem, få ett ansikte, lära känna andra myndigheter: relationsskapande
få folk att prata, samla alla, sätta sig ner tillsammans, sitta ner och prata: dialog, möte
runt samma bord, samla runt bordet: gemensamt möte, samverkansmöte
ringa upp, slå en signal, lyfta luren, ta en telefon: telefonkontakt
ta upp till diskussion, ta upp en fråga, lyfta på stenar: aktualisera
ha synpunkter, tycka till, säga vad man tycker, lämna åsikter: synpunkter, återkoppling
hålla inne med, undanhålla, tiga om, sopa under mattan: bristande öppenhet
lägga korten på bordet, öppna kort, spela med öppna kort, vara öppen med: transparens, öppenhet
hålla ihop, se till att det blir av: samordning, ledning
hålla koll på, hålla ett öga på, ha uppsikt över: uppföljning, bevakning
ta täten, gå i bräschen, visa vägen, bana väg: ledarskap, föregångare
dra hela lasset, en person gör allt, hänger på en person: personberoende, sårbarhet
kraft bakom, ha någon i ryggen, backas upp av chefen: ledningsstöd, förankring
chefen bryr sig inte, cheferna är inte med, chefen vill inte: bristande ledningsstöd
få med folk, få alla på tåget, sälja in, få dem att nappa: förankring, förankringsarbete
ha sista ordet, bestämma till slut, sätta ner foten: beslut, mandat
bakbundna händer, händerna bakbundna, inte få bestämma något, ingen makt att besluta: bristande mandat
få fria händer, fritt fram, fria tyglar, få göra som man vill, handlingsutrymme: mandat
följa boken, följa reglerna, gå efter reglerna, efter regelboken: regelefterlevnad
tumma på reglerna, runda reglerna, ta genvägar, gå runt reglerna: avsteg, regelavvikelse
sätta käppar i hjulet, käpp i hjulet, lägga krokben: hinder
sten i skon, grus i maskineriet, krångel på vägen: hinder, störning
slå huvudet i väggen, möta en vägg, stöta på patrull, möta motstånd: motstånd, hinder
gå på pumpen, göra bort sig, gå snett, gå åt skogen, gå åt pipan: misslyckande
gå som smort, gå som på räls, flyta på: fungera väl
gå på tomgång, köra på tomgång, gå i stå: stagnation
sätta igång, dra igång, sparka igång, rulla igång, komma ur startblocken, uppstart: start
gå trögt i början, seg i starten, hackig start, strul i början: startsträcka, uppstartsproblem
få upp ångan, få fart på, sätta sprutt på, få snurr på: påskynda, igångsättning
lägga i malpåse, lägga på is, dra i handbromsen, skjuta på det, skjuta framför sig: uppskjuten, paus
stoppa projektet, sätta stopp för, dra ur kontakten: avveckling, avbrott
gå i graven, läggas ner, packa ihop, stänga butiken, slå igen: nedläggning, avveckling
få ett slut, sätta punkt, knyta ihop säcken, knyta ihop: avslut
vad händer med pengarna sedan, när projektet är slut, vad blir kvar: implementering, projektavslut
bli vardag, bli vanlig verksamhet, sitta i väggarna: implementering, ordinarie verksamhet
falla i glömska, hamna i byrålådan, bli en hyllvärmare, samla damm: bristande implementering
kopiera andra, sno idéer: metodspridning, spridning
lära av misstag, lära av det som gått fel, ta lärdom: lärdomar, lärande
höra hur andra gör, träffa andra som jobbar med samma sak, lära av andra verksamheter, erfarenhetsutbyte
uppfinna hjulet igen, uppfinna hjulet på nytt, börja om från noll, från ruta ett, tillbaka på ruta ett: omtag
ha i bakhuvudet, ta med i beräkningen, väga in: beakta
väga för och emot, för- och nackdelar, plus och minus, vad talar för, avvägning: bedömning
klura ut, tänka ut, hitta på något nytt: idéutveckling
bolla idéer, spåna, spåna idéer, slänga ur sig idéer, brainstorma, idégenerering
tänka efter före, tänka igenom, fundera igenom, sova på saken: reflektion, planering
stanna upp, tänka efter, ta ett steg tillbaka, titta i backspegeln: reflektion
känna på pulsen, ta temperaturen på, känna av läget, stämma av läget: avstämning, nulägesanalys
titta närmare på, gå till botten med, vända på stenar, granska i sömmarna: utredning, granskning
ta reda på hur det ligger till, kolla läget, se hur det står till, hur ligger det till, nulägesanalys: kartläggning
kolla upp, kolla av, dubbelkolla, titta efter: kontroll, uppföljning
vad behöver folk, vad som saknas, vad folk vill ha, vad behöver deltagarna, behovsanalys: behovsinventering
vad var det som hände, hur kom det sig, vad beror det på, varför hände det: orsaksanalys, orsak
varför blev det fel, varför gick det snett, vad funkade inte: avvikelseanalys, hinder
hur föll det ut, vad kom fram, vad ledde det till, utfall: resultat
blev det bättre, gjorde det någon skillnad, hjälper det, ger det något: effekt, resultat
funkar det, om det funkar, vad som funkar: effekt, verksam metod
bära frukt, ge frukt, ge utdelning, ge resultat, betala sig: resultat, effekt
slå väl ut, falla väl ut, gå vägen: lyckat resultat, framgång
nå ända fram, nå hela vägen, gå i mål, komma i mål, klara målen, måluppfyllelse
missa målen, sikta för högt, bristande måluppfyllelse
sikta mot stjärnorna, höga mål, hög ambition, ligga på för hög nivå: ambitiösa mål
bättre än väntat, över förväntan, bättre än man trott, överträffa målet: överträffad måluppfyllelse
sämre än väntat, under förväntan, sämre än man trott, kom av sig: resultat, måluppfyllelse
hur många fick jobb, hur många gick vidare till jobb, hur många slutade med jobb: resultat, utskrivna till arbete
hur många som deltog, hur mycket folk, hur många kom: antal deltagare
räkna på det, räkna ut vad det kostar, sätta siffror på, räkna hem, ekonomisk kalkyl: samhällsekonomisk analys
spara in, tjäna in, betala igen sig, få igen pengarna, räknas hem: besparing, lönsamhet
slippa betala, slippa kostnader, kostnader man slipper: undvikna kostnader, besparing
vinna på det, tjäna på det, alla vinner, vinna i längden: samhällsvinst, nytta
svart på vitt, bevis för, visa med siffror, ha siffror på: evidens, belägg
fråga deltagarna, ställa frågor till, höra vad de tycker: enkät, intervju
fylla i enkät, svara på frågor, svara på enkät: enkätundersökning
sätta betyg på, ge poäng, poängsätta, sätta siffra på hur man mår: skattning, självskattning
hur mår du, hur mår deltagarna, fråga hur folk mår: självskattad hälsa, mående
se hur långt man kommit, se om det går framåt, märka framsteg, se utveckling: stegförflyttning, progression
någon utifrån, någon utomstående, få ögon utifrån, blick utifrån, extern utvärderare: utomstående
skriva rapport, skriva ihop något, sammanställa, få ner på papper: rapportering, dokumentation
sammanfatta kort, i korta drag, kort sagt, i ett nötskal, det viktigaste, sammanfattning
dra slutsatser, komma fram till, vad kan man säga, vad säger det oss: slutsatser
ge råd, tipsa om, ge tips, säga hur man bör göra, rekommendation
skicka med till andra, råd på vägen, viktigt att tänka på, tänk på att: rekommendationer, lärdomar
förklara hur man gör, steg för steg-guide, så gör du, gör så här: vägledning, instruktion
hjälp att komma igång, färdigt upplägg, börja från ett färdigt material, kom igång-guide: startguide, metodstöd
upp till bevis, sätta på prov, prova i skarpt läge, testa på riktigt: försök, pilot
känna sig för, pröva lite, smyga igång, börja i liten skala, testa smått: pilot, försöksverksamhet
växla upp, göra det större, köra på bredden, få det att växa, uppskalning
skala ner, dra ner på verksamheten, krympa: neddragning
göra om och göra rätt, styra upp: förbättring, korrigering
slipa på, finslipa, putsa på, vässa, snygga till: förbättring, utveckling
göra det bättre, bli bättre på, höja ribban, höja nivån: kvalitetsutveckling, förbättringsarbete
sänka ribban, ta det på låg nivå, börja lågt, kravlöst: lågtröskel, kravnivå
täppa till hålet, täppa till luckor, fylla hålet, fylla luckan, laga hålet: åtgärda brister, glapp
släcka bränder, brandkårsutryckning, punktinsats, plåster på såren: akut åtgärd, kortsiktig
tänka långsiktigt, tänka framåt, blicka framåt, se längre fram, långsiktighet: långsiktig planering
hugga när chansen finns, ta chansen, smida medan järnet är varmt: tillvarata, möjlighet
vänta och se, avvakta, sitta still i båten, se tiden an
gå händelserna i förväg, vara för snabb, ropa hej: förhastad
ta höjd för, vara beredd på, gardera sig, plan b, reservplan: beredskap, riskhantering
det värsta som kan hända, om det går fel, fallgrop: risk, riskanalys
dra det korta strået, stå med skägget i brevlådan, stå på bar backe: missgynnad
falla mellan två stolar, hamna i gråzon, gråzon, ingens ansvar: gränsdragning, mellan stolarna
ligga i startgroparna, stå i startgroparna, redo att börja: förberedelse, uppstart
hamna på efterkälken, ligga efter, halka efter, komma efter i planen: försening, eftersläpning
ligga i framkant, ligga steget före, ligga långt framme, vara först ut: föregångare
gå i fotspår, följa i fotspåren: förebild
ta rygg på, ha som förebild, se upp till, bli inspirerad: förebild, inspiration
dra sitt strå till stacken, bidra med sitt, göra sin del, hjälpa till: bidra
sätta sig in i, läsa in sig, läsa på: inläsning, kunskap
ha kött på benen, kunna sin sak, veta vad man talar om: kunnig, kompetens
lära upp, skola in, visa hur det går till, sätta in någon i jobbet, introduktion
veta för lite, saknar kunskap om, okunniga handläggare, vet för lite om: kunskapsbrist
personal som orkar, personalen går på knäna, slitna handläggare, stressade handläggare: arbetsbelastning
för få händer, för lite folk, fattas folk, för få som jobbar, underbemanning: personalbrist
alla slutar, stor ruljans, folk kommer och går, byta folk hela tiden, personalomsättning
sätta ihop ett gäng, få ihop ett team, samla ett gäng: bilda team, arbetsgrupp
folk med olika bakgrund, olika yrkesgrupper, olika kompetenser, blanda yrken, tvärprofessionell: multikompetent
vara spindeln, hålla i alla trådar, alla trådar, en som har överblick: koordinator, samordnare
få överblick, se helheten, se hela bilden, fågelperspektiv, helikopterperspektiv, överblick: helhetssyn
på gräsrotsnivå, de som jobbar på golvet, folket på golvet, ute i verksamheten: operativ nivå, verksamhetsnära
uppifrån och ner, pådyvlad, kommer uppifrån, bestämt uppifrån
underifrån, komma från golvet, komma nerifrån: underifrånperspektiv
berätta utåt, nå ut med, få ut budskapet: kommunikation, spridning
nås av, bli upplyst om, hålla sig underrättad: information
sprida sig, sprida som ringar på vattnet, spilla över på, dra med sig andra: spridningseffekt
snacka är gratis, mycket snack, snack men ingen verkstad, från ord till handling: genomförande
pappersprodukt, papperstiger, skrivbordsprodukt: bristande genomförande
mjuka värden, mjuka resultat, det som inte syns i siffror: kvalitativa resultat, mjuka effekter
hårda siffror, hårda fakta, kalla siffror: kvantitativa resultat, statistik
toppen av isberget, under ytan: mörkertal
slå två flugor i en smäll, få på köpet: samordningsvinst
kärnan i det hela, pudelns kärna, det det handlar om, kontentan: huvudsak
a och o, alfa och omega, det som avgör, nyckeln till: framgångsfaktor
var skon klämmer, öm punkt, svag punkt, där det brister, svag länk: förbättringsområde, brist
svår nöt att knäcka, hård nöt, kruxet: utmaning, problem
ingen lätt match, ingen dans på rosor, en tuff match: utmaning
ta tjuren vid hornen, ta tag i problemet, ta det på allvar: problemlösning, åtgärd
hitta en utväg, hitta en väg runt, hitta ett sätt, komma på en lösning: problemlösning
mötas på halva vägen, ge och ta, jämka, kompromiss
på samma sida, på samma våglängd, på samma spår, se det på samma sätt: samsyn
på kant med varandra, ligga i luven, ha en dispyt: konflikt
reda ut bråk, gräva ner stridsyxan, rensa luften, bli sams, konfliktlösning: konflikthantering
`;
