// Names of schools that people shorten or turn round, and those that only look alike.

const ALIASES = `
massachusetts institute of technology = mit, m i t
london school of economics and political science = lse, london school of economics, the london school of economics
university college london = ucl, university college london university of london
kings college london = kcl, kings, kings college
imperial college london = imperial, imperial college, imperial college of science technology and medicine
school of oriental and african studies = soas, soas university of london
queen mary university of london = qmul, queen mary, queen mary london
university of california los angeles = ucla, uc los angeles
university of california berkeley = uc berkeley, berkeley, cal, ucb
university of california san diego = ucsd, uc san diego
university of california davis = uc davis
university of california irvine = uci, uc irvine
university of california santa barbara = ucsb, uc santa barbara
university of california santa cruz = ucsc, uc santa cruz
university of southern california = usc
california institute of technology = caltech
georgia institute of technology = georgia tech
virginia polytechnic institute and state university = virginia tech
carnegie mellon university = cmu, carnegie mellon
new york university = nyu
city university of new york = cuny
state university of new york = suny
university of pennsylvania = upenn, u penn, penn
pennsylvania state university = penn state
university of texas at austin = ut austin, university of texas austin
university of michigan = umich, u of m ann arbor, university of michigan ann arbor
university of illinois urbana champaign = uiuc, university of illinois at urbana champaign
university of north carolina at chapel hill = unc chapel hill, unc, university of north carolina chapel hill
university of british columbia = ubc
university of toronto = u of t, uoft
eth zurich = eth, ethz, eidgenossische technische hochschule zurich, swiss federal institute of technology zurich, swiss federal institute of technology in zurich
ecole polytechnique federale de lausanne = epfl, swiss federal institute of technology lausanne
technical university of munich = tum, tu munich, tu munchen, technische university munchen
ludwig maximilians university munchen = lmu, lmu munich, lmu munchen, ludwig maximilian university of munich, university of munich
rwth aachen university = rwth, rwth aachen
technical university of berlin = tu berlin, technische university berlin
humboldt university berlin = hu berlin, humboldt university of berlin, humboldt university zu berlin
free university of berlin = fu berlin, freie university berlin
kth royal institute of technology = kth, royal institute of technology, kungliga tekniska hogskolan
chalmers university of technology = chalmers, chalmers tekniska hogskola
delft university of technology = tu delft, technische university delft
technical university of denmark = dtu, danmarks tekniske university
norwegian university of science and technology = ntnu
katholieke university leuven = ku leuven, kuleuven, catholic university of leuven
institut detudes politiques de paris = sciences po, sciences po paris
indian institute of technology bombay = iit bombay, iitb
indian institute of technology delhi = iit delhi, iitd
indian institute of technology madras = iit madras, iitm
national university of singapore = nus
nanyang technological university = ntu singapore, nanyang technological university singapore
university of new south wales = unsw, unsw sydney
australian national university = anu
university college dublin = ucd
dublin city university = dcu
university college cork = ucc
trinity college dublin = tcd, trinity dublin, trinity college dublin university of dublin, university of dublin
queens university belfast = qub
university of edinburgh = edinburgh
university of oxford = oxford
university of cambridge = cambridge
university of strathclyde = strathclyde
university of east anglia = uea
university of the west of england = uwe, uwe bristol, university of the west of england bristol
manchester metropolitan university = mmu, manchester met
leeds beckett university = leeds beckett, leeds metropolitan university, leeds met
sheffield hallam university = sheffield hallam
nottingham trent university = ntu nottingham, nottingham trent
oxford brookes university = oxford brookes
liverpool john moores university = ljmu, john moores
harvard university = harvard
stanford university = stanford
yale university = yale
princeton university = princeton
duke university = duke
open university = the open university, ou
`;

export const SCHOOL_ALIASES: ReadonlyMap<string, string> = new Map(
  ALIASES.trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [name = '', others = ''] = line.split('=').map((part) => part.trim());
      return others.split(',').map((alias): [string, string] => [alias.trim(), name]);
    }),
);

/** Cities (and the like) with one university, so that "X University" and "University of X" are one. */
export const CITY_UNIVERSITIES = new Set(
  'leeds,glasgow,edinburgh,aberdeen,dundee,stirling,bristol,bath,exeter,southampton,reading,sheffield,nottingham,leicester,liverpool,manchester,birmingham,warwick,keele,hull,durham,sussex,kent,essex,surrey,swansea,cardiff,bangor,aberystwyth,oxford,cambridge,strathclyde,plymouth,portsmouth,lancaster,loughborough,brunel,salford,bradford,huddersfield,sunderland,teesside,northumbria,derby,coventry,lund,uppsala,stockholm,gothenburg,umea,linkoping,oslo,bergen,copenhagen,aarhus,helsinki,turku,tampere,basel,bern,zurich,geneva,lausanne,fribourg,vienna,graz,innsbruck,salzburg,heidelberg,freiburg,tubingen,gottingen,bonn,cologne,mannheim,leipzig,hamburg,bremen,konstanz,utrecht,leiden,groningen,ghent,antwerp,lisbon,porto,coimbra,bologna,padua,pisa,turin,milan,warsaw,krakow,galway,limerick,lagos,ibadan,nairobi,delhi,mumbai,auckland,otago,canterbury,waikato,melbourne,sydney,adelaide,queensland,tasmania,toronto,montreal,calgary,alberta,manitoba,saskatchewan,malta,iceland,tartu,latvia,vilnius,belgrade,zagreb,ljubljana,athens,crete'.split(
    ',',
  ),
);

/** Pairs that share their words and are two schools. Written as `keyOf` folds them, in order, with a bar between. */
export const TOLD_APART = new Set(
  [
    'university of york|york university',
    'miami university|university of miami',
    'university of washington|washington university',
    'cornell college|cornell university',
    'newcastle university|university of newcastle',
    'university of victoria|victoria university',
    'northwestern university|university of northwestern',
    'lincoln university|university of lincoln',
    'trinity college|trinity university',
    'pacific university|university of the pacific',
    'columbia college|columbia university',
    'boston college|boston university',
    'ohio university|university of ohio',
    'oregon university|university of oregon',
    'university of westminster|westminster university',
    'richmond university|university of richmond',
    'university of southampton|southampton university college',
    'california university|university of california',
    'charleston university|university of charleston',
    'university of st andrews|st andrews university',
    'saint andrews university|university of saint andrews',
    'houston university|university of houston',
    'london university|university of london',
    'northampton university|university of northampton',
    'rochester university|university of rochester',
    'dallas university|university of dallas',
    'georgia university|university of georgia',
    'detroit university|university of detroit',
    'university of chester|chester university',
    'jersey university|university of jersey',
  ].map((pair) => pair.split('|').sort().join('|')),
);

/** Names that several schools bear in full. */
export const AMBIGUOUS_SCHOOLS = new Set(
  'trinity college,kings college,queens university,queens college,saint marys university,saint marys college,saint johns university,saint johns college,wheaton college,westminster college,lincoln university,concordia university,loyola university,notre dame university,university of notre dame,union college,columbia college,augustana university,augustana college,xavier university,victoria university,university of newcastle,university of westminster,national university,american university,city university,state university,technical university,university college,art institute,community college,regent university,regents university,pacific university,central university,national institute of technology,university,college,high school,gymnasium,school,business school,law school,medical school,grammar school'.split(
    ',',
  ),
);

/** Universities of many campuses: two campuses are two schools. */
export const SYSTEMS = new Set(
  'university of california,university of texas,university of wisconsin,university of north carolina,university of illinois,university of massachusetts,university of michigan,university of minnesota,university of missouri,university of maryland,university of tennessee,university of nebraska,university of colorado,university of alabama,university of london,university of wales,university of houston,california state university,state university of new york,city university of new york,indian institute of technology,indian institute of management,national institute of technology,loyola university,indiana university,purdue university,rutgers university,pennsylvania state university,texas a and m university,concordia university,university of arkansas,university of alaska,university of hawaii,university of south carolina,university of south florida,university of washington,university of virginia,university of nottingham,saint marys university,queens university,trinity college'.split(
    ',',
  ),
);
