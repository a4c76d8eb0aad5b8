/** Nouns of life: people, body, health, feelings and mind; after a colon what lies near rather than being the same. */
export const NOUNS_LIFE_1 = `
minderårig, omyndig, under 18 år: barn, ungdom
spädbarn, bebis, baby, nyfödd: småbarn
skolbarn, skolelev, elev, skolungdom
tonår, tonårstid, ungdomstid, ungdomsår: uppväxt, pubertet
barndom, uppväxt, uppväxttid, barnaår: uppväxtår
uppväxtvillkor, uppväxtmiljö, uppväxtförhållanden, hemförhållanden: barndom
vuxenliv, vuxen ålder, vuxenblivande, bli vuxen: myndig
senior, åldring, äldre person, gamling: pensionär
ålderdom, äldre dagar, hög ålder: åldrande
åldrande, åldras, bli gammal, bli äldre
åldersgrupp, årskull, ålderskategori
jämnårig, lika gammal, i samma ålder: kamrat
syskon: bror, syster, halvsyskon, tvilling
styvförälder, bonusförälder, plastpappa, bonusmamma: bonusfamilj
styvbarn, bonusbarn, partnerns barn
bonusfamilj, ombildad familj, styvfamilj, plastfamilj
släkt, släkting, anförvant, familjemedlem: anhörig, närstående
make, maka, äkta hälft, gift partner
partner, livskamrat: sambo, särbo, pojkvän, flickvän
parförhållande, parrelation, kärleksrelation, samliv
äktenskap, gifta par, äkta par: samboförhållande
bröllop, vigsel, giftermål, gifta sig
singel, ogift, utan partner, ensamboende: ensamstående
skilsmässa, separera, gå isär, äktenskapsskillnad, frånskild: uppbrott
parterapi, parsamtal, familjerådgivning, familjerådgivare: familjesamtal
familjeterapi, familjesamtal, familjebehandling
änka, änkling, efterlevande make, efterlevande: efterlevandepension
vårdnadstvist, tvist om vårdnad, vårdnadsmål, vårdnadskonflikt: familjerätt
växelvis boende, varannan vecka, delad vårdnad: gemensam vårdnad
gravid, graviditet, vänta barn, havandeskap: mödravård
förlossning, föda barn, nedkomst, barnafödande: barnmorska
missfall, förlora barn i magen, avbruten graviditet
adoption, adoptera, adoptivbarn, adoptivförälder
familjehem, fosterhem, fosterförälder, familjehemsförälder: jourhem
placerat barn, placerad utanför hemmet, omhändertaget barn, fosterbarn: samhällsvård
tidigare placerad, vuxit upp i familjehem, uppvuxen i fosterhem: samhällsvård
kontaktfamilj, stödfamilj, avlastningsfamilj: avlastning, stöd
barnvakt, barnpassning, passa barn
dagmamma, dagbarnvårdare, familjedaghem, pedagogisk omsorg: barnomsorg
storfamilj, flerbarnsfamilj, barnrik familj, många barn
barnfamilj, småbarnsfamilj, familj med barn: barnhushåll
familjeliv, livet hemma, hemliv
familjeproblem, problem hemma, bråk hemma, familjekonflikt
granne, grannar: grannskap
vän, kompis, kamrat, väninna
vänskap, kamratskap, vänskapsband, vänskapsrelation
vänkrets, bekantskapskrets, kompisgäng, umgängeskrets: nätverk
bekant, bekantskap, någon man känner: vän
ovänskap, fiendskap, osämja: konflikt
gräl, gräla, bråk, tjafs, tjafsa, träta: konflikt
främling, okänd person, främmande människa, obekant
förebild, föredöme, idol: inspiration
ledsagare, ledsagning, följeslagare, medföljare
vittne, ögonvittne, vittna
brottsoffer, målsägande, utsatt för brott: offer
gärningsman, förövare, brottsling, förbrytare: lagöverträdare
migration, invandring, immigration: flykting
utvandring, emigration, emigrera, flytta utomlands
hemland, ursprungsland, födelseland, land man kommer från
härkomst, ursprung, etnicitet, etnisk tillhörighet: bakgrund
egenskap, karaktärsdrag, personlig egenskap, kännetecken
temperament, lynne, humör
beteende, uppförande, uppträdande, sätt att vara
invand rutin, invant mönster, vanemönster
svek, svika, sviken, förråda
otrogen, bedra sin partner, otrohetsaffär
kärlek, förälskelse, förälskad, bli kär
svartsjuka, svartsjuk, kontrollbehov
avund, avundsjuka, avundsjuk, missunnsamhet
omtanke, omtänksamhet, hänsyn, hänsynsfull: omsorg
empati, medkänsla, inlevelse, inlevelseförmåga, medlidande: förståelse
ländrygg, korsrygg, ryggslut: rygg
ryggskott, lumbago, akut ryggont: ländryggssmärta
ledvärk, ledsmärta, ont i lederna, ledbesvär: artros, reumatism
artros, ledförslitning, ledsjukdom: slitage
reumatism, reumatisk sjukdom, ledgångsreumatism, reumatiker
muskelvärk, muskelsmärta, ont i musklerna, spända muskler: muskelspänning
knäont, ont i knät, knäsmärta, knäbesvär
magont, ont i magen, magsmärta, magbesvär, magproblem: IBS
magsjuka, maginfluensa, vinterkräksjuka
förkylning, förkyld, snuva, luftvägsinfektion: hosta, influensa
smittsam, smittspridning, smittsam sjukdom, överföra smitta
vaccin, vaccination, vaccinera, vaccinering
allergi, överkänslighet, allergisk, överkänslig
andnöd, andfådd, svårt att andas, andningsbesvär: astma, KOL
KOL, kroniskt obstruktiv lungsjukdom, lungsjukdom
IBS, känslig mage, irritabel tarm
yrsel, yr, svindel, snurrig
epilepsi, epileptiker, krampanfall, epileptiskt anfall
stroke, slaganfall, hjärnblödning, propp i hjärnan, hjärninfarkt
hjärtinfarkt, hjärtattack: hjärtproblem
högt blodtryck, hypertoni, förhöjt blodtryck
järnbrist, blodbrist, anemi
klimakteriet, övergångsåldern, klimakteriebesvär, menopaus
benbrott, fraktur, brutet ben, bruten arm
olycka, olycksfall, olyckshändelse
trafikolycka, bilolycka, krocka, krock, trafikskada
fallolycka, ramla omkull, trilla, halka: fallskada
whiplash, pisksnärtskada, nackskada
hjärnskakning, slag mot huvudet, slagit i huvudet: hjärntrött
operation, opereras, kirurgi, kirurgiskt ingrepp
läkarundersökning, medicinsk undersökning, kroppsundersökning: hälsokontroll
blodprov, ta prover, labbprov: provsvar
symtom, symptom, sjukdomstecken, tecken på sjukdom
krämpa, åkomma, lidande: sjukdom
sjukhus, lasarett, klinik: sjukhusavdelning
akutmottagning, akutintag: akutsjukvård
läkarmottagning, klinik: vårdcentral
jourcentral, jourmottagning, närakut, kvällsmottagning
sjukvårdsrådgivning, 1177, vårdguiden
vårdpersonal, sjukvårdspersonal, sjukhuspersonal: sköterska
undersköterska, vårdbiträde: omsorgspersonal, vårdpersonal, omsorg
mödravård, mödravårdscentral, barnmorskemottagning, MVC
barnavårdscentral, BVC, barnhälsovård
tablett, piller, kapsel: läkemedel
smärtstillande, värktablett, värkmedicin, smärtlindrande: smärtlindring
sömnmedel, sömntablett, insomningstablett, sömnmedicin
antidepressiv, antidepressiva läkemedel, SSRI, lyckopiller
lugnande medel, ångestdämpande, lugnande tabletter, bensodiazepiner
biverkning, biverkan, bieffekt av medicin
alternativmedicin, alternativ behandling, naturmedicin: akupunktur
massage, massera, massör
sjukgymnastik, fysioterapi, sjukgymnastisk behandling
kiropraktor, naprapat, osteopat
gånghjälpmedel, rullator, krycka: rullstol
hörapparat, hörhjälpmedel, hörselhjälpmedel
tinnitus, öronsus, ljud i öronen
buller, oväsen, oljud, störande ljud: ljudnivå
eksem, hudutslag, hudbesvär, hudsjukdom
viktnedgång, banta, viktminskning, bantning
viktuppgång, viktökning
övervikt, överviktig, fet
undervikt, underviktig, för mager
aptit, matlust
hunger, hungrig, svälta
kondition, kondis, flås: uthållighet
gymnastik, gympa, jympa: gruppträning
jogga, jogging, löpträning: springa
simning, simma, simträning: simhall, bad
vattengymnastik, bassängträning, vattengympa, varmvattenbassäng
stretching, stretcha, töja, rörlighetsträning
ergonomi, arbetsställning, belastningsergonomi, sitta rätt
tupplur, sovstund, vila mitt på dagen: vila
sömnbrist, för lite sömn, sover för lite, sömnlöshet, sömnlös: sömnsvårigheter
sömnapné, andningsuppehåll, snarka
hälsotillstånd, hälsoläge, hälsostatus, allmäntillstånd
hälsoproblem, krasslighet, dålig hälsa, hälsobesvär: ohälsa
funktionsförmåga, funktionsnivå, funktionstillstånd
demens, demenssjuk, alzheimer, minnessjukdom
tumör, svulst, knöl: cancer
cellgift, cytostatika, cellgiftsbehandling: cancerbehandling
palliativ vård, vård i livets slut, hospice
logoped, talpedagog: talsvårigheter
stamning, stamma, talsvårigheter
alkohol, sprit, rusdryck: öl, vin
berusad, onykter, alkoholpåverkad, berusning
abstinens, abstinensbesvär, utsättningssymtom
tillnyktring, nyktra till, alkoholavgiftning: avgiftningsenhet
nykterhet, nykter, helnykter, alkoholfri
cannabis, hasch, marijuana
nikotin, nikotinberoende, tobaksberoende: cigarett
känsla, emotion, känslomässig, emotionell
sinnesstämning, stämningsläge, sinnesläge, humör
humörsvängning, svängande humör, pendla i humöret, känslosvängning
livsglädje, livslust, glädje i livet, livsgnista
humor, skämt, skratta, skoja, skämta
tillfredsställelse, tillfredsställd, belåtenhet
besvikelse, besviken, missräkning
förtvivlan, förtvivlad, desperation, desperat
irritation, lättretlig, irriterad
aggression, aggressivitet, utåtagerande, aggressivt beteende
ilskekontroll, hantera ilska, aggressionshantering
skräck, skräckslagen, livrädd: rädsla
bekymmer, bekymrad, orolig: problem
farhåga, befara, orosmoment
grubbel, grubbla, älta, ältande, tänka för mycket
skuldkänsla, dåligt samvete, känna skuld, skuldtyngd
ånger, ångra sig, ångerfull
sorgearbete, sörja, bearbeta sorg, sorgbearbetning, sorggrupp
tomhetskänsla, känna sig tom, inre tomhet
tristess, uttråkad, ha tråkigt, långtråkig
nyfikenhet, nyfiken, vetgirig, vetgirighet
entusiasm, entusiastisk, iver, ivrig: engagemang
tålamod, tålmodig, uthärda
otålighet, otålig, vilja snabbt vidare
rastlöshet, rastlös, oro i kroppen, svårt att koppla av
förväntan, förväntning, förhoppning
önskan, önskemål, önska: behov
framtidsdröm, livsdröm, önskedröm, drömma om framtiden
självkritik, självkritisk, hård mot sig själv
självmedkänsla, snäll mot sig själv, självomsorg
självkännedom, självinsikt, känna sig själv
självständighet, oberoende, självständig
förödmjukelse, förnedring, förödmjukad, kränkning
chock, omskakad
livskris, kris i livet, personlig kris, svår livshändelse
påfrestning, belastning, påfrestande: stress
ansträngning, möda, anstränga sig: arbetsinsats
överansträngning, överarbetad, jobba för mycket, arbeta för mycket: arbetsnarkoman
motståndskraft, resiliens, psykisk motståndskraft, tåla motgångar
viljestyrka, viljekraft, beslutsamhet, målmedvetenhet
självdisciplin, självkontroll, impulskontroll
idé, uppslag, påhitt
fantasi, föreställningsförmåga, fantasirik
åsikt, ståndpunkt, uppfattning, synpunkt
religion, trosuppfattning, livsåskådning, religiös
präst, pastor, diakon: imam
begåvning, intelligens, begåvad, intelligent
omdöme, omdömesförmåga, gott omdöme
minnesproblem, glömska, dåligt minne, minnessvårigheter, minnesstörning: demens
koncentrationssvårigheter, svårt att koncentrera sig, svårt att fokusera, okoncentrerad
självmordsförsök, suicidförsök, försökt ta sitt liv
ärlighet, uppriktighet, ärlig, uppriktig: förtroende
förlåtelse, förlåta, försoning, försonas
misstro, misstänksamhet, misstänksam, misstrogen
fördom, förutfattad mening, fördomsfull
trakasserier, trakassera, trakasserad, mobba, utfrysning: mobbning
kränkning, kränkande behandling, kränkande särbehandling, kränka
lyhördhet, lyhörd, lyssna in
upplevd hälsa, eget mått på hälsa, hur man upplever hälsan: självskattad hälsa
existentiell, existentiell hälsa, existentiella frågor: andlighet i vården
stressymtom, stressreaktion, kroppen säger ifrån, stressignal: varningssignal
varningssignal, varningstecken, tidiga tecken, tidig signal
hjärtklappning, hjärtat rusar, oregelbunden puls
ohälsosamma vanor, dåliga vanor, osunda levnadsvanor: levnadsvanor
sunda vanor, goda vanor, hälsosam livsstil, hälsosamma vanor: levnadsvanor
psykakut, psykiatrisk akutmottagning, akutpsykiatri, psykjour
diagnosbesked, sjukdomsbesked, få en diagnos
specialistvård, specialistmottagning, specialistläkare, specialiserad vård
vårdgaranti, rätt till vård i tid
fast läkarkontakt, egen läkare, samma läkare, patientansvarig läkare: läkarkontinuitet
second opinion, förnyad bedömning, andra läkares bedömning
patientnämnd, klaga på vården, patientklagomål, vårdklagomål
vårdplan, vårdplanering, behandlingsplan: rehabiliteringsplan
hemgång från sjukhus, komma hem från sjukhuset, utskriven från sjukhus: utskrivning
medicinlista, läkemedelslista, lista över mediciner
personlig assistent, personlig assistans, assistent i hemmet
avlösarservice, avlösning i hemmet, avlastning för anhöriga, växelvård: anhörigstöd
korttidsboende, korttidsvistelse, korttidshem
umgängesrätt, rätt till umgänge, träffa sina barn: umgänge med barn
hemmaboende, bo hemma, bo hos föräldrarna, bo kvar hemma: flytta hemifrån
ung mamma, ung förälder, tonårsförälder, tonårsmamma
barnlöshet, ofrivilligt barnlös, svårt att få barn
förlossningsdepression, nedstämd efter förlossning, deprimerad efter förlossning
saknar anhöriga, utan anhöriga, inga anhöriga, ingen familj: ensam
känsloreglering, reglera känslor, hantera känslor, känslohantering
stresskänslig, stresskänslighet, tåla stress, stresstolerans
självtvivel, tvivla på sig själv, misstro sin förmåga
överbelastning, överhopad, för mycket på en gång
`;
