// Job titles in English: what they are read by, and the field that a title belongs to.

import { oneOf } from '../../model/pattern';

/**
 * The word that a title ends in, and what such a person does; `null` where no word for it reads well after the words
 * before it ("store supervision"). A title whose last word is not here keeps its capitals: it may be another language's.
 */
const WITH_ACTIVITY = `
  accountant: accountancy, actor: acting, actuary: actuarial work, administrator: administration, agronomist:
  agronomy, analyst: analysis, animator: animation, anthropologist: anthropology, archaeologist: archaeology,
  architect: architecture, archivist: archiving, artist: art, astronomer: astronomy, auditor: auditing, author:
  writing, baker: baking, barber: barbering, barrister: the bar, biologist: biology, bookkeeper: bookkeeping,
  bookseller: bookselling, botanist: botany, brewer: brewing, bricklayer: bricklaying, broker: broking, builder:
  building, buyer: buying, cardiologist: cardiology, carer: care work, caretaker: caretaking, carpenter: carpentry,
  cartographer: cartography, caterer: catering, chef: cooking, chemist: chemistry, cleaner: cleaning, clinician:
  clinical work, coach: coaching, composer: composing, conservator: conservation, consultant: consulting, cook:
  cooking, coordinator: coordination, copywriter: copywriting, counsel: law, counsellor: counselling, counselor:
  counseling, curator: curating, dancer: dance, dentist: dentistry, designer: design, developer: development,
  dietitian: dietetics, dietician: dietetics, doctor: medicine, driver: driving, ecologist: ecology, economist:
  economics, editor: editing, electrician: electrical work, engineer: engineering, epidemiologist: epidemiology,
  estimator: estimating, facilitator: facilitation, farmer: farming, filmmaker: film-making, firefighter:
  firefighting, fitter: fitting, florist: floristry, forester: forestry, framer: framing, fundraiser: fundraising,
  gardener: gardening, geologist: geology, geographer: geography, geneticist: genetics, glazier: glazing, grower:
  growing, guide: guiding, hairdresser: hairdressing, historian: history, hydrologist: hydrology, illustrator:
  illustration, inspector: inspection, instructor: instruction, interpreter: interpreting, investigator:
  investigation, investor: investing, jeweller: jewellery, joiner: joinery, journalist: journalism, landscaper:
  landscaping, lawyer: law, lecturer: lecturing, librarian: librarianship, linguist: linguistics, machinist:
  machining, manager: management, marketer: marketing, mathematician: mathematics, mechanic: mechanics, mediator:
  mediation, mentor: mentoring, merchandiser: merchandising, meteorologist: meteorology, microbiologist:
  microbiology, midwife: midwifery, modeller: modelling, musician: music, neurologist: neurology, neuroscientist:
  neuroscience, nurse: nursing, nutritionist: nutrition, optician: optics, optometrist: optometry, painter:
  painting, paralegal: legal work, paramedic: paramedic work, pathologist: pathology, pharmacist: pharmacy,
  photographer: photography, physician: medicine, physicist: physics, physiotherapist: physiotherapy, pilot: flying,
  planner: planning, plasterer: plastering, plumber: plumbing, poet: poetry, policeman: policing, postdoc: research,
  potter: pottery, producer: production, professor: academic work, programmer: programming, psychiatrist:
  psychiatry, psychologist: psychology, psychotherapist: psychotherapy, publicist: publicity, publisher: publishing,
  radiographer: radiography, radiologist: radiology, realtor: real estate, receptionist: reception work, recruiter:
  recruiting, reporter: reporting, researcher: research, restorer: restoration, roofer: roofing, sailor: seafaring,
  scaffolder: scaffolding, scientist: science, sculptor: sculpture, seller: selling, singer: singing, sociologist:
  sociology, soldier: soldiering, solicitor: law, sommelier: wine, statistician: statistics, stonemason:
  stonemasonry, strategist: strategy, surgeon: surgery, surveyor: surveying, tailor: tailoring, teacher: teaching,
  tester: testing, therapist: therapy, toolmaker: toolmaking, trader: trading, trainer: training, translator:
  translation, tutor: tutoring, underwriter: underwriting, upholsterer: upholstery, veterinarian: veterinary
  medicine, vet: veterinary medicine, videographer: videography, vintner: wine, waiter: waiting tables, waitress:
  waiting tables, welder: welding, writer: writing, zoologist: zoology, bartender: bartending, hygienist: dental
  hygiene, phlebotomist: phlebotomy, beekeeper: beekeeping, blacksmith: smithing, luthier: lutherie, attorney: law, roaster: roasting, subtitler: subtitling, grader: grading, broadcaster: broadcasting, presenter: presenting, choreographer: choreography,
  sailmaker: sailmaking, cheesemaker: cheese-making, watchmaker: watchmaking, dressmaker: dressmaking, cabinetmaker: cabinetmaking, winemaker: winemaking, shoemaker: shoemaking, bookbinder: bookbinding,
  shepherd: shepherding, fisherman: fishing, seamstress: sewing, decorator: decorating, tiler: tiling, butcher: butchery, brewmaster: brewing, distiller: distilling, printer: printing, engraver: engraving, cinematographer: cinematography,
  campaigner: campaigning, organiser: organising, organizer: organizing, evaluator: evaluation, modeler: modeling, cataloguer: cataloguing, proofreader: proofreading, typesetter: typesetting, ghostwriter: ghostwriting, screenwriter: screenwriting, playwright: playwriting, scriptwriter: scriptwriting, storyteller: storytelling, barber: barbering, groomer: grooming, breeder: breeding, jockey: racing, referee: refereeing, commentator: commentary, verger: church work, chaplain: chaplaincy, imam: ministry, rabbi: ministry, priest: ministry, pastor: ministry, minister: ministry, undertaker: undertaking, embalmer: embalming, locksmith: locksmithing, goldsmith: goldsmithing, silversmith: silversmithing, thatcher: thatching, cooper: coopering, wheelwright: wheelwrighting, saddler: saddlery, tanner: tanning, weaver: weaving, knitter: knitting, dyer: dyeing, milliner: millinery
`;
const WITHOUT_ACTIVITY = `
  adviser advisor advocate agent apprentice assistant associate barista captain cashier clerk controller courier
  director entrepreneur executive fellow founder handler intern judge keeper labourer lead leader lifeguard maker
  notary officer operator owner partner porter practitioner president principal ranger registrar representative
  scholar secretary specialist student supervisor technician technologist trainee treasurer volunteer warden worker
  conductor dispatcher negotiator steward superintendent vicar ceo cto cfo coo cofounder co-founder chair chairman
  dean head chief vp responder operative crew attendant agent postman postwoman rigger sergeant corporal lieutenant major medic aide helper member hand host hostess ambassador liaison expert ombudsman councillor councilor mayor senator diplomat ambassador clerk gatekeeper usher croupier bailiff constable detective inspector-general generalist lifeguard nanny au-pair childminder housekeeper concierge bellhop doorman janitor custodian groundskeeper handyman odd-jobber logger lumberjack miner driller roustabout docker stevedore bosun deckhand skipper mate cadet recruit private commander admiral general marshal
`;
export const HEADS: ReadonlyMap<string, string | null> = new Map([
  ...WITH_ACTIVITY.split(',').map((pair): [string, string | null] => {
    const [head = '', activity = ''] = pair.split(':').map((word) => word.trim().replace(/\s+/gu, ' '));
    return [head, activity];
  }),
  ...WITHOUT_ACTIVITY.trim()
    .split(/\s+/u)
    .map((head): [string, string | null] => [head, null]),
]);

/** Heads whose modifiers do not go with the activity ("study nursing"), save these modifiers. */
export const MODIFIERS_OF: ReadonlyMap<string, string[]> = new Map(
  Object.entries({
    nurse: [
      'paediatric',
      'pediatric',
      'psychiatric',
      'school',
      'community',
      'theatre',
      'intensive',
      'emergency',
      'palliative',
      'veterinary',
      'district',
      'dental',
    ],
    doctor: [],
    physician: ['emergency'],
    pilot: [],
    driver: ['truck', 'bus', 'taxi', 'train', 'lorry'],
    officer: [],
    chef: ['pastry'],
    actor: ['voice'],
    worker: [],
    mechanic: [],
    professor: [],
    carer: [],
    solicitor: ['criminal', 'family', 'immigration', 'property', 'employment'],
    consultant: [
      'management',
      'environmental',
      'technology',
      'design',
      'security',
      'strategy',
      'energy',
      'transport',
      'planning',
    ],
    coordinator: ['project', 'event', 'events', 'care', 'volunteer'],
  }),
);

/** Words before a title that say how senior, not in what. */
export const SENIORITY = new Set(
  'senior junior lead principal staff chief head deputy associate assistant trainee graduate apprentice registered chartered certified licensed qualified experienced freelance independent executive group global regional national international interim acting visiting adjunct emeritus honorary former ex early-career mid-level entry-level advanced band'.split(
    ' ',
  ),
);

/** What titles shorten. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sr: 'senior',
    snr: 'senior',
    jr: 'junior',
    jnr: 'junior',
    mgr: 'manager',
    eng: 'engineer',
    engr: 'engineer',
    dev: 'developer',
    asst: 'assistant',
    assoc: 'associate',
    dir: 'director',
    exec: 'executive',
    tech: 'technician',
    coord: 'coordinator',
    admin: 'administrator',
    dept: 'department',
    swe: 'software engineer',
    sde: 'software engineer',
    pm: 'product manager',
    ba: 'business analyst',
    svp: 'senior vice president',
    evp: 'executive vice president',
    avp: 'assistant vice president',
    vp: 'vice president',
    prof: 'professor',
    spec: 'specialist',
    rep: 'representative',
    supv: 'supervisor',
    sysadmin: 'system administrator',
    gp: 'GP',
    rn: 'registered nurse',
  }),
);

/** Words that keep their capital inside a sentence. */
export const PROPER = new Set(
  'Java JavaScript TypeScript Python Ruby Rust Kotlin Swift Scala Salesforce Oracle React Angular Vue Android Linux Windows Microsoft Google Amazon Excel Azure Shopify WordPress Drupal Tableau Looker Revit Unity Unreal Figma Photoshop Kubernetes Docker Django Laravel Magento Hadoop Snowflake Databricks English French German Spanish Italian Portuguese Dutch Swedish Norwegian Danish Finnish Polish Czech Russian Ukrainian Turkish Arabic Hebrew Chinese Mandarin Japanese Korean Hindi Urdu Latin Greek Welsh Irish Scottish Gaelic British American Canadian Australian European African Asian Nordic Baltic Montessori Steiner Scrum Agile Lean Christian Catholic Jewish Muslim Islamic Buddhist Victorian Roman Navy Army Parliament UK US EU NHS Bayesian Alpine Arctic Antarctic Mediterranean Atlantic Pacific'.split(
    ' ',
  ),
);

/** Small words that stand between two jobs in one title. */
export const JOINERS = new Set(['and', '&', 'of', 'for', 'in', 'to', 'the', 'at', 'on', 'with', 'de', '/']);

/** Titles held by one person at a time take no article: "as head of estates". */
export const WITHOUT_ARTICLE = new RegExp(
  String.raw`^(?:${oneOf`
    deputy
    assistant
    acting
    interim
    global
    regional
    associate
    co-?
  `}\s*)?${oneOf`
    head
    director
    chief
    vice[- ]president
    president
    dean
    chair\w*
    ceo
    cto
    cfo
    coo
    (?:legal |general )?counsel
    managing director
    executive director
    founder
    co-?founder
    founding
  `}\b`,
  'iu',
);

/** What is written where no job is held, or none is told. */
export const NO_TITLE = new RegExp(
  `^${oneOf`
    n\/?a
    none
    null
    undefined
    nan
    unknown
    -+
    –
    \.+
    \*+
    retired
    unemployed
    student
    seeking\b.*
    looking\b.*
    open to\b.*
    actively\b.*
    available\b.*
    hiring\b.*
    we(?:'|’)?re hiring.*
    self[- ]?employed
    job ?seeker.*
    between jobs
    various
    other
    career break
    on leave
    parental leave
    parent
    human
    dreamer
    mum
    mom
    dad
  `}$`,
  'iu',
);

/** What is written where no company is meant. */
export const NO_COMPANY = new RegExp(
  `^${oneOf`
    n\/?a
    none
    null
    undefined
    nan
    unknown
    -+
    –
    \.+
    \*+
    self[- ]?employed
    freelance(?:r)?
    independent
    confidential
    stealth.*
    various
    retired
    unemployed
    home
    own business
    open to work
    looking .*
    seeking .*
    private
    self
    contract(?:or)?
    sole trader
    selbstständig
    freiberuflich
    indépendant
    autónomo
    looking
    student
    not applicable
    career break
  `}$`,
  'iu',
);

/** Endings of English words for people; a title that ends so is English even where its word is not listed. */
export const PERSON_ENDING = new RegExp(
  `^[a-z-]+${oneOf`
    ist
    ologist
    ographer
    maker
    keeper
    monger
    smith
    wright
    worker
    woman
    craftsman
    person
    therapist
    tress
    writer
    owner
    setter
    leader
  `}$`,
  'iu',
);

/** Titles that name a group take no article: "as cabin crew". */
export const GROUP = /\b(?:crew|staff|faculty|personnel|support)$/iu;
