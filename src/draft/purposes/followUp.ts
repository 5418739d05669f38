import type { Channel, Goal } from '../../model/message';
import { wholeWords } from '../../model/pattern';
import { SMALL_QUESTIONS } from '../data/asks';
import { MONTH } from '../data/calendar';
import { whenWas } from '../english/dates';
import { overlap } from '../english/stems';
import { found, type Rule } from '../review/findings';
import { insight, question, wayOut } from '../review/rules/ask';
import { noGuilt } from '../review/rules/conversation';
import { noAttachment } from '../review/rules/style';
import type { Phrase, Slot } from '../writing/bestFillings';
import type { Brief } from '../writing/brief';
import { type Claim, capital, claim, ownWords, stated, timed } from '../writing/claim';
import { phrase, sentence, words } from '../writing/phrase';
import { type InWriting, inWriting, type PurposePlan } from './plan';
import { request } from './request';

/** The last request that was sent, with when it was, as one says it today. */
function earlier({ facts }: Brief): { when: Claim; count: number; text: string; subject: string | null } | null {
  const sent = facts.history.sent.filter(({ kind }) => kind === 'request' || kind === 'follow-up');
  const first = sent.find(({ kind }) => kind === 'request') ?? sent[0];
  const when = first === undefined ? null : whenWas(first.fact.at, facts.today);
  return first === undefined || when === null
    ? null
    : { when: timed(when, first.fact), count: sent.length, text: first.text, subject: first.subject };
}

/** What the request was about. With its text kept, only what that text spoke of. */
function matters(brief: Brief, text: string): Claim[] {
  const { now, before, narrow, workAt } = brief;
  const spoke = (one: Claim | null): boolean => one !== null && (text === '' || overlap(one.text, text) >= 0.5);
  const found: (Claim | null)[] = [];
  if (before !== null && spoke(before.role)) {
    found.push(
      claim`your step from ${before.role} to ${now.role}`,
      claim`your way from ${before.company} to ${now.company}`,
    );
    found.push(claim`how you went from ${before.role} to ${now.role}`);
  }
  found.push(workAt, now.stale ? null : claim`your work as ${now.withArticle}`);
  if (spoke(narrow)) found.push(narrow);
  found.push(ownWords('your work'));
  return found.filter((one) => one !== null);
}

function recalls(brief: Brief): Phrase[] {
  const sent = earlier(brief);
  if (sent === null) return [];
  const { when, count, text } = sent;
  const phrases: Phrase[] = [];
  for (const [index, matter] of matters(brief, text).entries()) {
    const less = matter.facts.length === 0 ? 8 : Math.min(index, 2) * 2;
    if (count > 1) {
      phrases.push(
        ...phrase(
          [sentence(claim`${capital(when)} I asked you about ${matter}; this is my last note about it`)],
          ['recall'],
          { less },
        ),
      );
      phrases.push(
        ...phrase(
          [sentence(claim`this is my last note about ${matter}, which I asked you about ${when}`)],
          ['recall'],
          {
            less,
          },
        ),
      );
      continue;
    }
    phrases.push(...phrase([sentence(claim`${capital(when)} I asked you about ${matter}`)], ['recall'], { less }));
    phrases.push(...phrase([sentence(claim`my question ${when} was about ${matter}`)], ['recall'], { less: less + 1 }));
    phrases.push(
      ...phrase([sentence(claim`you may remember that ${when} I asked about ${matter}`)], ['recall'], {
        less: less + 1,
      }),
    );
    phrases.push(
      ...phrase(
        [sentence(claim`${capital(when)} I wrote to you about ${matter}, and I am still curious`)],
        ['recall'],
        {
          less,
        },
      ),
    );
  }
  return phrases;
}

function smallAsks(goal: Goal, writing: InWriting): Phrase[] {
  const place = writing === 'here' ? 'here' : 'by e-mail';
  return SMALL_QUESTIONS[goal].flatMap((question, index) => [
    ...words(
      `If a call is too much, would you answer one thing ${place} instead: ${question}?`,
      ['ask', 'insight', 'wayOut'],
      { less: index },
    ),
    ...words(
      `May I ask just one thing instead, for a line or two ${place}: ${question}?`,
      ['ask', 'insight', 'wayOut'],
      { less: index },
    ),
    ...words(`Would a line ${place} be easier, on one question: ${question}?`, ['ask', 'insight', 'wayOut'], {
      less: index,
    }),
    ...words(`Just one question: ${question}?`, ['ask', 'insight'], { less: index + 1 }),
  ]);
}

function remindingSlots(brief: Brief, goal: Goal, channel: Channel): Slot[] {
  return [
    { phrases: recalls(brief), optional: true, paragraph: 0 },
    { phrases: smallAsks(goal, inWriting(channel)), optional: false, paragraph: 0 },
    {
      phrases: [
        ...words('Ten minutes by phone would do as well, whenever suits you.', ['duration', 'medium', 'flexible']),
        ...words('If now is a bad time, no answer is needed.', ['wayOut', 'flexible'], { less: 1 }),
        ...words('Whenever suits you, and no is fine too.', ['flexible', 'wayOut'], { less: 1 }),
        ...words('No is fine too.', ['wayOut'], { less: 1 }),
      ],
      optional: true,
      paragraph: 0,
    },
  ];
}

/** "Re:" where the first message had a subject, so that both stand in one thread. */
function remindingSubjects(brief: Brief): (Claim | null)[] {
  const subject = earlier(brief)?.subject;
  const { now, narrow } = brief;
  return [
    subject ? stated(`Re: ${subject.replace(/^re:\s*/iu, '')}`) : null,
    claim`One small question about ${now.field ?? narrow}`,
    claim`One question about ${now.company}`,
    ownWords('One question about your work'),
  ];
}

const wasAsked = ({ facts }: Brief): boolean =>
  facts.history.sent.some(({ kind }) => kind === 'request' || kind === 'follow-up');

const RECALLS = wholeWords`
  last (?:week|month)
  earlier
  yesterday
  wrote
  asked
  my (?:first |last )?(?:message|note|question|e-?mail|letter)
  ago
  before
  again
  remember
  (?:on|in) (?:\d{1,2} )?${MONTH}
  on (?:Mon|Tues|Wednes|Thurs|Fri)day
`;

/** A second message recalls the first. */
const recallsFirst: Rule = {
  id: 'recalls-first',
  weight: 'suggestion',
  check: ({ read: { text }, facts }) =>
    facts.history.sent.length === 0 || RECALLS.test(text) ? [] : [found('recalls_first')],
};

/** A second message is shorter than the first. */
const smaller: Rule = {
  id: 'smaller',
  weight: 'suggestion',
  check: ({ read: { text }, facts }) => {
    const first = facts.history.sent.find(({ kind }) => kind === 'request')?.text ?? '';
    return first.length > 0 && text.length > Math.max(first.length * 1.3, 300) ? [found('smaller')] : [];
  },
};

/**
 * A second message: recalls the first in a clause, asks for something smaller, and lays no guilt. Without a first one
 * there is nothing to recall: then it is the first. Once, a second time at most.
 */
export const followUp: PurposePlan = {
  slots: (brief, goal, channel) => (wasAsked(brief) ? remindingSlots : request.slots)(brief, goal, channel),
  subjects: (brief) => (wasAsked(brief) ? remindingSubjects : request.subjects)(brief),
  missing: (brief) => (wasAsked(brief) ? [] : ['earlierRequest']),
  rules: [question, insight, wayOut, recallsFirst, smaller, noGuilt, noAttachment],
  farewell: 'Thank you,',
  aboutReader: false,
};
