/** Law, secrecy, records and procurement; after a colon what lies near. */
export const LAW = `
finsamlagen, lagen om finansiell samordning
socialförsäkringsbalken, SFB, försäkringsregler, socialförsäkringslagen
förvaltningslagen, serviceskyldighet, myndigheters skyldighet att samverka, myndigheters service
samverkansskyldighet, skyldighet att samverka, måste samverka enligt lag
kommunallagen, kommunal kompetens, kommunens befogenheter
patientlagen, patientsäkerhetslagen, patientens rätt
diskrimineringslagen, diskrimineringsgrund: aktiva åtgärder
DO, diskrimineringsombudsmannen
DOS-lagen, tillgänglighetslagen, webbtillgänglighet, digital tillgänglighet, WCAG
sekretessbrytande, bryta sekretessen, sekretessbrytande bestämmelse, häva sekretess, eftergift av sekretess
dela uppgifter mellan myndigheter, informationsutbyte mellan myndigheter, uppgiftslämnande, lämna uppgifter till annan myndighet: sekretess
sekretess mellan myndigheter, får man prata om en klient, får vi dela information, sekretesshinder
inre sekretess, sekretess inom samma myndighet, sekretessgräns
tystnadslöfte, skriva under på tystnadsplikt, sekretessförbindelse, sekretessavtal
samtyckesblankett, blankett för samtycke, skriftligt samtycke, samtyckesformulär: fullmakt
dra tillbaka samtycke, återkalla samtycke, ångra samtycke
informerat samtycke, veta vad man går med på, frivilligt samtycke
personuppgiftsansvar, ansvarig för personuppgifter
personuppgiftsbiträde, biträdesavtal, personuppgiftsbiträdesavtal, PUB-avtal
dataskyddsombud, DSO
registrera personuppgifter, behandla personuppgifter, personuppgiftsbehandling, spara personuppgifter
känsliga personuppgifter, känsliga uppgifter, uppgifter om hälsa, integritetskänsliga uppgifter
laglig grund, rättslig grund, rättsligt stöd, stöd i lag, lagstöd
konsekvensbedömning, DPIA, riskbedömning av personuppgifter
personuppgiftsincident, dataintrång, läckta uppgifter, incidentrapportering
Integritetsskyddsmyndigheten, IMY, Datainspektionen
integritet, privatliv, personlig integritet, skydd av privatlivet
avidentifiera, anonymisera, pseudonymisera, anonymiserade uppgifter, kodad
registerutdrag, utdrag ur belastningsregistret, belastningsregister
begära ut handlingar, allmän handling, offentlig handling, utlämnande av allmän handling, offentlighetsprincipen
diarieföra, diarium, diarienummer, registrera handlingar, registratur
arkivera, bevara handlingar, dokumenthanteringsplan, informationshanteringsplan
gallra, radera uppgifter, kasta handlingar, gallringsplan, gallringsbeslut
myndighetsutövning, fatta beslut om enskild, beslut mot enskild, myndighetsbeslut
överklaga beslut, besvärshänvisning, överklagande, kammarrätt, förvaltningsrätt
begära omprövning, omprövningsbeslut, få ett beslut ändrat
rättssäkerhet, likabehandling inför lagen, likvärdiga bedömningar
jäv, opartiskhet, partiskhet
delegation, delegationsordning, delegera beslut, delegationsbeslut
juridisk person, egen juridisk person, offentligrättslig organisation, rättssubjekt
arbetsgivaransvar, anställd av förbundet, personalansvar, förbundet som arbetsgivare
legitimation, legitimerad personal, legitimerat yrke, yrkeslegitimation
journalföring, föra journal, patientjournal, socialtjänstakt, journalsystem
hälso- och sjukvårdsansvar, medicinskt ansvar, vårdgivaransvar, vårdgivare
medicinskt ansvarig sjuksköterska, MAS
direktupphandling, köpa utan upphandling, tröskelvärde, beloppsgräns
ramavtal, avropa, upphandlat avtal
upphandlingsunderlag, förfrågningsunderlag, kravspecifikation, anbud, anbudsgivare
valfrihetssystem, LOV, kundval, välja utförare
utförare, extern utförare, privat utförare, köpt insats
statsstödsregler, statsstöd
moms, momsfri, mervärdesskatt
konkurrera med företag, konkurrensneutralitet, osund konkurrens, undanträngning
hyresavtal, hyra lokal, lokalhyra, lokalkostnad
policy, riktlinjer, vägledande dokument
föreskrift, föreskrifter och allmänna råd, SOSFS, HSLF-FS
ny lag, lagändring, ändrad lagstiftning, lagförslag, ny socialtjänstlag
handlingsutrymme, tolka reglerna, utrymme i lagen, tjänstemannens frihet
upphovsrätt, användningsrätt
visselblåsning, slå larm: lex Sarah, lex Maria
avvikelsehantering, avvikelserapport, rapportera avvikelser, missförhållande
hot och våld på jobbet, hot mot personal, säkerhetsrutin, överfallslarm
informationssäkerhet, it-säkerhet, säkra system, säker kommunikation
säker e-post, krypterad, säkra meddelanden, digital brevlåda
digital signering, e-signatur, elektronisk underskrift, skriva under digitalt
tillsynsmyndighet, IVO-granskning, inspektion, tillsynsbeslut
justitieombudsmannen, JO, JO-anmälan
`;
