/** Official words beside ordinary ones; agreement, meetings, duty, support and trust; after a colon what lies near. */
export const NOUNS_SOCIETY_3 = `
överenskommelse, uppgörelse, avtala, komma överens: avtal
samförstånd, enighet, konsensus, vara ense: samsyn
kompromiss, kompromissa, mötas halvvägs, medelväg: förhandling
förhandling, förhandla, underhandla: avtal
kontrakt, avtal, skriftlig överenskommelse: åtagande
avtalsbrott, bryta avtal, kontraktsbrott: avvikelse
åtagande, åta sig, förbinda sig, utfästelse: uppdrag
löfte, utlova, lova: åtagande
sammankomst, möte, träff: samling
överläggning, rådslag, konferens: möte, dialog
mötesledare, samtalsledare, moderator: ordförande
dagordning, föredragningslista, agenda, mötesagenda: möte
protokoll, mötesprotokoll, anteckningar från mötet: minnesanteckningar
protokollföra, anteckna, skriva protokoll, protokollförare: dokumentera
planeringsmöte, planeringsdag, planeringsträff: planering
mötesbokning, bokad tid, tidsbokning, boka tid, tidbokning: besök
evenemang, arrangemang, tillställning, aktivitetsdag: aktivitet
arrangör, anordnare, arrangera, anordna: genomföra
deltagande, medverkan, medverka, delta: delaktighet, närvaro
engagera sig, engagemang, hängivenhet, brinna för: motivation
ansvar, ansvarstagande, ansvarskänsla, ta ansvar: roll
ansvarsområde, ansvarsfält, verksamhetsområde: uppdrag
ansvarsfull, pålitlig, tillförlitlig, att lita på: förtroende
huvudansvar, yttersta ansvar, övergripande ansvar, huvudansvarig: ansvar
delat ansvar, gemensamt ansvar, medansvar, dela på ansvaret: ansvarsfördelning
uppdragsbeskrivning, uppdragsdirektiv, uppdragshandling: uppdrag, direktiv
befogenhet, mandat, bestämmanderätt, beslutsmakt: behörighet, makt
makt, maktställning, maktposition: inflytande
inflytande, påverkansmöjlighet, möjlighet att påverka: delaktighet
stöd, hjälp, assistans, understöd: insats
uppbackning, backa upp, uppmuntran, uppmuntra, pepp: stöd
bistå, hjälpa, vara behjälplig, assistera, stå till tjänst: stöd
bistånd, insats från socialtjänsten, socialt stöd: socialtjänst, hjälp
avlastning, avlasta, lätta på bördan: stöd
stödfunktion, stödresurs, stödperson, extra stöd: stöd
stödinsats, stödåtgärd, hjälpinsats, stödjande insats: insats
samhällsservice, offentlig service, samhällstjänster, myndighetsservice: tillgänglighet
samhällsinsats, samhällets stöd, hjälp från samhället: insats
service, kundservice, servicenivå: bemötande
samarbete, samverkan, teamwork, lagarbete: samspel, samordning
samarbetsklimat, samarbetsanda, stämningen mellan parterna: samverkan
samarbetsvilja, samarbetsvillig, vilja att samarbeta, samverkansvilja: samverkan
samordning, koordinering, samordna, koordinera: samverkan
samråd, samråda, rådgöra, rådfråga, konsultera: dialog
partnerskap, allians, kompanjonskap: samverkan
gemensam verksamhet, gemensam satsning, samprojekt, samverkansprojekt: samverkan
sammanhållning, vi-känsla, kamratskap, lagkänsla, laganda: gemenskap
solidaritet, medmänsklighet, omtanke, ställa upp för: gemenskap
förtroende, tillit, tilltro: trygghet
misstro, misstänksamhet, brist på förtroende: tillit
öppenhet, transparens, insyn, transparent: förtroende
trovärdig, trovärdighet, legitimitet, pålitlighet: förtroende
anseende, rykte, renommé: varumärke
hänsyn, hänsynsfull, ta hänsyn, beakta, beaktande: bemötande
ledarskap, chefskap, leda personal, ledarstil: ledning
styrdokument, styrande dokument, reglemente, policydokument: riktlinjer
direktiv, order, anvisning uppifrån, befallning: styrning
självstyre, självständighet, autonomi: självbestämmande
oberoende, fristående, utomstående, neutral: extern
objektiv, saklig, opartisk, neutral, objektivitet: rättssäkerhet
integritetsskydd, skydd för personuppgifter, persondataskydd: dataskydd
konfidentialitet, förtrolighet, sekretess, hemlighållande: tystnadsplikt
samhällsproblem, samhällsfråga, social fråga, socialt problem: utmaning
samhällsförändring, samhällsutveckling, utvecklingen i samhället: omvärld
allmänheten, vanligt folk, gemene man: medborgare
befolkningsgrupp, samhällsgrupp, folkgrupp: målgrupp
jämlikhet, likaberättigande, lika möjligheter: rättvisa
demokrati, folkstyre, demokratisk: delaktighet
folkhälsa, befolkningens hälsa, hälsan i befolkningen: hälsa
ideell förening, civilsamhällesorganisation, frivilligorganisation, ideell organisation, intresseförening: civilsamhälle
frivilligarbete, volontärarbete, ideellt arbete, ideell insats: ideell förening
härröra, härstamma, ha sitt ursprung i: orsak
uppkomst, uppkomma, uppstå, ursprung: orsak
åtgärda, rätta till, avhjälpa, göra något åt: åtgärd
vidta åtgärd, agera, sätta in åtgärd: åtgärd
erforderlig, nödvändig, behövlig, som behövs: behov
nödvändighet, nödvändig, tvungen, oundgänglig: krav
tillgodose, tillfredsställa behov, uppfylla behov, möta behov: behov
tillse, säkerställa, garantera, försäkra sig om: ansvar
erhålla, motta, ta emot: tilldela
inhämta, samla in, skaffa in, insamling: information
datainsamling, insamling av uppgifter, samla in data, materialinsamling: metod
fortlöpande, löpande, kontinuerlig, hela tiden: regelbunden
regelbunden, återkommande, med jämna mellanrum, periodisk: kontinuerlig
preliminär, tills vidare, inte slutgiltig, ej fastställd: tillfällig
fastställa, fastslå, slå fast: beslut
påtala, påpeka, peka på, framhålla, poängtera: uppmärksamma
redogörelse, redogöra, berätta, avrapportera: rapport
avrapportering, muntlig rapport, föredragning, dragning: rapport
avisera, förvarna, meddela i förväg, förvarning: information
tillhandahållande, tillhandahålla, tillgängliggöra: erbjuda
nyttjande, användning, utnyttjande, ta i anspråk: använda
omfatta, innefatta, inbegripa, innehålla: innehåll
avvika, frångå, avvikande: skillnad
efterleva, följa regler, rätta sig efter, regelefterlevnad, efterlevnad: regler
upprätta, ta fram, utarbeta, arbeta fram, framtagande: utforma
utforma, formulera, utformning, formulering: utarbeta
inrätta, bilda, upprätta: etablera, starta
upplösa, avveckla, avveckling, lägga ned: avslut
bestrida, motsätta sig, protestera, invända: överklaga
vidarebefordra, skicka vidare, sända vidare, föra vidare: överlämning
hänskjuta, överlämna, lämna över ärende: överlämning
tillträda, börja sin tjänst, tillträde, första arbetsdagen: anställning
entlediga, avskeda, ge sparken: uppsägning
avgå, sluta sin tjänst, lämna sin post, avgång: uppsägning
förordna, utse, tillsätta, utnämna, förordnande: rekrytering
inställa sig, komma till mötet, infinna sig, närvara: närvaro
förhinder, laga förfall, kan inte komma, få förhinder: frånvaro
vistas, vistelse, uppehålla sig: boende
bosätta sig, slå sig ned, bosättning: flytta, bostad
boendeform, typ av boende, boendesituation, hur man bor: bostad
avliden, död, avlida, dödsfall: sorg
färdmedel, fordon, transportmedel: transport
resekostnad, biljettkostnad, kostnad för resan: reseersättning
lämplig, passande, lämplighet, ändamålsenlig: matchning
informerad, insatt, underrättad: information
privatperson, enskild person, enskild individ: individ
part, motpart, sakägare: intressent
uppgiftslämnare, informant, respondent: intervju
handläggningstid, tid för handläggning, hur lång väntan på beslut, beslutstid: väntetid
återkallande, återkalla, ta tillbaka, dra tillbaka: ånger
verksamhetsberättelse, årsrapport, berättelse över året: årsredovisning
verksamhetsplan, årsplan, plan för året: planering
verksamhetsår, budgetår, kalenderår, räkenskapsår: period
`;
