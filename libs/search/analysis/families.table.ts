/** Words of the field as the language has them. Each line: a word, and other forms and words of its family. */
export const FAMILIES = `
ge: ges ger gav
workshop: workshops workshoppar workshoppen
samisk: samer samerna
ipsmodellen: ipsmodell
fk: FKs
af: AFs
tjänsteman: tjänstemannen tjänstemän tjänstemännen tjänstemännens
ledamot: ledamoten ledamöter ledamöterna ledamöternas
bostad: bostaden bostäder bostäderna
finna: fann funnit finner
gammal: gamla gammalt
analys: analysen analysera
möte: mötet möten mötena mötets mötenas
karta: kartan kartor kartorna kartans kartornas
åtgärd: åtgärden åtgärder åtgärderna åtgärdens åtgärdernas
insats: insatsen insatser insatserna insatsens insatsernas
handläggare: handläggaren handläggarna handläggarens handläggarnas
deltagare: deltagaren deltagarna deltagarnas deltagande deltagandet
samverka: samverkar samverkade samverkat samverkan samverkande
rehabilitera: rehabiliterar rehabiliterade rehabilitering rehabiliteringen rehabiliteringens
samordna: samordnar samordnade samordnad samordning samordningen samordnare samordnaren
utvärdera: utvärderar utvärderade utvärdering utvärderingen utvärderingar utvärderingarna utvärderare
anställa: anställer anställde anställd anställda anställning anställningen anställningar
utbilda: utbildar utbildade utbildning utbildningen utbildningar utbildningarna
bedöma: bedömer bedömde bedömning bedömningen bedömningar
förändra: förändrar förändrade förändring förändringen förändringar förändringarna
motivera: motiverar motiverade motiverande motivation motivationen
dokumentera: dokumenterar dokumenterade dokumentation dokumentationen
kartlägga: kartlägger kartlagt kartläggning kartläggningen kartläggningar
följa: följer följde följt
ansöka: ansöker ansökte ansökan
leda: leder ledde ledning ledningen ledare ledaren
stöd: stödet stödets stödja stödjer stödjande
sjukskriven: sjukskrivna sjukskrivet sjukskrivning sjukskrivningen sjukskrivningar
arbetslös: arbetslösa arbetslöst arbetslöshet arbetslösheten
arbete: arbetet arbeten arbetena arbetets
arbeta: arbetar arbetade arbetat arbetande
terapeut: terapeuten terapeuter terapeuterna terapeutisk terapeutiska
psykolog: psykologen psykologer psykologi psykologisk psykologiskt
ekonomi: ekonomin ekonomisk ekonomiska ekonomiskt
kommun: kommunen kommuner kommunerna kommunens kommunernas
region: regionen regioner regionerna regionens
myndighet: myndigheten myndigheter myndigheterna myndighetens myndigheternas
förbund: förbundet förbunden förbundets
nätverk: nätverket nätverken nätverkets
projekt: projektet projekten projektets
resultat: resultatet resultaten resultatets
metod: metoden metoder metoderna metodens
verktyg: verktyget verktygen verktygets
rapport: rapporten rapporter rapporterna rapportens
avtal: avtalet avtalen avtalets
mål: målet målen målets
behov: behovet behoven behovets
problem: problemet problemen problemets
hinder: hindret hindren hindrets
beslut: besluten beslutet beslutets
ansvar: ansvaret ansvarets ansvars ansvara ansvarar ansvarig ansvariga
styrelse: styrelsen styrelser styrelserna styrelsens
chef: chefen chefer cheferna chefens
kollega: kollegan kollegor kollegorna kollegors
läkare: läkaren läkarna läkarens läkarnas
patient: patienten patienter patienterna patientens
klient: klienten klienter klienterna
kvinna: kvinnan kvinnor kvinnorna kvinnors
ungdom: ungdomen ungdomar ungdomarna ungdomars
förälder: föräldrar föräldrarna föräldrars
person: personen personer personerna personens personers
grupp: gruppen grupper grupperna gruppens
skola: skolan skolor skolorna skolans
kurs: kursen kurser kurserna kursens
studie: studier studien studierna studium
jobb: jobbet jobben jobbets
företag: företaget företagen företagets företagare företagande
plats: platsen platser platserna platsens
praktik: praktiken praktikens
vård: vården vårdens
hälsa: hälsan hälsans
ohälsa: ohälsan ohälsans
diagnos: diagnosen diagnoser diagnoserna
smärta: smärtan smärtor smärtans
ångest: ångesten ångestens
kedja: kedjan kedjor kedjorna
lag: lagen lagar lagarna lagens
regel: regeln regler reglerna reglers
rutin: rutinen rutiner rutinerna
mall: mallen mallar mallarna
blankett: blanketten blanketter blanketterna
enkät: enkäten enkäter enkäterna
fråga: frågan frågor frågorna frågans
svar: svaret svaren svarets
erfarenhet: erfarenheten erfarenheter erfarenheterna
kunskap: kunskapen kunskaper kunskaperna
framgång: framgången framgångar framgångarna
kontakt: kontakten kontakter kontakterna
relation: relationen relationer relationerna
samtal: samtalet samtalen samtalets
process: processen processer processerna processens
modell: modellen modeller modellerna modellens
kostnad: kostnaden kostnader kostnaderna
budget: budgeten budgetens
ersättning: ersättningen ersättningar ersättningens
bidrag: bidraget bidragen bidragets
försäkring: försäkringen försäkringar försäkringens
kö: kön köer köerna
tid: tiden tider tiderna
vecka: veckan veckor veckorna
psykisk: psykiskt psykiska
tydlig: tydligt tydliga tydlighet tydligheten
delaktig: delaktigt delaktiga delaktighet delaktigheten
delta: deltar deltog deltagit
bestå: består bestod bestått
skriva: skriver skrev skrivit
förstå: förstår förstod förståelse
gå: går gick gått
samordningsförbund: samordningsförbundet samordningsförbunden samordningsförbundets
förslag: förslaget förslagen förslagets föreslå föreslog föreslagna
jobbgaranti: jobbgarantin jobbgarantier jobbgarantierna
introduktionsjobb: introduktionsjobbet introduktionsjobben introduktionsjobbens
finsamförbund: finsamförbundet finsamförbunden
säker: säkra säkert säkerhet säkerheten säkras säkring säkrad
användbar: användbara användbart användbarhet
medveten: medvetna medvetenhet medvetenheten
jämställd: jämställda jämställdhet jämställdheten
handledare: handledaren handledarna handleda handledning
chans: chansen chanser chansa
varsel: varslet varsla varslade varslats
misshandel: misshandeln misshandla misshandlades
villkor: villkoret villkoren villkora villkorad
uppsägning: uppsagd uppsagda uppsagt uppsades
nedsättning: nedsatt nedsatta nedsätta
avstämning: avstämningar avstämma avstämdes
återgång: återgången återgå återgår återgick återgått
långtidssjukskriven: långtidssjukskrivna långtidssjukskrivning långtidssjukskrivningar
heltidsanställd: heltidsanställda heltidsanställning
gemensam: gemensamt gemensamma
förekomma: förekommer förekom förekommit förekomst förekomsten
inkludera: inkluderande inkludering inklusion
lösa: löser löste lösts lösning lösningar
kontroll: kontrollera kontrollerar kontrollerad
trakasserier: trakassera trakasserad
rapportera: rapporterade rapportering rapportör
remiss: remissen remittera remittering remittent remisser remittenten
koordinera: koordinerar koordinering koordination koordinator koordinatorer koordinatorn
finansiera: finansierar finansiering finansiär finansiärer
leverera: leverans leverantör leverantörer
anta: antas antagen antagande
betala: betalar betalt betalning betalade
sprida: sprids spridd spridde spriddes spridning
genomgå: genomgår genomgick genomgång genomgången
depression: depressionen deprimerad deprimerade deprimerande depressioner
rådgivare: rådgivaren rådgivning
facilitera: faciliterar facilitering facilitator
struktur: strukturen strukturera strukturerad strukturering
östergötland: östergötlands östgötsk östgötska östgötar
somalia: somaliska somalier somaliers
rasism: rasist rasistisk
symtom: symptom symptomen symtomen
allergi: allergiker allergisk
a-kassa: a-kassan a-kassor akassan
museum: museet museer museerna
innebära: innebär innebar inneburit
förrehabilitering: förrehabiliteringen förrehabiliterande
organisera: organisation organisationen organisatorisk organisatoriska
administrera: administration administrativ administratör
timme: timmar timmars timmarnas
godkänna: godkänner godkänd godkända godkännande
orosanmälan: orosanmälningar orosanmälningarna
veckoschema: veckoscheman veckoschemat
kvalitet: kvaliteten kvalité kvalitén
återkrav: återkravet återkräva återkrävs
kvittens: kvittensen kvittera kvitterad
stjäla: stöld stölder bestulen
förbjuda: förbud förbudet förbjudna förbjöds
besiktning: besikta besiktiga besiktad
lägga: la lade lagt
projektansökan: projektansökningar
polisanmälan: polisanmälningar polisanmälningarna polisanmäla
parkeringsböter: parkeringsbot parkeringsböterna
asylansökan: asylansökningar
psykos: psykosen psykoser psykotisk
småland: småländska smålänning
ergonomi: ergonomisk ergonom ergonomin
kommunalpolitisk: kommunalpolitik
e-bok: e-böcker
10000: 10.000
exkludera: exkluderandet exkludering
aktivitet: aktiviteten aktiviteten²
`;
