/** The same, from the work itself to what comes after it. */
export const COLLEAGUES_2 = `
ingen sorteras bort, zero exclusion, nolluteslutning: individual placement and support
snabbt ut på jobb, fort ut på en arbetsplats, snabb jobbsökning, rapid job search: individual placement and support
kolla att man följer metoden, metodtrohetsmätning, programtrohetsmätning, granskning av programtrohet, trohetsmätning
starta socialt företag, dra igång ett kooperativ, starta kooperativ, bilda kooperativ, socialt entreprenörskap: arbetsintegrerande socialt företag
handla av sociala företag, köpa av sociala företag, köpa tjänster av sociala företag, reserverad upphandling, reserverade kontrakt
företaget går runt, bära sina egna kostnader, gå runt utan bidrag, ekonomisk bärkraft
driva kafé, stå i kafé, jobba i kafé, caféverksamhet, serveringsverksamhet: arbetsträning
laga cyklar, cykelverkstad, fixa cyklar: arbetsträning
rensa ogräs, pyssla i trädgård, plantera och skörda, odlingsverksamhet, trädgårdsverksamhet, trädgårdsarbete: grön rehabilitering
rädd att mista ersättningen, rädd att bli av med bidraget, vågar inte prova för pengarnas skull, rädsla att förlora ersättning, försörjningstrygghet, ekonomisk trygghet under insatsen
ersättning under deltagandet, ersättning under insatsen
noll kronor, saknar helt inkomst, noll i ersättning: nollklassad
gå på kassan, leva på kassan, arbetslöshetsersättning, ersättningsdagar: a-kassa
varning från Arbetsförmedlingen, avstängd från ersättning, pengarna stoppas, sanktion, indraget aktivitetsstöd
beräkna ersättningen, ersättningsnivå, ersättningens storlek
sambons lön räknas, makens inkomst räknas, räkna på hela hushållet, hushållets inkomst, hushållsgemenskap, sammanboendes inkomst
sälja bilen för soc, måste sälja bilen, ha pengar på banken, realiserbara tillgångar
villkor från soc, soc ställer villkor, vad soc kräver, villkor för försörjningsstöd, villkorat bistånd: motprestation
två handläggare säger olika, olika besked från myndigheter, tolka regler olika, regeltolkning, skilda bedömningar: rättssäkerhet
myndigheterna bedömer olika, läkaren säger en sak kassan en annan, olika syn på arbetsförmåga, skilda bedömningar av arbetsförmåga, olika arbetsförmågebegrepp
kassan tror inte på läkaren, kassan godkänner inte intyget, intyget räckte inte, intyget duger inte, bristfälligt läkarintyg, otillräckligt läkarintyg, otillräckligt medicinskt underlag
be läkaren skriva om, mer information från läkaren, komplettering av läkarintyg, kompletterande medicinskt underlag, begära komplettering
jobba lite vid sidan av, extraknäcka, tjäna lite vid sidan av, inkomst vid sidan av, bisyssla
får man träna när man är sjukskriven, aktivitet under sjukskrivning
hoppa mellan ersättningar, byta kassa, ersättningsbyte, byte av försörjning: övergångar mellan myndigheter
pengarna kommer för sent, betalas ut för sent, försenad utbetalning, utbetalning dröjer
få betala tillbaka, återkrav, återbetalningskrav
skriva intyg, skriva utlåtande, intygsskrivande, utlåtandeskrivande: läkarintyg
papper från arbetsterapeuten, underlag från arbetsterapeuten, arbetsterapeutens utlåtande, arbetsterapeututlåtande, aktivitetsbedömning
skicka över papper, skicka papper mellan myndigheter, papper följer inte med, överföring av underlag, informationsöverföring mellan myndigheter
papper försvinner, tappa bort papper, borttappade handlingar, förkomna handlingar
kopia på journalen, läsa sin journal, journaler på nätet, journalkopia, journalutdrag, begära ut journal
lappar överallt, kom ihåg-lappar, skriva lappar till sig själv, minneslappar, almanacka: minnesstöd
samla papper i pärm, deltagarpärm, ordning på papper, pärm med papper
slutdokumentation, slutomdöme, avslutsdokument, avslutsrapport
sitta i ring, laget runt, gå laget runt, en talar åt gången, incheckning, talrunda
springer på möten, mötestrött, mötestäta
prata ihop sig innan, förmöte, förbereda deltagaren inför mötet, mötesförberedelse, förberedande möte
deltagaren bestämmer vem som kommer på mötet, deltagarens eget möte, brukarstyrt möte, deltagarstyrt möte
sitta ensam mot myndigheterna, ensam mot fem tjänstemän, känna sig mindre värd på möten, maktobalans, maktasymmetri: underläge
snabb avstämning på morgonen, morgonmöte, pulsmöte, daglig styrning, tavelmöte, pulstavla
träffas utanför kontoret, möte på kafé, neutral mark, neutral plats, träffas på neutral plats
lunchmöte, lunchträff, lunchföreläsning, ta en lunch ihop
dela upp i smågrupper, prata två och två, bikupa, smågruppsdiskussioner, diskussion i smågrupper
gula lappar, post-it-lappar, skriva lappar på väggen, blädderblock: workshop
enkelriktad information, envägskommunikation, informationsmöte utan dialog
vem ska vara med runt bordet, rätt personer på mötet, mötesdeltagare, beslutsmässiga personer
mötet flyter ut, tappa tråden på möten, hålla sig till saken, mötesdisciplin, mötesregler, mötesstruktur
vad gör en processledare, samordnarens uppdrag, processledarens roll, processledarrollen, samordnarrollen, uppdragsbeskrivning
två chefer att lyda, lyda två herrar, dubbla chefer, dubbel styrning, delat chefskap, dubbla huvudmän
låna ut personal, utlånad från kommunen, personal på lån, inlånad personal: tjänsteköp
halva tjänsten i projektet, jobba halva tiden, delad tjänst, tjänstgöringsgrad
går utanför sitt uppdrag, göra andras jobb, uppdragsglidning, utanför uppdraget
hitta på sin egen roll, otydligt uppdrag, otydlig roll, rollotydlighet
inte bli kompis med deltagarna, hålla distans till deltagare, privat eller professionell, professionell distans, professionellt förhållningssätt
medlare, mellanhand, medlande roll
ta med sig deltagarnas problem hem, tungt att lyssna på, sekundär traumatisering, empatitrötthet, compassion fatigue
orka som handläggare, hålla som samtalsledare, personalens ork, hållbart arbetsliv för personal, personalens arbetsmiljö
cheferna kommer inte på mötena, styrgruppen träffas för sällan, passiv styrgrupp, svag styrgrupp, frånvarande styrgrupp: styrgruppsarbete
styrgruppen bara lyssnar, styrgrupp utan mandat, styrgrupp utan beslutsmandat
få politikerna att förstå, politisk förankring, politiskt stöd, politisk vilja
klubba budgeten, fastställa budget
välja styrelse, vem ska sitta i styrelsen, utse ledamöter, nominering av ledamöter, styrelsens sammansättning
turas om att vara ordförande, byta ordförande, roterande ordförandeskap, ordförandeskap
peta i detaljer, lägga sig i detaljer, mikrostyrning, detaljstyrning
ny majoritet, maktskifte, nya politiker, mandatperiod, ny mandatperiod, politiskt skifte
vad betalar staten, statens andel, finansieringsandelar, fördelning mellan huvudmännen
godkänna året, ansvarsfrihet, bevilja ansvarsfrihet, revisorerna säger ja
skriva på vad vi lovat varandra, vad vi har lovat varandra, åtaganden, parternas åtaganden, ömsesidiga åtaganden
enhälligt, enhälligt beslut, konsensusbeslut, enighet i styrelsen
cheferna har inte koll, bristande kunskap hos chefer, chefers kunskap om samverkan
långt från verkligheten, beslut över huvudet på personalen, avstånd mellan chefer och golvet, avstånd mellan ledning och verksamhet, bristande återkoppling från ledningen
pengar kvar, ej förbrukade medel, oförbrukade medel, outnyttjade medel
göra av med pengarna före årsskiftet, pengarna brinner inne, bränna av pengar, årsbindning, ettårig budget, årsvis finansiering
mindre pengar från staten, mindre i påsen, sänkt anslag, minskade anslag, minskad tilldelning, minskad medelstilldelning
leva på projektpengar, projektfinansierad, projektberoende
öronmärkta pengar, öronmärkta medel, riktade statsbidrag, riktade medel
sparade pengar i förbundet, buffert, ackumulerat överskott, eget kapital
vart går pengarna, medelsanvändning, resursanvändning, kostnadsslag
ligga ute med pengar, pengar i efterskott, betalas i efterskott, likviditet, likviditetsproblem
personalen är dyrast, vad kostar en handläggare, lönekostnader, personalkostnader
spara kvitton, kvitton, verifikationer, bokföringsunderlag, redovisningsunderlag
dela på personal, dela på kostnaden för en person, gemensamt finansierad tjänst, delfinansierad
sitter på var sin påse pengar, varsin påse pengar, egen plånbok, separata budgetar: gemensam budget, finansiell samordning
räkna pinnar, jaga pinnar, pinnjakt, kvantitativa mål, volymmål
rapporteringsbörda, mätbörda, uppföljningsbörda
glest med svar, låg svarsfrekvens, svarsbortfall
äpplen och päron, bristande jämförbarhet, ojämförbara
siffror som inte stämmer, fel i siffrorna, opålitliga siffror, datakvalitet, bristande datakvalitet: tillförlitlighet
vad säger siffrorna, läsa ut av siffrorna, förstå siffrorna, resultatanalys, analysera resultat
longitudinell, registeruppföljning, långsiktig uppföljning
syns inte i statistiken, anonyma deltagare, öppna insatser utan registrering
hur stor andel fick jobb, procent som fick jobb, hälften fick jobb, andel till arbete, andel i arbete eller studier, avslut till arbete
kausalitet, orsakssamband, kontrafaktisk: kontrollgrupp
gick över efter ett tag, gick tillbaka till det gamla, kortsiktiga effekter, avtagande effekt, övergående effekt
oklart om det hjälper, svagt vetenskapligt stöd, otillräckligt vetenskapligt underlag, låg tillförlitlighet, kunskapslucka
slippa gå på soc, sluta med soc, inte längre behöva soc, lämna försörjningsstöd, avslutat försörjningsstöd, oberoende av försörjningsstöd
färre på soc, färre som lever på bidrag, färre bidragstagare, minskat antal bidragshushåll, minskat behov av försörjningsstöd, minskat försörjningsstöd
går mindre till doktorn, färre besök i vården, söker mindre vård, färre vårdbesök, minskad vårdkonsumtion, vårdkonsumtion, vårdutnyttjande
vad kostar utanförskapet, utanförskapets kostnader, utanförskapets pris
hur snart lönar det sig, hur fort betalar det sig, break-even, återbetalningstid, payback-tid: samhällsekonomisk kalkyl
vinsten hamnar hos någon annan, vinst per aktör, fördelning av vinster, fördelningsanalys
investera i människor, se det som en investering, satsa nu spara sen, social investering, investeringsperspektiv
höfta till en siffra, gissa siffror, uppskatta på ett ungefär, schablonberäkning, schabloner, schablonbelopp
ta över insatsen, övertagande, mottagande organisation, mottagarorganisation: implementering
inga pengar att fortsätta, lades ner trots bra resultat, utebliven implementering, bristande implementering
göra som man alltid gjort, gamla hjulspår, tillbaka i gamla hjulspår, invanda arbetssätt, organisatorisk tröghet, stigberoende
sätta sig i organisationen, institutionalisering, förankrat arbetssätt, integrerat i ordinarie verksamhet
funkar på pappret, ser bra ut på pappret, skillnad mellan teori och praktik, implementeringsgap, glapp mellan teori och praktik
förändringsbehov, upplevt förändringsbehov
göra om metoden till vår verklighet, passa metoden till oss, lokalt anpassad metod, kontextanpassning, adaption
först i liten skala, stegvis införande, gradvis införande
lära upp nya i metoden, train the trainer, utbildarutbildning, instruktörsutbildning, metodutbildare
luften gick ur, tappade fart, tappa tempo, tappat momentum, minskad intensitet
drivs vidare, drivs i egen regi, permanentad verksamhet, permanentats, permanentade insatser
metoden försvann med personen, kunskapen gick ut genom dörren, personbunden kunskap, kunskapsförlust, kompetenstapp
börja avveckla i tid, säga hejdå till deltagarna, avsluta snyggt, avvecklingsplan, avslutningsplan, exitplan
vad gör deltagarna när projektet läggs ner, stå utan stöd efter projektet, deltagare lämnas i sticket, deltagare efter projektslut, överföring av deltagare
köra vidare i egen regi, kommunen tog över, inordnas i kommunen, överförd till ordinarie verksamhet, övertas av ordinarie verksamhet
höra de berörda, berörda individer: brukarmedverkan
berätta med egna ord, med deltagarnas ord, med egna ord, deltagarcitat, citat från deltagare
förslagslåda, förslag från deltagarna, deltagarnas förslag, förslagsverksamhet
bara på låtsas vara med och bestämma, låtsas lyssna, låtsasinflytande, skendelaktighet, symbolisk delaktighet, delaktighetsstege, delaktighetstrappa
få betalt för att berätta, betala för deltagares erfarenhet, arvodera brukare, arvode till brukare, ersättning till brukarrepresentanter
vågar inte klaga, vågar inte säga vad man tycker, rädd att kritisera, beroendeställning, beroendeförhållande, tystnadskultur
ett nummer i mängden, ett ärende i mängden, avhumaniserande, avpersonifierad, objektifiering
expert på sitt eget liv, egen expertis: egenmakt
gamla deltagare, hört av gamla deltagare, tidigare deltagare, tidigare deltagares erfarenheter
deltagarna fick välja aktiviteter, deltagardriven, medplanering
känna sig välkommen, varmt välkomnande, välkomnande miljö, välkomnande bemötande
tilltro till individen, handläggarens tilltro
familjär stämning, trygg gemenskap
skratta ihop, ha roligt tillsammans, glädje i gruppen
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
vad får stå i journalen, dokumentationskrav, dokumentationsskyldighet
söka på deltagare på nätet, googla deltagare, kolla upp någon på facebook, nyfikenhet på journaler, dataintrång, obehörig åtkomst
vad räknas som hemligt, sekretessbelagda uppgifter, sekretessbelagd
saknar internet, dålig uppkoppling, dålig täckning, uppkoppling, bristande uppkoppling, bredbandstillgång
på plats och på nätet, halva gruppen på skärm, delvis på distans, hybrid, hybridlösning, hybridupplägg
hjälp via appen, behandling i mobilen, KBT på nätet, internetbehandling, internetbaserad behandling, iKBT
öga mot öga, ansikte mot ansikte, träffas fysiskt, fysiska träffar, fysiska möten
system som inte pratar med varandra, olika datasystem, bristande systemstöd, systemintegration, interoperabilitet, skilda verksamhetssystem
delad mapp, gemensam mapp, dela filer, samarbetsyta, gemensam digital yta
larm i mobilen, påminnelse i mobilen, kalender i mobilen, sms-påminnelse, digital påminnelse
chattgpt, chatgpt, AI, artificiell intelligens, språkmodell, generativ ai
VR-glasögon, träna i vr, virtuell verklighet, virtual reality, simulerad miljö
våga ha kameran på, kameran avstängd, trött av skärmmöten, skärmtrötthet, digital trötthet
när corona kom, coronatiden, pandemins effekter, pandemins påverkan, pandemi: corona, covid-19
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
bussen går sällan, bussen går inte, dåliga bussförbindelser, bristande kollektivtrafik, begränsad kollektivtrafik: kollektivtrafik
råd med bussen, råd med busskort, betala bussen, bussbiljetter, resekostnader, reskostnader, kostnader för resor
skjutsa deltagare, hämta deltagare, samåkning, transport av deltagare, upphämtning
långt mellan orter, långa avstånd, stora avstånd, mil till närmaste, geografiska avstånd, avståndsproblematik: glesbygd
byn pratar, skvaller på byn, småort, bristande anonymitet, anonymitet på liten ort
måste åka till stan, centralort, centraliserade insatser, centralisering: glesbygd
åka ut till byarna, verksamhet på hjul, mobilt team, ambulerande verksamhet, mobil verksamhet
för små för egen insats, dela insats mellan kommuner, kommunövergripande, kommungemensam, mellankommunal samverkan
läsa till körkort, övningsköra, körkortsteori, körkortsutbildning
klara köket, se hur någon lagar mat, observation i vardagsaktivitet, aktivitetsobservation, AMPS-bedömning, ADL-bedömning: arbetsterapeutisk bedömning
veckan på papper, fylla i hur dagarna ser ut, skriva upp vad man gör om dagarna, aktivitetsdagbok, veckodagbok, tidsanvändning
obalans i vardagen, aktivitetsobalans, aktivitetsmönster: aktivitetsbalans
sätta upp lagom mål, realistiska mål, rimliga mål, SMARTa mål: målformulering
jobba med kroppen och knoppen, både kropp och själ, psykosomatisk, kroppsinriktad
allt strular samtidigt, flera saker samtidigt, multipla svårigheter, multiproblematik
träffas två gånger i veckan, några timmar i veckan, antal timmar per vecka, insatsens omfattning, dos och intensitet
hålla liv i kontakten, skicka ett sms emellanåt, höra av sig emellanåt, uppföljande kontakt
prata om det som är svårt, svåra samtal, ta upp känsliga frågor
sitta tyst, våga prata i grupp, våga säga något i gruppen, talängslan, rädd att prata inför andra
bråk i gruppen, osams i gruppen, gruppkonflikt, konflikter i gruppen: gruppdynamik
gruppen håller ihop, stötta varandra i gruppen, gruppsammanhållning, sammanhållning, ömsesidigt stöd
halva gruppen kommer, folk droppar av, deltagarna droppar av, drop-out, bortfall av deltagare: avhopp
komma tillbaka efter uppehåll, pausa insatsen, uppehåll i insatsen, återinskrivning
kan man komma tillbaka, välkommen tillbaka, öppen dörr efteråt, möjlighet att återkomma, återkommande deltagare
skickas tillbaka till handläggaren, tillbaka till remittenten, återgång till remittent, återremiss, återremittera
lämna över med varm hand, lämna över på ett bra sätt, följa med till nästa, sömlös övergång, trygg övergång, varm överlämning
ingen tar emot efteråt, saknas nästa steg, bristande mottagarkapacitet, brist på fortsatta insatser
släppa taget, våga släppa taget om deltagaren, stödberoende, frigörelse från stödet
göra sig själv överflödig, hjälp till självhjälp, stöd till självständighet
förtur till insatsen, prioriteringsordning, prioriterade grupper, prioriterad målgrupp
var gör pengarna mest nytta, välja vad man ska lägga pengar på, prioriteringsgrund, prioriteringsunderlag, strategisk prioritering
insatskartläggning, kartläggning av insatser, inventering av insatser
samma sak på två ställen, två som gör samma sak, dubbla insatser, överlappande insatser, överlappning
hålla reda på alla insatser, lista över insatser, insatskatalog, insatsöversikt
målgruppens storlek, målgruppens omfattning, befolkningsunderlag, skatta målgruppens storlek
känner igen samma personer, gemensamma ärenden, gemensamma deltagare, personer aktuella hos flera myndigheter
aktuell på flera ställen, har kontakt med flera myndigheter, samtidig kontakt, personer med behov av samordnade insatser, behov av samordnade insatser
representanter från parterna, partsrepresentanter, partssammansatt
byta plats med varandra, prova varandras jobb, gå bredvid varandra, jobbskugga kollegor, auskultera
ha ett ansikte hos kassan, direktnummer till handläggare, slippa sitta i telefonkö, slippa växeln, direkt ingång, direktkontakt, upparbetade kontaktvägar
stelbent, fyrkantig myndighet, fyrkantiga regler, regelstyrd, rigida regelverk, inflexibla regelverk
tänja på reglerna, flexibel regeltillämpning, handlingsutrymme: tjänstemannens handlingsutrymme
prata om lön och jobb på träffarna, jobbsnack, prata jobb, arbetslivsfokus, arbetsfokus, arbetsinriktat fokus
tala om jobb från början, tidigt arbetsfokus, tidigt fokus på arbete: arbetslivsinriktad
slippa låtsas, accepterande miljö, tillåtande miljö, tillåtande klimat
från patient till arbetstagare, identitet bortom sjukdomen, arbetstagarroll: yrkesidentitet
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
