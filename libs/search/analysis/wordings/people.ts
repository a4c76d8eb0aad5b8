/** Groups that efforts are meant for, and what they live with; after a colon what lies near. */
export const PEOPLE = `
unga utan jobb, arbetslösa unga, arbetslösa ungdomar, ungdomsarbetslöshet, unga arbetslösa
unga som varken arbetar eller studerar, UVAS, NEET, unga utanför: aktivitetsansvaret
hemmasittande, hemmasittare, problematisk skolfrånvaro, skolvägran, går inte till skolan
avhoppare, hoppat av gymnasiet, studieavbrott, avbrutna studier, gymnasieavhopp, dropout
utan gymnasieexamen, saknar gymnasieexamen, utan slutbetyg, ofullständig gymnasieutbildning, utan fullföljd utbildning
kommunalt aktivitetsansvar, aktivitetsansvaret, KAA: uppsökande arbete med unga
introduktionsprogram, individuellt alternativ, språkintroduktion, gymnasieförberedande
anpassad gymnasieskola, gymnasiesärskola, särskola, anpassad skola, särvux
övergång från skola till arbete, skola till arbetsliv, övergången skola arbetsliv
studiemotiverande, plugga vidare, studiemotiverande folkhögskolekurs
plugga, studera, läsa vidare, gå en utbildning
återgå till studier, återuppta studierna, tillbaka till skolan
studieteknik, studiestöd, läxhjälp, stöd i studierna, pedagogiskt stöd, specialpedagogiskt stöd
yrkeshögskola, KY-utbildning, yh-utbildning
grundläggande vuxenutbildning, grundvux, läsa in grundskolan
behörighet till högskola, högskoleförberedande, läsa upp betyg
elevhälsa, skolhälsovård: skolkurator, skolsköterska
ungdomsmottagning, ungdomshälsa
fritidsgård, fritidsledare, ungdomens hus
fältarbetare, fältare, fältassistent, fältverksamhet
unga vuxna, yngre vuxna
arbetsföra ålder, arbetsför befolkning, yrkesverksam ålder
äldre arbetstagare, äldre arbetslösa, seniorer, äldre på arbetsmarknaden
ny i Sverige, nyanländ, nyligen invandrad, kommit till Sverige nyligen, nysvensk
utrikes födda, utrikesfödd, utomeuropeiskt födda, född utanför Sverige, född i annat land
utrikesfödda kvinnor, invandrarkvinnor, kvinnor med utländsk bakgrund, kvinnor födda utomlands
integration, integrera invandrare, komma in i samhället, inträde i samhället, etablering i samhället
integrationsarbete, etableringsprogram, etableringsinsatser, introduktion för nyanlända
asylsökande, asylprocess, söka asyl: uppehållstillstånd, Migrationsverket
ensamkommande, ensamkommande flyktingbarn, ensamkommande unga
ukrainare, massflyktsdirektivet, skyddsbehövande från Ukraina
språkträning, träna svenska, språkpraktik, öva svenska, prata svenska på jobbet
språkstöd, språkombud, språkcoach, hjälp med språket
språkcafé, språkkafé, samtalscafé, konversera på svenska
yrkessvenska, svenska på jobbet, yrkesspråk, yrkesinriktad sfi, svenska med yrkesinriktning
analfabet, analfabetism, illiterat, kan inte läsa och skriva
kortutbildad, lågutbildad, kort skolbakgrund
modersmål, hemspråk, på sitt eget språk, modersmålsstöd, flerspråkig
kulturtolk, kulturförmedlare, brobyggare, länkperson, hälsokommunikatör
nationella minoriteter, minoritet: romer, samer, romsk inkludering
traumatiserade flyktingar, krigstrauma, krigsupplevelser, tortyrskada, migrationsstress
rasism, främlingsfientlighet, etnisk diskriminering
hemmafru, hemmamamma, hemma med barn: småbarnsföräldrar
föräldrastöd, föräldrastödsprogram, stöd i föräldrarollen, föräldrautbildning, stöd till föräldrar
barnets bästa, barnperspektiv, barnrättsperspektiv, barnets rättigheter, hur barnen påverkas
barnkonventionen, barnkonsekvensanalys, prövning av barnets bästa
barn som anhöriga, barn till psykiskt sjuka, föräldrar som mår dåligt
orosanmälan, anmäla oro, oro för barn, anmälningsplikt
familjecentral, familjecentrum, öppna förskolan
skilsmässa, separation
anhörigstöd, stöd till anhöriga, anhörigvårdare, vårda en närstående, anhörigkonsulent
våldsutsatt, utsatt för våld, slagen hemma, utsatta för våld i nära relation
våld i nära relationer, partnervåld, kvinnovåld, mäns våld mot kvinnor, våld i hemmet, kvinnomisshandel
våldsutövare, våldsverkare
ekonomiskt våld, psykiskt våld, kontrollerande partner
fråga om våld, ställa frågor om våld, rutinfrågor om våld, upptäcka våld
hedersförtryck, hedersrelaterat våld och förtryck, hederskultur, bortgift, tvångsgifte
kvinnojour, tjejjour, skyddat boende: skyddade personuppgifter
prostitution, sälja sex, människohandel, sexuell exploatering
kriminell livsstil, kriminell bakgrund, begått brott, dömd för brott, lagöverträdare
frigivning, komma ut från fängelset, villkorlig frigivning, muck
lämna kriminaliteten, avhopparverksamhet, lämna gäng, avhoppare från gäng
gängkriminalitet, gäng, kriminella nätverk, nyrekrytering till gäng
samhällstjänst, frivård, övervakare, skyddstillsyn
brottsförebyggande, brottsprevention, förebygga brott
missbruksproblem, beroendeproblematik, riskbruk, skadligt bruk, substansbruk, beroendesjukdom
alkoholist, alkoholberoende, alkoholmissbruk, supa, alkoholism
narkotika, knark, droger, narkotikamissbruk, drogmissbruk, drogberoende
läkemedelsberoende, tablettmissbruk, pillermissbruk, beroende av smärtstillande
nykter, drogfri, drogfrihet, sluta dricka, sluta med droger
beroendevård, missbruksvård, beroendemottagning, beroendebehandling, missbruksbehandling, alkoholmottagning
tolvsteg, tolvstegsprogram, tolvstegsbehandling, AA, anonyma alkoholister
återfallsprevention, förebygga återfall, återfallsförebyggande
drogtest, urinprov, provtagning
hbtqi, hbtq, homosexuell, transperson, sexuell läggning, könsidentitet
person med funktionsnedsättning, funktionsnedsatta, personer med funktionshinder, funktionshindrade
LSS-insats, insats enligt LSS: personkrets, personlig assistans, daglig verksamhet
sammansatt problematik, komplex problematik, mångproblematik, multisjuk, flera svårigheter på en gång
särskilt stöd, i behov av särskilt stöd, stödbehov, behov av samordnat stöd
multibesökare, mångbesökare, storkonsumenter av vård, ofta återkommande besök
aldrig haft jobb, saknar arbetslivserfarenhet, saknar yrkeserfarenhet
saknar sysselsättning, sysslolöshet, går hemma, gå hemma hela dagarna
stå utanför, hamna utanför, hamna i utanförskap, långvarigt utanförskap
`;
