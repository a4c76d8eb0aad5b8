/** Function words: they say how a sentence hangs together, not what it is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `all alla allas allihop allihopa allra alls allt allting alltmer alltså and andra angående annan annat
  antagligen att av avseende bara beträffande bl bla bland blev bli blir blivit blott borde båda både bägge
  bör ca de dej dels dem den denna denne dennes densamma deras desamma dess dessa dessutom desto det detsamma
  detta dig din dina dit ditt diverse dock du dvs dyl dylika dylikt då där därav därefter däremot därför däri
  däribland därifrån därigenom därmed därom därtill därutöver därvid efter eftersom egentligen ej eller
  emellan emellertid en enbart enda endast enligt er era eran erat ert etc ett ev ex exempelvis exkl exklusive
  f faktiskt fanns fastän fick finnas finns fl fom fr framför framförallt från främst funnits få får fått för
  före förrän förutom g ganska genom gentemot givetvis gärna ha hade haft hallå han hans har hej hejsan hela
  hellre helt henne hennes hit hittills hon honom hos hur hurdan hurdant hurudan huruvida hälsningar här
  härifrån härmed i ibland icke ifall in inga ingen ingenting inget inkl inklusive innan inom inte iom
  istället ja jag ju just jämte k kan kanske kl knappast knappt kring kunde kunna kunnat l likaså liksom
  likväl lite liten litet längs m man med medan mej mellan men mer mera mest mfl mig min mina mitt mm mot mvh
  mycket må många måste möjligen möjligtvis n naturligtvis ned nedan ner ni nog nr nu nuförtiden numer numera
  någon någonting någorlunda något några nån nånstans nånting nåt nämligen när nästan o oavsett obs och också
  oerhört ok om oss osv p per pga på redan relativt resp respektive rörande s samma samt samtliga sannolikt
  sedan sedermera sej sen si sig sin sina sitt själv själva självt sk ska skall skulle snarare snälla som
  somliga sorts speciellt st så sådan sådana sådant sådär såhär således sån såna sånt såsom såvida såväl t ta
  tack tagit tagits tar tas tex till tills tog togs torde troligen trots ty tydligen tyvärr tämligen under
  undrade undrar upp ur ut utan utav utom utöver v vad var vara varav vardera varenda varför varifrån varit
  varje varmed vars vart vem vems verkade verkar verkligen vi via vid vilka vilkas vilken vilkens vilket vill
  ville viss vissa visserligen visst vore vs vår våra våran vårat vårt väl väldigt å åt åtminstone än ändå
  ännu är även över överhuvud överhuvudtaget`.split(/\s+/),
);
