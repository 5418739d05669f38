import type { Channel, Goal, Purpose } from '../../model/message';
import type { Slot } from '../writing/bestFillings';
import type { Brief } from '../writing/brief';
import type { Claim } from '../writing/claim';
import { appointmentOf, confirmationSlots, confirmationSubjects } from './confirmation';
import { followUpSlots, followUpSubjects } from './followUp';
import { introducerUpdateSlots, introducerUpdateSubjects } from './introducerUpdate';
import { introductionAskSlots, introductionAskSubjects } from './introductionAsk';
import { keepInTouchSlots, keepInTouchSubjects } from './keepInTouch';
import { requestSlots, requestSubjects } from './request';
import { thankYouSlots, thankYouSubjects } from './thankYou';

/** What a draft could not say for want of a fact; the popup can ask for it. */
export type Missing =
  | 'readerName'
  | 'readerWork'
  | 'userName'
  | 'userDoes'
  | 'userWants'
  | 'earlierRequest'
  | 'appointment'
  | 'talk'
  | 'learned'
  | 'did'
  | 'introduced';

interface PurposePlan {
  slots: (brief: Brief, goal: Goal, channel: Channel) => Slot[];
  /** The most telling first; the first that is short enough is taken. */
  subjects: (brief: Brief) => (Claim | null)[];
  /** What the history should hold for it. */
  missing: (brief: Brief) => Missing[];
}

const writing = (channel: Channel) => (channel === 'email' ? 'by e-mail' : 'here');
const none = (): Missing[] => [];
const wasAsked = ({ facts }: Brief): boolean =>
  facts.history.sent.some(({ kind }) => kind === 'request' || kind === 'follow-up');
const lacking = (brief: Brief, ...wanted: ('talk' | 'learned' | 'did' | 'introduced')[]): Missing[] => {
  const { talks, learned, did, introduced } = brief.facts.history;
  const held = { talk: talks, learned, did, introduced };
  return wanted.filter((one) => held[one].length === 0);
};

export const PURPOSE_PLANS: Record<Purpose, PurposePlan> = {
  request: {
    slots: (brief, goal, channel) => requestSlots(brief, goal, writing(channel), channel === 'note'),
    subjects: requestSubjects,
    missing: none,
  },
  'follow-up': {
    // Without a first message there is nothing to recall: then it is the first message.
    slots: (brief, goal, channel) =>
      wasAsked(brief)
        ? followUpSlots(brief, goal, writing(channel))
        : requestSlots(brief, goal, writing(channel), channel === 'note'),
    subjects: (brief) => (wasAsked(brief) ? followUpSubjects : requestSubjects)(brief),
    missing: (brief) => (wasAsked(brief) ? [] : ['earlierRequest']),
  },
  confirmation: {
    slots: confirmationSlots,
    subjects: confirmationSubjects,
    missing: (brief) => (appointmentOf(brief) === null ? ['appointment'] : []),
  },
  'thank-you': {
    slots: thankYouSlots,
    subjects: thankYouSubjects,
    missing: (brief) => lacking(brief, 'talk', 'learned', 'did'),
  },
  'introduction-ask': {
    slots: introductionAskSlots,
    subjects: introductionAskSubjects,
    missing: (brief) => lacking(brief, 'learned'),
  },
  'introducer-update': {
    slots: introducerUpdateSlots,
    subjects: introducerUpdateSubjects,
    missing: (brief) => lacking(brief, 'introduced', 'learned'),
  },
  'keep-in-touch': {
    slots: keepInTouchSlots,
    subjects: keepInTouchSubjects,
    missing: (brief) => lacking(brief, 'learned', 'did'),
  },
};
