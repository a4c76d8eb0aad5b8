/** Families of words with a key of their own, S to Ö; see own-keys.ts. */
export const FAMILIES_S_O = `
saklig saklighet
sakta saktare saktar saktade saktat
sala salas
same samer samerna samers samernas samen samisk samiska samiskt
samtidig samtidighet
sanktion sanktionera
scenario scenarier scenarie
schema scheman schemana schemat schemats
screena screening screeningar screeningarna
se ser ses sett sedd sedda sågs sedde sedds seende
sektor
sekundär sekundärt
semester semestra
serbien serb serbisk serbiska
servera servering
sexualitet sexuell
signal signalera signalering
signera signering signatur
sitta suttit sitter sittande sittare sittaren sittarna
sjukgymnastik sjukgymnast
skala
skara skaras
skatt skatter skatterna skatternas beskatta beskattning
skatta skattning
skede
skicka skickad skickning
skicklig skicklighet
skilja skiljer skiljs skilde skildes skild skilda skilt skilts skiljande
skjutsa skjuts skjutsning
skolledig
skotta skottning
skylt skyltning
skåne skåning skåningen skånsk skånska
skälig skäligen skälighet
skär skar skars
sköta skötsel sköts skötte skött skötts
skötare
slag slaget
slutenhet
slutlig slutligen
smidig smidighet
smitta smittsam
sms
somalia somalier somalisk somaliska somaliskt
son söner sönerna
sorg sörja sörjer sörjs sörjd sörjde sörjt
sova sömn sömnig
spanien spanjor spansk spanska
specialisera specialisering specialist
specificera specifikation specificering
sponsra sponsring sponsor
sprid spridd spridda spridde spriddes spritt spritts
spännande
stabil stabilitet
stad städer städerna städers städernas
stadga stadgande
stadig stadighet
statistik statistisk statistiska statistiskt
stiftelse
stigma stigmatisera stigmatisering stigman stigmat
stimulera stimulans stimulering
stjäl stöld bestjäla
stor stort stora större störst största
struktur strukturera strukturering strukturerad
styrelse
styrelseledamot styrelseledamöter
styrenhet
ställe ställen ställens
ställning
stämma stäm stämmer stäms stämde stämdes stämt stämts stämd stämda
stämning
stämpel stämpla stämpling
substituera substitution
subvention subventionera subventionering
svärmor
sy syr sydde sytt sydd
symtom symptom symtomatisk symptomatisk
syrien syrier syrisk syriska syriskt
säga säg säger sägande sagt sagd sade sa sas
säker säkra säkerhet säkert säkrad säkrande
sälja säljer säljs sålde såldes sålt sålts såld sålda försäljning försälja säljare säljande försäljs försäljer
särskild särskilt
säter säters
sätta sätter sättande sättning satte
södermanland sörmland sörmländsk sörmländska sörmlänning södermanländsk
sömnad
tala talare talande talad
talesman talesmän
tand tänder tänderna
teknik teknisk
tema teman temana temat temats tematisk
tentamen tentamina tenta
teori teoretisk
terrorism terrorist
testamente testamentera testamentarisk
tidig
tillbygg tillbyggnad
tillkomst tillkomma tillkommen tillkommande tillkom
tillsätta tillsätter tillsätts tillsatt tillsatta tillsatte tillsattes tillsättande tillsättning tillsätt
timme timma timmar timmars timmarna timmarnas tim timmen timmes timmens timmas
tjänsteman tjänstemän
tolerera tolerans tolerant
tomat
tonår tonårig tonåring
trafik trafikera
trakassera trakasseri trakasserande
traktor
transport transportera transportör
trauma traumatisera traumatisering traumatisk trauman traumana traumat traumats
trevlig trevlighet
triager triagering
trivas trivs trivdes trivts trivsel
träda
tung tungt tunga tyngre tyngst tyngsta
turkiet turk turkisk turkiska
tving tvång
tvivel tvivla tvivlande
tvivelaktig
tyda tydande tydning
tyskland tysk tyska
tålamod tålmodig tålmodighet
tänk tanke tanken tankens tankar tankarna tankars
ukraina ukrainare ukrainsk ukrainska ukrainskt
umgås umgicks umgåtts umgänge
undantag undanta undantaga
underhållning
underskriv underskrift
understiga understiger understeg understigit understigs understigande
undersysselsättning undersysselsatt undersysselsatta
ung ungt unga yngre yngst yngsta
ungern ungersk ungerska ungrare
uppbygg uppbyggnad
uppgiven uppgivenhet
uppkomst uppkomma uppkommen
uppmärksam uppmärksamma uppmärksamhet
upprättelse
uppsats
uppväxt uppväxa uppväxte uppvuxen
utbränd utbrändhet utbränning
utbygg utbyggnad
utebli uteblir uteblev uteblivit utebliven uteblivet uteblivna utebliva uteblivande
utflyttning utflytta utflyttad utflyttare
utförlig utförlighet
utland utomlands
utmärkt utmärkthet
utsatt utsatta utsatte utsattes utsatthet utsätta utsätter utsätts
utseende
utskrivningsklar utskrivningsklart utskrivningsklara
uttala uttalad uttalande
utvecklingsstörning utvecklingsstörd
utvälj urval
uvas
vaccin vaccinera vaccination vaccinering
vanlig vanligen vanlighet
vara varan varans varor varors varorna varornas
varsel varsla varslad varsling
veck vecka veckors
verka verkan verkning
verklig verkligen verklighet
verksamhet
verkstad verkstäder
verkställa verkställer verkställs verkställdes verkställt verkställd verkställighet verkställande verkställandet verkställare
veta vet visste vetat
vidare
viga vigsel
vikarie vikariat vikariera
viktig viktighet
vilja velat viljas
villig villighet
vinna vann vunnit vunnits vinner vinns vunnen vunnet vunna vinnande vinnare
visa visar visas visade visning
vuxen
våga vågad
våldsutsatt våldsutsatta våldsutsatte våldsutsatthet våldsutsattheten
våldtag våldtäkt
väga vägande vägning
välja väljs väljer valt vald valda valde valdes
vän vänner
vänja vänjer vande
vänlig vänligen vänlighet
värde
värdig värdigas värdighet
västerbotten västerbottning västerbottnisk västerbottniska
västergötland västgöte västgöta västgötsk västgötska
växa växer växte vuxit växande
webb web
webbinarium webbinariet webbinariets webbinarier webbinarierna webbinariums webinarium webinariet webinarier webbinar webinar
workshop workshops workshopen workshopens workshoppen workshopar workshoppar workshoparna workshopparna workshoppa
yrka yrkande
ystad
yttre
ånger ångra ångrande ångerfull
år års
åring åringar
återfall återfalla
återgå återgång återgångar
återkomma återkomst
återkrav återkräva
äga ägande ägare
äldre äldst äldsta äldste
äta ätit ätits äter ätande
öga ögon
öm ömma ömt ömhet
öms
önska önskan önskemål
öra öron
öre öres
östergötland östgöte östgöta östgötsk östgötska
öva övande
överens
övergå övergång övergången övergångens
överleva överlevnad överlevande överlevare
överskuldsättning överskuldsättningen överskuldsatt överskuldsatta
överstiga överstiger översteg överstigit överstigs överstigande
övervikt överviktig
`;
