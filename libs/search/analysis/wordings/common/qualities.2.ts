/** Adjectives, participles and adverbs of people, feelings, work and organisations; after a colon what lies near. */
export const QUALITIES_2 = `
snäll, hygglig, omtänksam: gott bemötande
trevlig, artig, tillmötesgående: gott bemötande
otrevlig, ovänlig, oartig, ohyfsad, kort i tonen: dåligt bemötande
nonchalant, ointresserad, likgiltig, bryr sig inte: dåligt bemötande
respektfull, hövlig, artig, hänsynsfull: respekt
respektlös, kränkande, nedlåtande, förminskande
empatisk, medkännande, inkännande
hänsynslös, okänslig, oförstående: dåligt bemötande
lyhörd, inkännande, lyssnar på
tillmötesgående, behjälplig: serviceinriktad
uppmuntrande, peppande, sporrande
engagerad, hängiven, intresserad, brinnande: engagemang
oengagerad, ointresserad, ljum: bristande engagemang
entusiastisk, ivrig, taggad: entusiasm
omotiverad, ovillig, ointresserad, olustig: bristande motivation
motvillig, motsträvig, ovillig: motstånd
positivt inställd, välvilligt inställd: attityd
negativt inställd, avogt inställd: motstånd
misstänksam, misstrogen, skeptisk, på sin vakt: misstro
tillitsfull, förtroendefull, tillitsbaserad: tillit
ärlig, uppriktig, sanningsenlig, hederlig
oärlig, ohederlig, falsk, bedräglig: fusk
pålitlig, att lita på, ansvarstagande, plikttrogen
opålitlig, oansvarig: bristande tillit
ansvarsfull, ansvarstagande, ansvarskännande: ansvar
ansvarslös, oansvarig, vårdslös: bristande ansvar
slarvig, vårdslös, oaktsam, hafsig
noggrann, noga, omsorgsfull, ordentlig
ordentlig, skötsam, välskött
strukturerad, välordnad, systematisk: struktur
systematisk, planmässig: system
ostrukturerad, oorganiserad, osystematisk: brist på struktur
genomtänkt, välplanerad, planlagd: planering
ogenomtänkt, oplanerad, förhastad, dåligt förberedd: brister i planeringen
slumpmässig, godtycklig, på måfå: slump
medveten, avsiktlig, med flit: medvetenhet
omedveten, oavsiktlig, utan att mena det
duktig, kunnig, kompetent, begåvad: kompetens
kunnig, påläst, beläst, väl insatt: kunskap
erfaren, rutinerad, luttrad, van vid: erfarenhet
oerfaren, orutinerad, ny på området: bristande erfarenhet
kvalificerad, behörig, välutbildad, kompetent
okvalificerad, obehörig, saknar behörighet: bristande kompetens
outbildad, lågutbildad, saknar utbildning: kort utbildning
okunnig, ovetande, oinsatt, saknar kunskap: okunskap
klok, förståndig, vettig, förnuftig: omdöme
oklok, ogenomtänkt, oförståndig
smart, intelligent, begåvad, klipsk
kreativ, uppfinningsrik, idérik, påhittig, fantasifull: kreativitet
nyskapande, innovativ, banbrytande, nydanande: innovation
traditionell, konventionell, sedvanlig, gammaldags: tradition
flexibel, anpassningsbar, följsam: flexibilitet
rigid, stelbent, fyrkantig, oflexibel, orubblig: brist på flexibilitet
sträng, strikt, strängt hållen: hårda krav
generös, frikostig, givmild, storsint: generositet
snål, sparsam, återhållsam
sparsam, försiktig med pengar, hushållar med pengarna: sparande
försiktig, varsam, aktsam, förtänksam
djärv, orädd, våghalsig: våga
blyg, tillbakadragen, försagd, skygg: social ångest
utåtriktad, sällskaplig, utåtvänd: social förmåga
inåtvänd, tystlåten, introvert, tillbakadragen: blyg
pratsam, talför: kommunikation
tystlåten, fåordig, ordkarg: blyg
självsäker, trygg i sig själv, säker på sig själv: självförtroende
självgående, självständig, oberoende, klarar sig själv
osjälvständig, beroende av andra, hjälplös: beroende
hjälplös, maktlös, vanmäktig, uppgiven
maktlös, utan inflytande, kan inte påverka: vanmakt
övergiven, lämnad åt sig själv: otrygghet
initiativrik, företagsam, handlingskraftig: initiativ
passiv, overksam, inaktiv, sysslolös: passivitet
aktiv, i farten: aktivitet
flitig, ambitiös, strävsam: arbetsvilja
lat, initiativlös, slö: bristande motivation
dåsig, trött, slö
pigg, utvilad, alert, vaken: ork
uthållig, envis, ihärdig, ger inte upp
envis, enträgen, trägen: uthållighet
tålmodig, har tålamod, överseende: tålamod
otålig, rastlös, ivrig, kan inte vänta: brist på tålamod
rastlös, orolig i kroppen, myror i brallan: hyperaktiv
lugn, stillsam, rofylld, avspänd: lugn miljö
avslappnad, avspänd, obekymrad: avslappning
anspänd, på helspänn, uppvarvad
orolig, ängslig, bekymrad
bekymrad, besvärad, tyngd: bekymmer
obekymrad, sorglös, utan bekymmer: avslappnad
stressad, pressad, uppjagad
utarbetad, överansträngd, slutkörd, uttröttad, helt slut: utmattning
trött, utmattad, utpumpad, dränerad
överbelastad, överhopad, för mycket att göra, nedringd: arbetsbelastning
arg, ilsken, förbannad, rasande, upprörd
upprörd, indignerad, uppbragt, skakad: stark känsla
irriterad, retlig, lättretlig, vresig, sur
sur, butter: dåligt humör
besviken, missnöjd, sviken, missräknad
sviken, lurad, bedragen, övergiven: tillit
bitter, cynisk, förbittrad: besvikelse
frustrerad, less
less, trött på, utled: tappat engagemang
uttråkad, understimulerad, har tråkigt, sysslolös
tråkig, enformig, monoton, långtråkig, trist: understimulerad
kul, rolig, nöjsam
intressant, spännande, fängslande: intresse
givande, lärorik, berikande
trevlig, behaglig, angenäm, skön, mysig: trivsel
obehaglig, otrevlig, olustig, otäck
skrämmande, läskig, otäck: rädsla
chockad, skakad, omskakad: kris
förvirrad, vilsen, desorienterad, bortkommen
vilsen, borttappad, rådvill: vägledning
tveksam, osäker, villrådig, kluven, ambivalent: tvekan
ambivalent, dubbel inställning, motstridiga känslor: tvekan
målmedveten, målinriktad, beslutsam, fokuserad: målmedvetenhet
okoncentrerad, disträ, ofokuserad, tankspridd: koncentrationssvårigheter
glömsk, tankspridd, minns dåligt: minnesproblem
isolerad, övergiven, ensam
omtyckt, populär, uppskattad
impopulär, inte omtyckt, ogillad: missnöje
stolt, nöjd med sig själv, belåten
skamsen, generad, förlägen: skam
hoppfull, optimistisk, förhoppningsfull: framtidstro
pessimistisk, dyster, svartsynt: hopplöshet
hopplös, utsiktslös, tröstlös, utan hopp: uppgivenhet
värdelös, duger inte, dålig på allt: självkänsla
utesluten, utestängd, utfryst: utanförskap
inkluderande, öppen för alla, välkomnande
utestängd, exkluderad
missgynnad, förfördelad, diskriminerad, orättvist behandlad
gynnad, privilegierad, favoriserad, välbeställd
förtryckt, underkuvad, kuvad
hotad, trakasserad, förföljd
krasslig, vissen: sjuk
frisk, kry, vid god hälsa: hälsa
hälsosam, sund, bra för hälsan: hälsa
osund, ohälsosam, onyttig: ohälsa
skadad, skadat sig, gjort illa sig
smärtsam, plågsam, värkande, gör ont: smärta
obotlig, går inte att bota, kronisk: kronisk sjukdom
smittsam, smittande, överförbar
medvetslös, avsvimmad, svimmat: akut
gravid, havande, väntar barn: graviditet
nykter, drogfri, avhållsam: nykterhet
berusad, onykter, alkoholpåverkad: alkohol
ung, yngre, i unga år: ungdom
åldrad, gammal, till åren kommen, ålderstigen: äldre
minderårig, omyndig, underårig, under arton: barn
sammanboende, sambo, har partner: parrelation
ogift, ensamstående, singel, frånskild
rik, förmögen, välbärgad, har gott ställt: välbeställd
medellös, utfattig, utblottad: fattigdom
dyr, kostsam, dyrbar: hög kostnad
prisvärd, låg kostnad, lågt pris: kostnadseffektiv
avgiftsbelagd, kostar pengar, mot betalning: avgift
lönsam, vinstgivande, lönar sig, ger vinst
olönsam, förlustbringande, lönar sig inte: förlust
kostnadseffektiv, ekonomiskt effektiv: effektivitet
resurskrävande, kostsam, kräver mycket
obetald, förfallen, inte betald: skuld
oavlönad, utan lön, obetalt arbete: ideell
avlönad, med lön: lönearbete
slitsam, tungt arbete, slitigt jobb: arbetsbelastning
upptagen, har fullt upp, fullbokad: tidsbrist
fullbokad, fullsatt, fulltecknad: platsbrist
sysselsatt, i arbete, har jobb, förvärvsarbetande: sysselsättning
arbetsoförmögen, arbetsoförmåga, oförmögen att arbeta: nedsatt arbetsförmåga
uppsagd, avskedad, entledigad, fått sluta: uppsägning
nyanställd, nyrekryterad, ny medarbetare: introduktion
underbemannad, för få personal, kort om folk: personalbrist
arbetstagare, löntagare: anställd
professionell, yrkesmässig, yrkeskunnig: profession
etisk, moralisk, etiskt riktig: etik
oetisk, omoralisk, etiskt tveksam: etik
`;
