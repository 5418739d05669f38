import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../model/person/contact';
import { contactsOf, listContacts } from '../../store/people/contacts';
import { openSearch, type Search } from '../../store/people/search';
import { longDay } from '../../ui/dates';
import { Fault } from '../../ui/Fault';
import { Initials } from '../../ui/Initials';
import { plural, t } from '../../ui/t';
import { useQuery } from '../../ui/useQuery';
import { BackupReminder } from '../data/BackupReminder';
import { Heading } from '../Heading';

const PAGE = 200;

/** Everybody who is kept, the last touched first, or whom the search finds, the best first. */
export function People() {
  const [limit, setLimit] = useState(PAGE);
  const [query, setQuery] = useState('');
  const search = useSearch();
  const last = useRef<{ contacts: Contact[]; total: number }>({ contacts: [], total: 0 });
  const asked = query.trim();
  const list = useQuery(() => listContacts(limit), `people ${limit}`, ['contacts']);
  const found = useQuery(() => findPeople(search.current, asked, limit), `${asked} ${limit}`, ['contacts']);
  if (list.state === 'loading') return null;
  if (list.state === 'failed') return <Fault error={list.error} />;
  const { contacts, damaged, total } = list.value;
  // While the next answer is on its way the last one stays in sight.
  if (found.state === 'done') last.current = found.value;
  const shown = asked === '' ? { contacts, total } : last.current;
  return (
    <>
      <BackupReminder />
      <header class="row spread">
        <Heading title={t('peopleTitle')} />
        {total > 0 && <p class="quiet">{plural('peopleCount', total)}</p>}
      </header>
      {damaged > 0 && <p class="notice warn">{plural('peopleDamaged', damaged)}</p>}
      {total > 0 && (
        <label class="label">
          {t('searchLabel')}
          <input
            type="search"
            name="search"
            dir="auto"
            autocomplete="off"
            maxLength={200}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      )}
      {found.state === 'failed' && <Fault error={found.error} />}
      <p class="visually-hidden" role="status">
        {asked !== '' && found.state === 'done' && plural('searchFound', found.value.total)}
      </p>
      {total === 0 && damaged === 0 ? (
        <section class="card empty stack">
          <h2>{t('peopleEmptyTitle')}</h2>
          <p>{t('peopleEmpty')}</p>
        </section>
      ) : shown.contacts.length === 0 && found.state === 'done' ? (
        <p data-part="nobody">{t('searchNobody')}</p>
      ) : (
        <ul class="people card">
          {shown.contacts.map((contact) => (
            <Row key={contact.id} contact={contact} />
          ))}
        </ul>
      )}
      {shown.contacts.length >= limit && shown.total > limit && (
        <div>
          <button type="button" class="button" data-action="more" onClick={() => setLimit(limit + PAGE)}>
            {t('peopleMore')}
          </button>
        </div>
      )}
    </>
  );
}

/** The search of this page; reading its rows starts with it. */
function useSearch() {
  const search = useRef<Search | null>(null);
  search.current ??= openSearch();
  useEffect(() => () => search.current?.stop(), []);
  return search;
}

async function findPeople(search: Search | null, query: string, limit: number) {
  if (search === null || query === '') return { contacts: [], total: 0 };
  const { ids, total } = await search.find(query, limit);
  return { contacts: await contactsOf(ids), total };
}

function Row({ contact }: { contact: Contact }) {
  const { role, company, location, headline } = contact.fields;
  const what = [role?.value, company?.value].filter((part) => part !== undefined);
  return (
    <li>
      <a href={`#contact/${contact.id}`}>
        <Initials name={contact.name} small />
        <span class="main">
          <strong>
            <bdi>{contact.name.full}</bdi>
          </strong>
          <span class="quiet">
            <bdi>{what.length > 0 ? what.join(' · ') : headline?.value}</bdi>
          </span>
        </span>
        <span class="quiet place">
          <bdi>{location?.value}</bdi>
        </span>
        <time class="quiet" dateTime={contact.updatedAt}>
          {longDay(new Date(contact.updatedAt))}
        </time>
      </a>
    </li>
  );
}
