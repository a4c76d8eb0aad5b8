/** Further abbreviations: authorities, laws, instruments and words of the offices; after a colon what lies near. */
export const AUTHORITIES = `
SBU, Statens beredning för medicinsk och social utvärdering
FoHM, Folkhälsomyndigheten
MUCF, Myndigheten för ungdoms- och civilsamhällesfrågor
MFD, Myndigheten för delaktighet
DIGG, Myndigheten för digital förvaltning
SCB, Statistiska centralbyrån: statistik
IAF, Inspektionen för arbetslöshetsförsäkringen
IMY, Integritetsskyddsmyndigheten, Datainspektionen
DO, Diskrimineringsombudsmannen
JO, Justitieombudsmannen
BRÅ, Brottsförebyggande rådet
SPSM, Specialpedagogiska skolmyndigheten
NSPH, Nationell samverkan för psykisk hälsa
RSMH, Riksförbundet för social och mental hälsa
SIS, Statens institutionsstyrelse
Forte, Forskningsrådet för hälsa arbetsliv och välfärd
Vinnova, innovationsmyndigheten
FoU, forskning och utveckling
SFB, socialförsäkringsbalken
PUL, personuppgiftslagen: dataskyddsförordningen
LAS, lagen om anställningsskydd, anställningsskydd
AML, arbetsmiljölagen
LPT, lagen om psykiatrisk tvångsvård, tvångsvård
LMA, lagen om mottagande av asylsökande
DOS-lagen, lagen om tillgänglighet till digital offentlig service: webbtillgänglighet
DPIA, konsekvensbedömning avseende dataskydd
DSO, dataskyddsombud
SOU, statens offentliga utredningar
dnr, diarienummer
OSA, organisatorisk och social arbetsmiljö
OSA, offentligt skyddat arbete
SIUS, särskild stödperson för introduktions- och uppföljningsstöd
ASF, arbetsintegrerande socialt företag
IOP, idéburet offentligt partnerskap
CSR, socialt ansvarstagande
NPM, New Public Management
EU, Europeiska unionen
SROI, social return on investment, social avkastning
RCT, randomiserad kontrollerad studie
SWOT, styrkor svagheter möjligheter hot
PDSA, plan do study act, förbättringshjul
FAQ, vanliga frågor
IKT, informations- och kommunikationsteknik
YH, yrkeshögskola
SVA, svenska som andraspråk
FHSK, folkhögskola
VFU, verksamhetsförlagd utbildning
PTP, praktisk tjänstgöring för psykologer
ADL, aktiviteter i dagliga livet, allmän daglig livsföring
PADL, personlig ADL: personlig vård
IADL, instrumentell ADL: vardagssysslor
HVB, hem för vård eller boende
PO, personligt ombud
VoSS, vård- och stödsamordning
CTI, critical time intervention
FACT, flexible assertive community treatment
MHFA, första hjälpen till psykisk hälsa, mental health first aid
DBT, dialektisk beteendeterapi
CRA, community reinforcement approach
TMO, traumamedveten omsorg
ERGT, emotionsreglerande gruppterapi
NPF-utredning, neuropsykiatrisk utredning
SASSAM, strukturerad arbetsmetodik för sjukfallsutredning och samordnad rehabilitering
DSM, diagnosmanual
ICF, internationell klassifikation av funktionstillstånd
AUDIT, Alcohol Use Disorders Identification Test: alkoholvanor
DUDIT, Drug Use Disorders Identification Test: drogvanor
HAD, Hospital Anxiety and Depression Scale
PHQ-9, Patient Health Questionnaire
KEDS, Karolinska Exhaustion Disorder Scale: utmattning
GSE, General Self-Efficacy Scale: tilltro till egen förmåga
WHODAS, WHO Disability Assessment Schedule
COPM, Canadian Occupational Performance Measure
AMPS, Assessment of Motor and Process Skills
OBQ, Occupational Balance Questionnaire, aktivitetsbalans
MOHOST, Model of Human Occupation Screening Tool
WEIS, Work Environment Impact Scale
WAI, Work Ability Index, arbetsförmågeindex
GAF, global funktionsskattning
MADRS, Montgomery-Åsberg Depression Rating Scale
FREDA, frågeformulär om våld, frågor om våldsutsatthet
SSK, sjuksköterska
AKK, alternativ och kompletterande kommunikation
soctjänst, socialtjänst
vux, vuxenutbildning: komvux
sjukpeng, sjukpenning
eko bistånd, ekonomiskt bistånd
AFS, Arbetsmiljöverkets författningssamling: arbetsmiljöföreskrifter
KFM, Kronofogdemyndigheten, Kronofogden
FHM, Folkhälsomyndigheten
UHR, Universitets- och högskolerådet
MYH, Myndigheten för yrkeshögskolan
MFoF, Myndigheten för familjerätt och föräldraskapsstöd
MSB, Myndigheten för samhällsskydd och beredskap
ESV, Ekonomistyrningsverket
TVV, Tillväxtverket
VGR, Västra Götalandsregionen
RSS, regional samverkans- och stödstruktur
AMIF, Asyl- migrations- och integrationsfonden
ERUF, Europeiska regionala utvecklingsfonden, regionalfonden
TRR, Trygghetsrådet: omställningsstöd
AFA, AFA Försäkring
LRV, lagen om rättspsykiatrisk vård, rättspsykiatrisk vård
ÖPT, öppen psykiatrisk tvångsvård
PDL, patientdatalagen
PSL, patientsäkerhetslagen
MBL, medbestämmandelagen
KS, kommunstyrelsen
KF, kommunfullmäktige
HSN, hälso- och sjukvårdsnämnden
AU, arbetsutskott
VP, verksamhetsplan
AG, arbetsgivare
EC, enhetschef
SOF, samordningsförbund
REKO, rehabkoordinator, rehabiliteringskoordinator
FMR, försäkringsmedicinsk rådgivare
FMB, försäkringsmedicinskt beslutsstöd
LUH, läkarutlåtande om hälsotillstånd: läkarutlåtande
TMU, teambaserad medicinsk utredning
AE, aktivitetsersättning
KROM, kundval rusta och matcha, rusta och matcha
UGA, jobbgaranti för ungdomar
AKU, arbetskraftsundersökningen: arbetslöshetsstatistik
FHV, företagshälsovård
ADA, arbetsplatsdialog för arbetsåtergång
EHT, elevhälsoteam
SKUA, språk- och kunskapsutvecklande arbetssätt
FT, fysioterapeut, sjukgymnast
USK, undersköterska
DSK, distriktssköterska
UM, ungdomsmottagning
BBIC, barns behov i centrum
IBIC, individens behov i centrum
SSPF, skola socialtjänst polis fritid
TSI, tidiga samordnade insatser
LUPP, lokal uppföljning av ungdomspolitiken
LARO, läkemedelsassisterad rehabilitering vid opioidberoende
MBT, mentaliseringsbaserad terapi
IPT, interpersonell psykoterapi, interpersonell terapi
PDT, psykodynamisk terapi
EMDR, eye movement desensitization and reprocessing: traumabehandling
CFT, compassionfokuserad terapi
iKBT, internetbaserad KBT, internetbehandling
MBSR, mindfulnessbaserad stressreduktion: mindfulness
HAP, haschavvänjningsprogram
TBA, tillämpad beteendeanalys
UMS, utmattningssyndrom
GAD, generaliserat ångestsyndrom: oro
FASD, fetala alkoholskador
CP, cerebral pares
TS, Tourettes syndrom
DLD, språkstörning
EDS, Ehlers-Danlos syndrom: överrörlighet
ANDTS, ANDT, alkohol narkotika dopning tobak och spel
VINR, våld i nära relationer
HRV, hedersrelaterat våld, hedersvåld
MR, mänskliga rättigheter
WHO, Världshälsoorganisationen
SMBQ, Shirom-Melamed Burnout Questionnaire: utmattning
VAS, visuell analog skala: smärtskattning
BDI, Beck Depression Inventory
ORS, Outcome Rating Scale
QALY, kvalitetsjusterade levnadsår: hälsoekonomi
HME, hållbart medarbetarengagemang: medarbetarenkät
NKI, nöjd kundindex: kundnöjdhet
LFA, logical framework approach: logisk modell
DHP, dokumenthanteringsplan, informationshanteringsplan
NPÖ, nationell patientöversikt
ÅP, återfallsprevention
`;
