/** A final report of about five pages. */
export const slutrapportGronaVagar = `# Slutrapport Gröna vägar

Samordningsförbundet Nordanskog, diarienummer NSK 2025/009. Rapporten är skriven av projektledaren Elin Vikström och godkänd av styrgruppen.

## Sammanfattning

Gröna vägar var ett tvåårigt projekt där personer med stressrelaterad ohälsa, långvarig smärta eller lång tid i isolering deltog i rehabilitering på en gård. 46 personer påbörjade insatsen och 39 fullföljde den. 18 av dem var tre månader senare i arbetsträning, arbete eller studier. Deltagarnas skattade hälsa steg tydligt, och nästan alla beskrev att de hade fått tillbaka en rytm i vardagen.

Målet att hälften skulle gå vidare nåddes nästan. Målet att insatsen skulle leva vidare nåddes delvis: tre av fem kommuner köper platser, men resorna är ännu inte lösta. Den viktigaste lärdomen är att nästa steg behöver planeras redan vid halva tiden och prövas medan tryggheten på gården finns kvar.

## Bakgrund och behov

I förbundets fem kommuner bor få människor på en stor yta. Den som blir sjukskriven för utmattning får oftast hjälp av vårdcentralen i början, men efter några månader finns det inget mellan vården och arbetsträningen. En kartläggning som förbundet gjorde visade att 140 personer hade varit sjukskrivna i mer än ett år utan någon planerad insats. Ungefär lika många fanns hos kommunerna med ekonomiskt bistånd och läkarintyg.

Handläggarna beskrev samma sak från olika håll. Försäkringskassan saknade underlag om vad personerna klarade. Arbetsförmedlingen fick anmälningar av personer som inte orkade komma till det första mötet. Kommunerna hade verksamheter som passade bättre för den som redan hade en fungerande dygnsrytm.

Idén att använda en gård kom från en lantbrukare som redan tog emot skolklasser. Hon hade märkt att de vuxna som följde med barnen ofta blev kvar längst vid djuren.

## Syfte och mål

Projektets syfte var att pröva om en lugn och praktisk miljö kan fungera som ett första steg, och om deltagarna därifrån kan gå vidare till arbetslivet. Styrgruppen beslutade om fyra mål.

| Mål | Uppnått | Utfall |
| 40 deltagare på två år | Ja | 46 påbörjade, 39 fullföljde |
| Hälften går vidare till arbetsträning, arbete eller studier | Delvis | 18 av 39, 46 procent |
| Bättre självskattad hälsa | Ja | Från 38 till 57 av 100 i medelvärde |
| Insatsen finns kvar efter projektet | Delvis | Tre av fem kommuner har avtal |

## Målgrupp och deltagare

Deltagarna var mellan 22 och 61 år. 31 var kvinnor och 15 var män. 29 kom genom Försäkringskassan, 11 genom kommunerna och 6 genom Arbetsförmedlingen. De flesta hade varit borta från arbete i mer än två år. Ungefär hälften hade en stressrelaterad diagnos, en fjärdedel långvarig smärta och resten depression eller ångest. Många hade flera besvär samtidigt.

Det var svårt att nå män. Under det första halvåret var bara två av elva deltagare män. När vi bytte bilder i broschyren och skrev ut vilka sysslor som ingick, till exempel att laga stängsel och hugga ved, ökade andelen till drygt en tredjedel.

## Så arbetade vi

Varje grupp hade högst åtta deltagare och pågick i tolv veckor. De tre första veckorna handlade om att landa. Deltagarna kom två halvdagar i veckan, och varje dag hade samma ordning: samling vid elden, en gemensam syssla, egen tid och avslut. Ingen behövde berätta om sig själv.

Från vecka fyra valde deltagarna ett eget ansvarsområde. Det kunde vara växthuset, djuren, veden, snickeriet eller köket. Arbetsterapeuten observerade i vardagen och gav återkoppling var fjortonde dag. Observationerna sammanfattades i en beskrivning av vad deltagaren gjorde, under vilka förutsättningar och hur länge.

De fyra sista veckorna flyttades en av dagarna till en arbetsplats eller utbildning i bygden. Gårdens personal följde med första gången. I vecka sex och elva hölls trepartssamtal på gården med deltagaren, handläggaren och arbetsterapeuten.

Efter insatsen var deltagarna välkomna tillbaka efter en och tre månader. 33 personer kom på minst ett återbesök.

### Personal

På gården arbetade en arbetsterapeut på halvtid och en gårdsvärd på tre fjärdedels tid. En sjukgymnast kom en gång i månaden. Gårdsvärden gick en handledarutbildning, och hela arbetslaget hade handledning var tredje vecka.

## Resultat

### Vägen vidare

Tre månader efter avslut hade 9 personer arbetsträning, 5 personer arbete på hel- eller deltid och 4 personer studier. 11 personer hade fått en annan insats, oftast inom vården. 10 personer var kvar utan planerat nästa steg.

### Hälsa och vardag

Deltagarna skattade sin hälsa på en skala från 0 till 100 vid start, i vecka sex och vid avslut. Medelvärdet steg från 38 till 46 och sedan till 57. Ökningen var ungefär lika stor för kvinnor och män. För deltagare med långvarig smärta var ökningen mindre, från 35 till 44.

I intervjuerna berättade deltagarna mest om tre saker: att någon väntade på dem, att de såg resultatet av det de gjorde och att tystnaden var tillåten. Flera sade att de hade börjat laga mat hemma igen.

### För parterna

Försäkringskassans handläggare bedömde att arbetsterapeutens beskrivning gav ett bättre underlag än de annars får. Kommunerna fick en insats att erbjuda dem som tidigare inte passade någonstans. Arbetsförmedlingen kom in sent i processen och hade velat vara med tidigare.

## Jämställdhet, tillgänglighet och icke-diskriminering

Under de första veckorna fördelades sysslorna genom lottning. Det gjorde att ingen fastnade i köket eller vid vedklyven av gammal vana. Vägen mellan lokalen och växthuset gjordes om så att den går att använda med rullstol. Två deltagare använde tolk. En deltagare med synnedsättning arbetade i växthuset med märkta krukor.

Vi frågade alla deltagare om trygghet i ett enskilt samtal. Det ledde till att två personer fick kontakt med kommunens stöd för våldsutsatta.

## Hinder och hur vi löste dem

Resorna var det största hindret. Gården ligger två mil från centralorten och bussen går två gånger om dagen. Under projektet hade vi en minibuss. Efter projektet används skolskjutsens returtur tre dagar i veckan, och två deltagare i taget delar bil.

I början trodde några handläggare att insatsen var en form av friskvård. Därför bjöd vi in alla handläggare till en halv dag med samma innehåll som deltagarna har. 41 personer kom, och efter det blev anmälningarna bättre underbyggda.

Vissa deltagare ville inte lämna gården. Det är begripligt, men det visar också att övergången började för sent. När vi lade det första trepartssamtalet i vecka sex minskade oron.

## Lärdomar

- Lugnet är en metod i sig, men bara om det finns en plan för vad som kommer sedan.
- Lånekläder är en liten kostnad som avgör om människor kan delta på vintern.
- Arbetsterapeutens observation i verkliga sysslor säger mer än ett test i ett rum.
- En kommun kan inte fylla en grupp själv. Fem kan.
- Lantbrukarens tid är dyrbar under skörden. Planera färre deltagare då.

## Ekonomi

| Kostnad | Kronor |
| Personal | 1 480 000 |
| Ersättning till gården | 420 000 |
| Resor | 310 000 |
| Material och kläder | 95 000 |
| Uppföljning | 95 000 |
| Summa | 2 400 000 |

Kostnaden per deltagare som påbörjade insatsen blev ungefär 52 000 kronor. Resorna stod för mer än en tiondel.

## Fortsättning

Kommunerna Norrtjärna, Isforsa och Tjärnmora köper tillsammans sexton platser per år till och med 2027. Förbundet betalar arbetsterapeuten under ett övergångsår. De två övriga kommunerna tar ställning när frågan om resor är utredd.

Metoden är beskriven på plattformen, så att andra förbund kan pröva den och berätta hur det gick.

## Så följde vi upp

Deltagarna fyllde i en kort enkät tre gånger. Tolv deltagare intervjuades av en person utanför projektet. Handläggarna besvarade en enkät vid projektets slut. Alla uppgifter i rapporten är summerade, och ingen enskild person går att känna igen. Uppföljningen saknar jämförelsegrupp. Vi vet alltså inte hur det hade gått för deltagarna utan insatsen.
`;
