import type { LedgerEvent } from '../../model/event';
import { longDay } from '../../ui/dates';
import { t } from '../../ui/t';

/** What happened with a person, the latest first. */
export function Timeline({ events }: { events: LedgerEvent[] }) {
  const latest = [...events].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <section class="card stack">
      <h2>{t('timelineTitle')}</h2>
      <ol class="timeline">
        {latest.map((event) => (
          <li key={event.id}>
            <time class="quiet" dateTime={event.at}>
              {longDay(new Date(event.at))}
            </time>
            <div>
              <p dir="auto">{sentence(event)}</p>
              {'text' in event.payload && event.kind !== 'noted' && event.payload.text !== '' && (
                <details>
                  <summary>{t('eventText')}</summary>
                  <p class="letter" dir="auto">
                    {event.payload.text}
                  </p>
                </details>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function sentence(event: LedgerEvent): string {
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
    case 'asked':
    case 'followedUp':
    case 'thanked':
    case 'confirmed':
    case 'askedWhoElse':
    case 'keptInTouch':
      return t(`event_${event.kind}`, t(`channel_${event.payload.channel}`));
    case 'merged':
      return t('event_merged', event.payload.record.name.full);
    case 'scheduled':
      return t('event_scheduled', longDay(new Date(event.payload.for)));
    case 'introduced':
      return t('event_introduced', event.payload.name);
    default:
      return t(`event_${event.kind}`);
  }
}
