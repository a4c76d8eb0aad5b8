/** How colleagues say it, in two to four everyday words, beside how reports, methods and laws say it; after a colon what lies near. */
export const COLLEAGUES_1 = `
fylla grupperna, få folk till insatsen, deltagarrekrytering: inflöde av deltagare
dåligt med deltagare, deltagarna uteblev, lågt inflöde, bristande inflöde, otillräckligt inflöde
remisserna uteblir, uteblivna remisser, lågt remissflöde
hitta dem som behöver insatsen, hitta rätt personer, känna igen dem som behöver stöd, identifiera deltagare, identifiera målgruppen
plocka russinen ur kakan, creaming, cream skimming, gräddskumning, selektionseffekt: positivt urval
passar inte in någonstans, utanför målgruppen, faller utanför målgruppen
från mun till mun, mun till mun-metoden, höra av en kompis, tipsad av en kompis, ryktesvägen, ryktet sprider sig: kännedom om insatsen
remissfri: självanmälan, egenanmälan
remiss från doktorn, läkaren skickar hit, remiss från vården, remiss från vårdcentralen, vårdens remisser
skickad från soc, soc skickar hit, remiss från soc, anvisad av socialtjänsten, remiss från socialtjänsten
velar fram och tillbaka, kluven inför att börja, ambivalens, ambivalent: motivationsarbete
komma och kika, titta på verksamheten, besök inför start, prova på-besök: studiebesök
hög tröskel, inträdeshinder, tillträdeshinder: lågtröskel
kallringa, ringa upp folk ur listor, brevutskick till deltagare, skicka brev hem: uppsökande arbete
tipsa en klient, tipsa deltagare om insatsen, presentera insatsen för deltagaren
bristande kännedom, låg kännedom: kännedom om insatsen
påminna handläggarna om insatsen, informera remittenterna, informationsbesök hos parterna
gräva i bakgrunden, titta bakåt i livet, gå igenom historiken, bakgrundshistorik, anamnes, sjukdomshistoria
kännas som ett förhör, för många frågor på en gång, förhörslik: kartläggningssamtal
lägga pussel, få ihop pusslet, samla ihop allt om personen, samlad bild av situationen, samlad kartläggning
hitta sina styrkor, upptäcka sina styrkor, kompetenskartläggning, kompetensinventering
vad hindrar personen, hinderanalys, kartlägga hinder, hinderkartläggning: försörjningshinder
läget hemma, hemsituation, hemförhållanden, social situation
ställa rätt frågor, fråga på rätt sätt, frågeteknik: motiverande samtal
grundproblemet, roten till problemet, bakomliggande orsaker, bakomliggande problematik, underliggande problematik
nya problem dyker upp, saker kommer fram efter hand, dold problematik, oupptäckt problematik: fördjupad kartläggning
aldrig blivit utredd, aldrig fått diagnos, outredd, outredda svårigheter, odiagnostiserad
läsa gamla papper, läsa gamla utredningar, aktgenomgång, ärendehistorik
personens egna önskemål, individens egna mål, egenformulerade mål: självbestämmande
bedömning i verklig miljö, bedömning i autentisk miljö, se hur det funkar på plats, observation på arbetsplats: arbetsprövning
orkar inte bry sig, apati, initiativlös, håglöshet
få blodad tand, motivationen växer, ökad motivation, stärkt motivation
längtar till nästa gång, livsmening: meningsfullhet
plantera en tanke, väcka en tanke, påbörja förändringsprocess: motivationsarbete
små segrar, delsegrar, känna att man lyckas, framgångsupplevelser, lyckandeupplevelser
misslyckats många gånger, gått på nitar, bränd av tidigare försök, tidigare misslyckanden, upprepade misslyckanden
låg självtillit, bristande självtillit, bristande tilltro till sin förmåga
hitta på ursäkter, smita undan, undviker allt jobbigt, undvikande beteende, undvikandebeteende
se vitsen, upplevd nytta, upplevd meningsfullhet
utanför sin bekvämlighetszon, lämna trygghetszonen, ur sin bekväma vrå, bekvämlighetszon
en spark där bak, behöver en putt, yttre motivation, yttre drivkraft
inre drivkraft, hitta sin drivkraft, inre motivation
redo att ändra på sig, bestämt sig för att ändra sig, förändringsbenägen, förändringsberedd, förändringsberedskap
positiv feedback, klapp på axeln, positiv förstärkning, positiv återkoppling
orkar bara en sak åt gången, känns övermäktigt, kravfylld: överbelastning
slut som människa, totalt slut, alldeles slutkörd, slutkörd, kraftlös: utmattning
dålig mage, krånglande mage, strul med magen, magbesvär
dåliga nerver, nervklen, klena nerver, psykiskt skör, psykisk sårbarhet
vågar inte åka buss, torgskräck, agorafobi: social fobi
humöret svänger, humörsvängningar, känslomässigt instabil, affektiva svängningar
kort stubin, flyger i luften, tappar humöret, bristande impulskontroll, impulskontroll: affektreglering, känsloreglering
låtsas vara sjuk, spela sjuk, inbillningssjuk, simulera sjukdom: misstrodd
läkaren hittar inget fel, medicinskt oförklarade symtom, medicinskt oförklarade besvär: funktionella besvär
syns inte utanpå, osynlig sjukdom, osynlig funktionsnedsättning, dold funktionsnedsättning
tar tid att bli frisk, låta det läka, konvalescens, läkningstid, tillfrisknandeprocess
mensvärk, ont vid mens, endometrios, underlivsbesvär: kvinnors hälsa
trött av medicinen, biverkningar, biverkan, mår illa av medicin, läkemedelsbiverkningar
åka in akut, hamna på akuten, söka akut, akutbesök, akutmottagning, akutsjukvård
fast läkare, ny läkare varje gång, stafettläkare, hyrläkare, fast läkarkontakt, läkarkontinuitet
remissen studsar, remissen kom tillbaka, nej från psykiatrin, psykiatrin säger nej, nekad vård, avvisad remiss, returnerad remiss
väntar på operation, stå i operationskö, operationskö, planerad operation: vårdgaranti
för frisk för psykiatrin, för sjuk för vårdcentralen, faller mellan vårdnivåer, vårdnivå
får inte tid på vårdcentralen, bristande tillgång till vård, bristande vårdtillgång: vårdtillgänglighet
tappa vikt, rasat i vikt, undernärd, undernäring, bristande aptit
ont överallt, värk överallt, ont i hela kroppen, utbredd smärta, långvarig utbredd smärta: fibromyalgi
rädd att det ska göra ont, rädd för att röra sig, rädd för smärtan, rörelserädsla, kinesiofobi
lära sig leva med smärtan, acceptera värken, smärtacceptans, leva med långvarig smärta: smärthantering
slitit ut kroppen, utsliten kropp, kroppen är slut, förslitningsskador, slitskada, belastningsbesvär, belastningsskador
tunga lyft, lyfta tungt, fysiskt tungt jobb, slitigt jobb, kroppsligt tungt arbete, fysiskt belastande arbete, belastningsergonomi
sitta still hela dagarna, stillasittande, fysisk inaktivitet, otränad, dålig kondis
stresskänslig, blir lätt stressad, låg stresstålighet
blir trött av folk, trött av alla intryck, överstimulerad, sensorisk överbelastning
lägga in pauser, dela upp orken, mikropauser, vilopauser, dosera aktivitet, energihushållning: pacing
säger alltid ja, duktig flicka, duktighetsfälla, överpresterande, prestationsbaserad självkänsla
alltid nåbar, kan inte släppa jobbet, gränslöst arbete, gränslöst arbetsliv
på väg mot väggen, tidiga tecken på utmattning, varningssignaler, varningstecken, tidiga signaler på ohälsa, tidiga tecken
inte bli sjuk igen, gå in i väggen igen, sjuk på nytt, återinsjuknande, ny sjukskrivning, återfall i sjukskrivning
vara halvt frisk, kvarstående symtom, restsymtom, kvarvarande besvär
glömt hur man gör, ringrostig, otränad i att jobba, avtränad, tappade arbetsvanor
dricka i smyg, smygsupa, smygdricka, dolt missbruk, dolt beroende
komma berusad, lukta sprit, alkoholpåverkad, drogpåverkad, onykter
missbrukare, knarkare, narkoman, fyllo, pundare, person med beroende, personer med beroendeproblematik
clean, sluta med knark, substansfri, drogfrihet
blåsa i alkomätare, alkomätare, utandningsprov, alkotest, kissprov, drogtest
sug efter alkohol, drogsug, alkoholsug, craving: återfallsprevention
abstinens, avtändning, tillnyktring, abstinensbehandling
metadon, subutex, LARO, läkemedelsassisterad behandling, substitutionsbehandling
inlåst för missbruk, tvingas till avvänjning, LVM-vård, LVM-hem, tvångsvård av missbrukare
sprutbyte, injicera, injektionsmissbruk, sprututbytesprogram
leva med en missbrukare, gift med en alkoholist, maken dricker, mamma dricker, medberoende, anhörig till missbrukare
fast i mobilen, skärmen hela dagarna, skärmtid, skärmberoende, skärmvanor
kunna få hjälp fast man dricker, behandling trots missbruk, krav på nykterhet, nykterhetskrav, nykterhet som villkor: skademinimering, lågtröskel
minska skadan, harm reduction, skademinskning, skademinimering, skadereduktion
prickar i registret, gamla domar, brottsregister, straffregister: belastningsregister
fotboja, intensivövervakning, elektronisk kontroll, avtjäna hemma
kåken, sitta av straffet, avtjäna straff, intagen på anstalt, anstalt, frihetsberövad: kriminalvård
förbereda livet utanför murarna, planera inför muck, inför muck, livet utanför murarna, frigivningsförberedelse, frigivningsplanering, utslussning från anstalt
gamla gänget, gamla umgänget, gamla kompisar drar ner en, kriminellt umgänge, kriminella kontakter, asocialt umgänge
utsatt för brott, brottsoffer, brottsutsatt, målsägande, brottsofferstöd
vård i stället för fängelse, behandling i stället för straff, kontraktsvård
sociala insatsgrupper, samla alla kring en ung kriminell, SSPF, samverkan skola socialtjänst polis fritid
hoppa av gänget, komma ifrån gänget, avhopparstöd, exitprogram: avhopparverksamhet
fogden tar lönen, skulder hos fogden, fogden, pengarna går till kronofogden, utmätning av lön, löneutmätning
pengarna tar slut före månaden, slut på pengar innan månaden är slut, sista veckan i månaden, ekonomiskt trängt läge: ekonomisk utsatthet
går back på att jobba, tröskeleffekter, marginaleffekter, ekonomiska incitament: inlåsningseffekt
betala av lite i taget, göra upp en avbetalningsplan, avbetalningsplan, amorteringsplan, betala av skulder
akut hjälp med mat, pengar till mat för dagen, nödhjälp, nödbistånd, akut ekonomiskt bistånd: matkasse
någon annan sköter pengarna, soc sköter pengarna, hjälp att sköta pengarna, förmedling av egna medel, förvaltning av egna medel
sms-lån, smslån, snabba lån, snabblån, högkostnadskredit, konsumtionslån
handla på avbetalning, köpa på kredit, köp nu betala sen, konsumtionskredit, avbetalningsköp
kreditvärdighet, dålig kreditvärdighet, kreditupplysning: betalningsanmärkning
eget kontrakt, få ett riktigt kontrakt, förstahandskontrakt, hyreskontrakt, eget hyreskontrakt
bo på härbärge, sova på härbärge, härbärge, natthärbärge, akutboende, jourboende, nödboende
bo på hotell, bo på vandrarhem, hotellhem, tillfälligt boende, hotellplacering, tillfälliga boendelösningar
störa grannarna, grannarna klagar, klagomål från grannar, störningar i boendet, boendestörning, störningsärende
lära sig bo själv, träna på att bo själv, klara eget boende, boträning, boendeträning
proppfullt hemma, samlarsyndrom, samlarstörning, sanitär olägenhet
soffsurfa, bo i bilen, sova i bilen, dold hemlöshet, bo på nåder
förtur till lägenhet, gå före i bostadskön, bostadskö, bostadsförtur, förtur
byta kommun, flytta till annan kommun, flyttar över kommungränsen, vistelsekommun, byte av hemkommun
barnen far illa, barnen kommer i kläm, utsatta barn, barn i utsatta situationer
barn varannan vecka, barnen bor växelvis, växelvis boende, delad vårdnad, gemensam vårdnad
bråka om barnen, strida om vårdnaden, vårdnadstvist, vårdnadskonflikt, umgängestvist: familjerätt
fått barnen omhändertagna, soc tog barnen, barnen bor i fosterhem, fosterhem, familjehem, placerade barn, familjehemsplacerad
växt upp i fosterhem, bott på institution som barn, uppvuxen i familjehem, samhällsvårdad
har ett sjukt barn, barn med diagnos, förälder till sjukt barn, föräldrar till barn med funktionsnedsättning, omvårdnadsbidrag
prata med barnen om sjukdomen, förklara för barnen, Föra barnen på tal, Beardslees familjeintervention: barn som anhöriga
deltagare som har barn, uppmärksamma barnen: barnperspektiv
ensam mamma, ensam med barnen, ensamstående mamma, ensamstående mödrar, ensamförälder, ensamförsörjare
föräldrar med missbruk, missbrukande föräldrar, barn i missbruksmiljö, barn till missbrukare
passa syskon, ta hand om småsyskon, barn som tar hand om föräldrar, unga omsorgsgivare, ansvarstagande barn
mor- och farföräldrar hjälper till, ingen släkt i närheten, saknar avlastning, stödfamilj, kontaktfamilj: avlastning
misstänka våld, tecken på våld, blåmärken, våldsindikatorer: upptäcka våld
lämna en våldsam man, bryta upp från en våldsam relation, lämna en våldsam relation, uppbrottsprocess, normaliseringsprocess
kollar hennes mobil, kontrollerande beteende, psykiskt våld
mannen bestämmer över pengarna, får inte röra sina pengar, ekonomiskt våld
män som slår, sluta slå, våldsutövare, våldsutövande män, arbete med våldsutövare
bedöma faran, bedöma risken för våld, farlighetsbedömning, våldsriskbedömning, hot- och riskbedömning: FREDA
gift mot sin vilja, tvingas gifta sig, barnäktenskap, tvångsäktenskap, äktenskapstvång
våldet gör att hon inte kan jobba, våldet påverkar jobbet, vågar inte gå till jobbet för mannen, våld och arbetsliv, våld som arbetshinder
försvunna ungdomar, okända unga, unga i okänd sysselsättning, okänd sysselsättning
svårt att få tag på unga, svårnådda unga, svårnådd
för gammal för BUP, från BUP till vuxen, fylla arton, övergång till vuxenpsykiatrin, övergången till vuxenlivet
ställe att hänga på, någonstans att hänga, mötesplats för unga, ungdomsgård
en vuxen som bryr sig, viktig vuxen, betydelsefull vuxen, vuxenkontakt: trygg vuxen
spelar hela nätterna, sitter framför datorn, sitter i sitt rum, inlåst på sitt rum, kommer aldrig ut från sitt rum: hemmasittare, problematisk skolfrånvaro
mobbad i skolan, skoltrött, hatar skolan, dåliga minnen från skolan, negativa skolerfarenheter, skolmisslyckanden
svårt med matte, svårt att räkna, räknesvårigheter, dyskalkyli, matematiksvårigheter
föräldrar till hemmasittare, oroliga föräldrar, mamma ringer, föräldrakontakt, föräldrasamverkan
unga som mår dåligt, ungas mående, ungdomar med ångest, psykisk ohälsa bland unga, ungas psykiska hälsa
folkis, gå på folkis, folkhögskolekurs, folkhögskoleutbildning
halvfart, läsa på halvfart, deltidsstudier, studietakt, studier på deltid
skuld till CSN, csn kräver tillbaka, studieskuld, återkrav från CSN
korta yrkeskurser, yrkesvux, yrkespaket, kort yrkesutbildning: arbetsmarknadsutbildning
fast på sfi, fastnat i sfi, kommer inte framåt i sfi, läst sfi i flera år, långsam språkutveckling, långsam progression i sfi
lära sig läsa som vuxen, aldrig gått i skola, alfabetisering, kort eller ingen skolbakgrund, litteracitet: analfabet
utbildning från hemlandet, betyg från hemlandet, utländska betyg, utländsk examen, bedömning av utländsk utbildning, utländsk utbildning
läkare som kör taxi, överkvalificerad, överutbildad, okvalificerade arbeten: validering
prata via tolk, boka tolk, samtal med tolk, tolkmedierade samtal, telefontolk, tolkförmedling
barnen får tolka, barnen tolkar åt föräldrarna, anhörigtolk
svenska koder, hur det funkar i Sverige, förstår inte svenska systemet, systemkunskap, kunskap om samhället: samhällsorientering
får inte stanna i Sverige, utvisning, utvisningsbeslut, avslag på asyl
vänta på uppehållstillstånd, väntar på Migrationsverket, beslut från Migrationsverket, asyltiden, tillfälligt uppehållstillstånd
familjen kvar i hemlandet, orolig för familjen i hemlandet, familjeåterförening, anhöriginvandring
kom hit genom giftermål, gift med en svensk, anhöriginvandrare, kärleksinvandrare, anknytningsinvandrare
traditionella könsroller, patriarkala normer, patriarkala strukturer
språket räcker inte, svenskan räcker inte till, språket sätter stopp, språket stoppar, bristande språkkunskaper, språkliga hinder
lära känna svenskar, få svenska vänner, kontakt med svenskar, social etablering, sociala nätverk i Sverige
ta emot flyktingar, kommunplacerad, kommunanvisad, anvisad till kommunen, flyktingmottagande, mottagande av nyanlända
blanda språk, språkblandat, flera språk i gruppen, språkligt blandade grupper, flerspråkiga grupper
bra på att prata men inte skriva, skriftlig svenska, skriftspråklig, skriftspråklig förmåga
krig i bakgrunden, flydde från krig, sett hemska saker, krigserfarenheter, traumatiska upplevelser, flyktrelaterat trauma: migrationsstress
svagbegåvad, svårt att fatta, behöver längre tid på sig att förstå, långsam i tanken, svag teoretisk begåvning, låg kognitiv kapacitet
från daglig verksamhet till jobb, lämna daglig verksamhet, övergång från daglig verksamhet
habersättning, flitpeng, pengar för daglig verksamhet, habiliteringsersättning
ledsagare, ledsagarservice
skriva ut hjälpmedel, förskriva hjälpmedel, hjälpmedelsförskrivning, hjälpmedelscentral
habben, gå på hab, habiliteringen, vuxenhabilitering
tappar fokus, tankarna far iväg, svårt att hålla fokus, okoncentrerad, koncentrationssvårigheter, uppmärksamhetssvårigheter
tidsblind, tappar tiden, dålig koll på tiden, dålig tidsuppfattning, bristande tidsuppfattning, tidsuppfattning, tidshjälpmedel
behöver veta i förväg, förutsägbarhet, tydliggörande pedagogik
läsa mellan raderna, sociala koder, mentaliseringsförmåga, svårigheter med socialt samspel
fastnar i detaljer, svårt att byta spår, svårt att ställa om, rigid, bristande flexibilitet i tanken, detaljfokuserad
specialintresse, särintresse
diagnos som vuxen, diagnos sent i livet, fick diagnos sent, sent diagnostiserad, diagnostiserad i vuxen ålder
krav på diagnos, kräver diagnos, oberoende av diagnos, diagnosoberoende
adhd-medicin, medicin mot adhd, centralstimulerande läkemedel, adhd-läkemedel
tjejer med adhd, kvinnor med adhd, flickor med adhd, tjejer som missats, kvinnor med npf
ett lugnt rum, sitta ostört, hörlurar, avskärmad, avskild arbetsplats, lugn arbetsmiljö, stimulibegränsad
ratad för åldern, åldersdiskriminering, ålderism, åldersfördomar
nära pensionen, några år till pension, få år kvar till pension, sista åren före pension, äldre i arbetskraften
fabriken lade ner, fabriken stängde, bruket lades ner, företaget lade ner, företagsnedläggning, strukturomvandling
jobbat på samma ställe hela livet, lång erfarenhet i ett yrke, lång anställningstid, lång yrkeserfarenhet
gå i pension tidigt, gå i förtid, sluta jobba före pensionen, tidig pension, förtida pensionsuttag
vågar inte anställa, rädd för att anställa, tvekar att anställa, arbetsgivares oro, arbetsgivares tveksamhet, arbetsgivarattityder, attityder hos arbetsgivare
rädd för att få fel person, anställa fel person, felrekrytering, rekryteringsrisk
öppna dörren hos företag, ragga företag, arbetsgivarackvirering: arbetsgivarkontakt
ragga praktikplatser, jaga praktikplatser, ragga jobb, ackvirering, jobbackvirering
vad tjänar arbetsgivaren på det, arbetsgivarnytta, nytta för arbetsgivaren: arbetsgivarperspektiv
gratis arbetskraft, utnyttja praktikanter, billig arbetskraft, utnyttjas på praktiken: undanträngning
ingen hinner handleda, hinner inte ta emot praktikanter, bristande handledning på arbetsplatsen, handledarkapacitet
lugna arbetsgivaren, någon arbetsgivaren kan ringa, stötta arbetsgivaren, arbetsgivarstöd, stöd till arbetsgivare
små företag, småföretagare, familjeföretag, små och medelstora företag, SMF
sy ihop en tjänst, dela upp jobbet i delar, plocka ihop arbetsuppgifter, skapa enkla tjänster, jobb av småsysslor, jobcarving, job carving, anpassad tjänst
berätta om sin diagnos för chefen, öppen med sin diagnos på jobbet, öppenhet om diagnos, öppenhet på arbetsplatsen
luckor i cv, hål i cv, luckor i meritförteckningen, glapp i cv, lång frånvaro i cv: arbetslivserfarenhet
jobb via kompisar, känna rätt personer, kontakter ger jobb, informella rekryteringsvägar, informell rekrytering, rekrytering via nätverk
jobb som inte annonseras ut, dolda jobb, dolda arbetsmarknaden, spontanansökan
kommunen som arbetsgivare, offentliga arbetsgivare
frukost med företagare, frukostmöte med företag, frukostträff, näringslivsfrukost, arbetsgivarträff: arbetsgivarkontakt
schyst arbetsgivare, arbetsgivare med stort hjärta, inkluderande arbetsgivare: socialt ansvarstagande
kollegor som hjälper till på arbetsplatsen, naturligt stöd, naturliga stöd på arbetsplatsen: handledare på arbetsplatsen
orimliga krav i annonser, höga krav vid anställning, kravprofil, kvalifikationskrav, formella krav
praktik efter praktik, evig praktik, praktikkarusell, rundgång i åtgärder, åtgärdskarusell: inlåsningseffekt
leder ingenstans, återvändsgränd, inlåsande, inlåsningseffekter
få stanna efter praktiken, praktik som leder till anställning, övergång till anställning
låtsasjobb, hittepåjobb, jobb på låtsas, påhittade arbetsuppgifter, meningslös praktik, meningslösa arbetsuppgifter: meningsfulla arbetsuppgifter
riktiga jobb, vanligt jobb, ute på riktigt, reguljärt arbete, reguljär arbetsmarknad, öppna arbetsmarknaden, osubventionerad anställning
intyg från praktiken, omdöme från praktiken, arbetsomdöme, yrkesomdöme, praktikintyg
skadar sig på praktiken, försäkrad på praktiken, gäller försäkringen på praktik, olycksfallsförsäkring, försäkringsskydd
testa flera arbetsplatser, byta praktikplats, prova flera yrken, arbetsrotation, rotera mellan arbetsplatser: arbetsprövning
oskrivna regler på jobbet, hur man beter sig på jobbet, vett och etikett på jobbet, arbetsplatskultur, arbetslivskoder
klara en hel arbetsdag, jobba en hel dag, orka åtta timmar, orka heltid, uthållighet i arbete
jobba i lugn takt, lägre tempo, lågt arbetstempo, anpassat arbetstempo, sänkt arbetstempo
först prova på kommunens verkstad, kommunens verkstad, inne i kommunens verksamhet, intern arbetsträning, intern arbetsträningsplats: arbetsmarknadsenhet
stöd så länge det behövs, ingen bortre gräns, inget slutdatum för stödet, tidsobegränsat stöd, stöd utan tidsgräns: supported employment
coachen följer med till arbetsgivaren, coach på plats, stöd på plats på jobbet, arbetsplatsförlagt stöd, job coach: supported employment
följa med på anställningsintervju, stöd vid anställningsintervju: jobbsökarstöd
jobb man är intresserad av, jobba med det man gillar, drömjobb, yrkespreferenser, individens preferenser, jobbpreferenser: supported employment
`;
