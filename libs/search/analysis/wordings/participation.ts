/** Having a say, reaching people, digital life; after a colon what lies near. */
export const PARTICIPATION = `
brukarinflytande, brukardelaktighet, brukarmedverkan, klientinflytande, deltagarinflytande, patientinflytande: inflytande
erfarenhetsexpert, egenerfarenhetsexpert, expert av egen erfarenhet, person med egen erfarenhet, egen erfaren
peer support, peersupport, peer supporter, kamratstödjare, stöd av någon som varit med om samma sak
brukarrevision, brukarstyrd brukarrevision, granskning av brukare, brukare granskar
brukarråd, deltagarråd, brukarforum, klientråd, ungdomsråd
brukarorganisation, patientförening, intresseorganisation, brukarförening, funktionshinderrörelsen, funktionsrättsorganisation
samskapande, medskapande, co-creation, cocreation, skapa tillsammans
samproduktion, coproduktion, deltagare som medforskare, medforskare
få sin röst hörd, göra sin röst hörd, komma till tals, röst i samhället
självbestämmande, eget beslut, bestämma över sitt liv, autonomi
delat beslutsfattande, besluta tillsammans med handläggaren, gemensamt beslutsfattande, shared decision making
äga sin plan, ägarskap över sin plan, deltagaren styr, deltagarstyrd, på deltagarens villkor
medborgardialog, invånardialog, fråga medborgarna, invånarinflytande
medborgare, invånare, befolkning, kommuninvånare
maktbalans, maktojämlikhet, makt och beroende, myndighetens makt, underläge
stärka individen, stärkt egenmakt, egenmaktsstärkande, stärka deltagarnas egenmakt, individens egen kraft
tro på sin förmåga, self-efficacy, tilltro till egen förmåga, tilltro till sin förmåga, själveffektivitet
känna sammanhang, KASAM, begriplighet hanterbarhet meningsfullhet, känsla av sammanhang
känna sig behövd, betydelsefull, göra nytta, bidra till samhället, känna sig viktig
identitet, yrkesidentitet, självbild, självuppfattning
höra hemma, känna tillhörighet, gemenskap, ingå i ett sammanhang, socialt sammanhang
självkänslan växer, stärkt självförtroende, ökat självförtroende, växa som människa, personlig utveckling
tända hopp, hoppfullhet, hoppingivande, framtidstro, hopp om framtiden
stigmatisering, stämplad, stigma, skämmas, fördomar mot psykisk sjukdom
bristande tillit till myndigheter, misstro mot myndigheter, rädd för myndigheter, misstroende, förtroende för myndigheter
ombud, fullmaktshavare, stödperson, företrädare
få veta sina rättigheter, rättighetsbaserad, mänskliga rättigheter, rättighetsperspektiv
likvärdigt stöd, lika stöd oavsett bostadsort, postnummerlotteri, ojämlikhet mellan kommuner
normkritik, normmedveten, ifrågasätta normer
jämlika villkor, lika möjligheter, lika rättigheter, jämlikt bemötande
könsroller, könsnormer, könsstereotyp, manlighetsnormer, maskulinitet
kvinnors hälsa, kvinnors ohälsa, kvinnors sjukfrånvaro, dubbelarbetande kvinnor
intersektionell, flera diskrimineringsgrunder
universell utformning, inkluderande utformning
tillgänglig information, information som alla förstår, begriplig information, lätt att förstå
lättläst svenska, lätt svenska, förenklad text, enkel text, lättlästa texter
skärmläsare, uppläsning, uppläst text, lyssna på text, talsyntes
fysisk tillgänglighet, ramp, hiss, rullstolsanpassad, tillgängliga lokaler
digital kompetens, datorkunskap, datakunskap, datorvana, digital mognad
digital delaktighet, digital inkludering, digital klyfta, digitalt utanförskap, digitalt utestängd
digital coach, digitalt stöd, hjälp med datorn, it-guide, digidel, hjälp med mobilen
digitala verktyg, digitala hjälpmedel, appar, digitalt stödverktyg
digital tjänst, e-tjänst, självservice, digital ansökan, tjänster på nätet
digitala träffar, digital gruppverksamhet, onlinegrupp, träffas på nätet, videoträffar
distansinsats, insats på distans, digitalt deltagande, delta hemifrån, hybridmöte
Teams, Zoom, Skype, videosamtal, videolänk
webbutbildning, e-utbildning, digital utbildning, e-lärande, onlinekurs, distanskurs, distansutbildning
inspelad föreläsning, inspelning, se i efterhand, utbildningsfilm
podd, podcast, poddavsnitt, poddcast
informationsfilm, filmklipp, kortfilm, animerad film
robot, robotisering, chattbot, automatiserad handläggning
välfärdsteknik, välfärdsteknologi, e-hälsa, digital vård
nå ut till deltagare, nå målgruppen, hitta målgruppen, rekrytera deltagare, deltagarrekrytering
affisch, flygblad, broschyr, folder
kommunikationsplan, kommunikationsstrategi, informationsplan, kommunikationsinsatser
grafisk profil, logotyp, varumärke
intern kommunikation, internt informationsflöde, information till medarbetare, informationsspridning internt
lokaltidning, tidningsartikel, pressmeddelande, reportage
kunskapsbank, metodbank, idébank, samlad kunskap, exempelsamling
goda råd, tips och råd, checklista, lathund
mallar, dokumentmall, färdig mall, mallbank, exempeldokument
vanliga frågor, frågor och svar, FAQ
dela metoder, metodspridning, metodutbyte, sprida metoder, sprida arbetssätt
inspirationsdag, inspirationsföreläsning, kunskapsdag, kickoff, konferensdag
personal med rätt kompetens, rätt kompetens, kompetensprofil, kompetenskrav
yrkesetik, etiskt dilemma, etiska frågor, etikdiskussion, etiskt förhållningssätt
självständigt arbete, ensamarbete, ensam i sin roll, ensam arbetsterapeut, ensamt uppdrag
ny yrkesroll, ny roll, rollutveckling, hitta sin roll
arbetsbelastning, tung arbetsbörda, personal som är stressad
stöd från chefen, närvarande chef, närvarande ledarskap, lyhörd chef
introduktion av nya medarbetare, ny handläggare ska läras upp, upplärning, onboarding
sårbar organisation, beroende av enskilda personer, personbunden, personberoende
kompetenstapp, kunskap försvinner, tappa kunskap när personal slutar, kunskapsöverföring
lärande organisation, organisatoriskt lärande, ständigt lärande, lärande kultur
våga prova, testa och misslyckas, tillåtande kultur, våga misslyckas
tid för reflektion, stanna upp och tänka, reflektionstid, gemensam reflektion
`;
