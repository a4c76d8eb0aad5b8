/** Working life, employers and the way back to work; after a colon what lies near rather than being the same. */
export const WORK = `
komma tillbaka till jobbet, arbetsåtergång, återgå i arbete, återinträde på arbetsmarknaden: återgång i tjänst
arbetslivsinriktad, yrkesinriktad, jobbinriktad
arbetslivsinriktad rehabilitering, yrkesinriktad rehabilitering, vägen tillbaka till arbetslivet: arbetsåtergång
arbetsresor, pendla, resväg: kollektivtrafik
arbetslivserfarenhet, arbetat tidigare, yrkesbakgrund, yrkeserfarenhet
första jobbet, ingångsjobb, instegsjobb, enkla jobb
sommarjobb, feriejobb, feriearbete, feriepraktik, lovjobb
extratjänst, beredskapsjobb, beredskapsarbete, kommunal visstidsanställning: arbetsmarknadsanställning
OSA, offentligt skyddat arbete, skyddat arbete, skyddad anställning
utvecklingsanställning, trygghetsanställning: skyddat arbete, Samhall
anställning med stöd, subventionerat arbete, subventionerad anställning: nystartsjobb, introduktionsjobb, yrkesintroduktion, etableringsjobb
lönebidrag, lönestöd, lönesubvention, anställningsstöd, subventionerad lön
arbetsgivarincitament, ekonomiskt stöd till arbetsgivare, bidrag till arbetsgivare: lönebidrag
tidsbegränsad anställning, visstidsanställning, tillfällig anställning, projektanställning
provanställning: anställning på prov
timvikarie, timanställning, inhoppare
deltidsarbete, jobba deltid, arbeta deltid, gå ner i tid: deltid
jobba hemifrån, hemarbete, distansarbete, hemmakontor
arbetspass, arbetsskift, skiftarbete, obekväm arbetstid
anpassade arbetsuppgifter, lättare arbetsuppgifter, anpassning på arbetsplatsen, arbetsanpassning: arbetshjälpmedel
arbetshjälpmedel, hjälpmedel på jobbet, tekniska hjälpmedel: arbetsanpassning
personligt biträde, stöd på arbetsplatsen, stödperson på jobbet: SIUS
SIUS, särskild stödperson för introduktions- och uppföljningsstöd, introduktionsstöd: supported employment
jobba gratis, oavlönat arbete, praktik utan lön
arbetspraktik, praktikperiod, praktikant
praktiksamordnare, praktikanskaffare, praktikplatsanskaffning, hitta praktikplatser, ackvirera praktikplatser
handledare på arbetsplatsen, arbetsplatshandledare, praktikhandledare: handledarutbildning
mottagande arbetsplats, arbetsplats som tar emot praktikanter, praktikarbetsgivare
arbetsgivarkoordinator, företagskoordinator, arbetsgivarkontaktperson, företagslots: matchare
matcha mot jobb, jobbmatchning, arbetsmatchning, matchningsarbete
jobbspår, snabbspår, branschspår, rekryteringsutbildning
bristyrke, yrken med brist, kompetensbrist, brist på arbetskraft, arbetskraftsbrist
kompetensförsörjning, hitta rätt kompetens, säkra personal, personalförsörjning
jobbcoachning, karriärcoachning, karriärvägledning: jobbsökarstöd
jobbsökarstöd, jobbsökaraktivitet, hjälp att söka jobb, sökaraktiviteter, jobbsökarkurs: cv
jobbklubb, jobbsökargrupp, söka jobb i grupp
arbetsintervju, anställningsintervju, intervjuträning: jobbintervju
referenser, arbetsreferens, arbetsgivarintyg, tjänstgöringsintyg
aktivitetsrapport, redovisa sökta jobb
inskriven på Arbetsförmedlingen, arbetssökande, öppet arbetslös, anmäld på Arbetsförmedlingen
jobb- och utvecklingsgarantin, sysselsättningsfasen: långtidsinskriven
jobbgaranti för ungdomar, ungdomsgarantin
rusta och matcha, kompletterande aktör, upphandlad leverantör, privat jobbförmedling: matchningstjänst
introduktion till arbete, steg till arbete, förberedande insats hos Arbetsförmedlingen
arbetsmarknadspolitiskt program, arbetsmarknadsprogram, arbetsmarknadsåtgärd, arbetsmarknadsinsats
arbetsmarknadsutbildning, yrkesutbildning, yrkeskurs, bristyrkesutbildning
bedömning av arbetsförmåga, arbetsförmågebedömning, arbetsförmågeutredning, utreda arbetsförmågan
resterande arbetsförmåga, kvarvarande arbetsförmåga, arbetskapacitet
arbetsprov, arbetsprövning, provjobba, arbetsbedömning
små kliv, delsteg, små framsteg: stegförflyttning
ställa till arbetsmarknadens förfogande, stå till arbetsmarknadens förfogande, aktivt arbetssökande
långt från jobb, långt ifrån arbetsmarknaden, långt från arbetsmarknaden, svagt förankrad på arbetsmarknaden
närma sig arbetsmarknaden, närmare jobb, närmare arbete
inträde på arbetsmarknaden, komma in på arbetsmarknaden, arbetsmarknadsinträde, etablera sig på arbetsmarknaden
behålla jobbet, stanna kvar i jobbet, bibehålla anställning, varaktig anställning
förlora jobbet, uppsägning, arbetsbrist, avskedad
omplacering, byta arbetsuppgifter, annat arbete hos arbetsgivaren: rehabiliteringsansvar
omställningsstöd, trygghetsråd, omställningsfond, omställningsorganisation
byta yrke, byta bana, yrkesväxling, yrkesbyte, karriärväxling
arbetsgivarens ansvar, rehabiliteringsansvar, arbetsgivarens rehabiliteringsansvar: företagshälsovård
företagshälsovård, företagshälsan, företagsläkare, personalhälsa
plan för återgång i arbete, återgångsplan, plan för arbetsåtergång
arbetsskada, arbetsolycka, olycka på jobbet, arbetssjukdom
skyddsombud, arbetsmiljöombud, huvudskyddsombud
systematiskt arbetsmiljöarbete, SAM: arbetsmiljölagen, Arbetsmiljöverket
social och organisatorisk arbetsmiljö, OSA-föreskriften, psykosocial arbetsmiljö
mångfald på jobbet, inkluderande arbetsplats, mångfaldsarbete, bred rekrytering
socialt ansvarstagande, CSR, företagens sociala ansvar, samhällsansvar
sociala hänsyn i upphandling, sysselsättningskrav i upphandling, social upphandling
arbetskultur, arbetsklimat, stämningen på jobbet, oskrivna regler
arbetsmoral, arbetsvanor, passa tider, arbetsdisciplin
arbetskamrat, jobbarkompis, medarbetare
jobbskuggning, skugga ett yrke, följa en yrkesperson, prao
lärlingsutbildning, lärling, lärlingsplats
företagande, entreprenörskap, starta företag, driva eget
arbetsintegrerande företag, ASF, socialt företagande
arbetskooperativ, medarbetarägt företag, personalkooperativ
grön näring, lantbruk, bondgård, gård: grön rehabilitering
återbruk, återvinning, secondhandbutik, loppis
arbetsträna, arbetsträningsplats, lågtröskelplats, träna upp arbetsförmågan
kravlös arbetsträning, arbetsträning på låg nivå, lågtröskelverksamhet, intern arbetsträning
extern arbetsträning, arbetsträning hos företag, skarp arbetsplats
arbetsmarknadsavdelning, arbetsmarknadsförvaltning, jobbtorg, jobbcenter, arbetscentrum, arbetsmarknadscenter
`;
