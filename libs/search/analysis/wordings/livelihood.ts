/** Money, benefits, housing and everyday life; after a colon what lies near rather than being the same. */
export const LIVELIHOOD = `
få ihop pengarna, få pengarna att räcka, få ekonomin att gå ihop, klara ekonomin: privatekonomi
leva på soc, leva på socialbidrag, socialbidragstagare, försörjningsstödstagare, bidragsberoende, biståndsberoende
långvarigt försörjningsstöd, långvarigt bidragsberoende, långvarigt biståndsmottagande, långvarigt ekonomiskt bistånd
ansöka om försörjningsstöd, söka socialbidrag, söka ekonomiskt bistånd, nybesök ekonomiskt bistånd
riksnorm, försörjningsnorm, norm för försörjningsstöd, normberäkning
biståndshandläggare, försörjningsstödshandläggare, handläggare ekonomiskt bistånd
krav på motprestation, motprestation, aktivitetskrav, aktivitetsplikt, heltidsaktivitet
egenförsörjd, egen inkomst, klara sin försörjning
sänkta kostnader för försörjningsstöd, minskade bidragskostnader, lägre utbetalt försörjningsstöd
sjukpenning i förebyggande syfte, förebyggande sjukpenning, behandling på arbetstid
rehabiliteringspenning, rehabpenning, ersättning under rehabilitering, rehabiliteringsersättning
aktivitetsersättning, ung med aktivitetsersättning, ersättning för unga med sjukdom: förlängd skolgång
sjukersättning, förtidspensionär: varaktigt nedsatt arbetsförmåga, stadigvarande nedsatt arbetsförmåga
steglös avräkning, jobba med sjukersättning, vilande ersättning, vilandeförklaring
sjukpenninggrundande, SGI-skydd, behålla sin sgi, skyddad sgi
rehabiliteringskedja, dag 90, dag 180, dag 365, bedömning mot normalt förekommande arbete
nej från Försäkringskassan, avslag på sjukpenning, indragen ersättning, utförsäkrad
nollklassad, nolltaxerad, sjukskriven utan sjukpenning
glapp i försörjningen, försörjningsglapp, stå utan försörjning
byta ersättning, byta ersättningssystem, gå från försäkringskassan till arbetsförmedlingen: övergångar mellan myndigheter
kontaktmöte, omställningsmöte: förstärkt samarbete, gemensam kartläggning
förstärkt samarbete, FK och AF tillsammans, gemensamt uppdrag Försäkringskassan Arbetsförmedlingen
arbetslös och sjukskriven, sjukskriven arbetslös
föräldrapenning, föräldraledig, mammaledig, pappaledig
vård av barn, vab, vabba, tillfällig föräldrapenning
underhållsstöd, underhållsbidrag, underhåll
bostadsbidrag, bostadstillägg, hyresbidrag
etableringsersättning, ersättning för nyanlända, etableringstillägg
studielån, studiemedel, studiebidrag, CSN-lån, studiestartsstöd
pension, ålderspension, pensionär
sambandet mellan bidrag och lön, bidragsfälla, marginaleffekt, tröskeleffekt
felaktiga utbetalningar, bidragsbrott, bidragsfusk, fusk
skuldsatt, överskuldsatt, överskuldsättning, skuldfälla
skuldsanering, bli skuldfri
budget- och skuldrådgivare, budgetrådgivare, skuldrådgivare, budget- och skuldrådgivning, ekonomirådgivning
Kronofogden, utmätning, betalningsanmärkning, inkasso, obetalda räkningar, löneutmätning
privatekonomi, hushållsekonomi, personlig ekonomi, hushållsbudget, sköta sin ekonomi
ekonomisk utsatthet, fattigdom, lever i fattigdom, ont om pengar
barnfattigdom, ekonomiskt utsatta barnfamiljer, fattiga barn
bank-id, bankid, e-legitimation
matkasse, matbank, matutdelning
fonder, stiftelser, söka ur fonder, fondmedel
bostadslös, hemlös, saknar bostad, sova på gatan, akut hemlöshet
bostad först, housing first, boendetrappa
sociala kontrakt, andrahandskontrakt, bostadssociala kontrakt, kommunkontrakt, genomgångsbostad, träningslägenhet
stödboende, gruppboende, kategoriboende
HVB, hem för vård eller boende, behandlingshem
hyresvärd, bostadsbolag, bostadsföretag, allmännyttan, fastighetsägare
vräkning, avhysning, förlora bostaden, vräkningsförebyggande, uppsagd från lägenheten
trångbodd, bo trångt
segregation, utsatt område, socialt utsatt bostadsområde, miljonprogrammet
flytta hemifrån, eget boende, egen lägenhet, första lägenheten
hemtjänst, hemsjukvård, hjälp i hemmet
vardagsfärdigheter, ADL, klara vardagen, vardagssysslor, hushållssysslor
ADL-träning, vardagsträning, öva vardagssysslor, vardagsrehabilitering
dygnsrytm, sova på dagarna, vänt på dygnet, dygnsrytmsproblem
vardagsstruktur, dagliga rutiner, fasta rutiner, få ordning på dagarna, strukturera vardagen
myndighetspost, post från myndigheter, öppna posten, fylla i blanketter, hjälp med blanketter
reseersättning, resebidrag, sjukresor: färdtjänst, busskort
tillgång till bil, bilburen: körkort
meningsfull fritid, meningsfull sysselsättning, något meningsfullt att göra
föreningsliv, idrottsförening, idrottsrörelsen, gå med i en förening
chatta, chattfunktion
dataspel, datorspelande, spela dataspel, gaming, gamer
spelmissbruk, spelberoende, hasardspel, spela om pengar, spelproblem
`;
