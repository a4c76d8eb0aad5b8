/** Following up, evaluating, counting and running projects; after a colon what lies near. */
export const EVALUATION = `
utvärderingsrapport, utvärderingsstudie, extern utvärdering, utomstående utvärdering
självutvärdering, egen utvärdering, intern utvärdering
halvtidsutvärdering, delutvärdering, halvtidsavstämning
slututvärdering, avslutande utvärdering, sammanfattande utvärdering
processutvärdering, formativ utvärdering, följa processen, processuppföljning
effektutvärdering, effektmätning, mäta effekter, effektstudie, visar att det fungerar
summativ utvärdering, resultatutvärdering, resultatuppföljning, mäta resultat
följeforskning, lärande utvärdering, ongoing evaluation
indikatorer, mätbara mål, mätpunkter, nyckeltal
progressionsmätning, mäta progression, mäta stegförflyttning, mäta framsteg, BIP-mätning
baslinjemätning, startmätning och slutmätning, baslinje
långtidsuppföljning, uppföljning efter avslut, följa upp efter flera år, uppföljning på lång sikt
uppföljning efter tre månader, sexmånadersuppföljning, uppföljning efter sex månader, uppföljning efter ett år, tolvmånadersuppföljning
varaktiga effekter, bestående effekt, långsiktiga effekter, effekten håller i sig
effektkedja, effektlogik, förändringsteori, programteori, programlogik, verksamhetslogik, hur insatsen ska ge resultat
kontrollgrupp, jämförelsegrupp, kontrafaktisk
randomiserad, RCT, slumpad, lottning till insats, kontrollerad studie
evidensbaserad praktik, kunskapsbaserad, vila på vetenskaplig grund, evidensbaserat, forskningsbaserad
beprövad erfarenhet, erfarenhetsbaserad, praktikens kunskap, erfarenhetsbaserad kunskap
litteraturöversikt, forskningsöversikt, kunskapsöversikt, systematisk översikt, vad säger forskningen
kunskapsstöd, kunskapsunderlag, kunskapssammanställning
djupintervju, intervjustudie, kvalitativa intervjuer: kvalitativ
kvantitativ, kvantitativa data, siffermässig, statistisk analys
enkätundersökning, enkätsvar, svara på enkät, webbenkät: deltagarenkät, brukarenkät
svarsfrekvens, andel som svarade, bortfall, svarsbortfall
självskattningsformulär, skattningsskala, skattningsinstrument, självskattningsinstrument, mätinstrument
mätinstrument, mätverktyg, validerat instrument, mätmetod
brukarundersökning, nöjdhetsmätning, deltagarnöjdhet, kundnöjdhet, vad tyckte deltagarna
deltagarstatistik, antal inskrivna, statistik över deltagare, inskrivna deltagare, volymer
genomströmning, in- och utflöde, flöde av deltagare, inflöde
inskrivningstid, tid i insatsen, hur länge deltagarna är med, genomsnittlig tid, deltagartid
avslutsorsak, skäl till avslut, utskrivningsorsak
gick vidare till jobb, avslut till arbete, i arbete efter insatsen, ut i arbete eller studier, avslutade till arbete eller studier
andel i arbete, måluppfyllelse arbete
könsuppdelad statistik, uppdelat på kön, män och kvinnor i statistiken, kön i statistiken
tidsserie, utveckling över tid, trend
felkälla, osäkra siffror, tillförlitlighet, validitet, reliabilitet
SUS, deltagarregistrering, registrera deltagare, personnummer i uppföljningen
NNS indikatorer, indikatorprojektet, enkät till deltagare chefer och handläggare, indikatorenkät
samhällsekonomisk analys, samhällsekonomisk kalkyl, samhällsnytta, vinst för samhället, samhällsekonomisk lönsamhet
kostnadseffektiv, valuta för pengarna, kostnadsnytta, cost-benefit
SROI, social avkastning, socialt värde, mäta socialt värde
sociala investeringar, social investeringsfond, socialt utfallskontrakt
kostnad per deltagare, styckkostnad, pris per deltagare, kostnad per plats
utebliven kostnad, undvikna kostnader, alternativkostnad, minskade kostnader
måluppfyllelse, uppnådda mål, nå målen, målet uppnåddes, uppfylla mål
ej uppnådda mål, nådde inte målet, bristande måluppfyllelse, målen uppnåddes inte
avvikelse från plan, avvek från planen, ändringar i projektet, ändrad inriktning, ändrade planen
lärdomar, lärandet, lessons learned
framgångsfaktorer, vad som gjorde att det gick bra, nycklar till framgång, framgångsrecept, nyckelfaktorer
verksamma komponenter, verksamma delar, kärnkomponenter, verksamma mekanismer
fallgrop, vanliga misstag
förbättringsförslag, förslag till förbättring, utvecklingsförslag, förslag på åtgärder
systematiskt kvalitetsarbete, kvalitetsarbete, ständiga förbättringar, kvalitetssäkring, kvalitetsutveckling
förbättringsarbete, utvecklingsarbete, verksamhetsutveckling
PDSA, förbättringshjul, planera göra studera agera, testa i liten skala
lärandeseminarium, lärseminarium, spridningskonferens, resultatkonferens
resultatspridning, sprida resultat, sprida lärdomar
ta tillvara resultat, nyttiggöra, nyttiggöra resultat, använda resultaten
uppskalning, införa på fler ställen, breddinföra
implementera i ordinarie verksamhet, bli permanent, övergå i ordinarie drift, ordinarie drift
implementeringsplan, plan för införande, implementeringsstöd, implementeringsansvar
projektslut, när pengarna tar slut, projektavslut, efter projekttiden
leva kvar, leva vidare efter projektet, bestå efter projekttiden, fortleva
projektperiod, projekttid, projektets längd, projektlängd
projektplan, projektbeskrivning, projektdirektiv, projektskiss
förstudie, förprojekt, analysfas, undersöka innan man startar
förberedelsefas, planeringsfas, uppstartsfas, mobiliseringsfas, analys- och planeringsfas
genomförandefas, genomförandetid, driftsfas
pilotverksamhet, försöksverksamhet, testverksamhet, provverksamhet, pilotprojekt
utvecklingsprojekt, metodutvecklingsprojekt, utvecklingsinsats
söka bidrag, projektmedel, projektstöd, ansöka om medel, söka projektmedel, bidragsansökan
utlysning, öppen utlysning, sista ansökningsdag, ansökningsomgång, ansökningsperiod
ESF-projekt, socialfondsprojekt, socialfonden, Europeiska socialfonden, ESF+
EU-medel, EU-projekt, EU-finansiering, strukturfonder, fondmedel från EU
stödberättigande kostnader, godkända kostnader, vad får man använda pengarna till
rekvirera, rekvisition, ansökan om utbetalning
tidrapportering, rapportera tid, tidredovisning, redovisa arbetad tid
ekonomisk redovisning, ekonomisk rapport, redovisa pengarna, ekonomiskt utfall
överskott, outnyttjade medel, eget kapital, underförbrukning
underskott, pengarna räckte inte, överskriden budget, budgetöverskridande
budgetramar, tilldelade medel, medelstilldelning, statligt anslag
lägesrapport, kvartalsrapport, tertialrapport, halvårsrapport, delårsrapport
slutredovisning, slutrapportering, avslutande rapport, rapport när projektet slutat
jämställdhetsintegrering, jämställdhetsperspektiv, jämställdhetsanalys: horisontella principer
tillgänglighetsperspektiv, tillgänglighetsarbete, icke-diskriminering, likabehandlingsprincipen
agenda 2030, globala målen, hållbarhetsmål, social hållbarhet
riskanalys, riskbedömning, riskhantering, vad kan gå fel
milstolpe, avstämningspunkt, hållpunkt
försenades, tog längre tid, utdragen start
lågt inflöde, lågt deltagarantal, tomma platser: fylla platserna
nå rätt målgrupp, fel målgrupp, målgruppen var svårare, avgränsad målgrupp, målgruppsanalys
urvalskriterier, inklusionskriterier, kriterier för deltagande, antagningskriterier
exklusionskriterier, exkluderande krav
`;
