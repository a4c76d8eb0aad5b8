/** Verbs and verbal phrases of ordinary Swedish that begin with S; after a colon what lies near rather than being the same. */
export const VERBS_L_O_2 = `
sakna, känna saknad, längta tillbaka: sorg
sakna pengar, ha dåligt med pengar, vara utan pengar, sakna inkomst, ha slut på pengar: fattigdom, försörjning
saknas, lida brist på, avsaknad: brist
saknas kunskap, kunskapsbrist, kunskapslucka: okunskap
samarbeta dåligt, motarbeta varandra, samarbetssvårigheter: samarbetsproblem
samla folk, komma samman, sammankomst, träffas på samma plats: möte
samla ihop, föra samman, sammanställa, samla på ett ställe
samla in, inhämta: datainsamling
sammanfatta, summera, göra en sammanfattning, resumera: slutsats
sammankalla, kalla till möte, kalla till: kallelse
sammankoppla, länka ihop, knyta samman: samordning
sammanställa, göra en sammanställning: rapport, statistik
samråda, rådgöra med, höra med andra
samspela, interagera, interaktion, växelverka: relation
samtycka, ge samtycke, ge sitt medgivande, gå med på, ge klartecken
samutnyttja, nyttja gemensamt, dela resurser, gemensamt bruk, använda tillsammans: resurser
sanera ekonomin, få ordning på ekonomin, skuldsanering, ordna upp ekonomin: privatekonomi, skulder
satsa, satsa på, investera, investera i: prioritering, resurser
se behov, uppmärksamma behov, upptäcka behov, identifiera behov, fånga upp behov: behov
se en mening, uppleva meningsfullhet, känna mening, finna en mening: meningsfullhet
se fram emot, glädja sig åt: framtidstro
se framåt, titta framåt, se ljust på framtiden, tro på framtiden: framtidstro
se möjligheter, möjlighetstänk, tänka i möjligheter, se det positiva, tänka positivt: optimism
se ned på sig själv, nedvärdera sig, klanka ner på sig själv, dålig självbild: självkänsla
se ner på, förakta, nedlåtande, betrakta som sämre: attityder
se resultat, märka skillnad, få utdelning, ge frukt, bära frukt: effekt
se samband, förstå sammanhang, se mönster, koppla ihop orsak och verkan, se helheten: samband
se till barnets bästa, utgå från barnet, barnets behov, barnens bästa: barnperspektiv
se upp till, beundra, ha som förebild, förebild, idol: inspireras
se över, göra en översyn, gå igenom, översyn: granskning
se över sin ekonomi, gå igenom ekonomin, göra en budget, lägga budget, hushållsbudget: budgetrådgivning
sekretessbelägga, hemligstämpla, belägga med sekretess, hemlighålla: sekretess
separera, flytta isär, gå isär, skilsmässa: familj
servera, duka, serveringsarbete, laga mat och servera: restaurang
sikta på, sikta mot, ha som mål, sträva efter, ha siktet inställt på, eftersträva: mål
simma, bada, simning, simhall, gå och simma: fysisk aktivitet
sitta av tiden, bara sitta, ha tråkigt, tråkig, tristess, uttråkad, långtråkig: meningslös
sitta i fängelse, avtjäna straff, sitta inne, sitta av straff: fängelse
sitta med på möten, vara med på mötet, delta på möte, närvara vid möte: mötesdeltagare
sitta still, stillasittande, vara stilla, röra sig för lite: fysisk inaktivitet
sjukanmäla sig, anmäla sig sjuk, sjukanmälan, ringa sig sjuk, stanna hemma sjuk: sjukfrånvaro
sjukskriva, sjukskriva sig, bli sjukskriven, gå på sjukskrivning, vara sjukskriven
skada sig, bli skadad, skada, göra sig illa, olycksfall, olycka: arbetsskada
skaffa barn, få barn, bli förälder, bilda familj, familjebildning: föräldraskap
skaffa bostad, hitta bostad, få en lägenhet, få bostad, hitta någonstans att bo: bostad
skaffa sig, införskaffa, anskaffa, få tag på, förvärva, skaffa fram
skaffa vänner, få vänner, hitta vänner, få kompisar, skaffa kompisar: vänner, umgänge
skapa förutsättningar, möjliggöra, ge förutsättningar, bereda väg, göra möjligt, främja: förutsättningar
skapa trygghet, göra trygg, inge trygghet, ge trygghet, trygghetsskapande: trygghet
skicka efter, beställa, rekvirera, göra en beställning: inköp
skilja sig från, avvika från, avvika, vara annorlunda, vara olik, inte likna: skillnad
skjuta på problemen, sopa under mattan, inte ta tag i, prokrastinera, dra sig för: undvika
skjuta upp, senarelägga, flytta fram, dra ut på, bordlägga, fördröja: försening
skjutsa, ge skjuts, köra någon, få skjuts, samåka, skjuts: resor
skola in, introducera, lära upp: introduktion
skratta, ha roligt, ha kul, skoja, skämta, humor: glädje
skriva avtal, ingå avtal, sluta avtal, teckna avtal, träffa avtal, teckna kontrakt: avtal
skriva på, skriva under, underteckna, signera, underskrift, signatur, namnteckning: avtal
skriva ut från sjukhus, lämna sjukhuset, få åka hem från sjukhus: slutenvård
skrota, slopa, avskaffa, lägga i malpåse: avveckling
skrämma, göra rädd, skrämma upp, avskräcka, injaga rädsla: rädsla
skuldsätta sig, dra på sig skulder, hamna i skuld, sätta sig i skuld, få skulder, bli skuldsatt: skulder
skura, städa, göra rent, putsa, rengöra, feja: lokalvård
skylla ifrån sig, lägga skulden på andra, frånsäga sig ansvar, inte ta ansvar, svära sig fri: ansvar
skynda sig, jäkta, ha bråttom, stressa, rusa, få upp farten
skälla på, skälla ut, gräla på, ge en utskällning, läxa upp, tillrättavisa: konflikt
skämma bort, dalta, dalta med, klema, curla, överbeskydda: föräldraskap
skämmas, skämmas över, känna skam, genera sig, genera, vara skamsen: skam
skänka, donera, ge bort, skänka bort, ge i gåva, gåva: välgörenhet
skära ner, skära ned, dra in, nedskärning, banta, göra besparingar, spara in: besparing
skärpa krav, höja kraven, ställa högre krav, göra strängare, hårdare krav, skärpa reglerna: krav
sköta hemmet, sköta hushållet, hushållsarbete, hemarbete, hushållssysslor: vardag
sköta sig själv, klara sig själv, rå sig själv, klara sig på egen hand, vara oberoende: självständighet
sköta sin hälsa, ta hand om sin hälsa, leva sunt, leva hälsosamt, ta hand om sig själv: egenvård, levnadsvanor
slappna av, koppla av, varva ner, ta det lugnt, avkoppling: avslappning
slarva, slarva med, vara slarvig, hafsa: brister
slippa, undkomma, undgå, komma undan, bli befriad från, slippa ifrån: undantag
slita ut sig, bli utsliten, jobba för mycket, arbeta ihjäl sig, överarbeta, utsliten: utmattning, arbetsbelastning
sluta använda, ta ur bruk, sluta med, fasa ut: avveckling
sluta dricka, bli nykter, bli drogfri, nykterhet, nykter, drogfri, drogfrihet: missbruk, beroende
sluta på jobbet, säga upp sig, lämna jobbet, byta jobb, sluta sin tjänst, ta avsked: uppsägning
sluta röka, rökstopp, rökavvänjning, fimpa, bli rökfri: rökning
sluta skolan, hoppa av skolan, avbryta studierna, studieavbrott, hoppa av gymnasiet: skolavhopp
slå igenom, få genomslag, bryta igenom, få genomslagskraft, genomslag, genombrott: framgång
slå upp, leta i ordbok, kolla upp, söka på, googla, söka upp information: informationssökning
slå ut, konkurrera ut, utslagen, utslagning, bli utslagen: utanförskap
släppa igenom, godkänna, bifalla, godta, säga ja till
slöjda, handarbeta, pyssla, sy, sticka, virka, väva: hantverk
slösa, slösa bort, ödsla, ödsla bort, förslösa, kasta bort tid: resursslöseri
smitta, smitta ner, bli smittad, smitta av, överföra smitta, smittspridning: infektion
snåla, vara snål, snåla in, hålla i pengarna, vara sparsam, sparsam, hushålla: besparing
sortera ut, gallra ut, sålla, sålla bort, välja bort, gallra: urval
sova dåligt, inte kunna sova, ligga vaken, sömnlös, sömnproblem: sömnsvårigheter
spara, spara in, dra ner på kostnader, besparing, minska kostnader
spara in tid, vinna tid, tidsbesparing, tidsvinst: effektivitet
specialisera sig, nischa sig, specialisering: specialist
spela in, bli inspelad, göra en inspelning, banda: film, ljud
spela om pengar, spela på nätet, spela bort pengar, spela på hästar, spelskulder: spelberoende
spela roll, ha betydelse, vara viktig, betyda mycket, väga tungt, göra skillnad: betydelse
spela spel, spela dataspel, gejma, tv-spel, dataspel, spela på datorn, datorspelande: fritid
spetsa till, tillspetsa, förvärra, ställa på sin spets, eskalera, trappa upp: konflikt
splittra, slå sönder, fragmentera: uppdelning
spreta, dra åt olika håll, gå isär, splittrad bild: samordning, otydlighet
springa, jogga, löpning, springa en runda: motion
spä på, förvärra, göra värre, fördjupa problemet, göra ont värre: försämring
spänna sig, vara spänd, spänd, stel, spänningar i kroppen, muskelspänning: stress, smärta
stabilisera, göra stabil, stadga upp, bli stabil: stabilitet
stagnera, avstanna, stanna av, plana ut, stå stilla, tappa fart
stanna hemma, hålla sig hemma, vara hemma, inte gå ut: hemmasittare
stanna kvar, bli kvar, dröja kvar, kvarstå, stå kvar, kvarstanna: kvar
stanna upp, ta en paus, hejda sig, göra halt, stanna upp och tänka: reflektion
starta, dra igång, sätta i gång, köra igång, dra i gång, lansera: uppstart
starta företag, starta eget företag, öppna eget, bli egenföretagare, grunda företag: starta eget
starta om, börja om, börja på nytt, omstart, nystart, börja från början: ny chans
stava, rättstava, stavfel, skriva rätt: läs- och skrivsvårigheter
stiga upp, kliva upp, komma upp ur sängen: morgonrutiner
stimulera, främja, gynna, uppmuntra till, ge stimulans, befrämja, stimulans: utveckling
stjäla, snatta, sno, stöld, tjuv: brott
stoppa, hejda, sätta stopp för, få stopp på, bromsa: hinder
straffa, bestraffa, sanktionera, sanktion, ge sanktion: påföljd
strama åt, skärpa, dra åt svångremmen, åtstramning, göra hårdare, skärpa reglerna: besparing
stressa upp sig, bli stressad, känna stress, stressa, få stresspåslag
stresstålighet, vara stresskänslig, stresskänslig, känslig för stress: stress
strida mot, bryta mot, inte följa, överträda, gå emot: regelbrott
strukturera, skapa struktur, ordna upp, systematisera, bringa ordning, få struktur: struktur
sträva efter, arbeta för, verka för, ha ambitionen, strävan, ambition: mål
studera utomlands, läsa utomlands, utlandsstudier, utbytesstudent: studier
styra om, rikta om, byta riktning, ändra riktning, ändra kurs, lägga om kursen: förändring
styra över, bestämma över, ha makt över, råda över, ha kontroll: makt
stå bakom, ställa sig bakom, stå upp för, backa upp: förankring
stå fast vid, hålla fast vid, vidhålla, inte vika från, framhärda, stå på sig: uthållighet
stå för, svara för, ha ansvar för, ansvara för, bära ansvaret: ansvar
stå för kostnaden, betala för, bekosta, täcka kostnaden, stå för notan, bära kostnaden: finansiering
stå i kö, köa, ställa sig i kö, vara i kö, stå på väntelista: kö
stå på egna ben, bli självständig, bli oberoende, klara sig på egen hand: självständighet
stå still i utvecklingen, inte utvecklas, inte komma någon vart, trampa vatten: stagnation
stå till arbetsmarknadens förfogande, vara arbetssökande, aktivt söka arbete: arbetslös
stå till förfogande, vara tillgänglig, finnas till hands, finnas tillgänglig, vara nåbar: tillgänglighet
stå ut, stå ut med, härda ut, hålla ut, tåla, fördra: uthållighet
stå utanför, vara utanför, vara utesluten, hamna utanför: utanförskap
städa upp, röja upp, rensa, rensa upp, röja undan, plocka undan: ordning
ställa diagnos, diagnostisera, få diagnos, diagnosticera, diagnossätta: diagnos
ställa frågor, fråga, fråga ut, göra en förfrågan, undra
ställa på kant, göra osams, hamna i konflikt, bli ovänner, bli osams, råka i gräl: konflikt
ställa sig frågande, vara tveksam, tvivla på, ifrågasätta, sätta i fråga, sätta frågetecken för: kritik
ställa sig till förfogande, anmäla sig frivilligt, ta på sig frivilligt, erbjuda sig, volontärarbeta: volontär
ställa till problem, orsaka problem, skapa problem, vålla problem, göra problem, bereda svårigheter: problem
ställa till svars, utkräva ansvar, avkräva ansvar, hålla ansvarig, ansvarsutkrävande: ansvar
ställa upp för, vara till hands för, ge sin hjälp, ställa upp på: hjälp, stöd
ställa upp mål, sätta mål, sätta upp mål, formulera mål, målsättning: mål
stämma träff, göra upp om tid, komma överens om tid, bestämma tid, bestämma möte, boka möte: tidsbokning
stämpla, sätta stämpel på, etikettera, sätta etikett på, kategorisera människor: stigma
stämpla på a-kassa, gå på a-kassa, få a-kassa, leva på a-kassa: arbetslöshetsersättning
stänga av, avstänga, suspendera, bli avstängd, utestänga: sanktion
stänga in sig, isolera sig, dra sig undan, gå i ide, sluta sig inne, avskärma sig: isolering
stänga ute, utesluta, utestänga, hålla utanför, exkludera: utanförskap
stärka, stötta upp, göra starkare, befästa, konsolidera
störa, distrahera, störande moment
störas av ljud, ljudkänslig, känslig för ljud, bullerkänslig: hjärntrötthet, npf
stötta ekonomiskt, hjälpa ekonomiskt, ge pengar till, sponsra, bidra ekonomiskt, ekonomisk hjälp: bidrag
subventionera, ge bidrag till, gå in med pengar, delfinansiera, subvention: bidrag
svartjobba, jobba svart, svart arbete, svartarbete, få svarta pengar: oegentligheter
svika, bryta ett löfte, bryta förtroendet, svek, bli sviken: förtroende
svälta, hungra, vara hungrig, hunger: fattigdom
syfta till, syfta på, avse, ha till syfte, vara tänkt att, ha för avsikt, ämna: syfte
sysselsätta, hålla sysselsatt, ge sysselsättning, sysselsätta sig, ge något att göra
säga emot, invända, motsäga, göra invändningar, komma med invändningar: kritik
säga förlåt, be om ursäkt, be om förlåtelse, ursäkta sig, ursäkt, förlåta: försoning
säga ifrån, säga stopp, sätta ned foten, säga nej, markera: gränssättning
säga sanningen, vara ärlig, tala sanning, ärlig, uppriktig: öppenhet
säga sin mening, säga vad man tycker, uttrycka sin åsikt, framföra sin åsikt, yttra sig, ge sin syn: delaktighet
säga upp, avskeda, friställa, ge sparken, sparka, sägas upp: arbetslöshet
säga upp avtal, bryta avtal, avsluta avtal, avtalsuppsägning, häva avtal: avtal
säkerställa, tillförsäkra, trygga tillgången, garantera, säkra, borga för: kvalitetssäkring
sälja, avyttra, saluföra, sälja av, försälja, kränga
sända ut, skicka ut, distribuera, dela ut, utskick: spridning
sänka avgiften, göra billigare, sänka priset, rabattera, rabatt: kostnad
sänka kraven, minska kraven, lägre krav, ställa lägre krav, lätta på kraven: kravnivå
sänka trösklar, göra det lättare att komma in, lågtröskel, ta bort trösklar: tillgänglighet
särbehandla, behandla olika, ge särskild behandling, göra undantag för: diskriminering
sätta av, öronmärka, reservera, avsätta pengar, avdela: budget, resurser
sätta betyg, betygsätta, ge omdöme, bedöma elever: betyg
sätta fart, få fart på, ta fart, skjuta fart, komma i gång: uppstart
sätta gränser, gränssättning, dra en gräns, sätta stopp: gränser
sätta i system, göra till rutin, systematisera, rutinisera, göra systematiskt, formalisera: systematisk
sätta in åtgärder, vidta åtgärder, sätta in insatser, insätta: åtgärd
sätta på kartan, göra känt, uppmärksamma, ge uppmärksamhet, sätta ljus på, få strålkastarljus: synliggöra
sätta sig in i någons situation, empati, leva sig in i, inlevelse, medkänsla, ta någons perspektiv: bemötande
sätta sig ned tillsammans, sätta sig ner och prata, samlas runt bordet: samtal, möte
sätta spår, ge avtryck, lämna avtryck, göra avtryck, ge bestående effekt: effekt
sätta tilltro till, tro på, lita till, förlita sig på, ha förtroende för: förtroende, tillit
sätta upp på väntelista, ställa i kö, skriva upp på lista, bli satt i kö: kö
sätta villkor, ställa villkor, villkora, villkor, ställa som krav, kräva att: krav
söka asyl, asylansökan, ansöka om uppehållstillstånd, få asyl: asylsökande
söka bekräftelse, bekräftelse, bli bekräftad, känna sig sedd, behöva bekräftelse: självkänsla
söka bidrag, ansöka om bidrag, söka försörjningsstöd, ansöka om ekonomiskt bistånd, gå till soc: försörjningsstöd
söka hjälp, be om hjälp, vända sig till, ta hjälp, ta emot hjälp, uppsöka hjälp: hjälpsökande
söka medel, söka bidrag till projekt, söka projektpengar, söka pengar, ansöka om medel: projektansökan
söka vård, gå till doktorn, uppsöka läkare, söka läkare, boka läkartid, uppsöka vård: sjukvård
sörja, ha sorg, vara i sorg, begråta, sorgearbete, sorgebearbetning: sorg
`;
