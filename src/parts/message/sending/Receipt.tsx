import type { EventOf, LedgerEvent } from '../../../model/events';
import { purposeKey } from '../../../model/purposes';
import { undoSent } from '../../../store/people/events';
import { longDay } from '../../../ui/dates';
import { t } from '../../../ui/t';
import { NextStep } from '../../person/NextStep';
import type { Composer } from '../useComposer';

interface Props {
  sent: EventOf<'sent'>;
  events: LedgerEvent[];
  composer: Composer;
}

/** What was sent last and when, how it is taken back, and what comes next: there is nothing to write now. */
export function Receipt({ sent, events, composer }: Props) {
  const { channel, purpose } = sent.payload;
  const takeBack =
    composer.takeBack ?? (() => void composer.run(() => undoSent({ contact: sent.contact, event: sent.id })));
  return (
    <section class="receipt stack tight" data-part="receipt" aria-label={t('messageTitle')}>
      <p role="status">
        <span class="tick" aria-hidden="true" />
        <strong>{t(`event_sent_${purposeKey(purpose)}`)}</strong>{' '}
        <span class="quiet">
          {longDay(new Date(sent.at))}
          {channel && ` · ${t(`channel_${channel}`)}`}
        </span>{' '}
        <button type="button" class="link" data-action="undoSent" onClick={takeBack}>
          {t('undo')}
        </button>
      </p>
      <p>
        <NextStep events={events} />
      </p>
      <p>
        <button type="button" class="link" data-action="writeAnyway" onClick={composer.writeAnyway}>
          {t('writeAnyway')}
        </button>
      </p>
    </section>
  );
}
