import { eventSentence } from '../../parts/log/eventSentence';
import type { Day } from '../../store/steps/day';
import { timeOfDay } from '../../ui/dates';
import { plural } from '../../ui/t';

/** What was done today. */
export function DoneToday({ done }: Pick<Day, 'done'>) {
  if (done.length === 0) return null;
  return (
    <details data-part="done">
      <summary>{plural('todayDone', done.length)}</summary>
      <ul class="stack tight done">
        {done.map(({ event, contact }) => (
          <li key={event.id}>
            <time class="quiet" dateTime={event.at}>
              {timeOfDay(new Date(event.at))}
            </time>{' '}
            <a href={`#contact/${contact.id}`}>
              <bdi>{contact.name.full}</bdi>
            </a>
            : {eventSentence(event)}
          </li>
        ))}
      </ul>
    </details>
  );
}
