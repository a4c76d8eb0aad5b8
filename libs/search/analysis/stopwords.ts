/** Function words: they say how a sentence hangs together, not what it is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `aha all alla allas allihop allihopa allra alls allt allteftersom alltför allting alltjämt alltmer alltså
    and andra andras angående annan annans annars annat antagligen antingen asså att av avseende bara
    beträffande bl bla bland blev bli blir blivit blott borde båda både bägge bör ca de dej dels dem den denna
    denne dennes densamma deras desamma dess dessa dessförinnan dessutom desto det detsamma detta dig din dina
    dit ditt diverse dock du dvs dyl dylik dylika dylikt då där därav därefter däremellan däremot därest
    därför däri däribland därifrån därigenom därmed därom därtill därutöver därvid därvidlag efter eftersom
    egentligen ehuru ej eller emedan emellan emellertid en enbart enda endast endera enligt ens er era eran
    erat ert etc ett ettdera ev ex exempelvis exkl exklusive f faktiskt fanns fastän fick finnas finns fl fom
    fr framför framförallt från främst funnits få får fått följaktligen för före förresten förrän förstnämnda
    förutom g ganska genom gentemot givetvis gärna ha hade haft hallå han hans har hej hejsan hela hellre helt
    henne hennes hit hittills hon honom hos hur hurdan hurdant hurudan huruvida hädanefter hälsningar här
    härefter härifrån härigenom härmed härtill härutöver härvid i iallafall ibland icke ifall ifrån in inga
    ingen ingendera ingenting inget inkl inklusive innan inom inte iom istället ja jag jaha ju just jämte
    jämväl k kan kanhända kanske kl knappast knappt kring kunde kunna kunnat l likaledes likaså liksom likväl
    lite liten litet längs m man med medan mej mellan men mer mera mest mfl mha mig min mina mitt mm mot mvh
    mycket må måhända många måste möjligen möjligtvis n naturligtvis ned nedan nedanstående ner ngn ngt ni nja
    nog nr nu nuförtiden numer numera någon någondera någonting någorlunda något några nån nånsin nånstans
    nånting nåra nåt nåväl nä näe nämligen när nästan o oaktat oavsett obs och också oerhört oj ok om oss osv
    ovannämnda ovanstående p per pga på redan relativt resp respektive rörande s samma samt samtliga sannolikt
    sedan sedermera sej sen si sig sin sina sistnämnda sitt själv själva självt sk ska skall skulle snarare
    snälla som somliga sorts speciellt st så sådan sådana sådant sådär såframt såhär såklart således sålunda
    sån såna sånt såsom såvida såvitt såväl t ta tack tagit tagits tar tas tex till tillika tills tjena tog
    togs torde troligen trots ty tydligen tyvärr tämligen under undrade undrar upp ur ut utan utav utom utöver
    v vad var vara varann varav vardera varefter varemot varenda varför varifrån varigenom varit varje varken
    varmed varom varpå vars vart vartill varutöver varvid velat vem vems verkade verkar verkligen vi via vid
    vilka vilkas vilken vilkens vilket vill ville viss vissa visserligen visst vore vs vår våra våran vårat
    vårt väl väldigt å åt åtminstone än ändå ännu är även ävensom över överhuvud överhuvudtaget`.split(/\s+/),
);
