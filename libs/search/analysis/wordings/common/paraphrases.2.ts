/** What people say of home, authorities and meeting people; after a colon the offices' word or what lies near. */
export const PARAPHRASES_2 = `
tak över huvudet, någonstans att bo, ett ställe att bo, egen dörr: bostad, bostadslöshet
bo hos kompisar, sova på soffan, flytta runt, bo lite här och där: osäkra boendeförhållanden, hemlöshet
bo kvar hemma, bor hos föräldrarna, bor hemma hos mamma: kvarboende, eget boende
åka ut ur lägenheten, bli av med lägenheten, mista bostaden, kastas ut, få lämna lägenheten, vräkning
hitta lägenhet, få tag på lägenhet, skaffa bostad, söka lägenhet: bostadssökande, bostadsmarknad
bo i andra hand, hyra i andra hand, bo inneboende: andrahandsboende
sköta ett hem, hålla rent hemma, klara hemmet, hushållssysslor: boendestöd
handla mat, laga mat och städa, tvätta och städa, städa hemma, vardagssysslor: vardagsfärdigheter
klara sig hemma, klara sig i vardagen, klara sig på egen hand: självständigt liv, vardagsfungerande
få livet att funka, få ihop livet, få ihop vardagen, få dagarna att fungera, livspussel: aktivitetsbalans
hinna med barnen, lämna och hämta på dagis, hämta på förskolan: föräldraansvar, livspussel
vem tar barnen, ingen barnvakt, inget dagis, saknar barnpassning: barnomsorg, hinder för deltagande
vara hemma med barn, gå hemma med barnen, hemma med bebis: föräldraledighet
bråkigt hemma, stökigt hemma, jobbigt hemma: svåra hemförhållanden, familjesituation
gå isär, flytta isär, göra slut, separation: skilsmässa
slår mig, bli slagen, får stryk, åka på stryk, slagen av sin man, misshandel: våld i nära relationer
rädd för sin man, rädd hemma, rädd för sin partner, vågar inte lämna: våldsutsatthet, våld i nära relationer
får inte bestämma, inte får välja själv, familjen bestämmer, bevakad av familjen: hedersförtryck, kontroll
hamna snett, hamna i fel sällskap, dåligt sällskap, komma på glid, hamna på glid: riskzon, kriminalitet
sitta inne, sitta på kåken, åka fast, åka in i fängelse, fängelsestraff: kriminalvård
lägga av med brott, lämna gänget, börja om på nytt, bryta med det gamla, lämna kriminalitet: avhopp
bråka med polisen, råka i trubbel, hålla på med skumma saker: brottslighet, kriminalitet
hjälpa en anhörig, ta hand om sin mamma, vårda sin man, hjälpa sina föräldrar, anhörigvård: anhörigomsorg
ingen att umgås med, inga kompisar, utan vänner, har inga vänner, social isolering: ensamhet
komma ut bland folk, träffa folk, träffa människor, vara bland folk, våga träffa folk: socialt sammanhang
känna sig ensam, helt ensam, sitta ensam hemma, ensam i världen: ofrivillig ensamhet, isolering
stänga in sig, dra sig undan, isolera sig, gömma sig hemma, social isolering: isolering
få ett sammanhang, vara en i gänget, höra hemma någonstans, vara del av något: tillhörighet, socialt sammanhang
stå vid sidan av, hamna i kläm, hamna utanför samhället, på sidan av samhället: utanförskap, marginalisering
komma in i samhället, bli en del av samhället, delta i samhället: integration, inkludering
en knuff framåt, en puff i rätt riktning, spark i baken, bli pushad: motivation, uppmuntran
få upp ögonen för, upptäcka nya saker, öppna nya dörrar, få nya vyer: nya möjligheter, insikt
våga ta steget, ta klivet, ta första steget, ta mod till sig: motivation, förändring
ta tag i livet, ta tag i saken, ta itu med, göra något åt saken: handlingskraft, förändring
vilja förändra, trött på läget: förändringsvilja, motivation
hitta sig själv, komma underfund med, veta vem man är: självinsikt, identitet
vet vad man vill, känna sig klar över, sikta mot: målmedvetenhet, mål
få bättre självförtroende, våga mer än förut, sträcka på ryggen, växa flera centimeter: ökat självförtroende
trampa på en, bli illa behandlad, behandlas som skräp, behandlad som luft, inte bli sedd, dåligt bemötande: kränkning
bli väl mottagen, bli schysst behandlad, bra mottagande, vänligt mottagande, gott bemötande
lyssna på folk, lyssna på deltagarna, fråga folk vad de vill, fråga deltagarna: delaktighet, brukarinflytande
ha något att säga till om, ha ett ord med i laget, göra sig hörd: inflytande, delaktighet
över huvudet på, bestämma över någon, prata om mig utan mig, bestämma åt: bristande delaktighet
själv bestämma, ta egna beslut, styra sitt liv, bestämma över livet, självbestämmande: autonomi
tala för någon, föra någons talan, hjälpa att föra fram, säga för någon annan: ombud, företrädare
stötta på vägen, backa upp, finnas till hands: stöd, stödperson
någon som hjälper, en hjälpande hand, hjälp på traven, räcka ut en hand: stöd, insats
träffa andra i samma sits, andra i samma båt, i samma sits: kamratstöd, erfarenhetsutbyte
följa med på möte, gå med till myndigheten, komma med som stöd: personligt stöd
springa på möten, springa mellan myndigheter, runt till alla kontor: myndighetskontakter, rundgång
bli skickad hit och dit, slussas fram och tillbaka, runt i cirklar, hamna i en karusell, rundgång: mellan stolarna
ramla mellan stolarna, ingen tar tag i, ingen hjälper, ingen bryr sig: bristande samordning, mellan stolarna
alla säger olika, säger olika saker, olika besked, motstridiga besked: bristande samordning, otydlighet
tar evigheter, ta en evighet, dra ut på tiden, aldrig tar slut, tar en jäkla tid, lång handläggningstid: dröjsmål
sitta fast, köra fast, stå och stampa, fastna i gamla spår: stagnation, inlåsning
krånglig blankett, svåra papper, förstår inte brevet, förstår inte papperen, krångligt språk: myndighetsspråk
kanslisvenska, byråkratsvenska, svåra ord, krångliga ord, myndighetsspråk: klarspråk
tala klarspråk, säga rakt ut, säga som det är, inga omskrivningar: tydlighet, klarspråk
fylla i ansökan, hjälp att ansöka, skicka in ansökan, lämna in papper: ansökan, ansökningsprocess
fick nej, sagt nej, få nobben, kalla handen, tummen ner: avslag
få klartecken, grönt ljus, klartecken, tummen upp: godkännande, beviljad
klaga på beslut, protestera mot beslut, missnöjd med beslut, överklaga beslut: överklagande
lämna klagomål, klaga på någon, klaga på handläggaren, anmäla handläggaren: klagomål, klagomålshantering
vad har jag rätt till, har man rätt till, känna till sina rättigheter: rättigheter
vem kan hjälpa mig, vem kan jag prata med, var får jag hjälp: kontaktväg, vägledning
får man säga, berätta för andra myndigheter, prata om deltagare, prata om någon: sekretess, tystnadsplikt
hålla tyst om, hålla tand för tunga, inte skvallra: tystnadsplikt, sekretess
säga ja till att dela, gå med på, samtycke
spara uppgifter, skriva upp om någon, uppgifter om folk, skriva om deltagare: personuppgiftsbehandling
slänga papper, kasta papper, hur länge spara, spara papper, gallring: arkivering
skriva ner, föra bok, anteckna vad som hänt, dokumentation
ny handläggare igen, olika handläggare varje gång, aldrig samma person, handläggarbyte: bristande kontinuitet
en och samma person, samma handläggare, en fast kontakt: kontinuitet, kontaktperson
en kontakt i stället för flera, bara en kontakt, slippa många kontakter, en som håller ihop: samordnad kontakt
ta det från början igen, dra allt från början, berätta allt på nytt, dra samma sak: upprepad kartläggning
vara till besvär, vara en belastning, tigga om hjälp, mössan i hand, stå med mössan i hand: underläge, skam
skämmas för att be om hjälp, skäms över, hemligt för grannarna, stolthet i vägen: skam, stigma
vad ska folk tänka, vad folk säger, få blickar, stämplad som lat: stigma, fördomar
dra alla över en kam, skära alla över en kam, förutfattad mening, dömas på förhand: fördomar, generalisering
lära känna personen, se människan bakom, inte bara en diagnos, mer än sin diagnos: personcentrering, helhetssyn
hela paketet, se till allt, alla bitar, helhetssyn: helhetsperspektiv
från ax till limpa, hela kedjan: helhetsprocess, sammanhållen process
få bitarna på plats, pusselbitarna faller på plats, få ordning på allt: stabilisering, samordning
en dag i taget, ta en dag i sänder, litet steg, små små steg: stegvis, gradvis förändring
två steg framåt ett tillbaka, fram och tillbaka, gå i vågor, upp och ner hela tiden: bakslag, ojämn utveckling
tappa greppet, tappa fotfästet, tappa kontrollen, förlora kontrollen, glida utför: kris, försämring
komma ur, ta sig loss, bryta mönstret, bryta en ond cirkel: förändring, återhämtning
ond cirkel, nedåtgående spiral, negativ spiral, neråt i en spiral: negativ utveckling
god cirkel, positiv spiral, uppåtgående spiral, går åt rätt håll, på rätt väg: positiv utveckling, framsteg
vända skutan, vändpunkt, få vändning, komma över tröskeln: förändring, förbättring
snubbla på målsnöret, falla på målsnöret, ge upp på slutet: avbrott
hålla kvar i insatsen, få folk att stanna, stanna kvar: kvarstannande, fullföljande
slutar komma, folk försvinner, deltagare försvinner, hoppar av mitt i, avhopp: avbrott
strunta i mötet, skita i att komma, missa tiden, inte dök upp, uteblivande: frånvaro
svår att nå, får inget svar, försvunnen från kartan: uppsökande verksamhet
få tag på ungdomar, leta upp, åka hem till, knacka på, uppsökande verksamhet: uppsökande arbete
tackar nej till hjälp, avböja hjälp, säga nej till stöd: bristande motivation, frivillighet
tvingas gå, måste gå annars, hot om indraget bidrag, annars ryker bidraget: tvång, aktivitetskrav
piska och morot, morot, belöning: incitament
en storlek passar alla: målgruppsanpassning, individanpassning
i min takt, på mina villkor, utifrån mina behov: individanpassning, personcentrering
ny i landet, nykomling, kom hit som flykting, nyanländ
ny start, ny chans, andra chansen, börja på ny kula: omstart
någon att lita på, en vuxen att lita på, trygg vuxen: förtroende, trygg relation
få förtroende för, bygga upp tilliten, vinna tillit, lita på handläggaren: förtroendeskapande, tillit
tappa förtroendet, förlora tilliten, inte lita på, sviken av systemet: bristande tillit, misstro
rädd för soc, rädd att de tar barnen, ta barnen ifrån: omhändertagande, misstro mot myndigheter
datorn strular, internet strular, tekniken krånglar, nätet ligger nere, teknikproblem: it-problem
svårt med datorer, kan inte internet, inte kan datorer, har ingen dator, digitalt utanförskap
boka tid, beställa tid, tidsbokning
komma för sent, alltid sen, försova sig, svårt att passa tider, sen ankomst: närvaro
komma upp ur sängen, stiga upp på morgnarna, komma iväg hemifrån: dygnsrytm, morgonrutiner
sova på dagen, uppe på nätterna, vänt på dygnet, uppe hela natten: dygnsrytm
ta sig till jobbet: resor, transport
saknar körkort, har ingen bil, utan bil: körkort, transport
långt att åka, lång väg, bor långt bort, mitt ute i skogen, långt ute på landet: avstånd, glesbygd
gå på kurs, gå på utbildning: kursdeltagande, utbildning
träffas i grupp, vara med i grupp, gå i grupp: gruppverksamhet
prata ensam med, på tumanhand, mellan fyra ögon, bara vi två, enskilt samtal
göra saker tillsammans, hitta på något, åka på utflykt, gå på bio: gemensamma aktiviteter, social aktivitet
jobba med händerna, använda händerna, skapa med händerna, meka: hantverk, praktiskt arbete
vara ute i naturen, vistas i skogen, gå i skogen, gå på promenad: naturvistelse
umgås med djur, klappa hundar, vara med hästar, sköta djur: djurunderstödd insats
`;
