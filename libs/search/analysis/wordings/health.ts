/** Health, care and what keeps people from work; after a colon what lies near rather than being the same. */
export const HEALTH = `
må psykiskt dåligt, psykisk ohälsa, psykiska problem, psykiska besvär, mental ohälsa: psykiskt illamående
psykiskt välbefinnande, psykisk hälsa, mentalt välbefinnande, gott mående
allvarlig psykisk sjukdom, svår psykisk störning, psykisk funktionsnedsättning, psykossjukdom: psykos
psykos, schizofreni, psykotisk, höra röster, vanföreställningar
bipolär, bipolär sjukdom, manodepressiv, mani
lätt psykisk ohälsa, lindrig psykisk ohälsa, vanliga psykiska besvär, CMD
stressrelaterad ohälsa, stressrelaterad psykisk ohälsa, arbetsrelaterad stress, stressjukdom: utmattningssyndrom
utmattningsdepression, gått in i väggen, utmattningssyndrom, utbrändhet
hjärntrött, mental trötthet, mental uttröttbarhet
panik, panikångest, panikattack, paniksyndrom, ångestattack
social fobi, social ångest, rädd för att träffa folk, svårt att vara bland människor, social rädsla
tvångstankar, tvångssyndrom, OCD
ätstörning, anorexi, bulimi, hetsätning
självskada, självskadebeteende
självmordsförebyggande, suicidprevention, suicidförebyggande
personlighetssyndrom, borderline, emotionell instabilitet, emotionellt instabil personlighetsstörning, EIPS
neuropsykiatri, neuropsykiatriska funktionsnedsättningar, bokstavsdiagnos, neuropsykiatrisk diagnos, neurodivergent
adhd, uppmärksamhetsstörning: hyperaktiv, svårt att sitta still, impulsiv
autism, asperger, autismspektrum, autistisk
utvecklingsstörning, intellektuell funktionsnedsättning, begåvningsnedsättning, svag begåvning, låg begåvning
förvärvad hjärnskada, hjärnskada, skallskada, traumatisk hjärnskada: stroke
kognitiva svårigheter, kognitiv funktionsnedsättning, kognitiv nedsättning, svårt att tänka och minnas
exekutiva funktioner, exekutiva svårigheter, svårt att planera, svårt att komma igång
kognitiva hjälpmedel, kognitivt stöd, minneshjälp, planeringshjälpmedel, timstock
kognitiv träning, minnesträning, hjärnträning
neuropsykiatrisk utredning, npf-utredning, adhd-utredning, autismutredning, vänta på utredning
sinnesintryck, perceptionskänslig, ljudkänslig, känslig för intryck, sensorisk känslighet
långvarig smärta, kronisk smärta, ständig värk, ont hela tiden, långvarig värk: smärtrehabilitering
fibromyalgi, generaliserad smärta, värk i hela kroppen
nackvärk, ont i nacken, axelbesvär, ont i axlarna, besvär i rörelseorganen, muskuloskeletala besvär, belastningsskada
huvudvärk, migrän, spänningshuvudvärk
smärtskola, smärtrehab, smärtmottagning, smärthantering, leva med smärta
ME/CFS, kroniskt trötthetssyndrom, kronisk trötthet
postcovid, långtidscovid, sviter efter covid
långvarig sjukdom, kronisk sjukdom, kroniker, kroniskt sjuk
cancer, cancerrehabilitering, tumörsjukdom
diabetes, sockersjuka
hjärtsjukdom, hjärtinfarkt, hjärt- och kärlsjukdom
hörselnedsättning, hörselskada, döv, dålig hörsel
synnedsättning, synskadad, blind, dålig syn
rörelsehinder, rörelsenedsättning, rullstol
sömnsvårigheter, sömnproblem, sömnstörning, sömnbesvär, insomni, ligga vaken
sömnskola, sömnvanor, sömnhygien, bättre sömn
energisparande, hushålla med energin, hushålla med krafter, energibalans, pacing
aktivitetsbalans, balans mellan arbete och vila, vardagsbalans, vardag i balans, livsbalans, livspussel
gränssättning, sätta gränser, säga ifrån
stresshanteringskurs, stresskola, stresshanteringsgrupp, lära sig hantera stress
medveten närvaro, mindfulness, meditation, andningsövning
basal kroppskännedom, kroppskännedom: avspänning, qigong, yoga
friskvård, friskvårdsaktivitet, friskvårdstimme, gym, styrketräning
fysisk aktivitet på recept, motion på recept, recept på motion, röra sig på recept
matlagningsgrupp, kostråd, kostrådgivning, dietist, lära sig laga mat
fetma, obesitas, övervikt
sluta röka, rökavvänjning, tobaksavvänjning
tandvård, tandhälsa, tandläkare, dåliga tänder
sexuell hälsa, sex och samlevnad, sexualitet
egenvård, sköta sin egen hälsa, själv ta hand om hälsan
hälsolitteracitet, förstå hälsoinformation, hälsokunskap
hälsoskola, hälsokurs, hälsogrupp, hälsoinspiration
hälsocoach, hälsopedagog, hälsovägledare
hälsosamtal, hälsoundersökning, hälsokontroll, hälsobedömning
folkhälsa, folkhälsoarbete
ojämlik hälsa, hälsoskillnader, jämlik hälsa
vårdkontakt, kontakt i vården, vårdsamordnare, patientansvarig
rehabkoordinator, rehabiliteringskoordinator, koordinator på vårdcentralen, koordineringsinsats, rehabsamordnare
öppenvård, öppenvårdspsykiatri, vuxenpsykiatri, psykiatrisk öppenvård, psykmottagning, allmänpsykiatri
inlagd på psyket, slutenvård, psykiatrisk slutenvård, heldygnsvård, inskriven på sjukhus
hamna mellan primärvård och psykiatri, gränsen mellan primärvård och psykiatri
förstalinjepsykiatri, första linjen, vårdcentralens psykolog, samtal på vårdcentralen
psykosocialt team, psykosocial resurs, kuratorskontakt, kuratorsamtal
traumabehandling, bearbeta trauma, traumamedveten omsorg, TMO, traumafokuserad
krisstöd, krissamtal, krishantering, krisreaktion
uppgivenhet, hopplöshet, inte se någon framtid, håglös
känna sig värdelös, låg självkänsla, dålig självkänsla, dåligt självförtroende
nedstämd, tungsint, deppig, ledsen jämt, svårmod
skörhet, psykisk skörhet
återhämtningsinriktad, recovery, återhämtningsarbete, personlig återhämtning
stå på benen igen, komma på fötter, stabiliseras, stabilitet i livet
sjukdomsinsikt, förstå sin sjukdom, acceptera sin sjukdom, leva med sin diagnos
psykoedukation, lära sig om sin diagnos, kunskap om sin diagnos, diagnoskunskap
medicinsk rehabilitering, vårdens rehabilitering, rehabilitering i vården, rehabteam
multimodal, multimodal rehabilitering, teamrehabilitering, teambaserad rehabilitering, flera yrken samtidigt
samsjuklighet, dubbeldiagnos, både missbruk och psykisk sjukdom, beroende och psykisk ohälsa samtidigt
försäkringsmedicin, försäkringsmedicinskt beslutsstöd, försäkringsmedicinsk bedömning
sjukskrivningslängd, hur lång sjukskrivning, sjukskrivningstid, sjukfallslängd
upprepad sjukfrånvaro, korttidsfrånvaro, korttidssjukfrånvaro, ofta sjuk
sjuktal, sjukpenningtal, ohälsotal, sjukskrivningstal
sjuknärvaro, jobba fast man är sjuk
deltidssjukskriven, sjukskriven på halvtid, delvis sjukskriven, partiell sjukskrivning
förebygga sjukskrivning, minska sjukskrivningar, sjukskrivningsförebyggande, korta sjukskrivningar
avsluta sjukskrivning, friskskriven
läkarbesök, läkartid, mottagningsbesök, tid hos läkaren
oönskad ensamhet, ofrivillig ensamhet, ensamhetskänsla, saknar vänner
`;
