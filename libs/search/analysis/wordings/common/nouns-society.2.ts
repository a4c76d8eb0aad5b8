/** Abstract nouns of plans, projects, causes, results and quality; after a colon what lies near. */
export const NOUNS_SOCIETY_2 = `
orsak, anledning, skäl, bakomliggande orsak: förklaring
förklaring, förklara, redogöra för, klargörande: orsak
grundorsak, rotorsak, huvudorsak, egentlig orsak: orsak
bero på, ha sin grund i, orsakas av, ha att göra med: orsak
orsaka, förorsaka, ge upphov, medföra, vålla: orsak, effekt
följd, konsekvens, verkan, efterverkning: effekt
påverkan, inverkan, påverka, inverka: effekt, inflytande
påverkansfaktor, bakomliggande faktor, bidragande orsak, bidragande faktor: orsak
samband, koppling, korrelation, hänga samman, hänga ihop: orsak
samspel, växelverkan, interaktion, samspela: samarbete
förutsättning, betingelse, grundförutsättning: villkor
möjlighet, chans, möjliggöra: förutsättning, tillfälle
potential, utvecklingsmöjlighet, outnyttjad förmåga, inneboende förmåga: resurs
sannolikhet, trolig, sannolik, troligtvis: risk
motiv, bevekelsegrund, skäl, motivering: syfte
motivering, argument, argumentera, resonemang: skäl
ändamål, syfte, avsikt, intention: mål
ambition, strävan, sträva efter, föresats: mål
vision, framtidsvision, målbild, önskad framtid: mål
huvudmål, övergripande mål, överordnat mål: mål
etappmål, delmål, underordnat mål: mål
slutresultat, slutligt resultat, facit, slutprodukt: resultat
verkan, effekt, verkningsfull: resultat
fördel, styrka, positiv sida, behållning: vinst, nytta
nackdel, svaghet, negativ sida, avigsida: brist
för- och nackdelar, plus och minus, styrkor och svagheter: analys
mervärde, extra nytta, tillföra något nytt, värdeskapande: nytta
nytta, gagn, användbarhet: värde
nyttig, användbar, värdefull, till hjälp: nytta
betydelse, innebörd, vad det betyder: mening
relevans, relevant, betydelsefull, angelägen: viktig
svårighet, problem, bekymmer, dilemma: utmaning
problematik, problembild, problemområde: problem
knäckfråga, svår fråga, kärnfråga, stötesten: problem
hinder, barriär, spärr, tröskel: problem
hämmande faktor, hindrande faktor, bromskloss: hinder
främjande faktor, underlättande faktor, gynnsam faktor, det som underlättar: framgångsfaktor
underlätta, förenkla, göra lättare, göra enklare: stöd
försvåra, förhindra, hindra, stå i vägen: hinder
hantering, hantera, handskas med, ta itu med: lösning
lösning, lösningsförslag, problemlösning: åtgärd
återvändsgränd, dödläge, fastlåst, låst läge: problem
krisläge, akut läge, nödläge, kris: krissituation
belastning, börda, påfrestning: ansträngning, stress
brist, avsaknad, saknas, sakna: behov
bristfällig, otillräcklig, undermålig, för dålig: brist
felaktighet, felaktig, fel, inkorrekt: misstag
förlust, förlora, mista: sorg
skada, skadlig, skadeverkning: risk
fara, farlig, riskfylld: hot, risk
riskfaktor, varningssignal, varningstecken, tidiga tecken: risk
skyddsfaktor, friskfaktor, skyddande faktor: hälsofrämjande
säkerhet, trygghet: skydd, trygg
osäkerhet, ovisshet, oviss, oklarhet: oro
stabilitet, stabil, stadig: trygghet
obalans, instabil, ostadig, vacklande: osäkerhet
plan, planering, upplägg: strategi
strategi, långsiktig plan, strategisk, vägval: plan
arbetsplan, verksamhetsplan, handlingsplan, åtgärdsplan: planering
tidsram, tidsrymd, tidsspann: tidplan
förberedelse, förbereda, förarbete: planering
avgränsning, avgränsa, begränsning, begränsa: ram
inriktning, fokus, fokusområde: mål, profil
tyngdpunkt, huvudfokus, huvudinriktning, tonvikt: fokus
målområde, insatsområde, utvecklingsområde, prioriterat område: område
satsning, initiativ, utvecklingssatsning: projekt, insats
idé, uppslag, projektidé, infall: förslag
projektdeltagare, medverkande, deltagare i projektet: deltagare
projektmedarbetare, projektanställd, projektpersonal: projektledare
projektgrupp, arbetsgrupp, projektteam: team
projektägare, projektansvarig, ansvarig för projektet: huvudman
projektverksamhet, arbeta i projekt, driva projekt, projektarbete: projekt
ta initiativ, initiera, dra igång, sätta igång: starta, initiativ
inledningsskede, inledningsfas, startfas, startskede, början: uppstart
slutskede, slutfas, avslutande del: avslut
avslutning, slut, upphörande, avsluta: avslut
genomförande, utförande, verkställande, verkställighet: genomföra
verkställa, genomföra, sätta i verket: genomförande
förlopp, händelseförlopp, skeende: process, utveckling
händelse, tilldragelse: incident, händelseförlopp
framsteg, förbättring, gå framåt, positiv utveckling: progression
försämring, försämra, bli sämre, förvärra: bakslag
stagnation, stå stilla, stillestånd, inte komma någon vart: hinder
genombrott, vändning, vändpunkt, komma över tröskeln: förändring
förändring, skifte, ändring, förvandling: omställning
förändringsprocess, förändringsresa, omställningsprocess: förändringsarbete
förändringsvilja, förändringsbenägen, vilja att förändra: motivation
reform, omdaning, genomgripande förändring: förändring
modernisering, förnyelse, förnya, modernisera: utveckling
översyn, se över, genomlysning, granskning: utvärdering
justering, justera, finjustera, korrigera: anpassning
revidering, revidera, uppdatera, uppdatering: ändra
utbyggnad, utökning, utöka, utvidga, expandera: öka
uppväxling, växla upp, skala upp: uppskalning
tendens, trend, utvecklingslinje: mönster, utveckling
uppgång, ökning, stegring: öka
nedgång, minskning, tillbakagång, reducering: minska
variation, skiftande, variera, växlande: skillnad
räckvidd, utbredning, genomslag: spridning
förekomst, förekomma, utbredd, hur vanligt: antal
omfattning, storlek, utsträckning, vidd: mängd
mängd, antal, kvantitet, volym: omfattning
andel, procent, procentandel, hur stor del: statistik
majoritet, de flesta, flertalet, merparten: andel
genomsnitt, medelvärde, snitt, i medeltal: statistik
nivå, grad, trappsteg: steg
kapacitet, prestationsförmåga, förmåga: resurs
kvalitet, kvalité, hög standard, god kvalitet: kvalitetsarbete
kvalitetsbrist, bristande kvalitet, dålig kvalitet: brist
standard, kvalitetsnivå: nivå, kvalitet
egenskap, kännetecken, utmärkande drag, karaktärsdrag: karaktär
kännetecken, utmärka, känneteckna, karaktärisera: egenskap
särdrag, särart, egenart, det speciella: egenskap
effektivitet, effektiv, ändamålsenlig, verkningsfull: kvalitet
effektivisera, effektivisering, rationalisera, rationalisering: förbättring
ineffektiv, slöseri, resursslöseri, resurskrävande: kostnad
personella resurser, personalresurser, mänskliga resurser: bemanning
ekonomiska resurser, ekonomiska medel, finansiella resurser: finansiering
resursbrist, brist på resurser, resurserna räcker inte, knappa resurser: brist
metod, tillvägagångssätt, angreppssätt, tillvägagång: arbetssätt
förfarande, procedur, tillvägagångssätt, förfaringssätt: process
rutinbeskrivning, skriven rutin, arbetsrutin, processbeskrivning: rutin
instruktion, bruksanvisning, instruera: vägledning, anvisning
princip, grundregel, riktlinje, rättesnöre: policy
utgångspunkt, fundament, grundval: förutsättning
grundtanke, grundidé, huvudtanke: princip
koncept, modell, arbetsmodell: metod
hjälpmedel, redskap, verktyg: resurs
exempel, fallbeskrivning, fallstudie, konkret exempel: goda exempel
förebild, föredöme, förlaga, modell att följa: inspiration
kunskap, vetande, insikt, kännedom: kompetens
kunnande, know-how, expertis, sakkunskap: kompetens
kompetens, kunnighet, kvalifikation, kvalificerad: kunskap
färdighet, förmåga, skicklighet, praktisk kunskap: kompetens
baskunskap, grundkunskap, grundläggande kunskap: kunskap
kunskapsnivå, kunskapsläge, vad man vet, nuvarande kunskap: forskning
kunskapsbehov, utbildningsbehov, kompetensbehov: kompetensutveckling
kunskapslucka, kunskapsglapp, det vi inte vet: kunskapsbrist
kunskapsspridning, kunskapsdelning, dela kunskap, föra vidare kunskap: erfarenhetsutbyte
lärdom, insikt, erfarenhet: slutsats
slutsats, dra slutsatsen, konklusion, slutledning: resultat
iakttagelse, observation, observera, lägga märke till: resultat
upptäckt, upptäcka, fynd: resultat
sammanfattning, sammanfatta, resumé, kortversion: rapport
överblick, översikt, överskåda: helhetsbild
bakgrund, förhistoria, bakgrundsbeskrivning: orsak
beskrivning, redogörelse, skildring, beskriva: rapport
upplysning, information, upplysa: fakta, uppgift
fakta, sakuppgift, sakförhållande, sakinnehåll: information
källhänvisning, referenslista, källförteckning: källa, referens
begrepp, term, benämning, beteckning: definition
definition, definiera, avgränsa begrepp, vad menas med: begrepp
ordlista, begreppslista, ordförklaring, begreppsförklaring: definition
synvinkel, perspektiv, aspekt, infallsvinkel: synsätt
uppfattning, åsikt, ståndpunkt: synpunkter
synpunkt, kommentar, invändning: åsikt
förslag, idé, rekommendation, föreslå: råd
hypotes, antagande, teori, anta: forskning
fördom, förutfattad mening, stereotyp: attityder
diskussion, debatt, resonemang, diskutera: dialog
ämne, tema, sakfråga, temaområde: område
frågeställning, spörsmål, problemformulering: fråga
förväntning, förväntan, förhoppning, vänta sig: mål
efterfrågan, efterfråga, söktryck: behov
utbud, urval, sortiment, vad som erbjuds: insatser
alternativ, valmöjlighet, annan väg, annan lösning: val
valfrihet, fritt val, välja fritt, rätt att välja: självbestämmande
selektion, urval, sålla: målgrupp
kvarstå, återstå, bestå: varaktig
brådska, skyndsam, utan dröjsmål, så snart som möjligt: snabb
dröjsmål, fördröjning, försening, senareläggning: väntan
uppskjuta, skjuta upp, senarelägga, flytta fram: försening
frekvens, hur ofta, antal gånger: omfattning
varaktighet, hur länge, tidslängd: tid
geografiskt område, närområde, länsdel, närsamhälle: kommun
omgivning, miljö: omvärld, sammanhang
sammanhang, kontext: situation, helhet
situation, läge, omständighet: förhållande
livssituation, levnadssituation, livsomständigheter: vardag
utgångsläge, startläge, från början, ursprungsläge: nuläge
särställning, undantagsfall, specialfall: undantag
kategori, typ, sort: grupp
indelning, dela in, gruppering, klassificering: kategori
beståndsdel, komponent, byggsten, ingrediens: innehåll
helhet, totalitet, hela bilden, samlad bild: helhetssyn
mångfald, heterogen, blandad: variation
likhet, gemensam nämnare, beröringspunkt: jämförelse
motsats, motpol, raka motsatsen: motsättning
motsägelse, paradox, motsägelsefull: otydlighet
överensstämmelse, överensstämma, stämma överens, samstämmig: samsyn
framtidsutsikter, utsikter, framtidsmöjligheter: prognos, framtid
behovsprövning, prövning av behov, behovsbedömning: bedömning
bedömning, omdöme, bedöma: avgöra, kartläggning
analys, analysera, djupare undersökning: granskning, utvärdering
undersökning, studie, efterforskning, undersöka: forskning
kontroll, kontrollera, inspektera, kolla: tillsyn, granska
test, prov, testning: prövning, testa
bevis, belägg, underbyggd, bevisa: evidens
indikation, signal, tyda på: tecken, indikator
diagram, graf, stapeldiagram, figur: statistik
`;
