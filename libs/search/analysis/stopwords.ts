/** Function words: they say how a sentence hangs together, not what it is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `alla allt alltså and andra annan annat att av bara bland blev bli blir blivit borde både bör båda de dem den denna
  deras dess dessa det detta dig din dina dit ditt dock du där därför då efter eftersom ej eller en er era ert ett
  exempelvis fast fastän finnas finns fick fått få får för före från genom ha hade haft han hans har hel hela helt
  henne hennes hon honom hos hur här i ibland icke in ingen inget inga inom inte ja jag kan kanske kunde kunna kunnat
  lite liten man med mellan men mer mera mest mig min mina mitt mot mycket många må måste ned ner nog nu när någon något
  några nån nåt och också om oss på redan samma samt sedan sen si sig sin sina sitt själv själva ska skall skulle som så
  sådan sådana sådant således ta till tills under upp ur ut utan vad var vara varför varit varje vars vart vem vems vi
  vid vilka vilkas vilken vilkens vilket vill ville väl vår våra vårt än ännu är åt över bl fl ex tex etc dvs mm osv
  sk pga`.split(/\s+/),
);
