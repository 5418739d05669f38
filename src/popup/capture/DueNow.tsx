import type { Contact } from '../../model/person/contact';
import { NextStep } from '../../parts/person/NextStep';
import { contactFile } from '../../store/people/contacts';
import { dueBy } from '../../store/people/search';
import { Fault } from '../../ui/Fault';
import { openDashboard } from '../../ui/openDashboard';
import { plural, t } from '../../ui/t';
import { useQuery } from '../../ui/useQuery';

/** More are a list for the dashboard. */
const SHOWN = 4;

/** What is due today with the people who are kept: one line each, which opens them. Nothing where nothing is. */
export function DueNow() {
  const due = useQuery(dueToday, 'due', ['contacts']);
  if (due.state === 'failed') return <Fault error={due.error} />;
  if (due.state === 'loading' || due.value.total === 0) return null;
  return (
    <section class="stack tight" data-part="due">
      <h2>{plural('dueTitle', due.value.total)}</h2>
      <ul class="stack tight">
        {due.value.files.map(({ contact, events }) => (
          <li key={contact.id} class="row due">
            <span class="main">
              <bdi>{contact.name.full}</bdi>
              <span class="quiet block">
                <NextStep events={events} />
              </span>
            </span>
            <button
              type="button"
              class="button"
              data-action="openDue"
              aria-label={t('openWhom', nameOf(contact))}
              onClick={() => void openDashboard(`contact/${contact.id}`)}
            >
              {t('openPerson')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameOf = ({ name }: Contact): string => name.full;

async function dueToday() {
  const ids = await dueBy(new Date());
  const files = await Promise.all(ids.slice(0, SHOWN).map(contactFile));
  return { total: ids.length, files: files.filter((file) => file !== null) };
}
