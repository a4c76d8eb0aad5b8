/**
 * Words that the stemmer would put together with words of another meaning, or apart from their own forms, each family
 * with a key of its own: the first word of a line.
 */
const FAMILIES = `
akta aktning
allmänhet
analysera analys
andas andning andhämtning
andlig andlighet andligen
anseende
antagligen antaglig
artig artighet
avgifta avgiftning
avslappnad avslappning avslappnande
behållare
beroende
bestämmelse
beteende bete
betydlig betydligt betydande
betänkande
bilda bildad bildande bildning
billig billighet
bo boende bor bott
bok böcker böckerna
boka bokning bokare bokande
bostad bostäder
botten bottenliga
bra bättre bäst bästa
bror bröder bröderna
brottas brotta brottare brottning
brukare
centrum centret centrets centra
dagbok dagböcker
daglig dagligen
dansa dans dansare dansande
diskutera diskussion
doping dopning dopa dopad
dotter döttrar döttrarna
dålig dåligt dåliga sämre sämst sämsta
efterlevande
egendomlig egendomlighet
enhetlig enhetlighet
ersättning ersätta ersätter ersätt ersatt ersattes ersättande
falla
familjevänlig
farlig farlighet fara
fastighet
fattig fattigaste fattigdom
finna fann fanns finner funnit funnits
flyktig flyktighet
fot fötter fötterna
frukta fruktan
frysa frös frusit
fånge fången
färdig
färdighet
fästing
följande
förare
fördelning
förening
företräde
författning
förordning
försvara försvar
gammal gammalt gamla
giftig giftighet
gods
grundlig grundligen grundlighet
gruppbostad gruppbostäder
gärningsman gärningsmän
hals halsa
handbok handböcker
handla handlande handlade
handleda handledd handledning
handling
handlägga handläggning handläggare handlägger handläggs handläggande handlagt
handskas
hemlig hemliga hemligen hemlighet
heta
hetsa hets hetsig hetsande hetsning hetsighet
hinna hann hunnit
hjärtlig hjärtligen hjärtlighet
hopp hoppas hoppades hoppats
hoppa hoppig hoppning
huvudman huvudmän
hållning
hälsning hälsing
hög högt höga högre högst högsta
höger högra
inflytta inflyttning
inrikes
insatt insattes
inspektera inspektion inspicera
instruera instruktion
inställelse
inställning
internet
introducera introduktion introducering
jobbig jobbighet
jävlig jävlighet
kalla kallelse
klara klarning
kommunicera kommunikation kommunicering
konstig konstighet
konstruera konstruktion
kontaktman kontaktmän
kosta kostnad
kraftig
kurs kursa kursare
lager lagerna lagerns
land länder länderna
landa landning
ledamot ledamöter
ledig ledighet
lita
liter liters
livlig livlighet
logisk logik logiker
lova lovande
lustig lustighet
lyckas
låg lågt låga lägre lägst lägsta
lång långt långa längre längst längsta
läger
längd
längta längtan
löpande
manlig manlighet män mäns
matcha matchning
mena menande
mening
mens
modern moderna
myndighet
måla målare målande målning
månad månatlig månatligen
måttlig måttlighet
märklig märklighet
natt nätter nätterna
naturlig naturligas naturligen naturlighet
nämnda
nämndeman nämndemän
näring
olycklig
ombudsman ombudsmän
omständlig omständlighet
order
ordna ordnad ordnare ordnande ordning
otrolig otrolighet
ovanlig ovanlighet
ovänlig ovänlighet
papper pappers
passa passad passlig
personlig personligas personligen
personlighet
polisman polismän
producera produktion
prova provare provande provning
påtaglig påtaglighet
reagera reaktion
reducera reduktion
referens
rike
riktig riktighet
rot rötter rötterna
råda rådande
räddning räddande
rörelse
rörig rörighet
rörlig rörlighet
saklig saklighet
samtidig samtidighet
sektor
sitta suttit
skatt skatter skatterna skatternas
skatta skattning
skicka skickad skickning
skicklig skicklighet
skjutsa skjuts skjutsning
skolledig
skälig skäligen skälighet
skötare
slutlig slutligen
son söner sönerna
spännande
stad städer städerna
stadig stadighet
stiftelse
stor stort stora större störst största
styrelse
styrelseledamot styrelseledamöter
ställning
säga säg säger sägande sagt sagd sade
sätta sätter sättande sättning satte
sömnad
talesman talesmän
tand tänder tänderna
tidig
tjänsteman tjänstemän
trevlig trevlighet
träda
tung tungt tunga tyngre tyngst tyngsta
tyda tydande tydning
underhållning
ung ungt unga yngre yngst yngsta
upprättelse
uppsats
utförlig utförlighet
utmärkt utmärkthet
utseende
uttala uttalad uttalande
vanlig vanligen vanlighet
verka verkan verkning
verklig verkligen verklighet
verksamhet
verkstad verkstäder
veta vet visste vetat
viktig viktighet
villig villighet
vinna vann vunnit vunnits
visa visar visas visade visning
våga vågad
väga vägande vägning
välja väljs väljer valt vald valda valde valdes
vän vänner
vänlig vänligen vänlighet
värde
värdig värdigas värdighet
yrka yrkande
yttre
äta ätit ätits
öga ögon
öra öron
`;

const keys = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((family) => {
      const words = family.split(' ');
      return words.map((word) => [word, words[0]!] as const);
    }),
);

/** @param word as written, or a lemma */
export const ownKey = (word: string): string | undefined => keys.get(word);

/** Plurals that change their vowel, which the dictionary lists as words of their own, with the singular. */
const SHIFTED: readonly (readonly [plural: string, singular: string])[] = [
  ['män', 'man'],
  ['männen', 'man'],
  ['städer', 'stad'],
  ['städerna', 'stad'],
  ['böcker', 'bok'],
  ['böckerna', 'bok'],
  ['möter', 'mot'],
  ['möterna', 'mot'],
  ['nätter', 'natt'],
  ['nätterna', 'natt'],
  ['länder', 'land'],
  ['länderna', 'land'],
  ['söner', 'son'],
  ['sönerna', 'son'],
  ['döttrar', 'dotter'],
  ['döttrarna', 'dotter'],
  ['händer', 'hand'],
  ['händerna', 'hand'],
  ['tänder', 'tand'],
  ['tänderna', 'tand'],
  ['rötter', 'rot'],
  ['rötterna', 'rot'],
];
const LEAST_BEFORE = 2;

/** What the singular of a compound's plural may be: "tjänstemännen" → tjänsteman, "ledamöters" → ledamot. */
export function shiftedSingular(word: string): string | undefined {
  const bare = word.endsWith('s') ? word.slice(0, -1) : word;
  const match = SHIFTED.find(([plural]) => bare.endsWith(plural) && bare.length >= plural.length + LEAST_BEFORE);
  return match && bare.slice(0, -match[0].length) + match[1];
}
