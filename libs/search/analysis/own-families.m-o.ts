/** Families of words with a key of their own, M to Ö; see own-keys.ts. */
export const FAMILIES_M_O = `
manlig manlighet män mäns
matcha matchning
medberoende medberoendet medberoendes
mejl mejla mail mails mailets mailens maila mailar mailade mailat mailet mailen
mena menande
mening
mens
mingel mingla
minnas minns mindes mints minne
misshandel misshandla misshandlad misshandlande
missköta misskötsel
missnöje missnöjd
misstanke misstänka
mode
modern moderna
mor mors moder moders moderns mödrar mödrars mödrarna mödrarnas
motor
motsatt
ms
muntlig muntligen muntlighet
myndighet
må mår mådde mående måendet
måla målare målande målning
månad månatlig månatligen
måttlig måttlighet
märklig märklighet
natt nätter nätterna nätters nätternas
naturlig naturligas naturligen naturlighet
nyhet
nämnda
nämndeman nämndemän
näring
närvaro närvara
olycklig
ombudsman ombudsmän
omgivning
omständlig omständlighet
order
ordna ordnad ordnare ordnande ordning
ors
otrolig otrolighet
ovanlig ovanlighet
ovänlig ovänlighet
papper pappers
passa passad passlig
pedagog pedagogik pedagogisk
pension pensionera pensionering
personlig personligas personligen
personlighet
polisman polismän
politik politisk
producera produktion
produktiv produktivitet
promenad promenera
protest protestera
prova provare provande provning
publicera publikation publicering
puls pulsar
påtaglig påtaglighet
reagera reaktion
reducera reduktion reducering
referens
reflektera reflektion reflexion
reform reformera reformering
relevant relevans
remiss remittera remittering
resonera resonemang
respekt respektera
rike
riktig riktighet
risk riskera
rot rötter rötterna
råd råds
råda rådande
räddning räddande
röra rör rörs rörde rördes rört rörts rörd rörda
rörelse
rörig rörighet
rörlig rörlighet
saklig saklighet
same samer samerna samers samernas samen samisk samiska samiskt
samtidig samtidighet
scenario scenarier scenarie
schema scheman schemana
sektor
sekundär sekundärt
semester semestra
sitta suttit sitter sittande
skatt skatter skatterna skatternas
skatta skattning
skede
skicka skickad skickning
skicklig skicklighet
skilja skiljer skiljs skilde skildes skiljande
skjutsa skjuts skjutsning
skolledig
skylt skyltning
skälig skäligen skälighet
sköta skötsel sköts skötte skött skötts
skötare
slutlig slutligen
smidig smidighet
son söner sönerna
specificera specifikation specificering
spännande
stabil stabilitet
stad städer städerna städers städernas
stadig stadighet
statistik statistisk statistiska statistiskt
stiftelse
stimulera stimulans stimulering
stor stort stora större störst största
styrelse
styrelseledamot styrelseledamöter
styrenhet
ställe ställen ställens
ställning
stämma stäm stämmer stäms stämde stämdes stämt stämts stämd stämda
stämning
stämpel stämpla stämpling
subvention subventionera subventionering
svärmor
sy syr sydde sytt sydd
säga säg säger sägande sagt sagd sade
sälja säljer säljs sålde såldes sålt sålts såld sålda försäljning försälja säljare säljande försäljs försäljer
särskild särskilt
sätta sätter sättande sättning satte
sömnad
tala talare talande talad
talesman talesmän
tand tänder tänderna
teknik teknisk
tema teman temana
tentamen tentamina tenta
teori teoretisk
tidig
tillkomst tillkomma tillkommen tillkommande
tillsätta tillsätter tillsätts tillsatt tillsatta tillsatte tillsattes tillsättande tillsättning tillsätt
tjänsteman tjänstemän
tolerera tolerans
trakassera trakasseri trakasserande
transport transportera
trevlig trevlighet
trivas trivs trivdes trivts trivsel
träda
tung tungt tunga tyngre tyngst tyngsta
tvivel tvivla tvivlande
tvivelaktig
tyda tydande tydning
umgås umgicks umgåtts umgänge
undantag undanta undantaga
underhållning
understiga understiger understeg understigit understigs understigande
ung ungt unga yngre yngst yngsta
uppgiven uppgivenhet
uppkomst uppkomma uppkommen
uppmärksam uppmärksamma uppmärksamhet
upprättelse
uppsats
utebli uteblir uteblev uteblivit utebliven uteblivet uteblivna utebliva uteblivande
utförlig utförlighet
utmärkt utmärkthet
utsatt utsatta utsatte utsattes utsatthet utsätta utsätter utsätts
utseende
uttala uttalad uttalande
uvas
vaccin vaccinera vaccination vaccinering
vanlig vanligen vanlighet
varsel varsla varslad varsling
verka verkan verkning
verklig verkligen verklighet
verksamhet
verkstad verkstäder
verkställa verkställer verkställs verkställdes verkställt verkställd verkställighet
veta vet visste vetat
vidare
vikarie vikariat vikariera
viktig viktighet
villig villighet
vinna vann vunnit vunnits vinner vinns vunnen vunnet vunna vinnande vinnare
visa visar visas visade visning
våga vågad
våldsutsatt våldsutsatta våldsutsatte våldsutsatthet våldsutsattheten
väga vägande vägning
välja väljs väljer valt vald valda valde valdes
vän vänner
vänja vänjer vande
vänlig vänligen vänlighet
värde
värdig värdigas värdighet
växa växer växte vuxit växande
webbinarium webbinariet webbinariets webbinarier webbinarierna webbinariums webinarium webinariet webinarier webbinar webinar
workshop workshops workshopen workshopens workshoppen workshopar workshoppar workshoparna workshopparna
yrka yrkande
yttre
ånger ångra ångrande ångerfull
år års
återfall återfalla
återgå återgång återgångar
återkomma återkomst
äta ätit ätits äter ätande
öga ögon
öm ömma ömt ömhet
öms
önska önskan önskemål
öra öron
öre öres
överens
övergå övergång
överleva överlevnad överlevande
överskuldsättning överskuldsättningen överskuldsatt överskuldsatta
överstiga överstiger översteg överstigit överstigs överstigande
övervikt överviktig
`;
