/** An interim report of about three pages. */
export const delrapportDigitalStart = `# Delrapport Digital start, år 1

Samordningsförbundet Älvmarken, diarienummer ÄLV 2025/061. Projektet drivs tillsammans med Samordningsförbundet Granåsbygden och Samordningsförbundet Sjöhöjden.

## Det viktigaste hittills

41 personer har deltagit i fyra grupper och två enskilda upplägg. Målet för året var 60. Två grupper ställdes in eftersom anmälningarna kom för sent. De som har deltagit klarar i genomsnitt 1,7 av sina tre viktigaste ärenden på egen hand sex veckor efter kursen.

Vi föreslår tre ändringar inför år två: korta grupperna från åtta till sex träffar, flytta hälften av dem till biblioteken och låta handläggarna boka in deltagare direkt under mötet.

## Varför projektet finns

Nästan alla ärenden hos myndigheter, vård och banker sköts på nätet. För den som saknar vana, språk eller e-legitimation blir det ett hinder på vägen mot arbete. Handläggare i våra insatser berättar att upp till en tredjedel av mötestiden går åt till att hjälpa till med inloggning och blanketter.

Digitalt utanförskap är sällan den enda svårigheten. Det förstärker de andra. Ett oläst beslut kan bli en skuld, och en missad tid i vården kan förlänga en sjukskrivning.

## Vad vi har gjort

### Förberedelser

De första tre månaderna intervjuade vi 15 deltagare och 11 handläggare. Nästan alla deltagare ville ha hjälp med telefonen, inte med datorn. Vi gjorde därför om hela materialet. Övningskorten togs fram tillsammans med en grupp deltagare i Lindhamra.

### Grupper

Varje deltagare väljer tre ärenden som är viktiga just nu. De vanligaste har varit att läsa ett beslut, boka eller avboka en tid, se sitt konto och skicka in en rapport om aktiviteter. Gruppledaren har hjälp av digitala följeslagare, ofta tidigare deltagare.

En regel har blivit viktig: ledaren har händerna på ryggen. Det tar längre tid, men det är deltagaren som lär sig.

### Deltagare utan e-legitimation

12 av 41 saknade e-legitimation vid start. Sju fick en under tiden. För de övriga fem gjorde vi en personlig lista över vad som går att göra på papper, på telefon och på servicekontor.

## Resultat efter ett år

| Mål | Utfall | Kommentar |
| 60 deltagare | 41 | Två grupper ställdes in |
| Två av tre ärenden klaras självständigt | 1,7 av 3 | Störst ökning för att läsa beslut |
| 80 procent fullföljer | 85 procent | 35 av 41 |
| Handläggarna lägger mindre tid på inloggning | Ej mätt | Mäts i maj |

26 av deltagarna är kvinnor och 15 är män. Medelåldern är 44 år. 22 deltagare har ett annat modersmål än svenska.

## Det som har varit svårt

Anmälningarna dröjer. Handläggarna tycker att kursen är bra men kommer inte ihåg den när de sitter med en deltagare. En affisch hjälpte inte. Det som hjälpte var när gruppledaren satt med på teamets möte en gång i månaden.

Kommunernas egna e-tjänster visade sig vara svårast att använda. Vi har lämnat en lista med elva brister till de tre kommunerna. Fyra är åtgärdade.

Barnpassning fanns inte från början. Tre kvinnor tackade nej av det skälet. Sedan i höstas ordnar biblioteket en lekhörna med personal under träffarna.

## Lärdomar för andra förbund

- Börja med telefonen som deltagaren redan har.
- Tre ärenden är nog. En kurs i allt blir en kurs i ingenting.
- Logga aldrig in åt någon annan. Öva i testmiljö i stället.
- Ta med någon som själv nyss har lärt sig.

## Ekonomi

Projektet har en budget på 1 250 000 kronor för två år. Under det första året har 548 000 kronor använts. Överskottet beror på de inställda grupperna.

## Nästa år

Styrgruppen tar ställning till förslagen i februari. En slutrapport lämnas när projektet har pågått i två år. Frågan om vem som tar över ska besvaras senast efter 18 månader.
`;
