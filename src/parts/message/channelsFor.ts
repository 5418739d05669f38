import type { Me } from '../../model/me';
import { CHANNELS, type Channel, type Purpose } from '../../model/message';
import type { StepKind } from '../../model/nextStep';

const PURPOSE_OF: Record<StepKind, Purpose> = {
  ask: 'request',
  followUp: 'follow-up',
  letRest: 'follow-up',
  arrange: 'confirmation',
  talk: 'confirmation',
  thank: 'thank-you',
  askWhoElse: 'introduction-ask',
  none: 'keep-in-touch',
};

/** The message that takes the next step. */
export const purposeOf = (step: StepKind): Purpose => PURPOSE_OF[step];

/** A note goes with an invitation, so only a first message is one; InMail is for paid accounts. */
export const channelsFor = (purpose: Purpose, me: Me): Channel[] =>
  CHANNELS.filter(
    (channel) => (channel !== 'note' || purpose === 'request') && (channel !== 'inmail' || me.linkedin.tier !== 'free'),
  );
