/** Families of words with a key of their own, A to F; see own-keys.ts. */
export const FAMILIES_A_F = `
1far
1freda
1lov
1redo
1se
abort abortera
acceptera acceptans
administrera administration administrering administrativ administratör administrator
adoptera adoption
adress adressera
afghanistan afghan afghansk afghanska afghanskt
afrika afrikan afrikansk afrikanska
aggression aggressiv aggressivitet
akassa akassan akassans akassor akassorna
akta aktning
albanien alban albansk albanska albanskt
ale ales
alkoholism alkoholist alkoholiserad
allergi allergisk allergiker
allmän allmänna allmänt
allmänhet
analysera analys analytiker
andas andning andhämtning
andlig andlighet andligen
angelägenhet
ankomst ankomma
annons annonsera annonsering annonsör
anonym anonymitet
anorexi anorexia anorektisk anorektiker
anseende
anslag anslaget anslagen anslagets anslagens
ansvar ansvara ansvarig ansvarighet ansvarande
antagligen antaglig
antagning
arab arabisk arabiska
argument argumentera argumentation
arkiv arkivera arkivering
arrangera arrangemang arrangering arrangör
arrende arrendera arrendator
arrest arrestera
artig artighet
arv ärva arvinge arving arvtagare
arvode arvodera arvodering
asiat asiatisk asiatiska asiatiskt asiater asiaterna
assistera assistans assistent
astma astmatiker astmatisk
atraktor atraktorn atraktorer atraktorerna
attack attackera
attest attestera attestering
auktion auktionera
autism autist autistisk
avbrott avbryta avbrytande
avgifta avgiftning
avgå avgång avgången avgångens
avslag avslå
avslappnad avslappning avslappnande
avspänd avspänning
balans balansera balansering
bar barer baren barerna barens
bedra bedrägeri bedragare bedraga bedrar bedrog bedragit bedragen bedragna bedras
begå begången begånget begångna
behållare
bekymmer bekymra
beroende
besiktning besiktiga besikta
bestämmelse
besvär besvära
beteende bete
betydlig betydligt betydande
betänkande
bidra bidrog bidragit bidragande
bifall bifalla bifaller bifalls bifallas biföll bifölls bifallit bifallits bifallen
bilda bildad bildande bildning
billig billighet
blind blinda blint blindhet
bo boende bor bott
boden bodens
bohuslän bohuslänsk bohuslänska bohuslänning
bok böcker böckerna
boka bokning bokare bokande
bonde bönder bönderna
bortfall bortfalla
bosnien bosnier bosnisk bosniska bosniskt
bostad bostäder
bosätta bosätts bosatt bosättning bosätter bosatte
botten bottenliga
bra bättre bäst bästa
bred brett breda bredare bredast bredaste
bror bröder bröderna bröders brödernas broder broders brodern broderns
brott brottslig brottslighet brottsling
brottas brotta brottare brottning
brukare
budget budgetera budgetering
buller bullra bullrig
byta byts byt bytt bytte byttes bytts bytta byte bytande byter byten
böter böterna bötern bot bötfälla böta
case caset
centrum centret centrets centra center centren centrens
certifiera certifiering certifikat
citera citat
cykel cykla cyklande cyklist
dag dagars
dagbok dagböcker
daglig dagligen
dalarna dalarnas
danmark dansk danska
dansa dans dansare dansande
data datan datans datas
datum
debatt debattera debattör
definiera definition definiering
demens dement
dementi dementera
demonstrera demonstration demonstrant
depression deprimera deprimerad deprimerande depressiv
diabetes diabetiker diabetisk
diagnos diagnosticera diagnosticering diagnostisera diagnostisering diagnostik diagnostisk
diplom diplomera diplomering
diplomat diplomati diplomatisk
diskutera diskussion
dispens dispensera
distribuera distribution distribuering distributör
djup djupt
djur djuret
dominera dominans
donera donation donator
doping dopning dopa dopad
dos dosera dosering
dotter döttrar döttrarna
driftig driftighet
drog
dum dumt
dyslexi dyslektiker dyslektisk
dålig dåligt dåliga sämre sämst sämsta
död dö döende
döma dom domare dömd
eds
effektiv effektivitet
efterge eftergift
efterleva efterlevnad
efterlevande
egendomlig egendomlighet
egypten egyptier egyptisk egyptiska
enas enades enats enig enighet
engagera engagemang
enhetlig enhetlighet
entreprenör entreprenörskap
epilepsi epileptisk epileptiker
erfaren erfarenhet
eritrea eritrean eritreansk eritreanska
ersättning ersätta ersätter ersätt ersatt ersattes ersättande
etik etisk
etiopien etiopier etiopisk etiopiska
etnisk etnicitet
europa europé europeisk europeiska
examen examina
examinera examination examinering examinator
exkludera exklusion exkludering
expandera expansion
experiment experimentera experimenterande
expert expertis
export exportera exportör
extern
extremism extremist extremistisk
faciliter facilitator facilitatorn facilitatorns facilitatorer facilitatorerna
fadder
faktura fakturera fakturering
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
feminism feminist feministisk
fika fikan
filter filtrera filtrering
fin fint
finansiera finansiering finansiär
finland finländsk finländska finländare
finna fann fanns finner funnit funnits
flexibel flexibilitet
fly flyr flydde
flyktig flyktighet
flykting
fokus fokusera fokusering
forum fora
fot fötter fötterna
foto foton
fri fria friare
fristad fristäder
frukta fruktan
frysa frös frusit
frånvaro frånvara frånvarande
fungera funka
funktionshinder funktionshindrad funktionshindrade
fusion fusionera
fånge fången
fängelse fängsla
färdig
färdighet
fästing
föd födsel
följande
följd
förare
förbjud förbud
förbli förblir förblev förblivit förbliva
förbund förbundet förbundets förbunden förbundens
fördel fördelar fördelarna fördelarnas
fördelning fördela fördelad
föredrag föredraget föredragen föredragets
föredragning föredragande föredraganden
förekomma förekommer förekom förekommit förekommande förekomst
förena förenad förenande förenlig
förening
företa företar företog företagit företas företagna företaga
företag företagare företagande
företräde
författning
förlora förlust förlorad förlorade förlorat
förlägga förläggs förlägger förlade förlades förlagt förlagd förlagda förläggande
förmana förmaning
förmögenhet
förordning
förra
förrehabilitering förrehabiliterande förrehabiliterandes förrehabilitera
förråd
försena försenad försening försenas försenar försenade försenades försenat försenats
förslag förslaget förslagets förslagen förslagens föreslå
förstad förstäder
försvara försvar
förtidspension förtidspensionera förtidspensionering
förvarna förvarning
`;
