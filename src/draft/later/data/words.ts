import type { NEWS } from '../../../model/events';
import { beginning, oneOf, wholeWords } from '../../../model/pattern';

/** Words that are written fast, and what they are. */
export const WRITTEN_FAST: readonly (readonly [RegExp, string])[] = [
  [/\b(do|does|did|is|are|was|were|have|has|had|would|could|should|ca|wo)nt\b/giu, '$1n’t'],
  [/\b(I|you|we|they)ve\b/gu, '$1’ve'],
  [/\b(you|they)re\b/giu, '$1’re'],
  [/\bi(?=['’ ](?:m|ve|d|ll)?\b)/gu, 'I'],
  [/\bi\b/gu, 'I'],
  [/\bI['’]?m\b/gu, 'I’m'],
  [/\b(that|there|here|what)s\b(?=\s(?:the|a|an|it|how|why|what|not)\b)/giu, '$1’s'],
  [/\bw\/o\s/giu, 'without '],
  [/\bw\/\s?/giu, 'with '],
  [/\bw\s(?=\p{L})/gu, 'with '],
  [/\bpls\b|\bplz\b/giu, 'please'],
  [/\s[+&]\s/gu, ' and '],
  [/(?<=\d)\s?mins?\b/giu, ' minutes'],
  [/(?<=\d)\s?m\b/gu, ' minutes'],
  [/(?<=\d)\s?hrs?\b/giu, ' hours'],
  [/\b(\d+) ?yrs?\b/giu, '$1 years'],
  [/\bbc\b/giu, 'because'],
  [/\btmrw\b/giu, 'tomorrow'],
  [/(?<=\p{L})['‘ʼ](?=\p{L})/gu, '’'],
];

/** The commonest words of other languages: a sentence that has more of them than of English ones is none that can be said here. */
export const FOREIGN = new Set(
  'que dice dijo el los las por para con una uno del se su sus muy pero más c’est est les des pas une et je il elle du au aux sur dans pour avec vous nous mais très der das und ist nicht ein eine einen mit bis für voll auf im leider von zu den dem ich sie wir aber noch nur che di non per della sono molto ma een het ik niet met van voor en och att inte är jag det som jest nie się na do że com não uma você obrigada kurs'.split(
    ' ',
  ),
);
export const ENGLISH = new Set(
  'the a an of to and is are was were it in on for with you your my not that this first before after from at by as they he she his her their i be have has had do don’t it’s can will would who what how when more most than only'.split(
    ' ',
  ),
);

/** Heads of a note that say who spoke, in the order of words that notes are written in. */
export const SPOKEN_HEAD = beginning`
  (?:(?:he|she|they|you) )?(?:says?|said|thinks|thought|reckons?|believes?|finds)(?: that)?[:,]? (?=\S)
  (?:(?:he|she|they|you) )?(?:told|tells|advised|advises|warned) (?:me|us)(?: that)?[:,]? (?=\S)
  (?:(?:her|his|their|your|main|best) )*(?:tip|advice|lesson|takeaway|point|words?): ?
`;

/** Words that a note of one's own earlier belief begins with: only such notes are told, and never others. */
export const BELIEF = beginning`
  I (?:had |’d |always |only )*(?:thought|believed|assumed|expected|imagined|guessed|supposed|pictured)\b
  I(?: had|’d) (?:only |always |never )*(?:thought|believed|assumed|expected|imagined|it (?:all )?(?:backwards|wrong|the wrong way)|no idea|heard)
  I (?:didn’t|did not|never) (?:know|realise|realize|think|expect)
  I(?: would|’d) (?:have|never have) (?:said|thought|started|begun|guessed|gone|done|bet|tried|picked|chosen)
  I was (?:so |quite )?(?:sure|certain|looking|going to|about to|convinced|wrong)
`;

/** What is said of a post that was offered: never told as one. */
export const POST = wholeWords`
  jobs?
  position
  post
  vacanc(?:y|ies)
  opening
  hiring
  hire
  role
  contract
  internship
`;

/** A plan that stands still, in the languages that people note it in. */
export const WAITING_LIST = wholeWords`
  waiting list
  waitlist(?:ed)?
  Warteliste
  liste d['’]attente
  lista d['’]attesa
  lista de espera
  wachtlijst
  väntelista
  lista oczekujących
`;
export const COURSE = wholeWords`
  course
  class
  programme
  program
  Kurs
  Lehrgang
  cours
  formation
  corso
  curso
  cursus
  kurs
`;
export const FULL = wholeWords`
  full
  voll
  ausgebucht
  complet
  completo
  lleno
  vol
  fullt
  pieno
`;

/** Months as other languages write them, by the number of the month. */
export const MONTHS_ABROAD: readonly RegExp[] = [
  /\b(?:jan(?:uary|uar|vier|ar)?|jänner|enero|gennaio|januari|janeiro|styczeń|stycznia)\b/iu,
  /\b(?:feb(?:ruary|ruar|r)?|février|febrero|febbraio|februari|fevereiro|lutego)\b/iu,
  /\b(?:mar(?:ch)?|märz|mars|marzo|maart|março|marca)\b/iu,
  /\b(?:apr(?:il)?|avril|abril|aprile|kwietnia)\b/iu,
  /\b(?:may|mai|mayo|maggio|mei|maio|maja)\b/iu,
  /\b(?:june?|juni|juin|junio|giugno|junho|czerwca)\b/iu,
  /\b(?:july?|juli|juillet|julio|luglio|julho|lipca)\b/iu,
  /\b(?:aug(?:ust)?|août|agosto|augustus|augusti|sierpnia)\b/iu,
  /\b(?:sept?(?:ember)?|septembre|septiembre|settembre|setembro|września)\b/iu,
  /\b(?:oct(?:ober)?|okt(?:ober)?|octobre|octubre|ottobre|outubro|października)\b/iu,
  /\b(?:nov(?:ember)?|novembre|noviembre|novembro|listopada)\b/iu,
  /\b(?:dec(?:ember)?|dez(?:ember)?|décembre|diciembre|dicembre|desember|dezembro|grudnia)\b/iu,
];
export const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');

/** Words that stand before a part of a letter which asks or tells the reader something in an order. */
export const LENGTHS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:half an hour|half hour|half-hour|30 ?(?:minutes?|mins?|m)\b|thirty minutes|media hora|demi-heure|halbe stunde|mezz['’]ora|half uur)/iu,
    'half an hour',
  ],
  [/\b(?:an hour and a half|90 ?min\w*)\b/iu, 'an hour and a half'],
  [
    /\b(?:an|one|1|a full|a good) ?(?:hour|hr|h)\b|\b(?:una hora|une heure|eine stunde|un['’]ora|een uur|60 ?min\w*)\b/iu,
    'an hour',
  ],
  [/\b(?:two|2) ?(?:hours|hrs?|h)\b/iu, 'two hours'],
  [/\b(?:three[- ]quarters of an hour|45 ?(?:minutes?|mins?|m)\b)/iu, 'forty-five minutes'],
  [/\b(?:quarter of an hour|15 ?(?:minutes?|mins?|m)\b|fifteen minutes)/iu, 'a quarter of an hour'],
  [/\b(?:10|ten) ?(?:minutes?|mins?|m)\b/iu, 'ten minutes'],
  [/\b(?:20|twenty) ?(?:minutes?|mins?|m)\b/iu, 'twenty minutes'],
  [/\b(?:25|twenty-five) ?(?:minutes?|mins?|m)\b/iu, 'twenty-five minutes'],
  [/\b(?:40|forty) ?(?:minutes?|mins?|m)\b/iu, 'forty minutes'],
];

/** Where or how a talk was, as a letter calls it. */
export const WAYS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:video|zoom|teams|skype|facetime|webex|google meet|videollamada|visio|whereby)\b/iu, 'by video'],
  [/\b(?:coffee|kaffee|café|caffè|kaffe|koffie|fika)\b/iu, 'over coffee'],
  [/\b(?:lunch|almuerzo|mittagessen|pranzo|déjeuner)\b/iu, 'over lunch'],
  [/\btea\b/iu, 'over tea'],
  [/\b(?:visit|tour|shown? (?:me )?round)\b/iu, 'on a visit'],
  [/\b(?:phone|phoned|call|called|rang|ring|telefon|teléfono|téléphone|telefono|telefoon|mobile)\b/iu, 'by phone'],
];

/** Words for a person whom nobody's name is told of: patients, clients, pupils. */
export const PRIVATE_PERSON = new RegExp(
  String.raw`\b${oneOf`
    Frau
    Herr
    Mr\.?
    Mrs\.?
    Ms\.?
    Mme\.?
    Madame
    Monsieur
    Señora?
    Signora?
  `}\s\p{Lu}\p{L}*(?:\.(?=['’\s]))?`,
  'gu',
);

/** The user's news by its kind, where their own words for it cannot be told. */
export const NEWS_IN_SHORT: Record<(typeof NEWS)[number], string> = {
  offer: 'I’ve had an offer',
  decision: 'I’ve made up my mind about what comes next',
  change: 'My plans have changed',
};
