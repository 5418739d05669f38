/** Words that say nothing about a trade. */
export const STOP_WORDS = new Set(
  'the and for with from into that this have been who what how year years month months day one two three four five six seven eight nine ten twelve now currently finishing working work works worked am was in at of on to my an as is it senior junior lead head staff chief assistant team first last former retired student degree school university college company manager management officer specialist professional registered secondary primary part full time'.split(
    ' ',
  ),
);

const TRADES = `
teach teacher teaching taught lecturer lecturing tutor tutoring schoolteacher educator professor
nurse nursing midwife ward
cook chef cooking kitchen
software developer programmer programming coding coder
lawyer solicitor attorney barrister paralegal law legal
journalist reporter journalism newspaper
shop store retail supermarket
waiter waitress bartender barista server restaurant hospitality hotel catering
driver driving trucker lorry courier
soldier army military navy sailor marine infantry
police policeman officer_police detective
carpenter joiner carpentry joinery woodwork cabinetmaker
doctor physician medicine gp
accountant accounting accountancy bookkeeper bookkeeping
analyst analysis analytics
data
design designer designing
editor editing editorial
map mapping maps cartographer cartography gis
science scientist
engineer engineering
`;

/** Words of one trade, each with the word that stands for all. */
export const SAME_TRADE: ReadonlyMap<string, string> = new Map(
  TRADES.trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const words = line.split(' ');
      return words.map((word): [string, string] => [word, `${words[0]}*`]);
    }),
);
