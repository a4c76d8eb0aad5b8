/** A routine in Markdown, one page. */
export const rutinPeerSupporter = `# Rutin: introduktion av peer supporter

Samordningsförbundet Fjärdkusten, diarienummer FJK 2024/081. Rutinen gäller de fyra första månaderna.

## Före första dagen

- Chefen har beskrivit uppdraget på en sida och gått igenom det med arbetsgruppen.
- Handledare utanför arbetsgruppen är utsedd.
- Telefon, nycklar, inloggning och en egen plats att sitta på är ordnade.
- Lön och titel är klara med arbetsgivaren.

## Vecka 1–2

Peer supportern går bredvid en kollega och träffar deltagare som vill. Inga egna besök. Varje dag avslutas med en kvarts samtal: Vad väckte dagen? Vad behöver du i morgon?

## Vecka 3–8

- Egna första besök, högst två i veckan.
- Handledning varannan vecka, 90 minuter.
- Träff med en peer supporter i en annan verksamhet.

## Månad 3–4

Peer supportern är med i en hel grupp från start. Chefen och peer supportern följer upp uppdraget: Vad ska bort? Vad saknas?

## Gränser som skyddar alla

- Peer supportern fattar inga beslut om deltagare och skriver inte i journal.
- Peer supportern berättar om sin egen väg men ger inga råd om medicin.
- Oro för en deltagares liv eller hälsa lämnas genast till ansvarig kollega. Ingen bär den ensam.
- Peer supportern bestämmer själv vad hen vill berätta, och för vem.

## Om peer supportern mår sämre

Det kan hända vem som helst på en arbetsplats. Samma regler gäller som för andra anställda. Prata i god tid om vad som brukar vara tidiga tecken och vad kollegorna gärna får göra.
`;
