/** What people say in a sentence, beside the noun that reports make of it; after a colon what lies near. */
export const PHRASES = `
orka med, klara av vardagen, ha ork: uthållighet
orkar inte jobba, klarar inte att jobba, kan inte jobba: nedsatt arbetsförmåga
vara sjukskriven länge, sjukskriven i flera år, långtidssjukskriven
vara borta länge från jobbet, lång frånvaro från arbetslivet, länge borta från arbetsmarknaden: långtidssjukskriven
komma ut i jobb, ut i arbete, få ett jobb, övergång till arbete: självförsörjning
behålla ett jobb, stanna på jobbet, hållbar anställning, hållbart arbetsliv
leva på bidrag, bidragstagare, bidragsförsörjd, beroende av bidrag
bli självförsörjande, stå på egna ben, klara sig själv ekonomiskt, egen försörjning, egenförsörjning
sitta hemma, inte komma utanför dörren, isolera sig hemma, självisolering
våga mer, våga ta plats, våga prova nytt, ökat mod, utmana sig själv
tro på sig själv, lita på sig själv, tro på sin egen förmåga, självtillit
må bättre, känna sig bättre, mår bättre, ökat välmående, förbättrat mående
må sämre, mår sämre, bli sämre, försämrad hälsa, försämrat mående
mår dåligt, mår psykiskt dåligt, inte må bra, psykisk ohälsa
bryta ihop, kollapsa, gå sönder, krascha: utmattning
få hjälp i tid, fånga upp tidigt, ingripa tidigt, tidig insats, tidigt stöd
vänta på hjälp, vänta länge, lång kö till insats, lång väntetid, väntetider
lämnad ensam, stå ensam i systemet, klara sig i systemet på egen hand: vilse bland myndigheter
hitta rätt, hitta rätt hjälp, hamna rätt, komma rätt från början, rätt insats i rätt tid, rätt stöd
vet inte vart man ska vända sig, veta vart man ska vända sig, vart kan man vända sig, vem ska man kontakta: ingång
inte bli trodd, misstrodd, ifrågasatt, bli ifrågasatt av myndigheten: bemötande
berätta allt igen, dra sin historia flera gånger, behöva upprepa sin berättelse, berätta samma sak för alla
få tid på sig, i sin egen takt, ta det lugnt, eget tempo, individuell takt, anpassat tempo
prova sig fram, testa sig fram, lära under resans gång, lära efter hand, iterativ, iterativt arbetssätt
tänka nytt, utanför boxen, nytänkande, innovativ, nyskapande, innovativt arbetssätt
tänka om, ompröva sitt arbetssätt, ändra arbetssätt, nytt arbetssätt, förändrat arbetssätt
göra på samma sätt, likadant överallt, enhetlig, enhetligt arbetssätt, gemensamma rutiner, likriktning
göra olika, var och en gör på sitt sätt, olika arbetssätt, bristande enhetlighet
jobba åt samma håll, sträva mot samma mål, gemensam riktning, gemensam färdriktning
prata samma språk, förstå varandra, gemensam begreppsapparat, begreppsförvirring
veta vad de andra gör, insyn i varandras arbete, transparens, öppenhet mellan parterna
hålla det man lovar, hålla överenskommelser, efterlevnad av avtal
komma överens, bli överens, nå enighet, överenskommelse
tycka olika, inte vara överens, meningsskiljaktighet, oenighet, olika uppfattningar
dra sig ur, hoppa av samarbetet, lämna samarbetet, utträda, utträde ur förbundet, lämna förbundet
gå med i förbundet, bli medlem, inträde i förbundet, ansluta sig, anslutning av kommun, ny medlemskommun
slå ihop förbund, sammanslagning, gå samman, fusionera, förbundssammanslagning
starta ett förbund, bilda förbund, bilda samordningsförbund, förbundsbildning
lägga ner förbundet, upplösa förbundet, likvidation, avveckling
dra ner på, dra in på, skära ner, nedskärning, sparkrav, effektiviseringskrav
lägga om, ställa om verksamheten, omställningsarbete, omställa
komma igång med projektet, starta upp, uppstart, igångsättning, kick-off
hålla liv i, hålla igång, upprätthålla, vidmakthålla
rinna ut i sanden, dö ut, självdö, upphöra efter projektet: implementering
byråkratiskt, krångla till det, för mycket papper, administrativ börda, regelkrångel
lägga tid på fel saker, för mycket administration, dubbelregistrering, dokumentationsbörda
sprida ordet, berätta för andra, få ut kunskapen, kunskapsspridning, erfarenhetsspridning
lära av andra, härma andra, inspireras av andra förbund, benchmarking, jämföra sig med andra
visa upp, visa resultat, synliggöra resultat, redovisa resultat, resultatredovisning
visa att det lönar sig, bevisa nyttan, lönar det sig, samhällsekonomisk nytta, nyttoberäkning, nyttokalkyl
ger det effekt, har det någon effekt, fungerar det, verkningsfull, effektfull, effektiv insats
vad kostar det, hur mycket kostar det, kostnadsberäkning, kostnadskalkyl, kalkylera
vem ska betala, dela på notan, kostnadsdelning, finansieringsansvar, finansieringsmodell
få pengar till, söka pengar till, finansiera en insats, finansieringskälla, hitta finansiering
hur går det för deltagarna, hur det går för dem, deltagarnas utfall, resultat för deltagarna, deltagarresultat
hur gick det sedan, hur gick det efteråt, vad hände sedan, långtidsuppföljning, uppföljning efter avslutad insats
mäta före och efter, för- och eftermätning, före och efter insatsen
vad säger deltagarna, vad tycker deltagarna, deltagarnas upplevelser, deltagarupplevelse, deltagarperspektiv
vad säger handläggarna, handläggarnas upplevelse, personalens upplevelse, personalperspektiv, medarbetarperspektiv
se hela människan, hela livssituationen, hela bilden, helhetssyn, helhetsperspektiv
börja i rätt ände, möta personen där den är, utgå från individens behov, behovsstyrd, behovsanpassad
en sak i taget, lite i taget, små steg i taget, stegvis, stegvis process
steg framåt, komma ett steg närmare, stegförflyttning, progression
stå still, stampa på samma ställe, ingen förändring, utebliven progression, stagnation
falla tillbaka, bakslag, återfall, tillbakagång
ge upp, tappa hoppet, tappa modet, uppgiven, resignation
hålla ut, inte ge upp, kämpa på, envishet, uthållighet
känna press, pressad, krav på sig, prestationsångest, känna krav
säga nej, sätta gränser, säga ifrån, gränssättning
be om hjälp, våga be om hjälp, söka hjälp, hjälpsökande
få en knuff, puffa på, peppa, pusha, uppmuntra
hålla i handen, ha någon vid sin sida, stöd hela vägen, följeslagare, sammanhållet stöd
fungera som bro, bygga broar, länka samman, brobyggare, länkfunktion, brygga
spindeln i nätet, hålla i trådarna, hålla ihop insatserna, samordnarroll, koordinerande roll
dra i samma fråga, driva frågan, äga frågan, processägare
få alla med på tåget, skapa delaktighet, förankringsarbete, förankringsprocess
få med cheferna, få med sig ledningen, chefsförankring, förankra hos ledningen, ledningsförankring
chefen måste vilja, stöd uppifrån, ledningens stöd, ledningsstöd, uppbackning
brinna för, eldsjälar, brinnande engagemang, drivkraften hos personalen
bli trött på, tröttna, tappa gnistan, tappat engagemang, minskat engagemang
folk slutar, personal slutar, hög personalrörlighet, personalflykt, personalomsättning
ny på jobbet, börja ett nytt jobb, nyanställd, introduktionsprogram för nyanställda
ensam om ansvaret, stå ensam med ansvaret, dubbelkommando, delat ledarskap
lita på varandra, känna förtroende, ömsesidig respekt, tillitsfull samverkan
träffas ofta, träffas regelbundet, regelbundna träffar, mötesfrekvens, regelbundna möten
hinner inte träffas, svårt att hitta tid, svårt att boka möten, kalenderkrock: tidsbrist
inte dyka upp, kommer inte på möten, missa möten, uteblivna besök, utebliven
svara i telefon, svår att få tag på, går inte att nå, svårtillgänglig, dålig tillgänglighet
fylla i papper, fylla i formulär, blankettifyllande, hjälp med papper
läsa post, öppna post, ekonomiskt kaos, oöppnad post
komma ut i naturen, vara ute, utomhusaktivitet, naturvistelse, naturkontakt
ha något att gå till, någonstans att gå, någonstans att vara, meningsfull sysselsättning, träffpunkt
få nya vänner, lära känna nya människor, utöka sitt nätverk, stärkt socialt nätverk, vidgat socialt nätverk
känna igen sig i andra, inte vara ensam om sina problem, dela erfarenheter i gruppen, igenkänning
göra skillnad, göra nytta, mervärde, nytta för deltagarna
bli kvar i systemet, fastna i systemet, fastna i bidrag, inlåsning, inlåsningseffekt
hamna utanför systemet, falla igenom skyddsnätet, falla ur systemet, ramla mellan stolarna
ingen tar ansvar, ingen känner ansvar, ansvaret bollas, oklart ansvar, ansvarsglapp
bolla mellan, bollas runt, skickas runt, slussas runt, rundgång mellan myndigheter
vem bestämmer, vem har ansvaret, vem har sista ordet, beslutsmandat, mandat
vem gör vad, vem ska göra vad, ansvars- och rollfördelning, rollfördelning
samma mål, ha samma mål, gemensam målbild, gemensam vision
lära känna varandra, känna varandra, relationer mellan parterna, relationsbyggande
en väg in, bara en ingång, samordnad ingång, gemensam ingång
mellan stolarna, mellan myndigheterna, gränslandet, i gränslandet mellan, ingenmansland
utan bostad, stå utan bostad, ingenstans att bo, bostadslöshet, hemlöshet
utan papper, papperslös, odokumenterad
efter fängelset, när man kommer ut från fängelset, frigivning
vad händer sen, vad händer efteråt, fortsättning efter projektet, framtida drift, tiden efter projektet
ta vara på resultat, ta till vara erfarenheter, tillvarata erfarenheter, tillvaratagande
vad har vi lärt oss, vad vi har lärt oss, lärdomar
vad ska man undvika, vad gick fel, fallgropar, misstag
vad krävs för att lyckas, hur lyckas man, framgångsfaktorer, förutsättningar för att lyckas
vad är det som fungerar, vad fungerar bäst, verksamma komponenter, verksamma faktorer
hur gör andra, hur har andra gjort, hur gör andra kommuner, goda exempel, erfarenheter från andra förbund
hur kommer man igång, hur startar man, hur börjar man, startguide, uppstart
hur når man, nå ut till, få kontakt med, uppsökande, rekrytering av deltagare
hur remitterar man, remissväg, remissrutin, remissförfarande
hur ofta ska man, hur mycket tid, hur många timmar, omfattning, intensitet
hur länge får man vara med, hur lång tid tar det, tidsgräns, insatsens längd, insatstid
får man lov, är det tillåtet, är det lagligt, får vi enligt lag, rättsligt utrymme, lagligt stöd
är det obligatoriskt, obligatorisk, tvingande
kan man tvinga, tvinga någon, tvångsåtgärd: frivillig medverkan
anmäla sig själv, söka själv, självremiss, egen anmälan, egenanmälan
bestämma själv, få bestämma själv, självbestämmande, självbestämmanderätt
bli lyssnad till, bli lyssnad på, komma till tals, delaktighet
få hopp, känna hopp, hoppfullhet, framtidstro
jämföra med andra, hur står vi oss, jämförelsetal, jämförbara data
bli av med jobbet, mista jobbet, förlora jobbet: arbetslöshet, uppsägning
dricka för mycket, supa för mycket, alkoholproblem, riskbruk av alkohol
skära sig, göra sig illa, självskadebeteende
bli klar med skolan, gå ut gymnasiet, gymnasieexamen, fullfölja gymnasiet, fullföljda studier
efter skolan, efter gymnasiet, övergång från skola till arbetsliv
många olika kontakter, många myndighetskontakter, parallella kontakter, splittrat stöd, fragmentiserat stöd
göra sig förstådd, kan dålig svenska, bristande språkkunskaper, språkbarriär, språkhinder
känna sig dum, skämmas, känna skam, skamkänslor, skambelagd
få ordning på livet, reda upp sitt liv, ordna upp livet, stabilisera livssituationen, stabil livssituation
få vardagen att fungera, klara vardagen, fungerande vardag, vardagsfungerande
`;
