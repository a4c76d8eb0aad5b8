/** Working together across authorities, roles and steering; after a colon what lies near. */
export const COOPERATION = `
bollas mellan myndigheter, skickas mellan myndigheter, hamna mellan stolarna, falla mellan stolarna, bollas runt: rundgång
ingen äger frågan, otydligt ansvar, ansvarsglapp, oklart vem som ansvarar: ansvarsfördelning
vem fattar beslut, beslutsordning, beslutsrätt, beslutanderätt, beslutsmandat, rätt att besluta
rollfördelning, ansvarsfördelning, ansvars- och rollfördelning, arbetsfördelning, uppgiftsfördelning
rollklarhet, tydliga roller, klargöra roller, klara roller, rolltydlighet
rollkonflikt, dubbla roller, krock mellan roller, sitta på dubbla stolar
gemensamt mål, gemensamma mål, målbild, gemensam målbild, dra åt samma håll
samsyn, se saken på samma sätt, gemensam förståelse, samstämmighet, gemensam problembild
lära känna varandra, personliga kontakter mellan handläggare, ansikte på varandra
känna till varandras uppdrag, kunskap om varandra, kunskap om varandras uppdrag, förstå varandras uppdrag
olika regelverk, regler krockar, regelkrockar, olika lagar styr, motstridiga regelverk
olika mål, målkonflikt, motstridiga mål, intressekonflikt, motstridiga uppdrag
prestigelös, ödmjukhet inför varandra
tillit mellan parterna, lita på varandra, ömsesidigt förtroende, ömsesidig tillit: tillitsskapande
tvärsektoriell, sektorsövergripande, över myndighetsgränser, myndighetsövergripande, gränsöverskridande
samverkanskompetens, förmåga att samverka, lära sig samverka, samverkanslärande
samverkansavtal, samverkansöverenskommelse, överenskommelse om samverkan, lokal överenskommelse, avsiktsförklaring
samverkansform, form för samverkan, samverkansstruktur, strukturerad samverkan, samverkansmodell
samverkansarena, mötesplats för samverkan, arena för samverkan, plattform för samverkan
samverkanspart, samarbetspartner, samverkanspartner, samarbetspart
samverkansteam, samverkansgrupp, myndighetsgemensamt team, gemensamt team, myndighetsteam, integrerat team
tvärprofessionellt team, multikompetent team, multiprofessionellt team, team med olika yrken
samverkansmöte, samverkansträff, möte mellan myndigheter, myndighetsgemensamt möte
flerpartsmöte, flerpartssamtal, trepartsmöte, möte med alla inblandade, SIP-möte
samordnad individuell plan, SIP, samordnad plan: gemensam plan, gemensam planering
gemensam handlingsplan, gemensam rehabiliteringsplan, myndighetsgemensam plan, myndighetsgemensam planering
samordnade insatser, insatser i takt, samordnat stöd, samtidiga insatser, samplanering
samordnad rehabilitering, rehabilitering i samverkan, gemensam rehabilitering
konsultativt stöd, konsultera varandra, konsultationsteam, konsultationsmöte, bolla ärenden, bolla fall
avidentifierat ärende, anonymt ärende, dra ärenden anonymt, avidentifierad
remittent, inremitterande, anvisande handläggare
samordnad ingång, gemensam mottagning, single point of entry, one stop shop
samlokaliserad, sitta ihop, samlad under ett tak, gemensamma lokaler
myndighetslots, hitta rätt i myndigheterna, vägleda bland myndigheter, myndighetsguide, lotsfunktion
personligt ombud, PO-verksamhet, ombud för psykiskt sjuka
koordinatorsfunktion, samordnarfunktion, samordningsfunktion, samordnande funktion
kontaktperson på varje myndighet, kontaktpersoner, utsedd kontaktperson, ingångar hos myndigheterna
personkontinuitet, handläggarkontinuitet, byta handläggare
handläggarbyte, byte av handläggare, ständigt nya handläggare, många olika handläggare
långsiktig samverkan, varaktig samverkan, hållbar samverkan, bestående samverkan
samverkansvinster, vinster med samverkan, nyttan av att samverka, mervärde av samverkan
lokal samverkan, samverkan på lokal nivå, lokalt samarbete, samarbete på hemmaplan
regional samverkan, länssamverkan, samverkan i länet, länsgemensam
nationell samverkan, myndighetssamverkan på nationell nivå, statlig samordning
tvärpolitisk, över partigränser, politisk enighet
finansiell samordning, finsam, lagen om finansiell samordning av rehabiliteringsinsatser, lösa resurser tillsammans
finsammedel, samordningsmedel, förbundets medel, pengar från förbundet, medel från samordningsförbundet
medlemsavgift, medlemsbidrag, medlemsinsats, insats från medlemmarna, medlemmarnas andel
medfinansiering, egeninsats, bidra med arbetstid
förbundsordning, stadgar, förbundets regler
förbundsstyrelse, styrelseledamot, styrelsen i förbundet, ledamöter och ersättare
förbundschef, verkställande tjänsteman, förbundssekreterare, kanslichef, förbundssamordnare, förbundsdirektör
förbundskansli, kansli, kansliresurs
ägarsamråd, medlemssamråd, ägardialog, ägarnas möte, medlemsråd
ägardirektiv, uppdrag från ägarna, medlemmarnas vilja, direktiv från medlemmarna
beredningsgrupp, beredande grupp, tjänstemannaberedning, tjänstemannagrupp, chefsgrupp som bereder
lokal ledningsgrupp, ledningsgrupp, lokal styrgrupp, chefsgrupp
styrgruppsarbete, styrgruppens roll, aktiv styrgrupp, styrgruppsmöte, sitta i styrgruppen
projektägare, den som äger projektet, huvudprojektägare
projektgrupp, referensgrupp, arbetsgrupp i projektet
verksamhetsplan, verksamhetsplanering, årsplan, mål för året
årsredovisning, verksamhetsberättelse, årsberättelse, årsrapport, bokslut
revisionsberättelse, revisionsrapport, revisorernas granskning: ansvarsfrihet
strategisk nivå, övergripande nivå, strategiskt arbete, på ledningsnivå
operativ nivå, verksamhetsnära, i det dagliga arbetet, på handläggarnivå, operativt arbete
strukturinriktad insats, strukturinsats, insats på strukturnivå, strukturövergripande insats
individinriktad insats, individinsats, insats på individnivå, stöd till enskilda deltagare
ledningens engagemang, chefer som engagerar sig, engagerade chefer, uppbackning från chefer, chefer står bakom
mellanchef, första linjens chef, närmsta chef, enhetschef, linjechef
linjeorganisation, linjen, ordinarie linjeverksamhet, hemorganisation, hemmaorganisation
förändringsledning, leda förändring, förändringsprocess, driva förändring
förändringströtthet, projekttrötthet, trött på projekt, nya projekt hela tiden, projektträsk
tillitsbaserad styrning, tillitsreform, styra med tillit, mindre detaljstyrning, tillitsbaserad ledning
detaljstyrning, New Public Management, NPM: målstyrning
styrning och ledning, ledningssystem: styrkedja, styrdokument
resursbrist, för små resurser, bristande resurser, otillräckliga resurser
omorganisationer hos parterna, omorganisering på Arbetsförmedlingen, nedläggning av kontor, myndighet omorganiserar
kontorsnedläggning, stängda kontor, färre lokalkontor, lokalkontor stängs
servicekontor, Statens servicecenter: medborgarkontor, medborgarservice
processledning, processtöd, stödja processen
facilitera, facilitator, leda ett möte, mötesledare, mötesfacilitering
workshopledare, leda en workshop, workshopupplägg, workshopmetod
mötesteknik, mötesstruktur, bra möten, effektiva möten
minnesanteckningar, mötesanteckningar, protokoll
dialogmöte, dialogdag, dialogkonferens, rådslag
nätverksträff, nätverkande, nätverksbyggande, bygga nätverk
kollegialt lärande, kollegialt stöd, lära av kollegor, kollegialt utbyte, kollegahandledning
gemensamma utbildningsdagar, gemensam kompetensutveckling, myndighetsgemensam utbildning, utbildning över gränserna
omvärldsbevakning, omvärldsanalys, vad händer i omvärlden, omvärldsspaning
behovsinventering, behovsanalys, behovskartläggning, ta reda på behoven, inventera behov
glappanalys, gapanalys, hitta glappen, se luckorna, identifiera glapp
prioritera mellan insatser, prioriteringsordning, välja insatser att finansiera
intressent, intressentanalys, intressentkarta, berörda parter
civilsamhället, ideella sektorn, idéburna organisationer, frivilliga krafter, frivilligsektorn
idéburet offentligt partnerskap, IOP, partnerskap med förening
studieförbund, folkbildning
kommunpolitiker, kommunfullmäktige, kommunstyrelse: kommunledning
socialnämnd, socialutskott: socialförvaltning
regering, regeringskansliet, departement: regeringsuppdrag, socialdepartementet
statlig utredning, utredning från staten, SOU: betänkande, remissvar
`;
