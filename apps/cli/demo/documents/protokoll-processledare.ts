/** Minutes of two pages. */
export const protokollProcessledare = `# Minnesanteckningar, Processledarnätverket

Träff på video, klockan 9–11. Sju deltog från fyra förbund. Petra Sandqvist ledde träffen och Oscar Nyman antecknade.

## 1. Laget runt

Fjärdkusten har anställt sin andra peer supporter på kommunens uppdrag. Nordanskog avslutar Gröna vägar och söker en lösning för resorna. Älvmarken har börjat med gemensamma introduktionsdagar för nya handläggare. Almslätten lyssnar in och vill lära av de andra.

## 2. Mall för ärendedragning

Elin berättade hur mallen från Fjärdkusten har använts på fyra samverkansmöten. Det fungerar bra att läsa upp rutan om avidentifiering högt innan någon börjar. Två förslag till ändring kom upp:

- lägg till en rad om vem som äger frågan efter mötet
- visa ett exempel på hur ålder och ort kan göras mindre exakta

Oscar tar in förslagen i version två.

## 3. När en part uteblir

Nätverket pratade om hur man kan göra när en part slutar komma till styrgruppen. Erfarenheterna pekar åt samma håll: tala med chefen på tu man hand, fråga vad som skulle göra mötet värt tiden och skicka beslutsunderlag en vecka i förväg. Att rapportera frånvaron till styrelsen bör vara ett av de sista stegen.

## 4. Mätning av samverkan

Petra visade en enkel enkät till parternas chefer med fem frågor om tillit, mandat och nytta. Tre förbund vill pröva den under våren. Svaren jämförs i nätverket, men inte mellan namngivna chefer.

## 5. Plattformen

Maria Wallgren var med under punkten. Hon påminde om att inget om enskilda får skrivas på plattformen, varken i text eller i filer. Nätverkets dokument granskas av en ledare innan de publiceras. Frågor som bara rör dem som leder nätverk kan riktas till rollen ledare.

## 6. Nästa träff

Nästa träff är fysisk, hos Fjärdkusten, och handlar om brukarmedverkan. Två deltagare från deltagarrådet inleder. Elin och Oscar planerar.

## Att göra

| Vad | Vem | När |
| Version två av mallen | Oscar | Före nästa träff |
| Skicka ut enkäten till chefer | Petra | Om två veckor |
| Fråga om skolskjutsens returtur | Elin | Före nästa träff |
| Boka lokal och lunch | Oscar | Om en månad |
`;
