/** Adjectives and adverbs: size, time, degree, worth, certainty, clarity; after a colon what lies near. */
export const QUALITIES_1 = `
omfattande, ansenlig, avsevärd: stor omfattning
enorm, jättestor, väldig, kolossal, gigantisk: mycket stor
omfattande, långtgående, storskalig: bred
obetydlig, blygsam: liten omfattning, marginell
liten grupp, fåtal, ett fåtal, enstaka: begränsat antal
marginell, försumbar, obetydlig, minimal
småskalig, i liten skala, liten omfattning
begränsad, avgränsad, inskränkt: liten omfattning
bred, allsidig, vittomfattande, bredd: mångsidig
stigande, tilltagande, ökande
avtagande, sjunkande, minskande
utökad, utvidgad, utbyggd, förstärkt
reducerad, nedskuren, förminskad: nedskärning
fördubblad, dubbel, dubbelt så mycket: ökning
halverad, hälften: minskning
åtskilliga, ett flertal, talrika, en rad olika
majoritet, flertal, merpart, större delen, de flesta: andel
minoritet, mindretal: andel
otalig, oräknelig, hur många som helst
sammanlagd, total, sammantaget: summa
fullständig, komplett, total, heltäckande: helhet
ofullständig, bristfällig, inkomplett, halvfärdig: brist
delvis, till viss del, partiell, i viss mån, till en del: begränsad
huvudsaklig, primär: viktigast
mindre viktig, underordnad, bisak: lågprioriterad
ungefär, cirka, omkring, uppskattningsvis
exakt, precis, på pricken: precision
överflödig, onödig, obehövlig: behövs inte
tillräcklig, lagom, så det räcker: rimlig nivå
otillräcklig, knapp: räcker inte, brist
knapp, snål, skral: resursbrist
överflöd, gott om, i riklig mängd: tillgång
i genomsnitt, genomsnittlig: medelvärde
jämförbar, liknande, motsvarande, likvärdig: jämförelse
likadan, identisk, samma slags
liknande, snarlik, likartad, besläktad
olik, annorlunda: skillnad
varierande, skiftande, växlande
varierad, omväxlande, mångsidig, brokig
blandad, heterogen, sammansatt, olikartad
likartad, homogen, likformig: enhetlighet
ensidig, onyanserad, vinklad, enögd
ojämn, växlande, går upp och ner: svängande
jämn, konstant, oförändrad
proportionerlig, rimlig, skälig: avvägning
oproportionerlig, orimlig, överdriven: obalans
överdriven, till överdrift: överdrift
lagom, rimlig, sansad, moderat: nivå
extrem, ytterst, överdriven, exceptionell: undantag
påtaglig, märkbar, kännbar: förändring
markant, påtaglig, avsevärd, rejäl: stor förändring
drastisk, dramatisk: stor förändring
genomgripande, grundläggande, radikal, fundamental: strukturförändring
svag, klen, kraftlös
stark, kraftfull: styrka
intensiv, hektisk, koncentrerad: intensitet, tät
hektisk, stressig, jäktig, hetsig, full fart: arbetsbelastning
djup, djupgående, fördjupad
ytlig, översiktlig, inte på djupet: övergripande
detaljerad, noggrann, i detalj: detaljnivå
omfattande, detaljerad: lång beskrivning
kortfattad, koncis, sammanfattad
långvarig, ihållande, långdragen, pågått länge: kronisk, lång tid
kort tid, kortvarig, snabbt övergående, en stund: tillfällig
tillfällig, temporär, provisorisk: kortvarig
permanent, bestående, varaktig, för alltid, stadigvarande: långsiktig
ständig, jämt, oavbruten, konstant: kontinuerlig, alltid
kontinuerlig, fortlöpande, oavbruten: kontinuitet
upprepad, regelbunden, periodisk: ofta
regelbunden, med jämna mellanrum, rutinmässig: kontinuitet
oregelbunden, ojämn, sporadisk: kontinuitet
sporadisk, enstaka gånger, emellanåt: sällan
ofta, titt som tätt, många gånger, frekvent: frekvens
sällan, inte ofta, nästan aldrig
emellanåt, stundtals: periodvis
aldrig, inte någonsin, ingen gång
varje vecka, veckovis, en gång i veckan
varje månad, månadsvis, månatlig, en gång i månaden
varje år, årlig, årsvis
periodvis, i perioder, tidvis, stundtals: svängande mående
snarast, så snart som möjligt, omgående, skyndsamt: brådskande
omedelbar, genast, på en gång, omgående: snabb
snabb, hastig, rask, kvick, i rask takt
skyndsam, brådskande, snabb hantering: förtur
plötslig, oväntad, hastig, från ingenstans: oförutsedd
oväntad, oförutsedd, överraskande, oplanerad, oförmodad
förväntad, förutsedd: prognos
långsam, trög, saktfärdig, sakta: dröjsmål
tidskrävande, tidsödande, tar tid: lång handläggningstid
försenad, efter tidplanen
punktlig, utsatt tid, komma i tid
i god tid, i ett tidigt skede: tidiga insatser
för sent, i sista stund, sent omsider: försening
dagsaktuell, högaktuell, på dagordningen
dåvarande, förut: bakgrund
ursprunglig, från början: utgångspunkt
framtida, blivande, på sikt
på sikt, i längden, i det långa loppet, långsiktigt
nystartad, nyinrättad, nybildad, nyligen startad: uppstart
nyligen, för kort tid sedan, häromdagen, på sista tiden
nutida, tidsenlig, samtida
föråldrad, omodern, gammaldags, förlegad, inaktuell: gammal
inaktuell, passerad, överspelad, ogiltig: föråldrad
uppdaterad, dagsfärsk, senaste versionen
slutgiltig, definitiv: slutresultat
preliminär, inte spikad
pågående, i full gång: nuvarande
ofärdig, halvfärdig, oavslutad, inte klar: pågående
uppskjuten, framflyttad, senarelagd, skjuten på framtiden: försening
bra, god: utmärkt, fördelaktig, kvalitet
utmärkt, förträfflig, ypperlig, strålande, jättebra: mycket bra
godtagbar, acceptabel, hyfsad, duglig, tillfredsställande: godkänd
hyfsad, ganska bra, helt okej: godtagbar
tillfredsställande, nöjaktig, godkänd, tillräckligt bra: kvalitet
undermålig, usel, bristfällig, kass: kvalitetsbrist
otillfredsställande, undermålig, inte bra nog: brist
värre, sämre, förvärrad: försämring
bättre, förbättrad, höjd kvalitet
optimal, idealisk, perfekt, bästa tänkbara: lämplig
felfri, perfekt, utan anmärkning, fläckfri: kvalitet
felaktig, oriktig, inkorrekt, fel: misstag
korrekt, felfri, utan fel
missvisande, vilseledande, skev: felaktig
sanningsenlig, överensstämmer med verkligheten, sann: korrekt
osann, falsk, påhittad, lögnaktig: felaktig uppgift
äkta, genuin, på riktigt: autentisk
teoretisk, på papperet, i teorin: teori
viktig, betydelsefull, väsentlig, angelägen: prioriterad
central, avgörande, huvudsaklig: nyckelfråga
avgörande, helt nödvändig: framgångsfaktorer
nödvändig, oundgänglig, ofrånkomlig: krav, förutsättning
oumbärlig, ovärderlig, går inte att vara utan: viktig
grundläggande, elementär, basal
oviktig, oväsentlig, betydelselös, spelar ingen roll: mindre viktig
prioriterad, högst upp, går före, förtur: viktig
försummad, eftersatt, åsidosatt, bortglömd: lågprioriterad
lågprioriterad, bortprioriterad, längst ner på listan: prioritering
värdefull, givande, betydelsefull, nyttig: värde
värdelös, meningslös, oduglig: onödig
användbar, till nytta, kommer till nytta: nytta
användbar, brukbar, funktionell: praktisk, användbarhet
oanvändbar, obrukbar, funkar inte, värdelös: brist
ändamålsenlig, funktionell: syfte
lämplig, ändamålsenlig
olämplig, mindre lämplig
relevant, av betydelse, hör till saken: relevans
irrelevant, ovidkommande, hör inte till saken, utan betydelse
effektiv, verkningsfull, ger resultat: effekt, effektivitet
ineffektiv, verkningslös, utan effekt, ger inget: effektivitet
resultatlös, fruktlös, förgäves: utan resultat
lyckad, framgångsrik, gick bra: framgång
misslyckad, fruktlös, gick i stöpet
hoppingivande, förhoppningsfull, ser lovande ut: positivt resultat
gynnsam, fördelaktig, bra förutsättningar
ogynnsam, ofördelaktig, dåliga förutsättningar
nackdel, minus, avigsida, baksida: ofördelaktig
ofarlig, oskadlig, riskfri: säkerhet
riskabel, riskfylld, vådlig: risk
allvarlig, svårartad, allvarligt läge: allvar
lindrig, mild, inte så allvarlig: lätt besvär
ödesdiger, förödande, katastrofal, mycket allvarlig: kris
problematisk, bekymmersam, krånglig: problem
bekymmersam, oroväckande, alarmerande: oro
prekär, ansträngd, kärv: besvärligt läge
ansträngd, pressad, hårt belastad, svår situation: belastning
knepig, krånglig: svårighet
påfrestande, ansträngande: påfrestning
påfrestande, tuff: krav, belastning
tuff, slitsam: påfrestning
överväldigande, övermäktig, oöverstiglig: överbelastad
enkel, okomplicerad: lätt
enkel, friktionsfri, utan krångel: förenkling
krånglig, tillkrånglad, invecklad: komplicerad
komplicerad, invecklad, sammansatt, komplex: komplexitet
tungrodd, långrandig, byråkratisk: krångel
tungrodd, svårhanterlig, otymplig: administration
lättanvänd, användarvänlig, enkel att använda: användbarhet
svårtillgänglig, svår att förstå: tillgänglighet
lättförståelig, begriplig, förståelig, lätt att förstå: klarspråk
obegriplig, svårbegriplig, svår att förstå: otydlig
tydlig: konkret
outtalad, underförstådd, implicit, oskriven: oskrivna regler
otydlig, oklar, vag, luddig, diffus
luddig, flummig, svävande: oklar
tvetydig, dubbeltydig, kan tolkas olika
självklar, uppenbar: självklarhet
uppenbar, tydlig, solklar, iögonfallande
oklar, oviss: osäkerhet
oviss, osäker, otrygg: osäkerhet
trolig, sannolik, förmodligen
otrolig, osannolik, inte trolig: sannolikhet
genomförbar, möjlig att genomföra, går att göra: möjlighet
omöjlig, ogenomförbar: hinder
eventuell, tänkbar, potentiell: möjlighet
realistisk, verklighetsförankrad, rimlig: realism
orealistisk, orimlig, verklighetsfrämmande, för optimistisk: överskattning
konkret, handfast, påtaglig
abstrakt, teoretisk, svävande, allmänt hållen: övergripande
generell, allmän, gemensam för alla: generell insats
generell, allmängiltig, överlag
specifik, särskild, speciell: specialiserad
säregen, egenartad: särskild
unik, ensam i sitt slag, enastående
vanligt förekommande, utbredd, förekommer ofta: förekomst
sällsynt, inte så vanlig, förekommer sällan: undantag
normal, sedvanlig, som brukligt: norm
karaktäristisk, kännetecknande: kännetecken
tillförlitlig, pålitlig, trovärdig, reliabel
otillförlitlig, opålitlig, går inte att lita på: osäkra uppgifter
trovärdig, trolig, övertygande
välgrundad, underbyggd, genomtänkt: faktabaserad
ogrundad, obefogad, oberättigad, utan grund: saknar stöd
befogad, berättigad, välmotiverad: skäl
mätbar, kvantifierbar, går att mäta: mätning
kvantitativ, sifferbaserad, siffermässig: statistik
statistiskt säkerställd, signifikant, statistiskt signifikant: statistik
osynlig, dold, gömd, undangömd: mörkertal
`;
