/**
 * Invented people at every point of the way, told by what happened how many days ago, so that they stand there on any day.
 * @typedef {[daysAgo: number, kind: string, payload: object]} Happened
 * @typedef {{name: string, role?: string, company?: string, foundDaysAgo?: number, happened: Happened[]}} Case
 */

/** @param {string} purpose */
const sent = (purpose) => ({ purpose, channel: 'email', subject: null, text: 'Hello' });
/** @param {number} days from now, at two in the afternoon */
const talkIn = (days) => {
  const start = new Date();
  start.setDate(start.getDate() + days);
  start.setHours(14, 0, 0, 0);
  return { for: start.toISOString(), medium: 'phone', text: '' };
};
/** @param {number} daysAgo @returns {Happened} */
const asked = (daysAgo) => [daysAgo, 'sent', sent('request')];
/** @param {number} daysAgo @returns {Happened} */
const talked = (daysAgo) => [daysAgo, 'met', { text: '' }];
/** @param {number} daysAgo @param {string} [says] @returns {Happened} */
const replied = (daysAgo, says) => [daysAgo, 'replied', { text: '', ...(says && { says }) }];

/** @type {Case[]} */
export const caseload = [
  { name: 'Maren Oyelaran', role: 'Coastal Planner', company: 'Areal Lab', happened: [asked(16)] },
  { name: 'Tomasz Wilk', role: 'Drainage Engineer', company: 'Kanal & Sons', happened: [asked(14)] },
  { name: 'Amara Nwosu', role: 'GIS Analyst', company: 'Delta Survey Office', happened: [asked(13)] },
  { name: 'Linh Đỗ', role: 'Climate Adaptation Planner', company: 'Red River Commission', happened: [asked(9)] },
  { name: 'João Prado', role: 'Coastal Modeller', company: 'Areal Lab', happened: [] },
  { name: 'Greta Sand', role: 'Teacher Trainer', company: 'Open Maps Trust', happened: [asked(8), replied(3, 'yes')] },
  { name: 'Hana Kimura', role: 'Risk Cartographer', company: 'Kawa Institute', happened: [asked(12), replied(1)] },
  {
    name: 'Inês Carvalho',
    role: 'Flood Resilience Lead',
    company: 'Maré Alta',
    happened: [asked(12), replied(8, 'yes'), [4, 'scheduled', talkIn(0)]],
  },
  {
    name: 'Kofi Brandt',
    role: 'Head of Surveying',
    company: 'Volta Works',
    happened: [asked(20), replied(15, 'yes'), [12, 'scheduled', talkIn(-2)]],
  },
  {
    name: 'Noor Haddad',
    role: 'Water Resources Engineer',
    company: 'New River Foundation',
    happened: [asked(9), replied(6, 'yes'), [5, 'scheduled', talkIn(3)]],
  },
  { name: 'Pilar Ibarra', role: 'Map Editor', company: 'Atlas House', happened: [asked(20), talked(2)] },
  {
    name: 'Sven Aalto',
    role: 'Hydrologist',
    company: 'Vattenkraft',
    happened: [asked(30), talked(14), [13, 'sent', sent('thank-you')]],
  },
  {
    name: 'Ruth Adeyemi',
    role: 'Resilience Officer',
    company: 'City of Leith',
    happened: [asked(12), replied(2, 'questions')],
  },
  { name: 'Dan Ito', role: 'Data Engineer', company: 'Tide Gauge Network', happened: [asked(10), replied(1, 'later')] },
  {
    name: 'Mirela Popa',
    role: 'Urban Planner',
    company: 'Dunav Studio',
    happened: [asked(6), replied(1, 'colleague')],
  },
  { name: 'Owen Pritchard', role: 'Flood Forecaster', company: 'Severn Rivers Trust', happened: [asked(3)] },
  { name: 'Yuki Mori', role: 'Remote Sensing Analyst', company: 'Kawa Institute', happened: [] },
  { name: 'Elif Kaya', role: 'Planner', company: 'Bosphorus Authority', happened: [asked(2)] },
  { name: 'Bram de Wit', role: 'Dike Inspector', company: 'Waterschap Noord', happened: [asked(1)] },
  {
    name: 'Chiara Lodi',
    role: 'Surveyor',
    company: 'Studio Lodi',
    happened: [asked(24), [13, 'sent', sent('follow-up')]],
  },
  { name: 'Farid Amini', role: 'Engineer', company: 'Caspian Works', happened: [asked(50)] },
  { name: 'Hugo Lindt', role: 'Cartographer', company: 'Federal Survey', happened: [asked(48)] },
  { name: 'Ingrid Moe', role: 'Geologist', company: 'Fjord Survey', happened: [talked(32)] },
  { name: 'Jun Park', role: 'Analyst', company: 'Han River Lab', happened: [asked(9), [4, 'declined', { text: '' }]] },
  { name: 'Lena Fuchs', role: 'Teacher', company: 'Isar School', happened: [] },
  { name: 'Moses Okello', role: 'Senior Hydrologist', company: 'Lake Basin Office', happened: [] },
  { name: 'Nina Petrova', role: 'Flood Risk Manager', company: 'Neva Institute', happened: [] },
  { name: 'Oscar Reyes', role: 'Software Developer', company: 'Mapa Abierto', happened: [] },
  { name: 'Priya Nair', role: 'Lead Planner', company: 'Kochi Port', happened: [] },
  {
    name: 'Quentin Roy',
    role: 'Director',
    company: 'Seine Agency',
    happened: [[1, 'referred', { by: 'Pilar Ibarra', text: '' }]],
  },
];

/** @type {Case[]} */
export const nobodyDue = caseload.filter(({ happened }) => happened.length === 0);
/** @type {Case[]} */
export const afterWeeks = caseload
  .filter(({ happened }) => happened.length > 0)
  .map(({ happened, ...person }) => ({
    ...person,
    foundDaysAgo: 60,
    happened: happened.map(([days, kind, payload]) => [days + 24, kind, payload]),
  }));
/** Names and posts that a row must bear. @type {Case[]} */
export const longNames = [
  {
    name: 'Maximiliane-Antoinette von Hohenfels-Oberstaufenbergheim de la Villanueva y Arregui',
    role: 'Deputy Vice-President for Transregional Infrastructure Resilience and Community Participation Programmes',
    company: 'Internationale Gesellschaft für nachhaltige Wasserwirtschaft und Katastrophenvorsorge',
    happened: [asked(16)],
  },
  {
    name: 'ليلى بنت يوسف الحداد',
    role: 'مهندسة موارد مائية',
    company: 'مؤسسة النهر الجديد',
    happened: [asked(9), replied(2, 'yes')],
  },
  {
    name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    role: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter',
    company: 'A',
    happened: [talked(1)],
  },
];
