import type { Channel, Goal, Purpose } from '../../model/message';
import type { Slot } from '../writing/bestFillings';
import type { Material } from '../writing/brief';
import type { Said } from '../writing/claim';
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
  slots: (material: Material, goal: Goal, channel: Channel) => Slot[];
  /** The most telling first; the first that is short enough is taken. */
  subjects: (material: Material) => (Said | null)[];
  /** What the history should hold for it. */
  missing: (material: Material) => Missing[];
}

const writing = (channel: Channel) => (channel === 'email' ? 'by e-mail' : 'here');
const none = (): Missing[] => [];
const wasAsked = ({ facts }: Material): boolean =>
  facts.history.sent.some(({ kind }) => kind === 'request' || kind === 'follow-up');
const lacking = (material: Material, ...wanted: ('talk' | 'learned' | 'did' | 'introduced')[]): Missing[] => {
  const { talks, learned, did, introduced } = material.facts.history;
  const held = { talk: talks, learned, did, introduced };
  return wanted.filter((one) => held[one].length === 0);
};

export const PURPOSE_PLANS: Record<Purpose, PurposePlan> = {
  request: {
    slots: (material, goal, channel) => requestSlots(material, goal, writing(channel), channel === 'note'),
    subjects: requestSubjects,
    missing: none,
  },
  'follow-up': {
    // Without a first message there is nothing to recall: then it is the first message.
    slots: (material, goal, channel) =>
      wasAsked(material)
        ? followUpSlots(material, goal, writing(channel))
        : requestSlots(material, goal, writing(channel), channel === 'note'),
    subjects: (material) => (wasAsked(material) ? followUpSubjects : requestSubjects)(material),
    missing: (material) => (wasAsked(material) ? [] : ['earlierRequest']),
  },
  confirmation: {
    slots: confirmationSlots,
    subjects: confirmationSubjects,
    missing: (material) => (appointmentOf(material) === null ? ['appointment'] : []),
  },
  'thank-you': {
    slots: thankYouSlots,
    subjects: thankYouSubjects,
    missing: (material) => lacking(material, 'talk', 'learned', 'did'),
  },
  'introduction-ask': {
    slots: introductionAskSlots,
    subjects: introductionAskSubjects,
    missing: (material) => lacking(material, 'learned'),
  },
  'introducer-update': {
    slots: introducerUpdateSlots,
    subjects: introducerUpdateSubjects,
    missing: (material) => lacking(material, 'introduced', 'learned'),
  },
  'keep-in-touch': {
    slots: keepInTouchSlots,
    subjects: keepInTouchSubjects,
    missing: (material) => lacking(material, 'learned', 'did'),
  },
};
