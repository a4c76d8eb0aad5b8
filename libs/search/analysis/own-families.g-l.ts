/** Families of words with a key of their own, G to L; see own-keys.ts. */
export const FAMILIES_G_L = `
gammal gammalt gamla
garanti garantera
ge ges gavs
genomgå genomgång genomgången genomgångna
giftig giftighet
givande
glad glatt
glädja glädje gläder gläds gladde gläddes glädjande
glömma glömd glömsk glömska
god gott goda godas
godkänna godkänd godkännande godkända godkänt
gods
godta godtaga godtags godtager godtas godtar godtog godtogs godtagit godtagits godtagen godtaget godtagna godtagbar godtagande
grad graders
grafik grafisk grafiska grafiskt
granne
gravid graviditet
grundlig grundligen grundlighet
gruppbostad gruppbostäder
gärningsman gärningsmän
göteborg göteborgare göteborgsk göteborgska
hals halsa
handbok handböcker
handha handhar handhade handhaft handhavande handhavare
handla handlande handlade
handleda handledd handledning handledare
handling
handlägga handläggning handläggare handlägger handläggs handläggande handlagt
handskas
hastighet
havare havaren havarna havarens havarnas havares
haveri haverera
heder hedra
helhet
helig helighet
hem hemma
hemlig hemliga hemligen hemlighet
heta
hetsa hets hetsig hetsande hetsning hetsighet
hinder hindra hindrande
hinna hann hunnit hinner hinns
hjärtlig hjärtligen hjärtlighet
hopp hoppas hoppades hoppats
hoppa hoppig hoppning
hot hots hota hotande hotelse
hubb hub
hunger hungra hungrig
huvudlus huvudlöss
huvudman huvudmän
hållning
hälsingland hälsingsk hälsingska
hälsning hälsing
hög högt höga högre högst högsta
höger högra
identifiera identifikation identifiering
illustrera illustration illustratör
immigrera immigration immigrant
import importera importör
indien indier indisk indiska
indragning indragen indraget indragna indragit indrog indrogs indras indrag indragande indra indraga
inflytta inflyttning
informera information informatör informativ
inkludera inklusion inkludering inkluderande inklusiv inklusiva inklusivt
innehav inneha innehar innehade innehaft innehava innehaver innehavare innehavande
innovera innovation innovativ innovatör innovering
inrikes
insatt insattes
insolvens insolvent
inspektera inspektion inspicera inspektör
inspirera inspiration inspiratör
instruera instruktion instruktör
inställelse
inställning
intagning
intelligens intelligent
interagera interaktion
internet
intervenera intervention intervenering
intresse intressera
introducera introduktion introducering introduktör
ips
irak irakier irakisk irakiska
iran iranier iransk iranska
jakt jaga jägare
jobbig jobbighet
jude judisk judiska
junior
juridik juridisk
jämtland jämtsk jämtska
jävlig jävlighet
kafé café cafét kafeet cafeet
kalkyl kalkylera
kalla kallelse
kamrat kamratlig
kandidat kandidera kandidatur
kapitel kap
karens
kassa
kategori kategorisera kategorisering
kina kines kinesisk kinesiska
kinda kindas
klara klarning
klassificera klassifikation klassificering
klassisk klassiker
klia klåda
klippan klippans
klä klär klädde klätt klädd klädsel
knyta knuten knutet knutna knöt knutit
kognition kognitiv
kommentar kommentera
kommun kommunal kommunala
kommunicera kommunikation kommunicering kommunikatör kommunikativ kommunikator
kompensera kompensation kompensatorisk
kompetens kompetent
komplex komplexitet
kompost kompostera
konkurrera konkurrens konkurrent
konstig konstighet
konstruera konstruktion konstruktör
konsultera konsultation konsultativ
konsumera konsumtion konsument
kontaktman kontaktmän
kontroll kontrollera kontrollant kontrollör
kontrollbesiktning kontrollbesiktiga kontrollbesikta
koordinera koordinering koordination koordinator koordinatör
kopia kopiera kopiering
kosovo kosovan kosovansk kosovanska
kosta kostnad
kostnadseffektiv kostnadseffektivitet
kraftig
kreativ kreativitet
kriminell kriminalitet
kritik kritisera
kroatien kroat kroatisk kroatiska kroatiskt
krona kr kronors
kropp kroppslig kroppsligen
kräkas kräks kräkning kräkts kräktes
ks
kultur kulturell
kurd kurdisk kurdiska kurdiskt
kurs kursa kursare
kvalificera kvalifikation kvalificering
kvalitet kvalité kvalitén kvalitetsmässig
kvarter
kvitto kvittera kvittering kvittens
kärande
kö köa
köping köpings
laga lagning lagad lagande
lagakraft lagakraftvunnen lagakraftvunnet lagakraftvunna
lager lagerna lagerns
land länder länderna
landa landning
las
laser
lat lata lathet
ledamot ledamöter
ledig ledighet
leverans leverera leverantör
libanon libanes libanesisk libanesiska
licens licensiera
lita
litauen litauer litauisk litauiska
liter liters
livlig livlighet
ljug lögn lögnare
logisk logik logiker
logistik logistisk logistiker
lojal lojalitet
lova lovande
lus löss lössen
lustig lustighet
lyckas lyckad lyckat lyckade
låg lågt låga lägre lägst lägsta
lågaffektiv lågaffektivt lågaffektiva
lång långt långa längre längst längsta
läcka läckage
läger
lägga lägger läggs lade lades lagt lagts lagd lagda läggande lägg la
läggning
läkare
län läns
längd
längta längtan
lärare läraren lärarens lärarna lärarnas lärares lärarinna
läsa läs läsning läsande läsare lästa läst
lönesät lönesättning
löpande
lösa löst löste löstes lösts lösning löser löses lösande lösas lösta
`;
