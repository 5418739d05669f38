import { oneOf, wholeWords } from '../../../model/pattern';

// What replies say, in the languages that people answer in. One way of saying it a line.

export const AWAY = wholeWords`
  out of (?:the )?office
  auto(?:matic)?[- ]?(?:reply|response)
  autoreply
  on (?:annual|parental|maternity|paternity|sick|study) leave
  away from my desk
  limited access to (?:my )?e-?mail
  abwesenheits\w*
  nicht im büro
  absente? du bureau
  fuera de la oficina
  fuori ufficio
`;

export const WHO_ARE_YOU = wholeWords`
  who (?:are|is) (?:you|this)
  who’s this
  do I know you
  do we know each other
  have we met
  how did you (?:get|find|come by) (?:my|me)
  where did you get my
  wer sind sie
  wer bist du
  kennen wir uns
  qui êtes-vous
  on se connaît
  quién eres
  nos conocemos
  chi sei
`;

export const SEND_QUESTIONS = wholeWords`
  (?:send|e-?mail|write|drop|shoot|text|post|pop|forward) (?:me |us |over |through |across )*(?:your |the |some |a few |any |those |\d+ |two |three )*questions
  questions (?:over|across|through|by e-?mail|in writing|here|beforehand|in advance|first)
  put (?:your |them |the )*(?:questions )?(?:in writing|in an e-?mail|here)
  (?:what|which) (?:would|do|did|exactly do|exactly would) you (?:like|want|wish|need) to (?:know|ask|hear)
  what are your questions
  what(?:’s| is) (?:it )?(?:you(?:’d| would) like|your question)
  ask (?:away|me here|them here|here)
  fire away
  (?:by|in|over) (?:writing|e-?mail) (?:is|would be|works|suits)
  rather (?:do|answer|have) (?:it |this |them )?(?:in writing|by e-?mail|over e-?mail)
  (?:schick\w*|senden) (?:mir |sie mir )?(?:ihre |deine |die )*fragen
  envoyez-moi vos questions
  (?:mándame|envíame|mándeme) (?:tus|sus|las) preguntas
`;

export const YES = wholeWords`
  yes
  yeah
  yep
  yup
  sure
  ok
  okay
  of course
  absolutely
  certainly
  definitely
  gladly
  with pleasure
  my pleasure
  (?:i(?:’d| would) be |i’m |i am |very |more than )?happy to
  glad to
  (?:i(?:’d| would) )?love (?:to|a)
  no problem
  no worries
  sounds (?:good|great|fine)
  works for me
  why not
  go on(?: so)?
  grand
  let’s
  call me
  ring me
  come (?:by|over|along|to)
  give me a (?:call|ring|bell)
  can see you
  ja
  gern(?:e)?
  klar
  oui
  volontiers
  avec plaisir
  bien sûr
  sí
  claro
  con (?:mucho )?gusto
  va bene
  certo
  volentieri
  sim
  com prazer
  karibu
  leuk
  graag
  prima
  gärna
  absolut
  chętnie
  mielelläni
  evet
`;

export const NO = wholeWords`
  no
  nope
  not possible
  impossible
  unable
  (?:can’t|cannot|can not|couldn’t|won’t|will not be able to|am not able to|wouldn’t be able to)
  don’t (?:do|take|give|have (?:the )?(?:time|capacity|bandwidth))
  (?:i’m |i am )?afraid (?:not|I)
  must decline
  have to (?:decline|pass|say no)
  pass on this
  not interested
  not (?:really |quite )?(?:for|my) (?:me|thing)
  not (?:the right person|comfortable|allowed)
  no (?:time|capacity)
  (?:too busy|swamped|snowed under|flat out|slammed|overloaded|up to my (?:neck|eyes|ears))
  leider nicht
  geht (?:leider )?nicht
  keine zeit
  schaffe ich nicht
  je ne peux pas
  pas possible
  pas le temps
  no puedo
  no tengo tiempo
  non posso
  não posso
  tyvärr
  helaas
  niestety
`;

export const LATER = wholeWords`
  not (?:right )?now
  not (?:this|at the) (?:week|month|moment|year)
  (?:maybe|perhaps|try (?:me|again)|ask (?:me )?again|get back(?: to me)?|come back(?: to me)?|write (?:me )?again|remind me|ping me) .{0,30}(?:next|in|after|later|from|once|when)
  next (?:month|year|term|quarter)
  later (?:in|this|on)
  in the new year
  another time
  some other time
  vielleicht später
  nächsten monat
  plus tard
  más adelante
  più avanti
`;

/** Words that take the day beside them away again. */
export const NOT_THEN = wholeWords`
  can’t
  cannot
  can not
  couldn’t
  won’t
  not
  except
  away
  busy
  until
  till
  before
  holiday
  off
  out
  swamped
  travelling
  traveling
  otherwise
  bis
  jusqu
  hasta
  nicht
  schieben
  answer
  reply
  respond
  get back
`;

/** A day as a reply may name it: only such words are quoted back. */
const DAY = oneOf`
  Mon(?:day|s)?
  Tue(?:s(?:day)?)?
  Wed(?:nesday|s)?
  Thu(?:rs?(?:day)?)?
  Fri(?:day)?
  Sat(?:urday)?
  Sun(?:day)?
  tomorrow
  tonight
`;
const PART = String.raw`(?:\s(?:mornings?|afternoons?|evenings?|eve|lunch(?:time)?|noon|night))?`;
const CLOCK = String.raw`(?:,?\s(?:at\s|from\s|around\s|about\s|after\s)?(?:\d{1,2}[:.]\d{2}(?:\s?[ap]m)?|\d{1,2}\s?(?:[ap]m|o’clock|h)\b|\d{1,2}ish|noon|midday))?`;
const DATE = String.raw`(?:,?\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?(?:\s(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*)?(?![:.\d]|\s?[ap]m|ish))?`;
const ONE = String.raw`(?:(?:next|this|on)\s)?${DAY}${DATE}${PART}${CLOCK}`;
export const OFFERED_DAYS = new RegExp(
  String.raw`(?<!\p{L})${ONE}(?:(?:,\s(?:or\s|and\s)?|\sor\s|\sand\s|\/)${ONE})*`,
  'iu',
);
/** Full names of days, by their first three letters. */
export const FULL_DAYS: Record<string, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** Orders in a reply which the user can promise to keep: "ask for Gaye at the gate". */
export const INSTRUCTION_VERBS = new Set(
  'ask bring wear ring phone call use take knock park follow wait dial text'.split(' '),
);

/** Who writes for somebody else. */
export const ON_BEHALF = wholeWords`
  secretar\w+
  assistant
  PA
  office manager
  on behalf of
  i\. ?A\.
`;

/** Short forms of names that share no beginning with them. */
export const NICKNAMES: readonly (readonly [string, string])[] = [
  ['robert', 'bob'],
  ['william', 'bill'],
  ['richard', 'dick'],
  ['margaret', 'peggy'],
  ['margaret', 'meg'],
  ['edward', 'ted'],
  ['edward', 'ned'],
  ['john', 'jack'],
  ['mary', 'polly'],
  ['elizabeth', 'liz'],
  ['elizabeth', 'beth'],
  ['elizabeth', 'libby'],
  ['elizabeth', 'betty'],
  ['james', 'jim'],
  ['charles', 'chuck'],
  ['henry', 'harry'],
  ['henry', 'hank'],
  ['sarah', 'sally'],
  ['dorothy', 'dot'],
  ['philippa', 'pip'],
  ['aleksandr', 'sasha'],
  ['alexander', 'sandy'],
  ['alexandra', 'sasha'],
  ['francisco', 'paco'],
  ['josé', 'pepe'],
  ['ignacio', 'nacho'],
  ['dolores', 'lola'],
  ['giuseppe', 'beppe'],
];
