/** Abbreviations of the field and what they stand for; after a colon what lies near. */
export const ABBREVIATIONS = `
AF, Arbetsförmedlingen
FK, Försäkringskassan: kassan
SoL, socialtjänstlagen
IVO, Inspektionen för vård och omsorg
SKR, Sveriges Kommuner och Regioner, SKL
NNS, Nationella nätverket för samordningsförbund
ISF, Inspektionen för socialförsäkringen
IFAU, Institutet för arbetsmarknads- och utbildningspolitisk utvärdering
ESF, Europeiska socialfonden, Svenska ESF-rådet: socialfonden
LSS, lagen om stöd och service till vissa funktionshindrade
HSL, hälso- och sjukvårdslagen
OSL, offentlighets- och sekretesslagen
GDPR, dataskyddsförordningen: personuppgifter, dataskydd
SFS, svensk författningssamling
SIP, samordnad individuell plan
MI, motiverande samtal, motiverande intervju
BIP, Beskæftigelses Indikator Projektet: progressionsmätning
IPS, individual placement and support, individanpassat stöd till arbete
SE, supported employment
CM, case manager, casemanager, case management
KBT, kognitiv beteendeterapi
ACT, acceptance and commitment therapy
ACT, assertive community treatment
KASAM, känsla av sammanhang
VTA, verktyg för tillgänglig arbetsförmåga
LOV, lagen om valfrihetssystem
LOU, lagen om offentlig upphandling: upphandling
SGI, sjukpenninggrundande inkomst
SYV, studie- och yrkesvägledare, studie- och yrkesvägledning
SFI, svenska för invandrare
CSN, Centrala studiestödsnämnden: studiemedel
KAA, kommunalt aktivitetsansvar, kommunala aktivitetsansvaret
UVAS, unga som varken arbetar eller studerar, NEET
NPF, neuropsykiatriska funktionsnedsättningar, neuropsykiatri: adhd, add, autism, asperger
AST, autismspektrumtillstånd, autism, asperger
PTSD, posttraumatiskt stressyndrom: trauma
IF, intellektuell funktionsnedsättning: utvecklingsstörning
VC, vårdcentral, hälsocentral: primärvård
BUP, barn- och ungdomspsykiatrin
HR, personalavdelning
AME, arbetsmarknadsenhet
IFO, individ- och familjeomsorg
LVU, lagen om vård av unga
LVM, lagen om vård av missbrukare
DUA, delegationen för unga och nyanlända till arbete
TRIS, tidig rehabilitering i samverkan
FINSAM, finansiell samordning, finsamlagen
ÖMS, Östra Mellansverige
APU, arbetsplatsförlagd utbildning
APL, arbetsplatsförlagt lärande
FaR, fysisk aktivitet på recept
MMR, multimodal rehabilitering, multimodal smärtrehabilitering
ReDO, redesigning daily occupations
FMU, fördjupad medicinsk utredning
AFU, aktivitetsförmågeutredning
DFA, Dialog för arbetsåtergång
JOB, jobb- och utvecklingsgarantin
ATR, återgång till arbete
ASI, Addiction Severity Index
MOHO, Model of Human Occupation
WRI, Worker Role Interview
DOA, dialog om arbetsförmåga
AWP, Assessment of Work Performance
SUS, sektorsövergripande system för uppföljning
KPI, nyckeltal, indikator
EQ-5D, EQ5D: livskvalitet
UX, användarupplevelse
AI, artificiell intelligens: maskininlärning
IT, informationsteknik: digital, datasystem
kr, kronor, SEK
rehab, rehabilitering
info, information
ekonomi, ekonomisk
admin, administration, administrativ
psyk, psykiatri: psykiatrisk
utv, utveckling
org, organisation
soc, socialtjänst, socialtjänsten, socialkontor, socialförvaltning
`;
