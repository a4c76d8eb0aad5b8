/** Adjectives, participles and adverbs of co-operation, law, steering and place; after a colon what lies near. */
export const QUALITIES_3 = `
gemensam, kollektiv: tillsammans, samverkan
samordnad, koordinerad, samstämd, synkad
osamordnad, splittrad, okoordinerad: bristande samordning
splittrad, uppdelad, fragmenterad, uppsplittrad
sammanhållen, hopknuten: sammanhang
fristående, oberoende, separat: självständighet
oberoende, obunden, opartisk, utomstående: oberoende granskning
opartisk, neutral, objektiv
jävig, vinklad, inte opartisk
skräddarsydd, individanpassad, anpassad, måttanpassad
standardiserad, likriktad, en mall för alla: standard
samstämmig, enhällig: samsyn
oenig, oense, inte överens
motstridig, motsägande, krockar med varandra: målkonflikt
motsägelsefull, inkonsekvent, går inte ihop: motsägelse
konsekvent, i alla lägen, likadant varje gång: konsekvens
oförenlig: målkonflikt
ömsesidig, åt båda håll
inblandad, involverad: delaktig
berörd, inblandad: berörda parter
oberörd, opåverkad, inte drabbad
inkopplad, involverad, kopplad till: kontakt
närvarande, på plats: närvaro
frånvarande, borta, inte på plats, uteblivna: frånvaro
utebliven, kom aldrig: frånvaro
ytterst ansvarig, har ansvaret, ansvarig: ansvar
fastställd, beslutad, fastlagd, klubbad
obestämd, inte bestämd, ej beslutad: oklar
godkänd, beviljad, accepterad, tillstyrkt: godkännande
underkänd, inte godkänd, avslagen
nekad, avvisad, fått nej, fått avslag: avslag
tillåten, har tillstånd: tillstånd
otillåten, förbjuden, inte tillåten, olovlig: förbud
lagenlig, enligt lagen, rättsenlig: lagstiftning
olaglig, lagstridig, brottslig, mot lagen, illegal: brott
rättslig, juridisk, enligt lagen: juridik
lagstadgad, reglerad i lag, lagreglerad, enligt lag: lagkrav
obligatorisk, måste göras: krav
bindande, förpliktande, måste följas: avtal
frivillig, valfri, av fri vilja, självvald
ofrivillig, påtvingad, mot sin vilja, tvingad: tvång
valfri, får välja själv
formell, officiell, på papperet: formalia
informell, inofficiell: informella kontakter
officiell, offentlig
offentlig, publik, tillgänglig för alla
skriftlig, nedskriven, nedtecknad, i skrift: dokumentation
anonym, namnlös, utan namn: anonymitet
sekretessbelagd, hemligstämplad, omfattas av sekretess: sekretess
oskyddad, utsatt, sårbar, försvarslös
berättigad, har rätt till, uppfyller kraven: rätt till ersättning
oberättigad, saknar rätt, utan rätt till: avslag
giltig, i kraft: regelverk
ogiltig, inte längre gällande: upphörd
rättvis, opartisk, lika för alla
orättvis, ojust, oskälig
jämlik, jämställd, på lika villkor
ojämlik, ojämställd, ojämnt fördelad
jämnt fördelad, lika fördelad, rättvist fördelad: fördelning
demokratisk, folkstyrd
auktoritär, toppstyrd, enväldig, uppifrån styrd: styrning uppifrån
toppstyrd, centralstyrd, uppifrån och ner: hierarkisk
hierarkisk, toppstyrd, i led
platt, icke-hierarkisk: platt organisation
decentraliserad, lokalt beslutad, utspridd: lokalt ansvar
detaljstyrd, hårt styrd
målstyrd, styrd av mål, resultatstyrd: målstyrning
övergripande, överordnad, strategisk: ledningsnivå
operativ, verksamhetsnära: genomförande
verksamhetsnära, nära verksamheten, på golvet: operativ
administrativ, pappersarbete: administration
byråkratisk, formalistisk, fyrkantig
transparent, genomskinlig, insyn: öppenhet
åtkomlig, till hands, tillgänglig
otillgänglig, oåtkomlig, svåråtkomlig: bristande tillgänglighet
anträffbar, nåbar, går att nå, kontaktbar: tillgänglighet
på orten, i närområdet, på hemmaplan: lokal nivå
regional, länsvis, i regionen, i länet: regional nivå
nationell, rikstäckande, i hela landet, landsomfattande: nationell nivå
internationell, mellan länder, i andra länder: utlandet
intill, i närheten, alldeles intill
närliggande, angränsande, intilliggande: närområde
avlägsen, långt bort, fjärran, långt ifrån: avstånd
glest befolkad, avfolkad, på landet: glesbygd
tätbefolkad, urban, i stan: storstad
överallt, i hela landet, på alla håll, alla ställen: spridning
någonstans, på något ställe, någon plats
utomhus, i det fria, i naturen: natur
inomhus, inne, under tak
trångt, litet utrymme, ont om plats: trångbodd
rymlig, gott om plats: utrymme
tom, obemannad, ödslig, oanvänd
bullrig, högljudd, stimmig, hög ljudnivå: buller
stillhet, ostörd, lugn och ro: lugn miljö
smutsig, ostädad, ofräsch: städning
trasig, sönder, ur funktion: reparation
i funktion, i drift, som funkar: funktion
välfungerande, väl fungerande, fungerar bra: framgång
dysfunktionell, fungerar dåligt, illa fungerande: brister
bärkraftig, långsiktigt hållbar: hållbarhet
ohållbar, orimlig, går inte i längden: kortsiktig
miljövänlig, klimatsmart, ekologisk: miljö
etablerad, väl inarbetad: implementerad
inarbetad, invand, beprövad, etablerad: arbetssätt
beprövad, utprovad, väl prövad: beprövad erfarenhet
oprövad, obeprövad, otestad: försök
forskningsbaserad, evidensbaserad, vetenskapligt belagd: evidens
vetenskaplig, akademisk: forskning
välkänd, bekant, allmänt känd: kännedom
okänd, obekant, inte känd: bristande kännedom
förankrad, accepterad, godtagen
oförankrad, saknar förankring: förankring
efterfrågad, eftertraktad
attraktiv, åtråvärd, eftertraktad: efterfrågan
attraktiv, lockande, tilltalande: attraktivitet
önskvärd, eftersträvad: önskemål
oönskad, ovälkommen, inte önskad: negativ effekt
sammankopplad, ihopkopplad, sammanlänkad, hänger ihop: samband
relaterad, kopplad till, har samband med, förknippad: samband
orsakad, framkallad, till följd av
öppen fråga, olöst, ouppklarad, kvarstående: olöst problem
kvarstående, återstående, kvarvarande
utbytbar, ersättningsbar, går att byta ut: ersättare
överförbar, generaliserbar, går att använda på andra ställen: spridning
parallellt, sida vid sida, jämsides: samtidighet
enskilt, på egen hand, på tu man hand: individuellt
självmant, spontant, på eget initiativ, oombedd: initiativ
spontan, oplanerad, impulsiv: spontanitet
stegvis, etappvis, i etapper, i steg: successivt
successiv, gradvis, efter hand, så småningom: stegvis
så smått, lite i sänder, lite åt gången: gradvis
framgångsrikt, med framgång, bra resultat: framgång
utvecklingsbar, förbättringsbar, kan bli bättre: förbättring
elektronisk, datoriserad, nätbaserad, digital: digitalisering
manuell, för hand, handskriven: manuell hantering
automatisk, per automatik, automatiserad
visuell, med bilder, i bild: bildstöd
mental, psykisk, själslig: psykisk hälsa
emotionell, känslomässig, känslosam: känslor
barnvänlig, anpassad för barn, familjevänlig: barnperspektiv
åldersanpassad, anpassad efter ålder: anpassning
jämställd, jämn könsfördelning, lika för kvinnor och män: jämställdhet
förbisedd, bortglömd, inte uppmärksammad: osynlig
inlåst, instängd, fastlåst: inlåsning
fastlåst, låst läge, kör fast, inga framsteg: dödläge
instabil, ostadig, vacklande: instabilitet
stabil, står stadigt
bevisad, bekräftad, påvisad, belagd
obekräftad, obevisad, inte belagd: osäker uppgift
oskattbar, ovärderlig, guld värd: värdefull
`;
