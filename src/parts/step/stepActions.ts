import type { Contact } from '../../model/person/contact';
import type { Step } from '../../model/steps/step';
import { instant } from '../../model/time';
import { logEvent, type Sent } from '../../store/people/events';
import { letRest, putOffStep, skipStep } from '../../store/steps/decide';
import { nearDay } from '../../ui/dates';
import { t } from '../../ui/t';
import { stepLabel } from './sentences';
import type { Replied } from './TheyReplied';

/** What can be done with a step. Each logs one thing, and says what it was; it rejects with a StoreError. */
export function stepActions({ id, name: { full } }: Contact, step: Step, say: (sentence: string, sent: Sent) => void) {
  const title = stepLabel(step);
  /** What happened at the time of an appointment is noted for that time. */
  const then = () => (step.since === null ? new Date() : step.since);
  return {
    sent: (sent: Sent) => say(t('doneSent', full), sent),
    async putOff(until: Date) {
      say(t('donePutOff', title, full, nearDay(until)), await putOffStep(id, step, until, new Date()));
    },
    async skip() {
      say(t('doneSkipped', title, full), await skipStep(id, step, new Date()));
    },
    async rest() {
      const rested = await letRest([id], new Date());
      if (rested) say(t('doneRested', full), rested);
    },
    async replied({ says, text, until }: Replied) {
      const now = new Date();
      const logged =
        says === 'no'
          ? await logEvent(id, 'declined', { text }, now)
          : await logEvent(
              id,
              'replied',
              { text, says, ...(says === 'later' && until !== null && { until: instant(until) }) },
              now,
            );
      say(t('doneReplied', full), logged);
    },
    async talked() {
      say(t('doneTalked', full), await logEvent(id, 'met', { text: '' }, new Date(), then()));
    },
    async missed() {
      say(t('doneMissed', full), await logEvent(id, 'missed', { text: '' }, new Date(), then()));
    },
    async moved(to: Date) {
      const payload = { for: instant(to), medium: '', text: '' };
      say(t('doneMoved', full, nearDay(to)), await logEvent(id, 'scheduled', payload, new Date()));
    },
  };
}
