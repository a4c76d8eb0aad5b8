/** An agreement of two pages. */
export const avtalEnVagIn = `# Samverkansavtal En väg in

Mellan Samordningsförbundet Granåsbygden, kommunerna Granåsa, Ekmarka, Korpfors och Stenviksby, Region Mellanmark, Försäkringskassan och Arbetsförmedlingen. Diarienummer GRB 2024/102.

## 1. Bakgrund och syfte

Parterna vill att personer som behöver samordnat stöd ska komma till rätt insats utan att slussas mellan myndigheter. En väg in är en gemensam ingång för parternas personal. Ingången ger råd. Den fattar inga beslut om enskilda.

## 2. Så fungerar ingången

Personal hos en part beskriver ett behov för konsultationsteamet. Beskrivningen ska vara avidentifierad. Teamet föreslår insats inom fem arbetsdagar. Den som ställde frågan pratar själv med den enskilde och gör anmälan enligt insatsens egna rutiner.

## 3. Parternas åtaganden

- Varje part utser en person med lokalkännedom och mandat till konsultationsteamet, och en ersättare.
- Varje part avsätter två timmar i veckan för sin person.
- Förbundet anställer och bekostar en samordnare på 40 procent.
- Varje part informerar sin personal om ingången minst två gånger om året.
- Den som utför en insats håller uppgifterna om den aktuella.

## 4. Sekretess och personuppgifter

Inga uppgifter som kan knytas till en enskild person får lämnas till teamet, inte heller med den enskildes samtycke. Om sådana uppgifter ändå lämnas ska den som tar emot dem genast säga till, och frågan om gallring ska prövas enligt mottagarens regler. Samordnaren för statistik som bara innehåller summerade tal.

Parterna är medvetna om att meddelanden till ingången kan bli allmänna handlingar hos den som tar emot dem.

## 5. Försäkring

Den part som betalar ut deltagarens ersättning, eller den kommun som anordnar insatsen, ansvarar för att deltagaren är försäkrad innan insatsen börjar. Rutinen för försäkring av deltagare gäller.

## 6. Styrning och uppföljning

Förbundets beredningsgrupp är styrgrupp. Samordnaren redovisar varje halvår antalet frågor, svarstider, föreslagna insatser och behov som saknar insats. Uppgifterna delas upp på kön.

## 7. Kostnader

Förbundet betalar samordnaren, telefonin och listan över insatser. Parterna står för sin egen personals tid.

## 8. Tid, ändring och uppsägning

Avtalet gäller i tre år från undertecknandet. Det förlängs med ett år i taget om ingen part säger upp det senast sex månader före avtalstidens slut. Ändringar ska vara skriftliga. En part som lämnar avtalet i förtid ska göra det med tre månaders varsel.

## 9. Tvist

Parterna ska i första hand lösa oenighet genom samtal i beredningsgruppen.

## Underskrifter

Avtalet har upprättats i sju exemplar, ett för varje part. Det här är en demonstration: avtalet är inte undertecknat och parterna är påhittade.
`;
