/** Particles and prefixes: a verb with one is a word of its own ("återgång" is no kind of "gång"). */
export const PREFIXES = new Set(
  `an av be bi bort de efter emot fort fram från för före förbi genom hän här in inne inter kring kvar loss med miss
  mis mot ned neder ner näst ock om o på re sam samman till tillbaka tillsam und undan under upp uppe ur ut ute utom
  utan van veder vid å åsido åter över ens fel full hel all allt ett en av sär där var`.split(/\s+/),
);
/** Short or unflagged first parts that do make compounds in the field. */
export const SHORT_FIRSTS = new Map([
  ['finsam', 'finsam'],
  ['sip', 'sip'],
  ['kbt', 'kbt'],
  ['lss', 'lss'],
  ['sfi', 'sfi'],
  ['esf', 'esf'],
  ['ips', 'ips'],
  ['adhd', 'adhd'],
  ['npf', 'npf'],
  ['covid', 'covid'],
  ['ansvars', 'ansvar'],
  ['data', 'data'],
  ['fall', 'fall'],
  ['fokus', 'fokus'],
  ['handledar', 'handledare'],
  ['hot', 'hot'],
  ['mät', 'mäta'],
  ['res', 'resa'],
  ['rese', 'resa'],
  ['rum', 'rum'],
  ['råds', 'råd'],
  ['syn', 'syn'],
  ['tim', 'timme'],
  ['tolk', 'tolk'],
  ['vän', 'vän'],
  ['års', 'år'],
  ['kö', 'kö'],
  ['lär', 'lära'],
  ['bo', 'bo'],
  ['tid', 'tid'],
  ['led', 'leda'],
  ['dagars', 'dag'],
  ['månaders', 'månad'],
  ['timmars', 'timme'],
  ['veckors', 'vecka'],
  ['lärar', 'lärare'],
  ['avgifts', 'avgift'],
  ['broders', 'bror'],
  ['el', 'el'],
  ['epa', 'epa'],
  ['fysio', 'fysio'],
  ['fördels', 'fördel'],
  ['företags', 'företag'],
  ['gym', 'gym'],
  ['hem', 'hem'],
  ['hud', 'hud'],
  ['ny', 'ny'],
  ['oros', 'oro'],
  ['riks', 'rike'],
  ['rut', 'rut'],
  ['rätts', 'rätt'],
  ['skotts', 'skott'],
  ['sluten', 'slutenhet'],
  ['smitt', 'smitta'],
  ['trepart', 'part'],
  ['treparts', 'part'],
  ['uttals', 'uttal'],
  ['öppen', 'öppen'],
  ['öppet', 'öppen'],
  ['app', 'app'],
  ['barna', 'barn'],
  ['bup', 'bup'],
  ['case', 'case'],
  ['dags', 'dag'],
  ['döv', 'döv'],
  ['excel', 'excel'],
  ['fem', 'fem'],
  ['fika', 'fika'],
  ['fil', 'fil'],
  ['följ', 'följa'],
  ['följe', 'följe'],
  ['gatu', 'gata'],
  ['grön', 'grön'],
  ['hat', 'hat'],
  ['hiss', 'hiss'],
  ['hiv', 'hiv'],
  ['hvb', 'hvb'],
  ['ifo', 'ifo'],
  ['jakt', 'jakt'],
  ['justitie', 'justitie'],
  ['kamp', 'kamp'],
  ['kasse', 'kassa'],
  ['kill', 'kille'],
  ['kost', 'kost'],
  ['krav', 'krav'],
  ['ladd', 'ladda'],
  ['lov', 'lov'],
  ['lån', 'lån'],
  ['läs', 'läsa'],
  ['läx', 'läxa'],
  ['lön', 'lön'],
  ['makro', 'makro'],
  ['mans', 'man'],
  ['matte', 'matte'],
  ['mens', 'mens'],
  ['mil', 'mil'],
  ['moln', 'moln'],
  ['mun', 'mun'],
  ['mödra', 'mor'],
  ['nack', 'nacke'],
  ['neuro', 'neuro'],
  ['norm', 'norm'],
  ['nöd', 'nöd'],
  ['orts', 'ort'],
  ['osa', 'osa'],
  ['pappa', 'pappa'],
  ['peer', 'peer'],
  ['psyko', 'psyko'],
  ['ptsd', 'ptsd'],
  ['rid', 'rida'],
  ['rums', 'rum'],
  ['sak', 'sak'],
  ['skype', 'skype'],
  ['sms', 'sms'],
  ['socio', 'socio'],
  ['sorg', 'sorg'],
  ['sorge', 'sorg'],
  ['sår', 'sår'],
  ['tak', 'tak'],
  ['tal', 'tal'],
  ['teams', 'teams'],
  ['tre', 'tre'],
  ['tros', 'tro'],
  ['två', 'två'],
  ['tvär', 'tvär'],
  ['vidare', 'vidare'],
  ['vux', 'vux'],
  ['web', 'webb'],
]);
export const LONGEST_SHORT_FIRST = 9;
export const SHORT_LASTS = new Set(
  `kö råd tal år ord tolk rehab fas stiftning stiftare fattare fattaren fattarna prövad prövat prövade buren burna
  buret coaching coachingen fattande fattandet havare havaren havarens havarna havarnas bot böter nära prövades prövar
  prövas tak taket taken värd värdar värdarna akut app avi covid dans danser del delar disk etisk etiska etiskt fika
  fil frid född födda fött gap gata hot hotad hotade kod koder ledd ledda lov mask märkt märkta nöd ort pröva rik rika
  rikt sittare sittaren sittarna spara studera svag svaga svagt särskola vald valda vux vän vänner`.split(/\s+/),
);
/** A form begins as its word does: most need not be looked up. */
export const SHORT_BEGINNINGS = new Set([...SHORT_LASTS].map((word) => word.slice(0, 2)));
/** Compounds once, one word now: what they were made of does not tell what they mean. */
export const WHOLE = new Set(
  `bakelit bankrutt biträda biträde bohem bokslut bokstav bolag bostad bosätta bosättning bovete degradera degradering
  delgiven delgivning delta deltaga deltagande deltagare deltid diskrepans domstol elände eländig fallenhet fastställa
  fastställande fastställd fastställelse filharmoni filharmonisk filtrering friskvård fristående fritid frivillighet
  fullmäktig glasögon halvtid handlag handled handleda handledare handledarskap handledd handledning handlägga
  handläggande handläggare handläggning hemfallen hemgift hemlock hemlös hemlöshet hemmagjord hemman hemsida hemställa
  hemställan hemställning hushåll hushålla huvudman hänsyn högskola kartlägga kartläggande kartläggare kartläggning
  kollaboration kollaborera kollektor kristall kyrkogård lagfart lagra lagrad lagring landshövding landskap landsting
  ledsaga ledsagare ledsagning livsmedel läkemedel läromedel medelmåtta medeltal medeltid medeltida medelvärde
  medelålder milstolpe modersmål målsman måltid nackdel nämndeman nätverk ombudsman ordförande porträtt regelbunden
  reporter reskontra resort resår riksdag rosetta rotarian ryggrad rättegång sextant självklar självständig
  självständighet slutenhet slutsats storlek ståndpunkt ställföreträdare synkron synoptik synoptiker synoptisk
  synpunkt talesman tidskrift tjänsteman tongivande trepanera trädgård utgångspunkt vardag verkstad verkställa
  verkställande verkställighet väglag vägleda vägledande vägledare vägledd vägledda vägledning vägring workshoppar
  workshopparna ögonblick`.split(/\s+/),
);
/** Words that look like endings, or that as a last part tell nothing. */
export const NO_LAST = new Set(
  `are aren arna ande dom domar domen domarna mässig mässigt mässiga ende inne ens era eras het heten heter ing ingen
  inget ist isten ister ned ner ren rna tar las lar lan les let lig nation nationer nationen nationerna liga ligt ling
  nar nas nen ner net ning sam samt san sen ser sig sin skap som ster tan tar tas ten ter till doms domens domars
  domarnas lös löst lösa rad osocial var vis vist ut an ar att det den dig din ett för hos hur iska era ion ionen
  ioner iter oner tion tet teten logisk logiska logiskt ologisk ologiska ologiskt graf grafen grafens grafer graferna
  grafers logiske lösare lösast lösaste löse visa visas`.split(/\s+/),
);
