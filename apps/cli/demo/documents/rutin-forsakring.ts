/** A routine of two pages. */
export const rutinForsakring = `# Rutin för försäkring av deltagare i insats

Gäller för alla insatser som Samordningsförbundet Granåsbygden finansierar. Diarienummer GRB 2025/018.

## Syfte

Ingen deltagare ska börja i en insats utan att det är klart vem som försäkrar hen. Rutinen beskriver vem som gör vad, och när.

## Grundregel

Förbundet anordnar inga insatser på egen hand och har därför ingen försäkring för deltagare. Ansvaret ligger hos den part som har anvisat deltagaren eller som betalar ut ersättningen, eller hos den kommun som anordnar insatsen. Vem det är ska stå i anmälan.

## Före start

- Den som anmäler fyller i vilken ersättning deltagaren har och vilken part som ansvarar för försäkringen.
- Insatsens samordnare kontrollerar uppgiften med parten. Ett ja per telefon räcker inte; svaret ska vara skriftligt.
- Saknas svar efter fem arbetsdagar ringer samordnaren partens kontaktperson.
- Deltagaren får ett informationsblad om vad försäkringen omfattar, och får hjälp att läsa det.

## När någon anmäls från vården

Regionen kan inte försäkra en deltagare i en insats som inte är hälso- och sjukvård. Kontrollera därför alltid om personen får ersättning från Försäkringskassan eller kommunen. Om ingen part kan ta ansvaret får deltagaren göra studiebesök tillsammans med personal, men inte delta i sysslor.

## På en extern arbetsplats

Innan en deltagare börjar hos en arbetsgivare ska det finnas en skriftlig överenskommelse. Där står vilka uppgifter som ingår, vem som är handledare, hur olyckor anmäls och vem som ansvarar om deltagaren orsakar en skada.

## Om något händer

- Ge första hjälpen och ring 112 vid behov.
- Kontakta insatsens samordnare samma dag.
- Samordnaren kontaktar den part som ansvarar för försäkringen.
- Händelsen beskrivs utan uppgifter om hälsa i förbundets tillbudslista. Partens egna regler gäller för anmälan.

## Uppföljning

Samordnarna går igenom rutinen varje år i september. Tillbudslistan redovisas för beredningsgruppen som antal och typ av händelse.

## Frågor och svar

| Fråga | Svar |
| Får en deltagare börja medan vi väntar på svar? | Nej. Studiebesök med personal går bra. |
| Gäller försäkringen på resan? | Det beror på vilken part som ansvarar. Fråga alltid. |
| Vad gäller för volontärer och peer supportrar? | Den som är anställd omfattas av arbetsgivarens försäkring. Föreningar har egna försäkringar. |
`;
