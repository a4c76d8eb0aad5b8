/** Families of words with a key of their own, M to R; see own-keys.ts. */
export const FAMILIES_M_R = `
major
majs
mani manisk maniska maniskt
manlig manlighet män mäns
marocko marockan marockansk marockanska
matcha matchning
matematik matematisk matematiker matte
medberoende medberoendet medberoendes
medfinansiera medfinansiering medfinansiär
medicin medicinera medicinering
mejl mejla mail mails mailets mailens maila mailar mailade mailat mailet mailen
mena menande
mening
mens
mentor mentorskap
merit meritera meritering
metod metodik metodisk
migrera migration migrant migrering
mild
mingel mingla
minnas minns mindes mints minne
minut minuters
misshandel misshandla misshandlad misshandlande
missköta misskötsel
missnöje missnöjd
misstanke misstänka misstänkt misstänkta misstänkte
mode
moderera moderator moderering
modern moderna
mor mors moder moders moderns mödrar mödrars mödrarna mödrarnas
mora moras
mord mörda mördare
motion motionera motionär
motivera motivation motivering motivatör
motor
motorik motorisk
motsatt
ms
multimodal
muntlig muntligen muntlighet
mus möss mössen
muslim muslimsk muslimska
myndighet
må mår mådde mående måendet
måla målare målande målning
månad månatlig månatligen månaders
måttlig måttlighet
märklig märklighet
mögel mögla möglig
nacke nackar nackarna
natt nätter nätterna nätters nätternas
naturlig naturligas naturligen naturlighet
neddragning neddragen neddragna neddraget neddragit neddrogs
nedskära nedskärning nedskuren nedskuret nedskurna
neuros neurotisk
nora noras
norge norges norsk norska norrman norrmän
normal normalitet
norrbotten norrbottning norrbottnisk norrbottniska
ny nya nytt nyare nyast nyaste nye
nyhet
nämnda
nämndeman nämndemän
näring
närke närking närkisk
närvaro närvara närvarit närvarande
observera observation observatör
oförmåga oförmögen oförmöget oförmögna
olycklig
ombudsman ombudsmän
ombygg ombyggnad
omgivning
omständlig omständlighet
order
ordna ordnad ordnare ordnande ordning ordnar
organisera organisation organisering organisatör organisatorisk organiserande
organism
orosanmälan orosanmäla orosanmälningar
ors
osäker osäkra osäkerhet osäkert
otrolig otrolighet
ovanlig ovanlighet
ovänlig ovänlighet
pakistan pakistanier pakistanare pakistansk pakistanska
palestina palestinier palestinsk palestinska
pappa
papper pappers
passa passad passlig
pbot pboten pböter pböterna
pedagog pedagogik pedagogisk
pension pensionera pensionering
pensionat
person personers
personlig personligas personligen
personlighet
podcast podd podda
polen polens polsk polska polack
policy policies
polisman polismän
politik politisk
praktik praktisera praktikant
prao praoa
prenumerera prenumeration prenumerant
preskribera preskriberad preskription preskribering
prevention preventiv
prioritera prioritering prioritet
problem problematik
problemlösning problemlösa problemlösande problemlösare
processor
producera produktion producent
produktiv produktivitet
prognos prognosera prognostisera prognosticera
projektor
promenad promenera
proportionell proportionalitet proportionerlig
protest protestera
protokoll protokollera
prova provare provande provning
provocera provokation provokativ provokatör
psykiatri psykiater psykiatriker psykiatrisk psykiatrer psykiatrerna
psykos psykotisk
publicera publikation publicering
puls pulsar
punkt
punktlig punktlighet
påtaglig påtaglighet
rapportera rapportering rapportör
rasism rasist rasistisk
reagera reaktion
reducera reduktion reducering
referens
reflektera reflektion reflexion
reform reformera reformering
registrera registrering registrator
rekonstruktion rekonstruera
rekvirera rekvisition rekvirent
relevant relevans
religion religiös religiositet
remiss remittera remittering remittent
ren rening
representera representation representant
resonera resonemang
respekt respektera
reumatism reumatiker reumatisk
revision revisor
rike
riktig riktighet
risk riskera
romsk rom romer romerna romers romernas romerns romani romska
rot rötter rötterna
rumänien rumän rumänsk rumänska
ryssland ryss rysk ryska ryskt
råd råds
råda rådande
rådgivning rådgivare rådgivande rådgiva
rådighet
rädd rädsla
räddning räddande
rätta rättelse rättning rättande rättad
rättighet
röra rör rörs rörde rördes rört rörts rörd rörda
rörelse
rörelsehinder rörelsehindrad rörelsehindrade
rörig rörighet
rörlig rörlighet
`;
