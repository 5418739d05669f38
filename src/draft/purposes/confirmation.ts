import type { Goal } from '../../model/message';
import { wholeWords } from '../../model/pattern';
import { TOPICS } from '../data/asks';
import { MONTH, WEEKDAY } from '../data/calendar';
import { appointmentIn, clockIn, relativeDayIn, whenWillBe } from '../english/dates';
import { spelled } from '../english/numbers';
import { found, type Rule } from '../review/findings';
import type { Phrase, Slot } from '../writing/bestFillings';
import type { Brief } from '../writing/brief';
import { type Claim, claim, ownWords, stated } from '../writing/claim';
import { phrase, sentence, words } from '../writing/phrase';
import type { PurposePlan } from './plan';

interface Appointment {
  when: Claim;
  /** Who calls whom, where somebody's words say so. */
  caller: 'user' | 'reader' | null;
  way: string | null;
}

/** The appointment as both sides' words and the calendar give it. */
export function appointmentOf({ facts }: Brief): Appointment | null {
  const { appointment, replies } = facts.history;
  const words = [appointment?.fact, ...[...replies].reverse()].filter((fact) => fact !== undefined && fact !== null);
  const way = wayOf([appointment?.medium ?? '', ...words.map(({ value }) => value)].join(' '));
  const says = (pattern: RegExp): boolean => words.some(({ value }) => pattern.test(value));
  const caller = says(
    /(?<!\b(?:she|he|they|she['’]ll|he['’]ll|they['’]ll|will) )\b(?:call|ring|phone) me\b|\bgive me a (?:call|ring)\b/iu,
  )
    ? 'user'
    : says(
          /\bI(?:['’]ll| will| can|['’]d) (?:call|ring|phone)\b|\b(?:she|he|they)(?:['’]ll| will)? (?:calls?|rings?|phones?) me\b/iu,
        )
      ? 'reader'
      : null;
  if (appointment !== null) {
    const when = whenWillBe(appointment.for, facts.today, facts.timeZone);
    const clock = when === null || / at /u.test(when) ? null : clockIn(appointment.fact.value);
    if (when !== null)
      return { when: stated(clock === null ? when : `${when} ${clock}`, appointment.fact), caller, way };
  }
  for (const fact of words) {
    const when = appointmentIn(fact.value) ?? relativeDayIn(fact.value, fact.at, facts.today);
    if (when !== null) return { when: stated(when, fact), caller, way };
  }
  return null;
}

function wayOf(words: string): string | null {
  if (/\b(?:video|zoom|teams|meet|skype|facetime|webex)\b/iu.test(words)) return 'by video';
  if (/\b(?:phone|call|ring|telephone|mobile)\b/iu.test(words)) return 'by phone';
  return /\b(?:coffee|lunch|in person|office|café|cafe|tea|stop by|come by|visit)\b/iu.test(words) ? 'in person' : null;
}

function confirmationSlots(brief: Brief, goal: Goal): Slot[] {
  const appointment = appointmentOf(brief);
  const [one, two] = TOPICS[goal];
  const { minutes } = brief;
  const dates: Phrase[] = [];
  if (appointment !== null) {
    const { when, caller, way } = appointment;
    const tell = (text: Claim | null, less = 0): void => {
      dates.push(...phrase([sentence(text)], ['when'], { less }));
    };
    if (caller === 'user') {
      tell(claim`thank you for making time: I will call you ${when}`);
      tell(claim`thank you for saying yes; I will call you ${when}, as you suggest`);
      tell(claim`I will call you ${when}, and thank you for making time`, 1);
    } else if (caller === 'reader') {
      tell(claim`thank you for making time: I look forward to your call ${when}`);
      tell(claim`thank you for saying yes; I will be by the phone ${when}`);
    } else if (way === 'in person') {
      tell(claim`thank you for making time: I look forward to meeting you ${when}`);
      tell(claim`thank you for saying yes; I will be there ${when}`);
    } else {
      const day: Claim = way === null ? when : { ...when, text: `${when.text}, ${way}` };
      tell(claim`thank you for making time: I look forward to talking with you ${day}`);
      tell(claim`thank you for saying yes; our talk ${when} is in my diary`);
      tell(claim`our talk ${when} is in my diary, and thank you for making time`, 1);
    }
  } else {
    dates.push(...words('Thank you for saying yes. Which day and hour would suit you best?', ['ask', 'when']));
    dates.push(...words('Thank you for making time. When would suit you best, and how?', ['ask', 'when']));
  }
  return [
    { phrases: dates, optional: false, paragraph: 0 },
    {
      phrases: [
        ...words(`${spelled(minutes)} is all I ask for. I would like to hear ${one}, and ${two}.`, [
          'duration',
          'insight',
        ]),
        ...words(`It will take ${minutes}, and I would like to ask you ${one} and ${two}.`, ['duration', 'insight']),
        ...words(`I will keep to ${minutes}.`, ['duration'], { less: 1 }),
      ],
      optional: true,
      paragraph: 0,
    },
    {
      phrases: [
        ...words('If something comes up, a line is enough, and we find another day.', ['flexible', 'wayOut']),
        ...words('Should your week change, a line is enough and any other day will do.', ['flexible', 'wayOut']),
        ...words('If it no longer suits you, just say so.', ['flexible', 'wayOut'], { less: 1, bars: ['ask'] }),
      ],
      optional: true,
      paragraph: 1,
    },
  ];
}

function confirmationSubjects(brief: Brief): (Claim | null)[] {
  const appointment = appointmentOf(brief);
  const day =
    appointment === null ? null : { ...appointment.when, text: appointment.when.text.replace(/,.*| at .*/u, '') };
  return [claim`Our talk ${day}`, ownWords('A day for our talk')];
}

const A_DAY = wholeWords`
  ${WEEKDAY}
  tomorrow
  today
  the \d{1,2}(?:st|nd|rd|th)
  \d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}
  which day
  when would
`;

/** A confirmation says when. */
const saysWhen: Rule = {
  id: 'says-when',
  weight: 'suggestion',
  check: ({ read: { text } }) => (A_DAY.test(text) ? [] : [found('says_when')]),
};

/** Settles when, how and what about, and says that a line is enough if something comes up. */
export const confirmation: PurposePlan = {
  slots: confirmationSlots,
  subjects: confirmationSubjects,
  missing: (brief) => (appointmentOf(brief) === null ? ['appointment'] : []),
  rules: [saysWhen],
  farewell: 'With thanks,',
  aboutReader: false,
};
