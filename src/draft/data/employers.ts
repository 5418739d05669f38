// Employers that go by more than one name.

const ALIASES = `
us navy = united states navy, u s navy, usn
us army = united states army, u s army
us air force = united states air force, usaf, u s air force
us marine corps = united states marine corps, usmc, us marines
royal air force = raf
british army = army
national health service = nhs, nhs uk, nhs national health service
british broadcasting corporation = bbc
pricewaterhousecoopers = pwc
ernst and young = ey
international business machines = ibm
hewlett packard = hp
general electric = ge
procter and gamble = p and g, p g
marks and spencer = m and s, marks spencer
john lewis partnership = john lewis, john lewis and partners
jpmorgan chase = jp morgan, jpmorgan, jpmorgan chase and co, jp morgan chase, jpmorganchase
mckinsey and company = mckinsey, mckinsey and co
boston consulting = bcg, boston consulting group
bain and company = bain, bain and co
meta = facebook, meta platforms
google = alphabet google, google uk, google ireland
amazon = amazon uk, amazoncom, amazon com
bae systems = british aerospace
lloyds banking = lloyds bank, lloyds
european organization for nuclear research = cern
deutsche bahn = db
ministry of defence = mod, uk ministry of defence
teach first = teachfirst
`;

export const EMPLOYER_ALIASES: ReadonlyMap<string, string> = new Map(
  ALIASES.trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [name = '', others = ''] = line.split('=').map((part) => part.trim());
      return others.split(',').map((alias): [string, string] => [alias.trim(), name]);
    }),
);

/** Names that many employers bear. */
export const TOO_COMMON = new Set(
  'university,school,hospital,council,city council,library,church,restaurant,hotel,cafe,bank,army,navy,police,government,startup,agency,consulting,primary school,secondary school,high school,volunteer,charity,shop,bakery,farm,general hospital,university hospital,city hospital'.split(
    ',',
  ),
);
