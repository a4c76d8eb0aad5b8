const head = (version: string) => `# Mall för avidentifierad ärendedragning

Samordningsförbundet Fjärdkusten, diarienummer FJK 2025/030, version ${version}.

Läs högt innan någon börjar: Vi berättar om en situation, inte om en person. Inga namn, inga personnummer, ingen arbetsplats, ingen ort och inga ovanliga diagnoser. Också med samtycke.

## 1. Frågan

Skriv en mening: Vad behöver du hjälp av gruppen med?
`;

const situation = `## 2. Situationen

- Vad fungerar i vardagen?
- Vad är svårast just nu?
- Vilka stöd finns redan, och vilka har prövats?
- Vad vill personen själv?
`;

const ideas = `## 3. Gruppens tankar

Varje part säger en sak i taget. Den som har dragit ärendet lyssnar och antecknar. Inga råd under den första rundan, bara frågor.

| Part | Fråga eller tanke |
| Kommunen | |
| Regionen | |
| Försäkringskassan | |
| Arbetsförmedlingen | |
`;

/** The first version of a template, one page. */
export const mallArendedragning1 = `${head('1')}
${situation}
${ideas}
## 4. Nästa steg

Skriv vad du själv ska göra efter mötet. Anteckningen kastas när du har gjort det.
`;

/** The second version, with an owner of the question and a better example. */
export const mallArendedragning2 = `${head('2')}
Så gör du uppgifter mindre exakta:

| I stället för | Skriv |
| 43 år, bor i en by vid kusten | medelålders, bor utanför centralorten |
| var undersköterska på det stora äldreboendet | har arbetat inom vård och omsorg |
| har en ovanlig muskelsjukdom | har en sjukdom som gör att orken varierar |

${situation}
${ideas}
## 4. Vem äger frågan nu?

- Den som äger frågan efter mötet (funktion, inte namn på den det gäller):
- Det här ska göras, och när:
- Så får gruppen veta hur det gick, utan att någon pekas ut:

## 5. Om anteckningen

Anteckningen kan begäras ut som allmän handling om den sparas eller skickas vidare. Skriv den så att det går bra. Anteckningen kastas när den inte längre behövs, enligt förbundets plan för gallring.
`;
