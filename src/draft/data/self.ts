// How people write what they do.

import { oneOf } from '../../model/pattern';

/** Verbs that a self-description may start with, third person or bare, and their first person. */
const VERBS =
  'teach run work drive manage lead sell build make design write cook bake care study help clean fix repair code do look train keep own edit translate nurse farm research analyse analyze paint play coach produce live serve support assist handle organise organize coordinate plan develop volunteer freelance tutor lecture host operate maintain deliver supervise weld grow raise tend stack staff research read learn'.split(
    ' ',
  );
const thirdPerson = (verb: string): string =>
  /(?:ch|sh|s|x|o)$/u.test(verb) ? `${verb}es` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
export const PRESENT_VERBS: ReadonlyMap<string, string> = new Map(
  VERBS.flatMap((verb): [string, string][] => [
    [verb, verb],
    [thirdPerson(verb), verb],
  ]),
);

/** Past forms that do not end in -ed. */
export const PAST_VERBS = new Set(
  'taught ran built led made wrote sold drove spent kept held left began grew did went took fought flew got gave met saw found told set put read cut brought bought thought understood sent lent became chose spoke rebuilt rewrote redid sat stood heard learnt swapped worked managed served'.split(
    ' ',
  ),
);

/** Words for people that are no job title. */
export const PEOPLE = new Set(
  'student undergraduate postgraduate graduate grad alumnus alumna candidate veteran newcomer refugee freelancer mum mom mother dad father parent carer caregiver homemaker retiree pensioner apprentice trainee teen pupil fresher sophomore junior senior leaver returner founder owner bookworm assistant hand ranger foreman officer operative crew attendant maid butler nanny au-pair babysitter dj host hostess bouncer valet rigger diver miner fisherman logger roadie stagehand usher shelver picker packer loader fitter decorator tiler glazier sparky chippy brickie temp enthusiast person jobseeker sergeant corporal lieutenant major medic cook waiter barman barmaid butcher grocer greengrocer fishmonger undertaker cleaner dispatcher chemist boss'.split(
    ' ',
  ),
);

/** A degree or course standing for the person who takes it. */
export const DEGREE = new RegExp(
  String.raw`^${oneOf`
    BA
    BSc
    BEng
    MA
    MSc
    MEng
    MBA
    PhD
    LLB
    LLM
    MPhil
    MRes
    PGCE
    HND
    degree
    master['’]?s
    bachelor['’]?s
    doctorate
    diploma
    bootcamp
    apprenticeship
  `}\b`,
  'iu',
);

/** Lines of work that do not end as such words mostly do. */
export const FIELDS = new Set(
  'retail hospitality finance sales logistics it hr education tourism admin agriculture law media publishing journalism medicine science research music theatre film television radio fashion art dance sport fitness security transport energy politics government customer-service service services support operations procurement industry trade craft crafts gastronomy realestate estate property tech biotech pharma aviation shipping defence defense forestry horticulture architecture design software data ai analytics policy charity church events film-making healthcare childcare social-work work'.split(
    ' ',
  ),
);

/** Places of work that stand for the work. */
export const WORKPLACES = new Set(
  'warehouse hospital school shop office factory bank bakery farm kitchen garage library pub bar cafe café hotel restaurant supermarket nursery laundry workshop studio lab laboratory gym hostel museum theatre'.split(
    ' ',
  ),
);
