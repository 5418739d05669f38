// Names of places as profiles write them.

/** What profiles put round a town: "Greater Leeds Area", "Stockholm County", "Metropolregion München". */
export const REGION_WORDS =
  /\b(?:greater|area|metropolitan|metro|region|metropolregion|county|district|municipality|city of|co)\b/gu;

const NAMES = `
uk = united kingdom, england, scotland, wales, northern ireland, great britain, britain, uk, gb
us = united states, united states of america, usa, us
ireland = ireland, republic of ireland
germany = germany, deutschland
france = france
spain = spain, espana
italy = italy, italia
netherlands = netherlands, the netherlands, nederland
belgium = belgium
switzerland = switzerland, schweiz, suisse
austria = austria, osterreich
sweden = sweden, sverige
norway = norway, norge
denmark = denmark, danmark
finland = finland, suomi
poland = poland, polska
portugal = portugal
canada = canada
australia = australia
new zealand = new zealand
india = india
nigeria = nigeria
kenya = kenya
south africa = south africa
japan = japan
china = china
brazil = brazil, brasil
mexico = mexico
`;

export const COUNTRIES: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [code = '', others = ''] = line.split('=').map((part) => part.trim());
      return others.split(',').map((name): [string, string] => [name.trim(), code]);
    }),
);

/** Towns whose name stands in several countries or states. */
export const SHARED_TOWN_NAMES = new Set(
  'london,oxford,cambridge,birmingham,boston,manchester,durham,newcastle,perth,york,richmond,paris,hamilton,kingston,portland,springfield,columbus,athens,rochester,cordoba,valencia,santiago,san jose,victoria,wellington,worcester,bristol,bath,lincoln,aberdeen,dover,windsor,halifax,georgetown,guadalajara,merida,granada,leon,la paz,tripoli,alexandria,plymouth,reading,lancaster,bedford,burlington,arlington,columbia,florence,naples,rome,venice,vienna,dublin,belfast,glasgow,salem,nashua,melbourne,sydney,waterloo,barcelona,toledo,cartagena,trinidad,stratford,ely,dallas,houston,austin,memphis,moscow,warsaw,st petersburg,petersburg,berlin,hanover,frankfurt,georgia,hyderabad,suva,chester,exeter,norwich,preston,hastings,gloucester,portsmouth,southampton,newport,bangor,brighton,cardiff,swansea'.split(
    ',',
  ),
);

/** Where such a town is when nothing else is said: the one that most people mean. */
export const HOME_OF: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'london:uk,glasgow:uk,manchester:uk,bristol:uk,dublin:ireland,belfast:uk,leeds:uk,cardiff:uk,swansea:uk,brighton:uk,norwich:uk,exeter:uk,southampton:uk,paris:france,rome:italy,berlin:germany,vienna:austria,barcelona:spain,florence:italy,venice:italy,sydney:australia,melbourne:australia,wellington:new zealand,warsaw:poland,moscow:russia,' +
    'dallas:us,houston:us,austin:us'
  )
    .split(',')
    .map((pair): [string, string[]] => {
      const [town = '', home = ''] = pair.split(':');
      return [town, [home]];
    }),
);
