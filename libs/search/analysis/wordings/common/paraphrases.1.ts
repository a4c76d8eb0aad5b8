/** What people say in a few words of money, work, school and health; after a colon the offices' word, or near. */
export const PARAPHRASES_1 = `
ont om pengar, knapert med pengar, pengarna tryter, tunn plånbok: privatekonomi, ekonomisk utsatthet
slut på pengar, tomt på kontot: ekonomiska svårigheter, privatekonomi
få debet och kredit att gå ihop, få räkningarna att gå ihop: privatekonomi
ha råd med, råd att köpa, råd att betala: betalningsförmåga, privatekonomi
inte ha råd, saknar råd, utan pengar, helt utan pengar: ekonomisk utsatthet, försörjningsproblem
leva på marginalen, leva snålt, vända på slantarna, vända på varje krona: ekonomiskt utsatt, knapp ekonomi
dra åt svångremmen, skära ner på utgifterna, minska utgifterna: besparing, privatekonomi
betala räkningar, betala hyran, räkningar i tid: privatekonomi, löpande utgifter
högar med räkningar, räkningarna hopar sig, obetalda fakturor: skuldsättning, betalningssvårigheter
låna pengar, snabblån, låna till räkningar: skuldsättning, krediter
skyldig pengar, låna av vänner, stå i skuld: skuld, skuldsättning
sitta i klistret, ligga risigt till, illa ute: utsatt situation, kris
hjälp med ekonomin, få koll på pengarna, reda ut ekonomin, budgetrådgivning: ekonomisk rådgivning
planera sin ekonomi, göra en budget, lägga budget: hushållsbudget, budgetrådgivning
leva på sparpengar, leva på föräldrarna, försörjas av partnern, leva på sin partner: saknar egen försörjning
pengar från staten, pengar från kommunen, pengar från kassan: ersättning, bidrag
dra in bidraget, bli av med bidraget, mista ersättningen, bidraget drogs in, indragen ersättning: avslag
få tillbaka pengar, krav på pengar tillbaka, betala tillbaka bidrag: återkrav, återbetalning
få mer pengar, mer i plånboken, bättre ekonomi: förbättrad ekonomi
sätta pengar i sjön, slösa pengar, kasta bort pengar, bortkastade pengar: resursslöseri, ineffektiv
kosta skjortan, kosta en förmögenhet, ruskigt dyrt: hög kostnad
till vrakpris, för en spottstyver, för en billig penning: låg kostnad
vem står för kostnaden, stå för notan, betala kalaset, stå för fiolerna: finansieringsansvar, finansiering
skjuta till pengar, lägga in pengar, bidra med pengar, satsa pengar: medfinansiering, finansiering
plocka fram pengar, hitta pengar, skaka fram pengar, få fram pengar: finansiering, finansieringskälla
få nej på pengar, pengarna uteblev, fick inga pengar: avslag, utan finansiering
betala mindre, minska kostnaderna, hålla nere kostnaderna: kostnadsbesparing, kostnadskontroll
springa på soc, gå på soc, leva på socialen: försörjningsstöd, ekonomiskt bistånd
söka hjälp på soc, gå till soc, vända sig till socialen: ansökan om ekonomiskt bistånd, socialtjänst
leta efter jobb, jaga jobb, skicka ansökningar, söka massor av jobb: arbetssökande, jobbsökaraktivitet
få in en fot, få foten innanför dörren, fot in på arbetsmarknaden: insteg på arbetsmarknaden, anställning
få chansen att jobba, ge någon chansen, våga anställa: anställning, möjlighet till arbete
ingen vill anställa, arbetsgivare tackar nej, får inga svar: diskriminering, hinder för anställning
bli kallad till intervju, gå på intervju, komma på intervju: anställningsintervju
mista jobbet, bli utan jobb, få sparken, få gå från jobbet: uppsägning, arbetslöshet
säga upp sig, lämna jobbet, byta jobb, sluta sitt jobb: avslutad anställning, jobbyte
byta bana, börja om i arbetslivet, sadla om, skola om sig, yrkesväxling: karriärväxling, omställning
lära sig ett yrke, skaffa ett yrke, få yrkeskunskaper: yrkesutbildning
lära sig på jobbet, lära av arbetskamrater, arbetsplatsförlagt lärande: lärande i arbetet
visa vad man går för, bevisa vad man kan, visa framfötterna: validering, arbetsprövning
se om det funkar, känna på jobbet, provjobba, testa ett jobb: arbetsprövning, praktik
hur mycket klarar man, hur mycket man orkar jobba, vad man klarar, bedömning av arbetsförmåga: arbetsförmåga
jobba några timmar, jobba lite grann, börja smått, jobba en stund: deltidsarbete, stegvis upptrappning
jobba för mycket, jobba ihjäl sig, jobba dygnet runt, aldrig ledig: överbelastning, arbetsbelastning
dra tunga lass, dubbla skift: arbetsbelastning
mycket på sitt bord, fullt upp, upp över öronen, händerna fulla, hög arbetsbelastning: tidsbrist
hinner inte med, ligger efter, räcker inte tiden, ha för lite tid, tidsbrist: resursbrist
trivas på jobbet, tycka om sitt jobb, gilla sitt jobb: arbetstillfredsställelse, arbetsmiljö
vantrivas på jobbet, hata sitt jobb, gå till jobbet med ont i magen: dålig arbetsmiljö, vantrivsel
svårt med chefen, osams med chefen, bråk på jobbet, arbetsplatskonflikt: konflikt på arbetsplatsen
utfryst på jobbet, bli mobbad på jobbet, skitsnack, prata bakom ryggen: kränkande särbehandling, mobbning
passa in på jobbet, hitta rätt plats, rätt person på rätt plats: matchning, jobbmatchning
jobb som passar, anpassat jobb, ett jobb utifrån mina förutsättningar: anpassad anställning
lugnare jobb, enklare uppgifter, lättare jobb: arbetsanpassning, anpassade arbetsuppgifter
kunna behålla jobbet, hålla sig kvar i jobbet, få stanna på jobbet: hållbar anställning
jobba svart, svartjobb, pengar under bordet, svart arbete, oredovisat arbete: skuggekonomi
stå på egna ben ekonomiskt, tjäna egna pengar, leva på sin lön: egen försörjning, självförsörjning
inget att göra, inget att stiga upp till, dagarna är tomma, driva omkring: saknar sysselsättning, inaktivitet
något vettigt att göra, fylla dagarna, ha något för händer, få dagarna att gå: meningsfull sysselsättning
långt från arbetsmarknaden, stå långt ifrån arbetsmarknaden, långt ifrån ett jobb: utanförskap, långtidsarbetslöshet
nära att få jobb, redo att jobba, klar för arbete: anställningsbar
tappa kontakten med arbetslivet, borta från arbetslivet, utanför arbetslivet: långvarig arbetslöshet, utanförskap
lägga benen på ryggen, skynda på, öka takten: påskynda, snabbare handläggning
slita ont, kämpa hårt, slita som ett djur, göra sitt yttersta: ansträngning
sätta sig på skolbänken, gå tillbaka till skolan, återgå till studier: studiestart
plugga upp betyg, läsa in gymnasiet, läsa upp gymnasiet, ta igen skolan, komplettera betyg: vuxenutbildning
klara skolan, ta studenten, få sina betyg, bli godkänd i skolan: fullföljda studier, gymnasieexamen
halka efter i skolan, svårt i skolan, kuggar i skolan, inte hänga med i skolan, skolsvårigheter: skolmisslyckande
hänga med på lektionerna, hänga med i undervisningen, förstå läraren: studieförmåga, inlärning
lägga av med skolan, ge upp skolan, sluta plugga, dra från skolan, studieavbrott: avhopp
inte komma till skolan, går inte i skolan, vägrar skolan, borta från skolan, skolfrånvaro: problematisk skolfrånvaro
välja utbildning, vad ska man plugga, välja yrke, vet inte vad man vill bli, studie- och yrkesvägledning: studieval
svårt att läsa, svårt att stava, svårt att läsa och skriva, bokstäverna hoppar, läs- och skrivsvårigheter: dyslexi
lära sig svenska, prata bättre svenska, bli bättre på svenska, språkinlärning: språkutveckling
bryta på ett annat språk, dålig på svenska, knagglig svenska, knackig svenska, språksvårigheter: svenskkunskaper
inte orka mer, slut på krafter, slut i kroppen, kroppen säger ifrån, kroppen sa stopp: utmattning
gå på knäna, gå i väggen, köra slut på sig, gasa för hårt: utmattningssyndrom, stress
bägaren rann över, droppen som fick bägaren: överbelastning, kris
ta slut på energin, batteriet är slut, tom på energi, dränerad på kraft: utmattning, energibrist
ladda batterierna, samla krafter, hämta kraft, hämta andan, pusta ut, återhämtning: vila
stressa ner, ta det piano, skruva ner tempot, sakta ner, dra ner på takten: stresshantering, återhämtning
många bollar i luften, för många järn i elden, jonglera: stress, arbetsbelastning
inte få ro, tankarna snurrar, tankarna mal, grubbla, älta: oro, ångest
svårt att sova, vaken på nätterna, ligger och vrider sig, får ingen sömn, sömnsvårigheter: sömnproblem
kan inte slappna av, svårt att varva ner, alltid på spänn, på helspänn: stress, anspänning
hjärtat rusar, svårt att andas, hjärtklappning, tryck över bröstet: ångest, panikattack
ont i magen, klump i magen, fjärilar i magen, magont: oro, ångest, stress
må kasst, må skit, må uselt, må dåligt psykiskt: psykisk ohälsa
må finfint, må toppen, må prima, må bra: välbefinnande, välmående
nere i källaren, nere i en svacka, på botten, nå botten, svart hål: depression, psykisk ohälsa
allt känns svart, inget är roligt, inget känns kul, tappat glädjen: depression, nedstämdhet
vilja dö, trött på livet, tankar på att dö, vill inte leva, självmordstankar: suicidrisk
lättare till sinnes, må lite bättre, lätta på trycket, ljusna: förbättrat mående, återhämtning
se ljuset i tunneln, ljusare tider, ljusglimt, ljuset i slutet: hopp, framtidstro
komma på fötter, resa sig igen, komma igen, på benen igen: återhämtning, rehabilitering
krya på sig, bli kry, på bättringsvägen, piggna till, tillfrisknande: återhämtning
genomgå en kris, kris i livet, världen rasar: livskris, krisreaktion
rycka undan mattan, livet slogs i spillror: kris, krisreaktion
svåra saker i bagaget, tungt bagage, trasslig bakgrund: trauma, svåra livshändelser
gamla sår, rota i det gamla, prata om det som hänt: traumabearbetning, bearbetning
prata av sig, lätta sitt hjärta, någon att prata med, ventilera, prata ut, samtalsstöd: stödsamtal
få hjälp att må bättre, gå och prata med någon, gå hos psykolog: samtalskontakt, psykologisk behandling
ont i kroppen, värker i kroppen, krämpor, värk och krämpor: smärta, kroppsliga besvär
leva med värk, ont jämt, ha ont varje dag, ständigt ont, långvarig smärta
röra på kroppen, komma igång med träning, komma i form, få upp flåset, fysisk aktivitet: motion
äta dåligt, hoppa över måltider, slarva med maten, leva på skräpmat: matvanor, kostvanor
äta bättre, äta nyttigt, lägga om kosten: hälsosamma matvanor, kostvanor
dricka mycket, ta till flaskan, titta djupt i glaset, supa till, alkoholproblem: riskbruk
sluta supa, lägga av med alkohol, hålla sig nykter, vara vit: nykterhet, beroendebehandling
hålla på med droger, ta droger, gå på knark, röka hasch: narkotikamissbruk, drogmissbruk
trilla dit, ta ett återfall, börja dricka igen, falla dit, återfall
fastna i spel, spela bort pengar, spela på nätet, spelberoende: spelproblem
problem med huvudet, något fel i huvudet, hjärnan hänger inte med: kognitiva svårigheter
dimma i huvudet, hjärndimma, hjärnan som sirap, grötig i huvudet, hjärntrötthet: kognitiv nedsättning
tappa tråden, glömma saker, komma ihåg tider, glömma bort möten: minnessvårigheter, minnesstöd
myror i brallan, spring i benen, svårt att sitta still, svårt att vara stilla: hyperaktivitet, adhd
svårt att komma igång, skjuta upp saker, dra sig för, får inget gjort, exekutiva svårigheter: prokrastinering
hålla ordning på saker, ha koll på läget, svårt att hålla ordning: struktur, planeringsförmåga
få diagnos, få papper på diagnosen: diagnos, utredning
vänta på utredning, stå i kö för utredning, vänta på diagnos: neuropsykiatrisk utredning, väntetid
gå på tabletter, äta medicin, ta sin medicin, äta piller, läkemedelsbehandling: medicinering
sjukskriva sig, hemma och sjuk, stanna hemma från jobbet, ringa sig sjuk: sjukanmälan, sjukskrivning
läkaren skriver intyg, få intyg, papper från läkaren, papper från doktorn, läkarintyg: medicinskt underlag
komma fram till doktorn, komma till en läkare, få läkartid, få tid på vårdcentralen: läkarbesök, tillgång till vård
doktorn lyssnar inte, vården lyssnar inte, ingen lyssnar, ingen tror på en: bemötande i vården, misstrodd
hamna på sjukhus, bli inlagd, ligga inne, åka in på sjukhus, slutenvård: sjukhusvård
`;
