/** Everyday verbs and verbal phrases, H to K; after a colon what lies near rather than being the same. */
export const VERBS_A_K_3 = `
ha ansvaret för, stå för ansvaret, vara ansvarig för, ansvara för
ha bråttom, jäkta, skynda sig, vara stressad: stress, tidsbrist
ha det bra, må bra, ha ett gott liv, ha det gott: välbefinnande
ha det svårt ekonomiskt, ha dålig ekonomi, ha det knapert, leva på marginalen: fattigdom, ekonomisk utsatthet
ha det svårt, ha det tufft, ha det jobbigt, ha en svår tid: kris, utsatt
ha fel, missta sig, ta miste: fel, misstag
ha fullt upp, ha mycket att göra, ha fullt schema: arbetsbelastning, tidsbrist
ha giltighet, giltig, giltighet, vara giltig
ha hand om, sköta, ta hand om, handha: ansvara
ha i uppdrag, vara ålagd, ha som uppgift: uppdrag
ha inflytande, kunna påverka, ha något att säga till om, få vara med och bestämma: inflytande
ha kontakt med, hålla kontakten, stå i kontakt med
ha kontroll, ha koll, hålla reda på, ha läget under kontroll: överblick
ha kul, ha roligt, roa sig, ha trevligt: glädje
ha lust att, känna för, känna lust, vara sugen på: motivation, lust
ha lätt för, ha fallenhet för, begåvning, talang, fallenhet: förmåga
ha makt, bestämma över andra, sitta på makten, maktposition: makt
ha medkänsla, känna medkänsla, visa medkänsla, medkänsla, medlidande: empati
ha nytta av, dra fördel av, få användning för: nytta
ha ont om tid, tidsbrist, inte hinna, tidspress: stress
ha råd med, råd att betala, ekonomin tillåter, klara av att betala
ha rätt till, vara berättigad till, berättigad, kvalificera sig för: rättighet, behörig
ha samband med, hänga ihop med, höra ihop med, hänga samman, samband: koppling
ha svårt att komma igång, skjuta upp saker, prokrastinera, dra sig för att börja: exekutiva svårigheter
ha svårt att lita på, vara misstänksam, misstänksamhet, misstro: tillit
ha svårt för, ha svårigheter med, ha problem med, kämpa med: svårighet
ha tid, hinna med, få tid till, hinna
ha tillgång till, kunna använda, disponera över: tillgång
ha tråkigt, långtråkig, uttråkad, vara uttråkad: sysslolös
ha tålamod, ge det tid, vara tålmodig, tålmodig, ge sig till tåls: tålamod
haka upp sig, gå i baklås, låsa sig, köra ihop sig: konflikt
halka efter, hamna efter, släpa efter, komma på efterkälken: försenad
halvera, halvering, minska till hälften, hälften så mycket
hamna i bråk, hamna i konflikt, komma i konflikt, råka i gräl
hamna i kläm, komma i kläm, hamna mittemellan: utsatt
hamna i missbruk, fastna i missbruk, utveckla ett beroende: missbruk
hamna i skuld, dra på sig skulder, sätta sig i skuld, skuldsätta sig: skulder, överskuldsatt
handla mat, köpa mat, gå och handla, matinköp, veckohandla: inköp
handleda, lära upp, upplärning, ge handledning i: handledning
handskas med, hantera, tackla, ta itu med: bemästra
hemlighålla, hålla hemligt, tiga om, hålla inne med: sekretess
hetsa, sätta press på, pressa någon: stress
hindra, förhindra, stå i vägen för, sätta käppar i hjulet
hinna ikapp, komma ikapp, ta igen, komma i kapp, hämta in förseningen: försenad
hitta arbetskraft, få tag på personal, få tag i folk, locka personal: rekrytering
hitta felet, upptäcka fel, felsöka, felsökning
hitta lösningar, komma på lösningar, lösa problem, hitta en väg framåt, hitta utvägar: problemlösning
hitta motivation, hitta lusten, motivera sig själv, hitta drivkraften: motivation
hitta nya vägar, finna nya vägar, hitta nya sätt, pröva nya grepp: nytänkande
hitta sin plats, hitta sin roll, finna sin roll, hitta rätt i livet: tillhörighet
hitta tillbaka till arbete, hitta vägen tillbaka, komma tillbaka i arbete: återgång i arbete
hitta tillbaka, hitta balansen, komma i balans: återhämtning
hjälpa på traven, ge en puff, ge en skjuts, ge en knuff: motivera
hjälpa varandra, stötta varandra, ställa upp för varandra, ömsesidigt stöd, ömsesidig hjälp: kamratstöd
hjälpas åt, göra tillsammans, dela på jobbet, hugga i tillsammans: samarbete
hoppa in, vikariera, rycka in, inhoppare: vikarie
hoppa över, utelämna, låta bli att ta med
hoppas på, sätta sitt hopp till, ha en förhoppning, förhoppning: hopp
hota, hotelse, uttala hot, bli hotad, hota med: hot
hushålla, vara sparsam, sparsam, spara på, hålla i pengarna, snåla: spara pengar, besparing
hyra ut, uthyrning, hyra ut i andra hand, andrahandsuthyrning: hyra
hålla avtalet, följa avtalet, uppfylla avtalet, hålla överenskommelsen: avtal
hålla fast vid, stå fast vid, vidhålla, hålla på sitt: stå på sig
hålla föredrag, föreläsa, hålla en presentation, tala inför folk, föredrag: föreläsning
hålla ihop, sammanhålla, sammanhållning, stå enade: gemenskap
hålla isär, skilja på, särskilja, åtskilja: skillnad
hålla koll på pengarna, ha koll på ekonomin, föra bok över utgifter, ha ordning på ekonomin: privatekonomi
hålla med, instämma, vara av samma åsikt, tycka likadant
hålla nere kostnaderna, hålla budgeten, hålla sig inom budget, klara budgeten: budget
hålla på med, syssla med, ägna sig åt, vara sysselsatt med
hålla sams, komma överens, samsas, dra jämnt: samarbete
hålla sig borta från droger, hålla sig nykter, hålla sig drogfri: nykterhet
hålla sig i form, hålla sig frisk, sköta sin hälsa, sköta om sig: friskvård
hålla tal, tala inför grupp, prata inför folk, muntlig framställning: föredrag
hålla tiden, hålla tidsplanen, bli klar i tid, hålla tidplanen: tidsplan
hålla tillbaka, hämma, verka hämmande, hämmande, hindra utveckling: hindra
hålla tyst, tiga, inte säga något, vara tyst: tystnad
hålla uppe modet, hålla humöret uppe, behålla modet: hopp
hålla varandra informerade, hålla varandra uppdaterade, dela information löpande: informationsutbyte
hämta kraft, ladda batterierna, återhämta sig, samla kraft, få ny energi: återhämtning
hämta och lämna barn, lämna på förskolan, hämta på förskolan: barnomsorg
hända, inträffa, ske, äga rum, händelse, skeende: förekomma
hänga ihop, höra ihop, höra samman, vara sammankopplad: samband
hänga med i samtalet, hänga med i svängarna, följa med i vad som sägs: förstå
häva avtal, säga upp ett avtal, avtalsbrott, bryta avtalet
hävda sig, ta plats, stå på sig, göra sig gällande, hävda sin rätt: självförtroende
hävda, påstå, göra gällande, påstående: anse
höja lönen, löneförhöjning, löneökning, få högre lön, lönelyft
höja rösten, skrika, skrika på någon: ilska
höra dåligt, inte höra, nedsatt hörsel, hörselproblem: hörselnedsättning
höra till, ingå i, tillhöra, vara en del av, sortera under: tillhörighet
iaktta, observera, lägga märke till, iakttagelse, observation
identifiera sig med, känna samhörighet med, känna igen sig i, samhörighet: identitet
identifiera, urskilja, peka ut, identifiering: upptäcka
idrotta, sporta, idrott, sport: träning, motion
ifrågasätta, problematisera, ha invändningar, invända, invändning: kritisk
ignorera, strunta i, bry sig inte om, inte låtsas om, blunda för: bortse från
igångsätta, sätta i gång, dra i gång, sjösätta: starta
illustrera, åskådliggöra, visualisera, visa i bild, tydliggöra: förklara
improvisera, lösa efter hand, spontan: planera
infinna sig, inställa sig, komma till mötet, inställelse: närvaro
influera, inverka, inverkan, påverkan: påverka
informera, upplysa, ge information, lämna upplysningar, upplysning
infria löften, hålla löften, hålla vad man lovar
införliva, inlemma, göra till en del av, infoga: införa
ingå avtal, sluta avtal, teckna avtal, skriva avtal, skriva kontrakt
inhysa, ge husrum, härbärgera, husrum: härbärge
initiera, ta initiativ till, initiativtagare, väcka idén: initiativ
inkräkta, göra intrång, intrång, tränga sig på: integritet
inlämna, lämna in, skicka in, inlämning, sända in, komma in med: ansökan
inrikta, rikta in, profilera, inriktning: fokus
inrätta, instifta, skapa en tjänst, tillskapa
inse, förstå att, bli medveten om, komma till insikt, gå upp för, bli varse: insikt
inspirera, sporra, uppmuntra, ge inspiration, entusiasmera: motivera, inspiration
installera, sätta upp programmet, ladda ner, installation, nedladdning
instruera, ge instruktioner, instruktion, bruksanvisning: lära ut
inte bry sig, strunta i, likgiltig, vara likgiltig: ointresse
interagera, samspela, samspel, interaktion, växelverkan: relation
intressera, vara intresserad av, fatta intresse för, intressera sig för: intresse
introducera, lära känna arbetet, sätta in i arbetet, inskola, skola in: introduktion
intyga, bestyrka, skriva ett intyg, utfärda intyg: intyg
invandra, flytta till Sverige, immigrera, komma till Sverige, invandring, immigration: invandrare
inventera, inventering, sammanställa: kartlägga
investera, satsa pengar på, investering, satsning: finansiera
invänta, vänta in, vänta på besked, invänta besked: väntan
irritera, reta upp, göra arg, vara irriterande, störa sig på: irriterad
isolera sig, stänga in sig, dra sig tillbaka, bli isolerad: isolering
jaga upp sig, hetsa upp sig, elda upp sig, upprörd, uppjagad: ilska, oro
jobba extra, extraknäcka, extraknäck, bisyssla, extraarbete, bijobb: extrajobb
jobba halvtid, arbeta halvtid, gå ner på halvtid, jobba femtio procent: deltid
jobba hårt, slita, arbeta hårt, kämpa på, slita hårt: anstränga
jobba i grupp, grupparbete, arbeta i grupp, lagarbete: teamarbete
jobba natt, nattarbete, nattskift, jobba nätter: skiftarbete
jobba praktiskt, arbeta med händerna, arbeta praktiskt, praktiskt arbete: hantverk
jobba svart, svartjobb, svartarbete, svart arbete: skatt
journalföra, skriva i journalen, föra in i journalen, journalanteckning: journal
jämföra, ställa mot varandra, dra paralleller, göra en jämförelse: skillnad
jämka skatten, skattejämkning, jämkning
jämna ut, utjämna, utjämning
jämställa, likställa, se som likvärdig, göra jämlik: likvärdig
kalla på hjälp, tillkalla, larma, tillkalla hjälp, ringa ambulans: akut
kalla till möte, sammankalla, bjuda in till möte, utlysa möte: kallelse
kallas till, bli kallad till, få en kallelse: kallelse
kapa kostnader, sänka kostnaderna, minska utgifterna, kostnadsminskning: besparing
kartlägga, göra en kartläggning, skaffa underlag, få fram underlag: kartläggning
kategorisera, klassificera, rubricera, klassificering: sortera
klaga på, framföra klagomål, lämna klagomål, reklamera, lämna synpunkter: klagomål
klandra sig själv, ge sig själv skulden, döma sig själv, självkritik, självkritisk: skam
klara ett prov, bli godkänd, klara examen, klara kursen: betyg
klara krisen, ta sig igenom, komma igenom, rida ut stormen: kris
klara sig ekonomiskt, klara hushållet, få ekonomin att fungera, dra sig fram: försörjning
klara sig, reda sig, reda sig själv, stå på egna ben, sköta sig själv: självständig
klara ut, klarlägga, bringa klarhet i, utröna: utreda
klargöra förväntningar, tydliggöra förväntningar, prata om förväntningar: förväntningar
knyta an, anknytning, knyta band, anknyta
knyta ihop, binda samman, länka, länka ihop, sammanlänka: samband
knyta kontakter, skaffa kontakter, skapa kontakter, nätverka, bygga upp kontakter: nätverk
kolla upp, ta reda på, efterhöra, höra efter: undersöka
kollidera, krocka, krock
kombinera arbete och familj, få ihop jobb och familj, balans mellan arbete och familj: livspussel
kombinera, få att gå ihop, kombination, sammanjämka: balans
komma för sent, sen ankomst, vara försenad: närvaro
komma i gång, kicka igång, få upp farten, få fart på: komma igång
komma ihåg, minnas, erinra sig, hålla i minnet, lägga på minnet: minne
komma in i arbetslivet, komma in i arbete, ta sig in på arbetsmarknaden, få in en fot: arbetsmarknad
komma närmare varandra, närma sig varandra, bli närmare
komma på avvägar, hamna snett, hamna på glid, hamna fel, hamna i dåligt sällskap: kriminalitet
komma på besök, hälsa på hemma, titta in, titta förbi
komma till skott, få det gjort, bli gjort, få något gjort
komma tillbaka, återkomma, återvända, återkomst
komma undan, slippa undan, smita
komma ur missbruk, bli drogfri, bli fri från missbruk, ta sig ur missbruk: drogfri
komma över, lägga bakom sig, släppa det som hänt, bearbeta och gå vidare: sorg, återhämtning
kommentera, ge kommentarer, kommentar, yttra sig om: synpunkter
kommunicera med varandra, prata ihop sig, hålla dialogen igång, ha en dialog: dialog
kompensera för, uppväga, väga upp, balansera upp: ersätta
komplettera, lägga till, tillägg, komplettering, tilläggsuppgift: tillföra
kompromissa, mötas på halva vägen, ge och ta, kompromiss, jämka ihop: komma överens
koncentrera sig, hålla fokus, behålla fokus, samla tankarna: koncentration
konfrontera, ställa mot väggen, konfrontation, ta konflikten
konkretisera, göra konkret, göra tydligare, konkretisering: tydlig, exempel
konkurrera, tävla, konkurrera om, konkurrens, tävling
korrigera, rätta till fel, rätta felen, korrigering
kosta på, lägga ut pengar, kosta på sig, unna sig: kostnad
kringgå, komma runt, gå runt reglerna, hitta kryphål, kryphål
kritisera, rikta kritik mot, vara kritisk, ge kritik
kräkas, spy, må illa, illamående: sjuk
kräva tillbaka, återkräva, återkrav: återbetalning
kräva, ställa krav, fordra, yrka på: krav
kvalificera sig, uppfylla kraven, uppfylla villkoren, nå upp till kraven: behörighet
kvarstå, finnas kvar, leva kvar, hänga kvar, vara kvar: bestå
kämpa för, strida för, slåss för, göra allt för, kamp: engagemang
känna efter, lyssna på kroppen, lyssna inåt, känna in: självkännedom
känna igen, igenkänning, igenkännande: minnas
känna motvilja, ha motvilja mot, känna motstånd, vara ovillig, ovillig: motstånd
känna oro, gå och oroa sig, vara bekymrad, bekymrad, orolig
känna samhörighet, känna gemenskap, känna tillhörighet, vi-känsla: gemenskap
känna sig bortglömd, känna sig övergiven, bli bortglömd, övergiven: ensam
känna sig ensam, vara ensam, sakna sällskap, sakna någon att prata med: ensamhet
känna sig lugn, känna ro, vara lugn, finna ro: lugn
känna sig mindre värd, känna sig underlägsen, mindervärdeskomplex, underlägsen: låg självkänsla
känna sig orättvist behandlad, orättvist behandlad, fara orättvist fram mot, inte få sin rätt: orättvisa
känna sig otillräcklig, otillräcklighet, inte duga, inte räcka till: självkänsla
känna sig pigg, vara utvilad, pigg, utvilad, kry: energi
känna sig trygg, vara trygg, trygghetskänsla: trygghet
känna sig utanför, inte passa in, stå vid sidan av, inte höra till: utanförskap
känna sig vilsen, tappa riktningen, inte veta vad man vill, vara vilsen: vägledning
känna tacksamhet, vara tacksam, tacksam, tacksamhet
köpa på avbetalning, ta på kredit, handla på kredit, köpa på kredit: kredit, lån
köpa, inhandla, köpa in, inköp
köra fast, stå och stampa, trampa vatten, sitta fast
köra över, inte lyssna på, överköra, bli överkörd: makt
ta ledigt, få ledigt, vara ledig, ha ledigt: semester, tjänstledighet
`;
