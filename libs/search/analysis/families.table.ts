/** Words of the field as the language has them. Each line: a word, and other forms and words of its family. */
export const FAMILIES = `
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
ansvar: ansvaret ansvarets
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
företag: företaget företagen företagets
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
budget: budgeten budgeten budgetens
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
långtidssjukskriven: långtidssjukskrivna långtidssjukskrivning långtidssjukskrivningar
långtidsarbetslös: långtidsarbetslöshet
handleda: handledare handledning handledarskap
kartlägga: kartlagd kartlade
avbryta: avbrott avbröt avbruten avbrutit
avsluta: avslut avslutning avslutad
fortsätta: fortsättning fortsatt fortsatte
sysselsätta: sysselsättning sysselsatt sysselsatta
nedsättning: nedsatt nedsatta nedsätta
utsatt: utsatta utsatthet
återgå: återgång återgick
övergå: övergång övergången
välja: val valde valt vald
hindra: hinder hindrar
remittera: remiss remisser remittent
kommunicera: kommunikation kommunikativ
diskutera: diskussion diskussioner
introducera: introduktion
reflektera: reflektion
inkludera: inkludering inklusion
reagera: reaktion
koordinera: koordinator koordinering
administrera: administration administratör administrativ
organisera: organisation organisatorisk
finansiera: finansiering finansiär finansiell
engagera: engagemang engagerad
konkurrera: konkurrens
representera: representation representant
studera: studerande student
tolerera: tolerans tolerant
stimulera: stimulans stimulering
kompetent: kompetens kompetenser kompetensen
relevant: relevans
effektiv: effektivitet
flexibel: flexibilitet flexibelt
kriminell: kriminalitet
intensiv: intensitet
jämställd: jämställdhet
hållbar: hållbart hållbarhet
sårbar: sårbara sårbarhet
anställningsbar: anställningsbarhet
säker: säkra säkerhet
erfaren: erfarna erfarenhet
fattig: fattigdom fattiga
leda: ledare ledarskap
medarbetare: medarbetarskap
medlem: medlemmar medlemskap
förälder: föräldraskap
ansvar: ansvarig ansvariga ansvara
analysera: analys analyser analytisk
dokument: dokumentera
rapport: rapportera rapportering
struktur: strukturera strukturerad
balans: balansera
diagnos: diagnostik diagnostisera
pension: pensionera
medicin: medicinsk medicinering
kritik: kritisk kritisera
statistik: statistisk statistiska
juridik: juridisk juridiska
teknik: teknisk tekniska
pedagog: pedagogik pedagogisk
psykiatri: psykiatrisk psykiater
praktik: praktikant praktisera
depression: deprimerad
närvaro: närvara närvarande
kostnad: kosta kostar
hälsa: hälsosam hälsosamt
`;
