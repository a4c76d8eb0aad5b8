/** How colleagues say it, in two to four everyday words, beside how reports, methods and laws say it; after a colon what lies near. */
export const COLLEAGUES = `
få in folk, fylla grupperna, få folk till insatsen, få in deltagare, deltagarrekrytering: inflöde av deltagare
dåligt med deltagare, deltagarna uteblev, lågt inflöde, bristande inflöde, otillräckligt inflöde
får inga remisser, ingen remitterar, remisserna uteblir, uteblivna remisser, lågt remissflöde
hitta dem som behöver insatsen, hitta rätt personer, känna igen dem som behöver stöd, identifiera deltagare, identifiera målgruppen
plocka russinen ur kakan, bara ta de starkaste, creaming, cream skimming, gräddskumning, selektionseffekt: positivt urval
passar inte in någonstans, utanför målgruppen, faller utanför målgruppen
från mun till mun, mun till mun-metoden, höra av en kompis, tipsad av en kompis, ryktesvägen, ryktet sprider sig: kännedom om insatsen
utan remiss, remissfri, inget remisskrav: självanmälan, egenanmälan
remiss från doktorn, läkaren skickar hit, remiss från vården, remiss från vårdcentralen, vårdens remisser
skickad från soc, soc skickar hit, remiss från soc, anvisad av socialtjänsten, remiss från socialtjänsten
velar fram och tillbaka, kluven inför att börja, ambivalens, ambivalent: motivationsarbete
komma och kika, kika in, titta på verksamheten, besök inför start, prova på-besök: studiebesök
hög tröskel, inträdeshinder, tillträdeshinder: lågtröskel
kallringa, ringa upp folk ur listor, brevutskick till deltagare, skicka brev hem: uppsökande arbete
tipsa en klient, tipsa deltagare om insatsen, presentera insatsen för deltagaren
glömmer att vi finns, vet inte att vi finns, ingen känner till oss, bristande kännedom, låg kännedom: kännedom om insatsen
påminna handläggarna om insatsen, informera remittenterna, informationsbesök hos parterna
gräva i bakgrunden, titta bakåt i livet, gå igenom historiken, bakgrundshistorik, anamnes, sjukdomshistoria
kännas som ett förhör, för många frågor på en gång, bli utfrågad, förhörslik: kartläggningssamtal
lägga pussel, få ihop pusslet, samla ihop allt om personen, samlad bild av situationen, samlad kartläggning
vad man är bra på, vad är du bra på, hitta sina styrkor, upptäcka sina styrkor, kompetenskartläggning, kompetensinventering
vad hindrar personen, hinderanalys, kartlägga hinder, hinderkartläggning: försörjningshinder
hur har du det hemma, läget hemma, hemsituation, hemförhållanden, social situation
ställa rätt frågor, fråga på rätt sätt, frågeteknik: motiverande samtal
grundproblemet, roten till problemet, bakomliggande orsaker, bakomliggande problematik, underliggande problematik
nya problem dyker upp, saker kommer fram efter hand, dold problematik, oupptäckt problematik: fördjupad kartläggning
aldrig blivit utredd, ingen har utrett, aldrig fått diagnos, outredd, outredda svårigheter, odiagnostiserad
läsa gamla papper, läsa gamla utredningar, aktgenomgång, ärendehistorik
vad deltagaren själv vill, personens egna önskemål, individens egna mål, egenformulerade mål: självbestämmande
bedömning i verklig miljö, bedömning i autentisk miljö, se hur det funkar på plats, observation på arbetsplats: arbetsprövning
har ingen lust, ingen lust till något, orkar inte bry sig, apati, initiativlös, håglöshet
få blodad tand, få mersmak, motivationen växer, ökad motivation, stärkt motivation
längtar till nästa gång, något att längta till, något att leva för, livsmening: meningsfullhet
så ett frö, så frön, plantera en tanke, väcka en tanke, påbörja förändringsprocess: motivationsarbete
få lyckas, lyckas med något litet, små segrar, delsegrar, känna att man lyckas, framgångsupplevelser, lyckandeupplevelser
misslyckats många gånger, gått på nitar, bränd av tidigare försök, tidigare misslyckanden, upprepade misslyckanden
tror inte på sig själv, tvivlar på sig själv, låg självtillit, bristande självtillit, bristande tilltro till sin förmåga
hitta på ursäkter, smita undan, undviker allt jobbigt, undvikande beteende, undvikandebeteende
vad är poängen, se vitsen, vad ska det vara bra för, upplevd nytta, upplevd meningsfullhet
utanför sin bekvämlighetszon, lämna trygghetszonen, ur sin bekväma vrå, bekvämlighetszon: utmana sig själv
en spark där bak, behöver en putt, yttre motivation, yttre drivkraft
inre drivkraft, tända på något, hitta sin drivkraft, inre motivation
redo att ändra på sig, bestämt sig för att ändra sig, förändringsbenägen, förändringsberedd, förändringsberedskap
positiv feedback, klapp på axeln, positiv förstärkning, positiv återkoppling
orkar bara en sak åt gången, känns övermäktigt, för mycket på en gång, kravfylld: överbelastning
helt slut, slut som människa, totalt slut, alldeles slutkörd, slutkörd, kraftlös: utmattning
dålig mage, krånglande mage, strul med magen, magbesvär
dåliga nerver, nervklen, klena nerver, psykiskt skör, psykisk sårbarhet
vågar inte åka buss, torgskräck, agorafobi: social fobi
humöret svänger, humörsvängningar, upp och ner i humöret, känslomässigt instabil, affektiva svängningar
kort stubin, flyger i luften, tappar humöret, brusar upp, bristande impulskontroll, impulskontroll: affektreglering, känsloreglering
låtsas vara sjuk, spela sjuk, inbillningssjuk, simulera sjukdom: misstrodd
läkaren hittar inget fel, medicinskt oförklarade symtom, medicinskt oförklarade besvär: funktionella besvär
syns inte utanpå, osynlig sjukdom, inget som syns, osynlig funktionsnedsättning, dold funktionsnedsättning
tar tid att bli frisk, låta det läka, konvalescens, läkningstid, tillfrisknandeprocess
mensvärk, ont vid mens, endometrios, underlivsbesvär: kvinnors hälsa
trött av medicinen, biverkningar, biverkan, mår illa av medicin, läkemedelsbiverkningar
åka in akut, hamna på akuten, söka akut, akutbesök, akutmottagning, akutsjukvård
fast läkare, samma läkare, ny läkare varje gång, stafettläkare, hyrläkare, fast läkarkontakt, läkarkontinuitet
remissen studsar, remissen kom tillbaka, nej från psykiatrin, psykiatrin säger nej, nekad vård, avvisad remiss, returnerad remiss
väntar på operation, stå i operationskö, operationskö, ska opereras, planerad operation: vårdgaranti
för frisk för psykiatrin, för sjuk för vårdcentralen, faller mellan vårdnivåer, mellan vårdnivåer, vårdnivå
får inte tid på vårdcentralen, bristande tillgång till vård, bristande vårdtillgång: vårdtillgänglighet
tappa vikt, rasat i vikt, undernärd, äter för lite, undernäring, bristande aptit
ont överallt, värk överallt, ont i hela kroppen, utbredd smärta, långvarig utbredd smärta: fibromyalgi
rädd att det ska göra ont, rädd för att röra sig, rädd för smärtan, rörelserädsla, kinesiofobi
lära sig leva med smärtan, acceptera värken, smärtacceptans, leva med långvarig smärta: smärthantering
slitit ut kroppen, utsliten kropp, kroppen är slut, förslitningsskador, slitskada, belastningsbesvär, belastningsskador
tunga lyft, lyfta tungt, fysiskt tungt jobb, slitigt jobb, kroppsligt tungt arbete, fysiskt belastande arbete, belastningsergonomi
sitta still hela dagarna, rör sig för lite, stillasittande, fysisk inaktivitet, otränad, dålig kondis
stresskänslig, blir lätt stressad, låg stresstålighet
blir trött av folk, trött av alla intryck, intrycken blir för många, överstimulerad, sensorisk överbelastning
lägga in pauser, dela upp orken, mikropauser, vilopauser, dosera aktivitet, energihushållning: pacing
säger alltid ja, ställa upp för alla, duktig flicka, duktighetsfälla, överpresterande, prestationsbaserad självkänsla
alltid nåbar, kan inte släppa jobbet, gränslöst arbete, gränslöst arbetsliv
på väg mot väggen, tidiga tecken på utmattning, varningssignaler, varningstecken, tidiga signaler på ohälsa, tidiga tecken
inte bli sjuk igen, gå in i väggen igen, sjuk på nytt, återinsjuknande, ny sjukskrivning, återfall i sjukskrivning
vara halvt frisk, inte helt frisk än, bli nästan bra, kvarstående symtom, restsymtom, kvarvarande besvär
glömt hur man gör, ringrostig, otränad i att jobba, avtränad, tappade arbetsvanor
dricka i smyg, smygsupa, smygdricka, dolt missbruk, dolt beroende
komma berusad, lukta sprit, alkoholpåverkad, drogpåverkad, onykter
missbrukare, knarkare, narkoman, fyllo, pundare, person med beroende, personer med beroendeproblematik
vara ren, clean, sluta med knark, substansfri, drogfrihet
blåsa i alkomätare, alkomätare, utandningsprov, alkotest, kissprov, drogtest
sug efter alkohol, få sug, drogsug, alkoholsug, craving: återfallsprevention
abstinens, avtändning, tända av, nyktra till, tillnyktring, abstinensbehandling
metadon, subutex, LARO, läkemedelsassisterad behandling, substitutionsbehandling
inlåst för missbruk, tvingas till avvänjning, LVM-vård, LVM-hem, tvångsvård av missbrukare
sprutbyte, injicera, spruta i sig, injektionsmissbruk, sprututbytesprogram
leva med en missbrukare, gift med en alkoholist, maken dricker, mamma dricker, medberoende, anhörig till missbrukare
fast i mobilen, skärmen hela dagarna, skärmtid, skärmberoende, skärmvanor
kunna få hjälp fast man dricker, behandling trots missbruk, krav på nykterhet, nykterhetskrav, nykterhet som villkor: skademinimering, lågtröskel
minska skadan, harm reduction, skademinskning, skademinimering, skadereduktion
prickar i registret, gamla domar, finns i brottsregistret, brottsregister, straffregister: belastningsregister
fotboja, intensivövervakning, elektronisk kontroll, avtjäna hemma
kåken, på kåken, sitta av straffet, avtjäna straff, intagen på anstalt, anstalt, frihetsberövad: kriminalvård
förbereda livet utanför murarna, planera inför muck, inför muck, livet utanför murarna, frigivningsförberedelse, frigivningsplanering, utslussning från anstalt
gamla gänget, gamla umgänget, gamla kompisar drar ner en, kriminellt umgänge, kriminella kontakter, asocialt umgänge
utsatt för brott, blivit rånad, brottsoffer, brottsutsatt, målsägande, brottsofferstöd
vård i stället för fängelse, behandling i stället för straff, kontraktsvård
sociala insatsgrupper, samla alla kring en ung kriminell, SSPF, samverkan skola socialtjänst polis fritid
hoppa av gänget, ta sig ur gänget, komma ifrån gänget, avhopparstöd, exitprogram: avhopparverksamhet
fogden tar lönen, skulder hos fogden, fogden, pengarna går till kronofogden, utmätning av lön, löneutmätning
pengarna tar slut före månaden, slut på pengar innan månaden är slut, sista veckan i månaden, ekonomiskt trängt läge: ekonomisk utsatthet
går back på att jobba, får mer på bidrag, tröskeleffekter, marginaleffekter, ekonomiska incitament: inlåsningseffekt
betala av lite i taget, göra upp en avbetalningsplan, avbetalningsplan, amorteringsplan, betala av skulder
akut hjälp med mat, pengar till mat för dagen, nödhjälp, nödbistånd, akut ekonomiskt bistånd: matkasse
någon annan sköter pengarna, soc sköter pengarna, hjälp att sköta pengarna, förmedling av egna medel, förvaltning av egna medel
sms-lån, smslån, snabba lån, snabblån, högkostnadskredit, konsumtionslån
handla på avbetalning, köpa på kredit, köp nu betala sen, konsumtionskredit, avbetalningsköp
får inget abonnemang, får inget lån, kreditvärdighet, dålig kreditvärdighet, kreditupplysning: betalningsanmärkning
eget kontrakt, få ett riktigt kontrakt, förstahandskontrakt, hyreskontrakt, eget hyreskontrakt
bo på härbärge, sova på härbärge, härbärge, natthärbärge, akutboende, jourboende, nödboende
bo på hotell, bo på vandrarhem, hotellhem, tillfälligt boende, hotellplacering, tillfälliga boendelösningar
störa grannarna, grannarna klagar, klagomål från grannar, störningar i boendet, boendestörning, störningsärende
lära sig bo själv, träna på att bo själv, klara eget boende, boträning, boendeträning
proppfullt hemma, samla på allt, samlarsyndrom, samlarstörning, sanitär olägenhet
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
hur barnen har det, deltagare som har barn, uppmärksamma barnen: barnperspektiv
ensam mamma, ensam med barnen, ensamstående mamma, ensamstående mödrar, ensamförälder, ensamförsörjare
föräldrar med missbruk, missbrukande föräldrar, barn i missbruksmiljö, barn till missbrukare
passa syskon, ta hand om småsyskon, barn som tar hand om föräldrar, unga omsorgsgivare, ansvarstagande barn
mor- och farföräldrar hjälper till, ingen släkt i närheten, ingen avlastning, saknar avlastning, stödfamilj, kontaktfamilj: avlastning
misstänka våld, tecken på våld, blåmärken, våldsindikatorer: upptäcka våld
lämna en våldsam man, bryta upp från en våldsam relation, lämna en våldsam relation, uppbrottsprocess, normaliseringsprocess
kollar hennes mobil, svartsjuk man, kontrollerande beteende, psykiskt våld
tar hennes pengar, mannen bestämmer över pengarna, får inte röra sina pengar, ekonomiskt våld
män som slår, sluta slå, han som slår, våldsutövare, våldsutövande män, arbete med våldsutövare
hur farligt är det, bedöma faran, bedöma risken för våld, farlighetsbedömning, våldsriskbedömning, hot- och riskbedömning: FREDA
gift mot sin vilja, bli bortgift, tvingas gifta sig, barnäktenskap, tvångsäktenskap, äktenskapstvång
våldet gör att hon inte kan jobba, våldet påverkar jobbet, vågar inte gå till jobbet för mannen, våld och arbetsliv, våld som arbetshinder
försvunna ungdomar, okända unga, unga i okänd sysselsättning, okänd sysselsättning
svårt att få tag på unga, svårnådda unga, svårnådd
för gammal för BUP, från BUP till vuxen, fylla arton, bli myndig, övergång till vuxenpsykiatrin, övergången till vuxenlivet
ställe att hänga på, någonstans att hänga, mötesplats för unga, ungdomsgård
en vuxen som bryr sig, viktig vuxen, betydelsefull vuxen, vuxenkontakt: trygg vuxen
spelar hela nätterna, sitter framför datorn, sitter i sitt rum, inlåst på sitt rum, kommer aldrig ut från sitt rum: hemmasittare, problematisk skolfrånvaro
mobbad i skolan, skoltrött, hatar skolan, dåliga minnen från skolan, negativa skolerfarenheter, skolmisslyckanden
svårt med matte, svårt att räkna, kan inte matte, räknesvårigheter, dyskalkyli, matematiksvårigheter
föräldrar till hemmasittare, oroliga föräldrar, mamma ringer, föräldrakontakt, föräldrasamverkan
unga som mår dåligt, ungas mående, ungdomar med ångest, psykisk ohälsa bland unga, ungas psykiska hälsa
folkis, gå på folkis, folkhögskolekurs, folkhögskoleutbildning
halvfart, läsa på halvfart, deltidsstudier, studietakt, studier på deltid
skuld till CSN, csn kräver tillbaka, studieskuld, återkrav från CSN
korta yrkeskurser, yrkesvux, yrkespaket, kort yrkesutbildning: arbetsmarknadsutbildning
fast på sfi, fastnat i sfi, kommer inte framåt i sfi, läst sfi i flera år, långsam språkutveckling, långsam progression i sfi
lära sig läsa som vuxen, kan inte alfabetet, aldrig gått i skola, alfabetisering, kort eller ingen skolbakgrund, litteracitet: analfabet
utbildning från hemlandet, betyg från hemlandet, utländska betyg, utländsk examen, bedömning av utländsk utbildning, utländsk utbildning
läkare som kör taxi, överkvalificerad, överutbildad, okvalificerade arbeten: validering
prata via tolk, boka tolk, samtal med tolk, tolkmedierade samtal, telefontolk, tolkförmedling
barnen får tolka, barnen tolkar åt föräldrarna, anhörigtolk
svenska koder, hur det funkar i Sverige, förstår inte svenska systemet, systemkunskap, kunskap om samhället: samhällsorientering
får inte stanna i Sverige, ska utvisas, utvisning, utvisningsbeslut, avslag på asyl
vänta på uppehållstillstånd, väntar på Migrationsverket, beslut från Migrationsverket, asyltiden, tillfälligt uppehållstillstånd
familjen kvar i hemlandet, orolig för familjen i hemlandet, ta hit familjen, familjeåterförening, anhöriginvandring
kom hit genom giftermål, gift med en svensk, anhöriginvandrare, kärleksinvandrare, anknytningsinvandrare
får inte jobba för sin man, traditionella könsroller, patriarkala normer, patriarkala strukturer
språket räcker inte, svenskan räcker inte till, språket sätter stopp, språket stoppar, bristande språkkunskaper, språkliga hinder
lära känna svenskar, få svenska vänner, kontakt med svenskar, social etablering, sociala nätverk i Sverige
ta emot flyktingar, kommunplacerad, kommunanvisad, anvisad till kommunen, flyktingmottagande, mottagande av nyanlända
blanda språk, språkblandat, flera språk i gruppen, språkligt blandade grupper, flerspråkiga grupper
bra på att prata men inte skriva, skriftlig svenska, skriftspråklig, skriftspråklig förmåga
krig i bakgrunden, flydde från krig, sett hemska saker, krigserfarenheter, traumatiska upplevelser, flyktrelaterat trauma: migrationsstress
svagbegåvad, svårt att fatta, behöver längre tid på sig att förstå, långsam i tanken, svag teoretisk begåvning, låg kognitiv kapacitet
från daglig verksamhet till jobb, lämna daglig verksamhet, övergång från daglig verksamhet
habersättning, flitpeng, pengar för daglig verksamhet, habiliteringsersättning
någon att gå ut med, ledsagare, ledsagarservice
få hjälpmedel, skriva ut hjälpmedel, förskriva hjälpmedel, hjälpmedelsförskrivning, hjälpmedelscentral
habben, gå på hab, habiliteringen, vuxenhabilitering
tappar fokus, tankarna far iväg, svårt att hålla fokus, okoncentrerad, koncentrationssvårigheter, uppmärksamhetssvårigheter
tidsblind, tappar tiden, dålig koll på tiden, dålig tidsuppfattning, bristande tidsuppfattning, tidsuppfattning, tidshjälpmedel
behöver veta i förväg, inga överraskningar, förutsägbarhet, tydliggörande pedagogik
läsa mellan raderna, tar allt bokstavligt, sociala koder, mentaliseringsförmåga, svårigheter med socialt samspel
fastnar i detaljer, hakar upp sig, svårt att byta spår, svårt att ställa om, rigid, bristande flexibilitet i tanken, detaljfokuserad
specialintresse, nördar ner sig, snöat in på, särintresse
diagnos som vuxen, diagnos sent i livet, fick diagnos sent, sent diagnostiserad, diagnostiserad i vuxen ålder
måste man ha diagnos, krav på diagnos, kräver diagnos, oberoende av diagnos, diagnosoberoende
adhd-medicin, medicin mot adhd, centralstimulerande läkemedel, adhd-läkemedel
tjejer med adhd, kvinnor med adhd, flickor med adhd, tjejer som missats, kvinnor med npf
ett lugnt rum, sitta ostört, få sitta för sig själv, hörlurar, avskärmad, avskild arbetsplats, lugn arbetsmiljö, stimulibegränsad
för gammal, ratad för åldern, åldersdiskriminering, ålderism, åldersfördomar
nära pensionen, några år till pension, få år kvar till pension, sista åren före pension, äldre i arbetskraften
fabriken lade ner, fabriken stängde, bruket lades ner, företaget lade ner, företagsnedläggning, strukturomvandling
jobbat på samma ställe hela livet, lång erfarenhet i ett yrke, lång anställningstid, lång yrkeserfarenhet
gå i pension tidigt, gå i förtid, sluta jobba före pensionen, tidig pension, förtida pensionsuttag
vågar inte anställa, rädd för att anställa, tvekar att anställa, arbetsgivares oro, arbetsgivares tveksamhet, arbetsgivarattityder, attityder hos arbetsgivare
ta en risk med någon, rädd för att få fel person, anställa fel person, felrekrytering, rekryteringsrisk
öppna dörren hos företag, få in någon på ett företag, ragga företag, arbetsgivarackvirering: arbetsgivarkontakt
ragga praktikplatser, jaga praktikplatser, ragga jobb, ackvirering, jobbackvirering
vad tjänar arbetsgivaren på det, vad får arbetsgivaren ut, arbetsgivarnytta, nytta för arbetsgivaren: arbetsgivarperspektiv
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
schyst arbetsgivare, snälla arbetsgivare, arbetsgivare med stort hjärta, inkluderande arbetsgivare: socialt ansvarstagande
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
följa med på anställningsintervju, vara med på jobbintervjun, stöd vid anställningsintervju: jobbsökarstöd
jobb man är intresserad av, jobba med det man gillar, drömjobb, yrkespreferenser, individens preferenser, jobbpreferenser: supported employment
ingen sorteras bort, zero exclusion, nolluteslutning, inga uteslutningskriterier: individual placement and support
snabbt ut på jobb, fort ut på en arbetsplats, snabb jobbsökning, rapid job search: individual placement and support
kolla att man följer metoden, metodtrohetsmätning, programtrohetsmätning, granskning av programtrohet, trohetsmätning
starta socialt företag, dra igång ett kooperativ, starta kooperativ, bilda kooperativ, socialt entreprenörskap: arbetsintegrerande socialt företag
handla av sociala företag, köpa av sociala företag, köpa tjänster av sociala företag, reserverad upphandling, reserverade kontrakt
företaget går runt, bära sina egna kostnader, gå runt utan bidrag, ekonomisk bärkraft
driva kafé, stå i kafé, jobba i kafé, caféverksamhet, serveringsverksamhet: arbetsträning
laga cyklar, cykelverkstad, fixa cyklar: arbetsträning
rensa ogräs, pyssla i trädgård, plantera och skörda, odlingsverksamhet, trädgårdsverksamhet, trädgårdsarbete: grön rehabilitering
rädd att mista ersättningen, rädd att bli av med bidraget, vågar inte prova för pengarnas skull, rädsla att förlora ersättning, försörjningstrygghet, ekonomisk trygghet under insatsen
vad ska man leva på, ersättning under deltagandet, ersättning under insatsen
noll kronor, får inte en krona, inga pengar alls, saknar helt inkomst, noll i ersättning: nollklassad
gå på kassan, leva på kassan, arbetslöshetsersättning, ersättningsdagar: a-kassa
varning från Arbetsförmedlingen, avstängd från ersättning, pengarna stoppas, sanktion, indraget aktivitetsstöd
hur mycket får man i ersättning, beräkna ersättningen, ersättningsnivå, ersättningens storlek
sambons lön räknas, makens inkomst räknas, räkna på hela hushållet, hushållets inkomst, hushållsgemenskap, sammanboendes inkomst
sälja bilen för soc, måste sälja bilen, ha pengar på banken, realiserbara tillgångar
villkor från soc, soc ställer villkor, vad soc kräver, villkor för försörjningsstöd, villkorat bistånd: motprestation
två handläggare säger olika, olika besked från myndigheter, tolka regler olika, regeltolkning, skilda bedömningar: rättssäkerhet
myndigheterna bedömer olika, läkaren säger en sak kassan en annan, olika syn på arbetsförmåga, skilda bedömningar av arbetsförmåga, olika arbetsförmågebegrepp
kassan tror inte på läkaren, kassan godkänner inte intyget, intyget räckte inte, intyget duger inte, bristfälligt läkarintyg, otillräckligt läkarintyg, otillräckligt medicinskt underlag
be läkaren skriva om, mer information från läkaren, komplettering av läkarintyg, kompletterande medicinskt underlag, begära komplettering
jobba lite vid sidan av, extraknäcka, tjäna lite vid sidan av, inkomst vid sidan av, bisyssla
får man träna när man är sjukskriven, aktivitet under sjukskrivning
hoppa mellan ersättningar, från ett bidrag till ett annat, byta kassa, ersättningsbyte, byte av försörjning: övergångar mellan myndigheter
pengarna kommer för sent, betalas ut för sent, sen utbetalning, försenad utbetalning, utbetalning dröjer
få betala tillbaka, fått för mycket pengar, för mycket utbetalt, återkrav, återbetalningskrav
skriva intyg, skriva utlåtande, intygsskrivande, utlåtandeskrivande: läkarintyg
papper från arbetsterapeuten, underlag från arbetsterapeuten, arbetsterapeutens utlåtande, arbetsterapeututlåtande, aktivitetsbedömning
skicka över papper, skicka papper mellan myndigheter, papper följer inte med, överföring av underlag, informationsöverföring mellan myndigheter
papper försvinner, tappa bort papper, borttappade handlingar, förkomna handlingar
kopia på journalen, läsa sin journal, journaler på nätet, journalkopia, journalutdrag, begära ut journal
lappar överallt, kom ihåg-lappar, skriva lappar till sig själv, minneslappar, almanacka: minnesstöd
samla papper i pärm, deltagarpärm, ordning på papper, pärm med papper
papper att ta med sig sen, sammanfattning att ta med sig, slutdokumentation, slutomdöme, avslutsdokument, avslutsrapport
sitta i ring, laget runt, gå laget runt, en talar åt gången, incheckning, talrunda
för många möten, springer på möten, mötestrött, mötestäta, många samverkansmöten
prata ihop sig innan, förmöte, förbereda deltagaren inför mötet, mötesförberedelse, förberedande möte
deltagaren bestämmer vem som kommer på mötet, deltagarens eget möte, brukarstyrt möte, deltagarstyrt möte
sitta ensam mot myndigheterna, ensam mot fem tjänstemän, känna sig mindre värd på möten, maktobalans, maktasymmetri: underläge
snabb avstämning på morgonen, morgonmöte, pulsmöte, daglig styrning, tavelmöte, pulstavla
träffas utanför kontoret, möte på kafé, neutral mark, neutral plats, träffas på neutral plats
lunchmöte, lunchträff, lunchföreläsning, ta en lunch ihop
dela upp i smågrupper, prata två och två, bikupa, smågruppsdiskussioner, diskussion i smågrupper
gula lappar, post-it-lappar, skriva lappar på väggen, blädderblock: workshop
bara envägs, enkelriktad information, envägskommunikation, informationsmöte utan dialog
vem ska kallas, vem ska vara med runt bordet, rätt personer på mötet, mötesdeltagare, beslutsmässiga personer
mötet flyter ut, tappa tråden på möten, hålla sig till saken, mötesdisciplin, mötesregler, mötesstruktur
vad gör en processledare, samordnarens uppdrag, processledarens roll, processledarrollen, samordnarrollen, uppdragsbeskrivning
två chefer att lyda, lyda två herrar, dubbla chefer, dubbel styrning, delat chefskap, dubbla huvudmän
låna ut personal, utlånad från kommunen, personal på lån, inlånad personal: tjänsteköp
halva tjänsten i projektet, jobba halva tiden, delad tjänst, tjänstgöringsgrad
göra mer än man ska, går utanför sitt uppdrag, göra andras jobb, uppdragsglidning, utanför uppdraget
hitta på sin egen roll, otydligt uppdrag, otydlig roll, rollotydlighet
inte bli kompis med deltagarna, hålla distans till deltagare, privat eller professionell, professionell distans, professionellt förhållningssätt
medla mellan, medlare, vara mellanhand, mellanhand, medlande roll
ta med sig deltagarnas problem hem, tungt att lyssna på, sekundär traumatisering, empatitrötthet, compassion fatigue
orka som handläggare, hålla som samtalsledare, personalens ork, hållbart arbetsliv för personal, personalens arbetsmiljö
cheferna kommer inte på mötena, styrgruppen träffas för sällan, passiv styrgrupp, svag styrgrupp, frånvarande styrgrupp: styrgruppsarbete
styrgruppen bara lyssnar, styrgrupp utan mandat, styrgrupp utan beslutsmandat
få med politikerna, få politikerna att förstå, politikerna vill, politisk förankring, politiskt stöd, politisk vilja
klubba budgeten, fastställa budget
välja styrelse, vem ska sitta i styrelsen, utse ledamöter, nominering av ledamöter, styrelsens sammansättning
turas om att vara ordförande, byta ordförande, roterande ordförandeskap, ordförandeskap
peta i detaljer, lägga sig i detaljer, lägga sig i allt, mikrostyrning, detaljstyrning
ny majoritet, maktskifte, efter valet, nya politiker, mandatperiod, ny mandatperiod, politiskt skifte
vad betalar staten, statens andel, finansieringsandelar, fördelning mellan huvudmännen
godkänna året, ansvarsfrihet, bevilja ansvarsfrihet, revisorerna säger ja
skriva på vad vi lovat varandra, vad vi har lovat varandra, åtaganden, parternas åtaganden, ömsesidiga åtaganden
alla ska säga ja, måste vara eniga, enhälligt, enhälligt beslut, konsensusbeslut, enighet i styrelsen
cheferna har inte koll, bristande kunskap hos chefer, chefers kunskap om samverkan
långt från verkligheten, beslut över huvudet på personalen, avstånd mellan chefer och golvet, avstånd mellan ledning och verksamhet, bristande återkoppling från ledningen
pengar över, pengar kvar, ej förbrukade medel, oförbrukade medel, outnyttjade medel
göra av med pengarna före årsskiftet, pengarna brinner inne, bränna av pengar, årsbindning, ettårig budget, årsvis finansiering
mindre pengar från staten, mindre i påsen, sänkt anslag, minskade anslag, minskad tilldelning, minskad medelstilldelning
leva på projektpengar, bara projektpengar, projektfinansierad, projektberoende
öronmärkta pengar, öronmärkta medel, riktade statsbidrag, riktade medel
sparade pengar i förbundet, buffert, ackumulerat överskott, eget kapital
vart går pengarna, medelsanvändning, resursanvändning, kostnadsslag
ligga ute med pengar, pengar i efterskott, betalas i efterskott, likviditet, likviditetsproblem
personalen är dyrast, vad kostar en handläggare, lönekostnader, personalkostnader
spara kvitton, kvitton, verifikationer, bokföringsunderlag, redovisningsunderlag
dela på personal, dela på kostnaden för en person, gemensamt finansierad tjänst, delfinansierad
sitter på var sin påse pengar, varsin påse pengar, egen plånbok, separata budgetar: gemensam budget, finansiell samordning
räkna pinnar, jaga pinnar, pinnjakt, kvantitativa mål, volymmål
mäta för mycket, mäta allt, redovisa allt, rapporteringsbörda, mätbörda, uppföljningsbörda
få som svarar, få enkätsvar, glest med svar, låg svarsfrekvens, svarsbortfall
äpplen och päron, bristande jämförbarhet, ojämförbara
siffror som inte stämmer, fel i siffrorna, opålitliga siffror, datakvalitet, bristande datakvalitet: tillförlitlighet
vad säger siffrorna, läsa ut av siffrorna, förstå siffrorna, resultatanalys, analysera resultat
vart tog de vägen, hur gick det för dem sen, longitudinell, registeruppföljning, långsiktig uppföljning
inte finnas i statistiken, syns inte i statistiken, anonyma deltagare, öppna insatser utan registrering
hur stor andel fick jobb, procent som fick jobb, hälften fick jobb, andel till arbete, andel i arbete eller studier, avslut till arbete
beror det på oss, vår förtjänst, hade hänt ändå, kausalitet, orsakssamband, kontrafaktisk: kontrollgrupp
höll inte i sig, gick över efter ett tag, gick tillbaka till det gamla, kortsiktiga effekter, avtagande effekt, övergående effekt
ingen skillnad mot andra, gav inget, utebliven effekt
oklart om det hjälper, svagt vetenskapligt stöd, otillräckligt vetenskapligt underlag, låg tillförlitlighet, kunskapslucka
bli av med soc, slippa gå på soc, sluta med soc, inte längre behöva soc, lämna försörjningsstöd, avslutat försörjningsstöd, oberoende av försörjningsstöd
färre på soc, färre som lever på bidrag, färre bidragstagare, minskat antal bidragshushåll, minskat behov av försörjningsstöd, minskat försörjningsstöd
går mindre till doktorn, färre besök i vården, söker mindre vård, färre vårdbesök, minskad vårdkonsumtion, vårdkonsumtion, vårdutnyttjande
vad kostar utanförskapet, utanförskapets kostnader, utanförskapets pris
när har man tjänat in det, hur snart lönar det sig, hur fort betalar det sig, break-even, återbetalningstid, payback-tid: samhällsekonomisk kalkyl
vem tjänar på det, vem får vinsten, vinsten hamnar hos någon annan, vinst per aktör, fördelning av vinster, fördelningsanalys
investera i människor, se det som en investering, satsa nu spara sen, social investering, investeringsperspektiv
höfta till en siffra, gissa siffror, uppskatta på ett ungefär, schablonberäkning, schabloner, schablonbelopp
ta över insatsen, övertagande, mottagande organisation, mottagarorganisation: implementering
inga pengar att fortsätta, lades ner trots bra resultat, ingen ville betala sen, utebliven implementering, bristande implementering
göra som man alltid gjort, gamla hjulspår, tillbaka i gamla hjulspår, invanda arbetssätt, organisatorisk tröghet, stigberoende
få det att fastna, sätta sig i organisationen, institutionalisering, förankrat arbetssätt, integrerat i ordinarie verksamhet
funkar på pappret, ser bra ut på pappret, skillnad mellan teori och praktik, implementeringsgap, glapp mellan teori och praktik
varför ska vi ändra, förändringsbehov, upplevt förändringsbehov
göra om metoden till vår verklighet, passa metoden till oss, lokalt anpassad metod, kontextanpassning, adaption
först i liten skala, stegvis införande, gradvis införande
lära upp nya i metoden, train the trainer, utbildarutbildning, instruktörsutbildning, metodutbildare
luften gick ur, tappade fart, tappa tempo, tappat momentum, minskad intensitet
drivs vidare, drivs i egen regi, permanentad verksamhet, permanentats, permanentade insatser
metoden försvann med personen, kunskapen gick ut genom dörren, personbunden kunskap, kunskapsförlust, kompetenstapp
börja avveckla i tid, säga hejdå till deltagarna, avsluta snyggt, avvecklingsplan, avslutningsplan, exitplan
vad gör deltagarna när projektet läggs ner, stå utan stöd efter projektet, deltagare lämnas i sticket, deltagare efter projektslut, överföring av deltagare
köra vidare i egen regi, kommunen tog över, inordnas i kommunen, överförd till ordinarie verksamhet, övertas av ordinarie verksamhet
de det gäller, de som berörs, höra de berörda, berörda individer: brukarmedverkan
berätta med egna ord, med deltagarnas ord, med egna ord, deltagarcitat, citat från deltagare
förslagslåda, förslag från deltagarna, deltagarnas förslag, förslagsverksamhet
bara på låtsas vara med och bestämma, låtsas lyssna, låtsasinflytande, skendelaktighet, symbolisk delaktighet, delaktighetsstege, delaktighetstrappa
få betalt för att berätta, betala för deltagares erfarenhet, arvodera brukare, arvode till brukare, ersättning till brukarrepresentanter
vågar inte klaga, vågar inte säga vad man tycker, rädd att kritisera, beroendeställning, beroendeförhållande, tystnadskultur
bara ett nummer, inte vara ett nummer, ett nummer i mängden, ett ärende i mängden, avhumaniserande, avpersonifierad, objektifiering
expert på sig själv, expert på sitt eget liv, egen expertis: egenmakt
före detta deltagare, gamla deltagare, hört av gamla deltagare, tidigare deltagare, tidigare deltagares erfarenheter
vara med och planera, deltagarna fick välja aktiviteter, deltagardriven, medplanering
känna sig välkommen, varmt välkomnande, hej på en när man kommer, välkomnande miljö, välkomnande bemötande
någon som tror på en, någon trodde på mig, bli trodd på, tilltro till individen, handläggarens tilltro
som en familj, familjär stämning, trygg gemenskap
få skratta, skratta ihop, ha roligt tillsammans, glädje i gruppen
prata med kassan om en deltagare, samtycke till informationsutbyte, informationsutbyte med samtycke
papper på att man får prata, skriva på samtycke, godkänna att vi pratar, samtyckesblankett, skriftligt samtycke
bakom ryggen på deltagaren, utan deltagarens vetskap, utan den enskildes vetskap
inte fråga mer än nödvändigt, uppgiftsminimering, dataminimering, nödvändiga uppgifter
mejla namn, personnummer i mejl, mejla om deltagare, mejla personuppgifter, säker e-post, krypterad e-post
fota deltagare, lägga ut bilder på folk, bildpublicering, fotosamtycke, publicering av bilder
frivilligt tvång, frivillig på papperet, skenbar frivillighet, frivillighetens gränser
mer skada än nytta, stjälper i stället för hjälper, björntjänst, oavsiktliga effekter, oönskade effekter, negativa bieffekter
dåligt samvete, känns fel i magen, gå emot sitt samvete, samvetsstress, etisk stress, moralisk stress
ta emot presenter, få present av deltagare, gåvor från deltagare, mutor, otillbörlig förmån
behandla folk olika, godtyckligt, olika bedömningar av olika handläggare, bristande likvärdighet: likabehandling
anmäla till soc, ringa soc om ett barn, orolig för deltagarens barn, orosanmälan, anmälningsskyldighet
rädd att göra fel med sekretessen, gömma sig bakom sekretessen, sekretessen sätter stopp, sekretess som hinder, sekretesshinder
vad får stå i journalen, vad ska skrivas ner, hur mycket ska man skriva, dokumentationskrav, dokumentationsskyldighet
söka på deltagare på nätet, googla deltagare, kolla upp någon på facebook, nyfikenhet på journaler, dataintrång, obehörig åtkomst
vad räknas som hemligt, vad är hemligt, vad får man inte berätta, sekretessbelagda uppgifter, sekretessbelagd
saknar internet, inget bredband, dålig uppkoppling, dålig täckning, uppkoppling, bristande uppkoppling, bredbandstillgång
på plats och på nätet, halva gruppen på skärm, delvis på distans, hybrid, hybridlösning, hybridupplägg
hjälp via appen, behandling i mobilen, KBT på nätet, internetbehandling, internetbaserad behandling, iKBT
öga mot öga, ansikte mot ansikte, träffas fysiskt, fysiska träffar, fysiska möten
system som inte pratar med varandra, olika datasystem, bristande systemstöd, systemintegration, interoperabilitet, skilda verksamhetssystem
delad mapp, gemensam mapp, dela filer, samarbetsyta, gemensam digital yta
larm i mobilen, påminnelse i mobilen, kalender i mobilen, sms-påminnelse, digital påminnelse
chattgpt, chatgpt, AI, artificiell intelligens, språkmodell, generativ ai
VR-glasögon, träna i vr, virtuell verklighet, virtual reality, simulerad miljö
våga ha kameran på, kameran avstängd, trött av skärmmöten, skärmtrötthet, digital trötthet
under corona, när corona kom, coronatiden, under pandemin, pandemins effekter, pandemins påverkan, pandemi: corona, covid-19
nedstängning, lockdown, stänga för besökare, stängda verksamheter
hålla avstånd, social distansering, fysisk distansering
rädd för smitta, vågade inte komma för smittan, smittorädsla, oro för smitta: riskgrupp
bli digital över en natt, ställa om till digitalt, digital omställning, snabb digitalisering
munskydd, handsprit, smittskyddsåtgärder, smittskydd
mest killar i gruppen, fler män än kvinnor, ojämn könsfördelning, sned könsfördelning, könsobalans
män får mer hjälp, kvinnor får sämre stöd, kvinnor får mindre stöd, könsskillnader i stöd, ojämställd fördelning, ojämställdhet
ta hand om hem och barn, kvinnor sköter hemmet, obetalt hemarbete, oavlönat hem- och omsorgsarbete, omsorgsansvar
tjejjobb och killjobb, kvinnojobb, mansjobb, kvinnodominerade yrken, mansdominerade yrken, könssegregerad arbetsmarknad, könsbundna val
killar söker inte hjälp, män söker inte hjälp, män som inte pratar känslor, mäns hjälpsökande, mäns psykiska hälsa, mäns hälsa
genusglasögon, jämställdhetsglasögon, genusperspektiv, könsperspektiv
tafsa, sexuellt ofredande, sexuella trakasserier, metoo
bussen går sällan, bussen går inte, ingen buss, dåliga bussförbindelser, bristande kollektivtrafik, begränsad kollektivtrafik: kollektivtrafik
råd med bussen, råd med busskort, betala bussen, bussbiljetter, resekostnader, reskostnader, kostnader för resor
skjutsa deltagare, få skjuts, hämta deltagare, samåkning, transport av deltagare, upphämtning
långt mellan orter, långa avstånd, stora avstånd, mil till närmaste, geografiska avstånd, avståndsproblematik: glesbygd
alla känner alla, byn pratar, skvaller på byn, småort, bristande anonymitet, anonymitet på liten ort
allt finns i stan, bara i stan, måste åka till stan, centralort, centraliserade insatser, centralisering: glesbygd
åka ut till byarna, verksamhet på hjul, mobilt team, ambulerande verksamhet, mobil verksamhet
för små för egen insats, dela insats mellan kommuner, kommunövergripande, kommungemensam, mellankommunal samverkan
läsa till körkort, övningsköra, ta körkort, körkortsteori, körkortsutbildning
klara köket, se hur någon lagar mat, observation i vardagsaktivitet, aktivitetsobservation, AMPS-bedömning, ADL-bedömning: arbetsterapeutisk bedömning
veckan på papper, fylla i hur dagarna ser ut, skriva upp vad man gör om dagarna, aktivitetsdagbok, veckodagbok, tidsanvändning
för mycket på schemat, obalans i vardagen, aktivitetsobalans, aktivitetsmönster: aktivitetsbalans
sätta upp lagom mål, realistiska mål, rimliga mål, SMARTa mål: målformulering
jobba med kroppen och knoppen, både kropp och själ, psykosomatisk, kroppsinriktad
allt strular samtidigt, flera saker samtidigt, multipla svårigheter, multiproblematik
träffas två gånger i veckan, några timmar i veckan, antal timmar per vecka, insatsens omfattning, dos och intensitet
hålla liv i kontakten, skicka ett sms emellanåt, höra av sig emellanåt, uppföljande kontakt
prata om det som är svårt, svåra samtal, ta upp det jobbiga, ta upp känsliga frågor
sitta tyst, våga prata i grupp, våga säga något i gruppen, talängslan, rädd att prata inför andra
bråk i gruppen, osams i gruppen, någon tar all plats, gruppkonflikt, konflikter i gruppen: gruppdynamik
gruppen håller ihop, stötta varandra i gruppen, gruppsammanhållning, sammanhållning, ömsesidigt stöd
halva gruppen kommer, folk droppar av, droppa av, deltagarna droppar av, drop-out, bortfall av deltagare: avhopp
komma tillbaka efter uppehåll, pausa insatsen, uppehåll i insatsen, återinskrivning
kan man komma tillbaka, välkommen tillbaka, öppen dörr efteråt, möjlighet att återkomma, återkommande deltagare
skickas tillbaka till handläggaren, tillbaka till remittenten, återgång till remittent, återremiss, återremittera
lämna över med varm hand, lämna över på ett bra sätt, följa med till nästa, sömlös övergång, trygg övergång, varm överlämning
ingen tar emot efteråt, saknas nästa steg, bristande mottagarkapacitet, brist på fortsatta insatser
släppa taget, våga släppa taget om deltagaren, stödberoende, frigörelse från stödet
göra sig själv överflödig, hjälp till självhjälp, stöd till självständighet
förtur till insatsen, prioriteringsordning, prioriterade grupper, prioriterad målgrupp
vilka ska vi satsa på, var gör pengarna mest nytta, välja vad man ska lägga pengar på, prioriteringsgrund, prioriteringsunderlag, strategisk prioritering
var finns hålen, kartlägga vad som finns, insatskartläggning, kartläggning av insatser, inventering av insatser
samma sak på två ställen, två som gör samma sak, dubbla insatser, överlappande insatser, överlappning
hålla reda på alla insatser, lista över insatser, insatskatalog, insatsöversikt
hur många finns det som behöver, målgruppens storlek, målgruppens omfattning, befolkningsunderlag, skatta målgruppens storlek
känner igen samma personer, gemensamma ärenden, gemensamma deltagare, personer aktuella hos flera myndigheter
aktuell på flera ställen, har kontakt med flera myndigheter, samtidig kontakt, personer med behov av samordnade insatser, behov av samordnade insatser
representanter från parterna, partsrepresentanter, partssammansatt
byta plats med varandra, prova varandras jobb, gå bredvid varandra, jobbskugga kollegor, auskultera
ha ett ansikte hos kassan, direktnummer till handläggare, slippa sitta i telefonkö, slippa växeln, direkt ingång, direktkontakt, upparbetade kontaktvägar
stelbent, fyrkantig myndighet, fyrkantiga regler, regelstyrd, rigida regelverk, inflexibla regelverk
tänja på reglerna, flexibel regeltillämpning, handlingsutrymme: tjänstemannens handlingsutrymme
prata om lön och jobb på träffarna, jobbsnack, prata jobb, arbetslivsfokus, arbetsfokus, arbetsinriktat fokus
tala om jobb från början, tidigt arbetsfokus, tidigt fokus på arbete: arbetslivsinriktad
duga som man är, slippa låtsas, accepterande miljö, tillåtande miljö, tillåtande klimat
från patient till arbetstagare, mer än bara sjuk, identitet bortom sjukdomen, arbetstagarroll: yrkesidentitet
fastnat i att vara sjuk, fast i sjukrollen, gå in i sjukrollen, sjukdomsidentitet, sjukroll, patientroll
livet som är jobbigt, livsproblem, sjukskriven för att livet är jobbigt, medikalisering: livsvillkor, sociala orsaker till sjukskrivning
bråk med chefen gör en sjuk, arbetsrelaterad ohälsa, arbetsrelaterad sjukfrånvaro, arbetsrelaterad sjukskrivning
vill inte tillbaka till samma chef, byta arbetsgivare, arbetsgivarbyte, omställning till annat arbete
vad säger facket, ha med facket på mötet, facket som stöd, facklig företrädare, facklig representant
prata med chefen om sjukskrivningen, chefen ringer under sjukskrivningen, hålla kontakt med jobbet, kontakt med arbetsplatsen, arbetsplatsdialog, ADA-samtal: trepartssamtal
långa köer till rehab, vänta på rehab, kö till smärtrehab, väntetider till rehabilitering, rehabiliteringsgaranti: väntetid
sjukskriven i väntan på vård, vänta på behandling, sjukskriven under väntetid, passiv väntan, passiv sjukskrivning, väntetidsinsats
hur får man folk att läsa rapporten, kort version av rapporten, sammanfattning på en sida, populärversion, kortversion, resultatblad
berätta i bilder, rita upp hur det hänger ihop, processkarta, flödesschema, processbild, visualisering
`;
