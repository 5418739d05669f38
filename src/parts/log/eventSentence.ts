import type { LedgerEvent } from '../../model/events';
import { purposeKey } from '../../model/purposes';
import { longDay, nearDay } from '../../ui/dates';
import { t } from '../../ui/t';

/** What happened, as a sentence. */
export function eventSentence(event: LedgerEvent): string {
  switch (event.kind) {
    case 'captured':
      return t(event.payload.created ? 'event_captured_new' : 'event_captured_again', new URL(event.payload.url).host);
    case 'imported':
      return t(event.payload.created ? 'event_imported_new' : 'event_imported_again', event.payload.source);
    case 'edited':
      return t('event_edited', event.payload.changes.map(({ field }) => t(`field_${field}`)).join(', '));
    case 'noted':
      return t('event_noted', event.payload.text);
    case 'referred':
      return t('event_referred', event.payload.by);
    case 'sent':
      return t(`event_sent_${purposeKey(event.payload.purpose)}`);
    case 'merged':
      return t('event_merged', event.payload.record.name.full);
    case 'scheduled':
      return t('event_scheduled', longDay(new Date(event.payload.for)));
    case 'introduced':
      return t('event_introduced', event.payload.name);
    case 'putOff':
      return t('event_putOff', t(`do_${event.payload.step}`), nearDay(new Date(event.payload.until)));
    case 'skipped':
      return t('event_skipped', t(`do_${event.payload.step}`));
    default:
      return t(`event_${event.kind}`);
  }
}
