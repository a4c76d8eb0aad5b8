/** Words of every day for what people meet, feel and do; after a colon what lies near rather than being the same. */
export const GENERAL = `
rädd, nervös, blyg, osäker, rädsla: ångest, oro, trygghet
arg, ilska, irriterad, frustrerad, frustration: konflikt, missnöje
glad, glädje, lycklig, rolig, roligt, kul: trivsel, välbefinnande
hopp, framtidstro, hoppfull, tro på framtiden: motivation
ledsen, gråta, nere, låg, nedstämdhet: depression, psykisk ohälsa
sorg, dödsfall, förlora någon: kris
självmord, suicid, självmordstankar, ta livet av sig: suicidprevention, psykisk ohälsa
adhd, autism, npf, neuropsykiatrisk, add: funktionsnedsättning
koncentrera sig, koncentration, fokusera, uppmärksamhet: kognitiv, kognition
minne, glömma, komma ihåg, glömsk: kognitiv, minnesstöd
förstå, begripa, greppa, förståelse, insikt: kunskap
cv, meritförteckning, personligt brev, jobbansökan: söka jobb
söka jobb, jobbsökande, jobbsökning, leta jobb: arbetssökande, matchning
starta eget, eget företag, egenföretagare, egen firma: företagare
facket, fackförbund, fackförening, facklig: arbetsmarknadens parter
filma, film, filmer, videofilm: information, digital
tidning, press, media, medier, journalist: kommunikation
sociala medier, facebook, instagram: kommunikation, spridning
nyhetsbrev, utskick, mejlutskick: information
välja, valmöjlighet, eget val, alternativ: självbestämmande, valfrihet
rättvis, rättvisa, orättvis, orättvisa, likvärdig, likvärdighet: jämlikhet
socialförsäkring, försäkring, sjukförsäkring: Försäkringskassan
hyra, hyresskuld, vräkt, vräkning: bostad, hemlöshet
boendestöd, boendestödjare, hjälp hemma, stöd i hemmet: vardag
god man, förvaltare, ställföreträdare: stöd
drop-in, dropin, öppet hus, komma när man vill: öppen verksamhet
rehab, rehabilitering, arbetslivsinriktad rehabilitering, rehabilitera: återhämtning
sjukgymnast, fysioterapeut: rehabilitering
sköterska, sjuksköterska: vårdpersonal
studievägledare, studie- och yrkesvägledare, yrkesvägledning, syv: vägledning, utbildning
balans, balans i vardagen, balansera, jämvikt: aktivitetsbalans, vardag
något att göra, göra om dagarna, sysselsatt, daglig sysselsättning, daglig verksamhet: sysselsättning
mening, meningsfull, meningsfullhet, meningslös: sammanhang
behövas, vara behövd, känna sig viktig, höra till, tillhörighet: sammanhang, delaktighet
bli sedd, bli lyssnad på, lyssna, bli hörd, bli tagen på allvar: bemötande
vägra, motstånd, motvilja, motsträvig: motivation, frivillighet
glapp, lucka, glipa, tomrum, mellanrum: mellan stolarna, övergång
strul, trassel, strula, trasslig, besvärlig: problem, hinder
kaos, kaotisk, rörig, rörigt, stökig: otydlighet, struktur
anmäla, anmälan, skriva in sig, anmäla sig: ansökan, inskrivning
tacka nej, avböja, säga nej, avstå: avbrott, frivillighet
sjuk, sjukdom, ohälsa, krasslig: sjukskriven, diagnos
frisk, bli frisk, tillfriskna, tillfrisknande, frisk igen: återhämtning, hälsa
ryggont, ryggvärk, ont i ryggen, ont i kroppen, värk: smärta
löna sig, lönsamhet, ge tillbaka, vinna på, vinst: samhällsvinst, nytta, besparing
granska, revision, revisor, tillsyn: granskning, uppföljning
hemlig, hemligt, konfidentiell, förtrolig: sekretess
personuppgift, personuppgifter, gdpr, dataskydd: sekretess, samtycke
hot, hotfull, aggressiv, otrygg: arbetsmiljö, trygghet, våld
fel, misstag, göra fel, miss: avvikelse, brist
skillnad, skilja, skiljer sig, olikhet: jämförelse
öka, ökning, stiga, bli fler, höja: utveckling
minska, minskning, sjunka, bli färre, sänka: utveckling
fullfölja, slutföra, gå klart, bli klar, genomföra: genomförande, måluppfyllelse
genomföra, utföra, bedriva, göra: genomförande
använda, nyttja, tillämpa, utnyttja, användning: metod
erbjuda, ge, tillhandahålla, utbud: insats
fixa, ordna, lösa, lösning, lösa problem: åtgärd
stärka, förstärka, stötta upp, bygga upp: utveckla
lägga ner, lägga ned, stänga, upphöra, nedläggning: avslut
fördela, fördelning, dela upp, uppdelning: ansvarsfördelning
slå ihop, samla, sammanföra, slå samman: samlokalisering, samordning
bygga relation, skapa förtroende, lära känna, vinna förtroende: relation, tillit
hälsa på, hembesök, besöka hemma, hemma hos: uppsökande
följa med, ledsaga, med på möten, vid sidan av: stöd, lots
ge upp, tappa sugen, tappa lusten, resignera: motivation, avbrott
komma i tid, passa tider, punktlig: närvaro, rutiner
gå upp på morgonen, komma upp på morgnarna, vända på dygnet: dygnsrytm, rutiner
ha råd, ont om pengar, pank, fattig, knapert: privatekonomi, försörjning
betala, betalning, ersätta, bekosta, finansiera: finansiering, kostnad
vem betalar, kostnadsfördelning, dela på kostnaden: finansiering
räcka till, tillräckligt, otillräckligt: brist, resurser
tjata, påminna, påminnelse: stöd
plats, platser, ledig plats: antal deltagare
upptagningsområde, område, trakt, ort, region: kommun
grannkommun, flera kommuner, kommungräns, kommuner tillsammans: samverkan
chefsbyte, ny chef, chefer byts ut: personalomsättning
omorganisation, omorganisering, ny organisation: förändring, organisation
pilot, provperiod, på prov, prova på: försök
tvivla, tveksam, skeptisk, ifrågasätta: attityd, motstånd
stolt, stolthet, duktig, klara av: självförtroende
klara av, mäkta med, orka med, hantera: förmåga
växa, utvecklas, mogna, ta steg: progression
steget vidare, ta sig vidare, gå vidare, komma vidare: stegförflyttning, progression
fast jobb, fast anställning, tillsvidareanställning, tills vidare: anställning
timanställd, vikariat, extrajobb, behovsanställning: anställning
uppsagd, sparken, varsel, varslad: arbetslös
nyexaminerad, utan gymnasium, ofullständiga betyg, inte gått klart skolan, oavslutade studier: utbildning, unga
hoppa av skolan, skolavhopp, skolfrånvaro, skolk: unga
smitta av sig, ringar på vattnet, spridningseffekt: spridning, effekt
sidoeffekt, bieffekt, oväntat resultat: effekt
eldsjäl, drivande person, entusiast: personberoende
synliggöra, uppmärksamma, lyfta fram, belysa: kommunikation
prioritera, prioritering, viktigast, välja bort: resurser
ta ställning, ståndpunkt, uppfattning: beslut
gå igenom, genomgång, stämma av: avstämning
ta hand om, omhänderta, omsorg, omvårdnad: stöd, vård
akut, brådskande, bråttom, kris: krissituation
kö till vården, vänta på vård, lång väntan: väntetid, tillgänglighet
medicin, läkemedel, tabletter, medicinering: behandling
spel, spelberoende, spelmissbruk: beroende
rökning, röka, tobak, snus: levnadsvanor
övervikt, vikt, gå ner i vikt: levnadsvanor, hälsa
promenad, gå ut, promenera, frisk luft: fysisk aktivitet
fika, kaffe, äta tillsammans, lunch tillsammans: gemenskap
laga mat, matlagning, kök, baka: aktivitet, arbetsträning
snickra, snickeri, verkstad, bygga: hantverk, arbetsträning
städa, städning, lokalvård: arbetsträning
butik, affär, försäljning, sälja, second hand: arbetsträning
socialt företag, arbetsintegrerande socialt företag, kooperativ: arbetsträning, ideell sektor
kontaktyta, brygga, länk, bro: samverkan, övergång
medarbetarsamtal, handledning, stöd till personalen: arbetsmiljö
vi och dom, revirtänkande, revir, konkurrens: samarbetsproblem, attityder
anställningsbar, anställningsbarhet, redo för jobb, jobbredo, arbetsför: arbetsförmåga, närmare arbete
arbetsmarknadsenhet, arbetsmarknadsenheten, kommunens jobbenhet: kommun, arbetsträning
hitta rätt jobb, matchning, matcha, passa för jobbet: arbetsgivare, anställning
stöd på jobbet, stöd på arbetsplatsen, supported employment, arbetsplatsstöd: handledare, coach
stöd efter anställning, uppföljning på arbetsplatsen, efter att man fått jobb: uppföljning
hinder för arbete, arbetshinder, försörjningshinder, det som står i vägen: hinder, arbetsförmåga
varken arbetar eller studerar, uvas, unga som inte gör något: unga, aktivitetsansvar
aktivitetsansvar, kommunala aktivitetsansvaret: unga, skola
läkarintyg, läkarutlåtande, medicinskt underlag, intyg från läkaren: sjukskrivning, läkare
förrehabilitering, förberedande insats, innan rehabiliteringen, förberedelse: tidig insats
hälsofrämjande, salutogen, friskfaktor, friskfaktorer, det friska: hälsa, resurser
nulägesanalys, nuläge, hur det ser ut idag, utgångsläge, baslinje: kartläggning
kontaktväg, kontaktväg in, vem ringer man, vart vänder man sig: kontaktperson, en väg in
samhällsorientering, hur samhället fungerar, samhällskunskap: nyanlända, information
kulturkrock, kulturskillnad, kulturkompetens, olika kulturer: utrikesfödda, bemötande
myndighetskontakt, myndighetskontakter, kontakt med myndigheter, brev från myndigheter: stöd, handläggare
digitalt utanförskap, ovan vid datorer, inte van vid datorer: digital, tillgänglighet
systempåverkan, strukturpåverkan, förändra systemet, strukturell förändring, strukturförändring: styrning, utveckling
lärande utvärdering, följa medan det pågår, följeutvärdering: utvärdering, lärande
självskattad hälsa, hur man mår, skatta sin hälsa: hälsa, skattning
trappa upp, upptrappning, öka tiden, utöka tiden: stegvis, arbetstid
trappa ned, trappa ner, nedtrappning, fasa ut, utfasning: avslut
utslussning, slussa ut, lämna insatsen, gå ut ur insatsen: avslut, övergång
samtidigt, parallellt, parallella insatser, jämsides: samordnad
efter varandra, en sak i taget, i tur och ordning, sekventiellt: stegvis
livsstil, levnadsvana, levnadsvanor, livsstilsförändring, sunt leverne: hälsa, friskvård
kropp, kroppslig, fysisk hälsa, kroppskännedom: fysisk aktivitet
tankar, tankemönster, negativa tankar, kbt, kognitiv beteendeterapi: terapi, behandling
motiverande samtal, samtalsmetodik, samtalsteknik: metod, motivation
hantera stress, stresshantering, varva ner, koppla av: återhämtning, avslappning
ersättning, bidragsnivå, penningbelopp, dagpenning: försörjning
aktivitetsstöd, utvecklingsersättning, ersättning från Arbetsförmedlingen: försörjning
utförsäkrad, utförsäkring, sjukpenningen tog slut, indragen sjukpenning: sjukpenning, Försäkringskassan
nekad sjukpenning, nollklassad, utan ersättning, sjukskriven utan ersättning: sjukpenning
barnomsorg, förskola, dagis, barnpassning: barn, föräldrar
ensamstående, ensam förälder, ensam med barn: föräldrar
lång startsträcka, seg start, komma igång sent, försenad, försening: uppstart, tidplan
tät kontakt, ofta kontakt, nära kontakt, regelbunden kontakt: kontinuitet, relation
litet antal, få ärenden, färre deltagare per handläggare, låg ärendemängd: tid, ärendemängd
mandat, befogenhet, rätt att bestämma, fullmakt: beslut, roll
lägga tid på, avsätta tid, tid avsatt, frigöra tid: resurser
gemensam utbildning, lära tillsammans, utbildas ihop: kompetensutveckling, samverkan
känna varandra, veta vem man ska ringa, personkännedom: nätverk, samverkan
känna till, kännedom, okänd, veta om, okänt: information, kommunikation
tydligt mål, veta vart man ska, riktning: mål, planering
ägarskap, äga sin process, själv styra, vara i förarsätet: egenmakt, delaktighet
bryta isolering, komma ut, komma hemifrån, lämna hemmet: isolering, gemenskap
passivitet, passiv, sysslolös, overksam: sysselsättning, aktivitet
aktivera, aktivering, få igång, mobilisera: aktivitet, motivation
prestation, prestationskrav, prestera, duga: kravlös, press
dagsform, bra och dåliga dagar, svängande mående, ojämn ork: anpassning, flexibel
särskild grupp, riktad insats, riktat stöd, specialanpassad: målgrupp, anpassning
långtidssjukskriven, sjukskriven länge, lång sjukskrivning, lång sjukfrånvaro: sjukskriven, rehabilitering
nätverksmöte, gemensamt möte, flerpartsmöte, trepartssamtal: samverkan, avstämning
`;
