import { PRESENT_VERBS } from '../../data/self';
import { secondPerson } from '../../english/grammar';
import { isClean, tidy } from '../../english/sayable';
import { AUXILIARY } from '../data/verbForms';

const ASKING = /^(?:who|whom|whose|what|which|how|why|when|where)\b/iu;
const SUBJECT = /^(?:i|you|we|they|one|people|somebody|someone|anyone|anybody|a|an|the|this|that|your|my|it|there)$/iu;
const MOST_WORDS = 25;
/** Ways of asking for what the user wrote as "how they look at …". */
const FRAMES = ['Could you tell me', 'Would you tell me', 'May I ask', 'Can you tell me', 'Would you mind telling me'];

/**
 * The user's own question, put to the reader: "who he learned from" as "Could you tell me who you learned from?". One or two
 * sentences; null where it is no question that can be turned, as of the empty or of one too long to ask.
 */
export function readQuestion(raw: string, seed: number): string | null {
  const text = tidy(raw)
    .replace(/[\s.?!]+$/u, '')
    .replace(/^(?:i(?:['’]d| would) like to (?:know|ask)|ask (?:him|her|them)?|i want to (?:know|ask))\s+/iu, '');
  if (!/\p{L}{2}/u.test(text) || text.split(' ').length > MOST_WORDS || !isClean(text.replace(/[?!] /gu, '. ')))
    return null;
  // Put to the reader already, as the questions are that Inroad offers: it stands as it is.
  if (/\?\s*$/u.test(raw) && /\byou(?:r|['’]\p{L}+)?\b/iu.test(text) && !THIRD.test(text) && !TOLD.test(text))
    return `${capital(text)}?`;
  const turned = toReader(ofGeneric(text));
  // "which ticket to go for first, and is 34 too late": two questions.
  const [one = '', two] = splitAtSecond(turned);
  const first = asked(one, seed);
  if (first === null) return null;
  const second = two === undefined ? null : asked(two, seed + 1);
  return second === null ? first : `${first} And ${second.charAt(0).toLowerCase()}${second.slice(1)}`;
}

function splitAtSecond(text: string): [string, string?] {
  const at = /,?\s+and\s+(?=(?:is|are|was|were|do|does|did|can|could|would|should|has|have)\s)/iu.exec(text);
  return at === null ? [text] : [text.slice(0, at.index), text.slice(at.index + at[0].length)];
}

function asked(text: string, seed: number): string | null {
  const words = text.split(' ');
  const [first = ''] = words;
  if (AUXILIARY.test(first)) return `${capital(text)}?`;
  if (/^if\s|^whether\s/iu.test(text)) return `${FRAMES[seed % FRAMES.length]} ${text}?`;
  if (!ASKING.test(first)) return null;
  const infinitive = /^((?:who|whom|what|which|how|when|where)(?:\s\p{L}+){0,3}?)\sto\s(\p{L}+)(.*)$/iu.exec(text);
  if (infinitive && !/\s(?:you|i|we|they|one|people)\b/iu.test(infinitive[1] ?? ''))
    return `${capital(infinitive[1] ?? '')} should I ${infinitive[2]}${infinitive[3] ?? ''}?`;
  const inverted = invertedOf(words);
  if (inverted !== null) return `${capital(inverted)}?`;
  // Inverted, or the asking word is itself the subject: it stands as a question.
  const verbAt = words.findIndex((word, n) => n > 0 && AUXILIARY.test(word));
  const subjectAt = words.findIndex((word, n) => n > 0 && SUBJECT.test(word.replace(/['’].*$/u, '')));
  if (
    verbAt > 0 &&
    (subjectAt < 0 || verbAt < subjectAt || /^(?:which|what|whose)$/iu.test(first)) &&
    !isEmbedded(words, verbAt, subjectAt)
  )
    return `${capital(text)}?`;
  return `${FRAMES[seed % FRAMES.length]} ${text}?`;
}

/** "whom else I should see" as "whom else should I see", "how they look at it" as "how do they look at it"; null for the past, and where unsure. */
function invertedOf(words: readonly string[]): string | null {
  const at = words.findIndex((word, n) => n > 0 && /^(?:i|you|we|they|people)$/iu.test(word));
  const verb = words[at + 1]?.toLowerCase() ?? '';
  const before = words.slice(0, at).join(' ');
  const rest = words.slice(at + 2).join(' ');
  if (at < 1 || words.slice(1, at).some((word) => AUXILIARY.test(word))) return null;
  if (/^(?:can|could|would|will|should|might|must|are|were|am|have)$/u.test(verb))
    return verb === 'have' && !/^\p{L}+(?:ed|en|n|t)\b/u.test(rest)
      ? `${before} do ${words[at]} have ${rest}`
      : `${before} ${verb} ${words[at]} ${rest}`;
  // One that is the same in past and present tells nothing.
  if (/^(?:cut|put|let|set|read|hit|cost|run|come|become)$/u.test(verb) || ![...PRESENT_VERBS.values()].includes(verb))
    return null;
  return `${before} do ${words[at]} ${verb}${rest === '' ? '' : ` ${rest}`}`;
}

/** "whom else in Kolkata I should go and see": the subject stands before the verb. */
const isEmbedded = (words: string[], verbAt: number, subjectAt: number): boolean =>
  subjectAt > 0 &&
  subjectAt < verbAt &&
  (/^(?:i|you|we|they|one|people)$/iu.test(words[subjectAt] ?? '') ||
    (subjectAt === 1 && !/^(?:which|whose)$/iu.test(words[0] ?? '')));

/** "what to practise before a mason will teach you": "you" is whoever asks, where the reader is not meant by it. */
function ofGeneric(text: string): string {
  if (!/\sto\s/u.test(text) || /\b(?:he|she|him|her|his|they|them)\b/iu.test(text)) return text;
  return text
    .replace(
      /\b(?<=\b(?:teach|tell|show|let|take|help|ask|give|trust|accept|hire|want|need|see|train|for|to|of|with|at) )you\b/giu,
      'me',
    )
    .replace(/\byourself\b/giu, 'myself')
    .replace(/\byour\b/giu, 'my')
    .replace(/\byou(?:['’]re| are)\b/giu, 'I’m')
    .replace(/\byou\b/giu, 'I');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A question that is told, and not asked: "how you did it". */
const TOLD = /^(?:who|whom|what|which|how|why|when|where|if|whether)(?:\s\p{L}+)?\s(?:you|i|they|we)\b/iu;
const THIRD = /\b(?:he|she|him|her|his|himself|herself)\b/iu;

/** May stand between somebody and what they do: "she still uses". */
const ADVERB =
  /^(?:still|also|now|always|never|often|really|once|ever|first|usually|sometimes|actually|just|mostly)$/iu;

const HERS = /^(?:her|his|their)$/iu;

/** "did her medic hours count" as it is said to her: "did your medic hours count". `they` stays: it may be anybody. */
function toReader(text: string): string {
  const words = text.split(' ');
  return words
    .map((word, n) => {
      const bare = word.replace(/[^\p{L}'’]/gu, '');
      const end = word.slice(bare.length);
      const next = words[n + 1] ?? '';
      const before = (words.slice(0, n).findLast((each) => !ADVERB.test(each)) ?? '').toLowerCase();
      if (/^(?:he|she)$/iu.test(bare)) return `you${end}`;
      if (/^(?:he|she)['’]s$/iu.test(bare)) return `you’re${end}`;
      if (/^(?:he|she)['’]d$/iu.test(bare)) return `you’d${end}`;
      if (/^him$/iu.test(bare)) return `you${end}`;
      if (/^(?:himself|herself)$/iu.test(bare)) return `yourself${end}`;
      if (HERS.test(bare) && bare.toLowerCase() !== 'their')
        return `${next === '' || /^(?:and|or|to|for|in|on|at|with|from|by|most|when|if)$/iu.test(next) ? 'you' : 'your'}${end}`;
      if (/^(?:he|she)$/iu.test(before)) return `${secondPerson(bare)}${end}`;
      return word;
    })
    .join(' ')
    .replace(/\b(does|is|was|has) you\b/giu, (_all, verb: string) => `${PLURAL[verb.toLowerCase()] ?? verb} you`);
}
const PLURAL: Record<string, string> = { does: 'do', is: 'are', was: 'were', has: 'have' };
