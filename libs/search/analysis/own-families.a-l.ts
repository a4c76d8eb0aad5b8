/** Families of words with a key of their own, A to L; see own-keys.ts. */
export const FAMILIES_A_L = `
1far
1freda
1lov
1redo
1se
acceptera acceptans
adoptera adoption
akta aktning
allmän allmänna allmänt
allmänhet
analysera analys
andas andning andhämtning
andlig andlighet andligen
angelägenhet
ankomst ankomma
anseende
ansvar ansvara ansvarig ansvarighet ansvarande
antagligen antaglig
arrangera arrangemang
artig artighet
asiat asiatisk asiatiska asiatiskt asiater asiaterna
assistera assistans
attest attestera attestering
avbrott avbryta avbrytande
avgifta avgiftning
avgå avgång
avslag avslå
avslappnad avslappning avslappnande
avspänd avspänning
behållare
beroende
besiktning besiktiga
bestämmelse
besvär besvära
beteende bete
betydlig betydligt betydande
betänkande
bidra bidrog bidragit bidragande
bilda bildad bildande bildning
billig billighet
bo boende bor bott
bok böcker böckerna
boka bokning bokare bokande
bortfall bortfalla
bostad bostäder
bosätta bosätts bosatt bosättning bosätter bosatte
botten bottenliga
bra bättre bäst bästa
bror bröder bröderna bröders brödernas broder broders brodern broderns
brottas brotta brottare brottning
brukare
byta byts byt bytt bytte byttes bytts bytta byte bytande byter byten
centrum centret centrets centra center centren centrens
cykel cykla cyklande cyklist
dagbok dagböcker
daglig dagligen
dansa dans dansare dansande
data datan datans datas
datum
debatt debattera
definiera definition definiering
diagnos diagnosticera diagnosticering diagnostisera diagnostisering diagnostik diagnostisk
diskutera diskussion
distribuera distribution distribuering
dominera dominans
doping dopning dopa dopad
dotter döttrar döttrarna
driftig driftighet
drog
dålig dåligt dåliga sämre sämst sämsta
eds
effektiv effektivitet
efterlevande
egendomlig egendomlighet
enas enades enats
engagera engagemang
enhetlig enhetlighet
erfaren erfarenhet
ersättning ersätta ersätter ersätt ersatt ersattes ersättande
etik etisk
examen examina
examinera examination examinering
exkludera exklusion exkludering
expandera expansion
facilitator facilitatorn facilitatorns facilitatorer facilitatorerna
falla
fallenhet
familjevänlig
far fars fader faders fadern faderns fäder fäders fäderna fädernas
farfar
farit
farlig farlighet fara
farmor farmödrar
faster
fastighet
fattig fattigaste fattigdom
fin fint
finna fann fanns finner funnit funnits
flexibel flexibilitet
fly flyr flydde
flyktig flyktighet
flykting
forum fora
fot fötter fötterna
frukta fruktan
frysa frös frusit
frånvaro frånvara frånvarande
funktionshinder funktionshindrad funktionshindrade
fånge fången
färdig
färdighet
fästing
följande
förare
förbli förblir förblev förblivit förbliva
förbund förbundet förbundets förbunden förbundens
fördel fördelar fördelarna fördelarnas
fördelning fördela fördelad
förekomma förekommer förekom förekommit förekommande förekomst
förena förenad förenande förenlig
förening
företa företar företog företagit företas företagna företaga
företräde
författning
förlora förlust
förmögenhet
förordning
försena försenad försening
förslag förslaget förslagets förslagen förslagens föreslå
försvara försvar
förtidspension förtidspensionera förtidspensionering
gammal gammalt gamla
garanti garantera
ge ges gavs
giftig giftighet
givande
glad glatt
glädja glädje gläder gläds gladde gläddes glädjande
god gott goda godas
gods
granne
grundlig grundligen grundlighet
gruppbostad gruppbostäder
gärningsman gärningsmän
hals halsa
handbok handböcker
handla handlande handlade
handleda handledd handledning handledare
handling
handlägga handläggning handläggare handlägger handläggs handläggande handlagt
handskas
helhet
helig helighet
hemlig hemliga hemligen hemlighet
heta
hetsa hets hetsig hetsande hetsning hetsighet
hinder hindra hindrande
hinna hann hunnit hinner hinns
hjärtlig hjärtligen hjärtlighet
hopp hoppas hoppades hoppats
hoppa hoppig hoppning
hot hots hota hotande hotelse
huvudman huvudmän
hållning
hälsning hälsing
hög högt höga högre högst högsta
höger högra
identifiera identifikation identifiering
indragning indragen indraget indragna indragit indrog indrogs indras indrag indragande
inflytta inflyttning
inkludera inklusion inkludering inkluderande
inrikes
insatt insattes
inspektera inspektion inspicera
instruera instruktion
inställelse
inställning
interagera interaktion
internet
introducera introduktion introducering
ips
jobbig jobbighet
juridik juridisk
jävlig jävlighet
kalla kallelse
klara klarning
klassificera klassifikation klassificering
klä klär klädde klätt klädd klädsel
kommentar kommentera
kommunicera kommunikation kommunicering
konkurrera konkurrens
konstig konstighet
konstruera konstruktion
konsumera konsumtion
kontaktman kontaktmän
kontroll kontrollera
kopia kopiera kopiering
kosta kostnad
kostnadseffektiv kostnadseffektivitet
kraftig
kreativ kreativitet
kriminell kriminalitet
kritik kritisera
ks
kurs kursa kursare
kvalificera kvalifikation kvalificering
kvarter
laga lagning lagad lagande
lager lagerna lagerns
land länder länderna
landa landning
ledamot ledamöter
ledig ledighet
leverans leverera
lita
liter liters
livlig livlighet
logisk logik logiker
lova lovande
lustig lustighet
lyckas lyckad lyckat lyckade
låg lågt låga lägre lägst lägsta
lågaffektiv lågaffektivt lågaffektiva
lång långt långa längre längst längsta
läger
lägga lägger läggs lade lades lagt lagts lagd lagda läggande lägg
läggning
läkare
län läns
längd
längta längtan
läsa läs läsning läsande läsare
löpande
lösa löst löste löstes lösts lösning löser löses lösande lösas
`;
