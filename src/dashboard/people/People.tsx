import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../model/person/contact';
import { contactsOf, listContacts } from '../../store/people/contacts';
import { openSearch, type Search } from '../../store/people/search';
import { type Filter, isFilter, NO_FILTER, peopleBy, type Standing, standingOf } from '../../store/steps/filter';
import { Fault } from '../../ui/Fault';
import { plural, t } from '../../ui/t';
import { useQuery } from '../../ui/useQuery';
import { BackupReminder, useBackupState } from '../data/BackupReminder';
import { Heading } from '../Heading';
import { Chips } from './Chips';
import { PersonRow } from './PersonRow';

const PAGE = 200;
/** Of whom a search finds, so many are looked at by a filter. */
const MOST_FILTERED = 1_000;

/** Everybody who is kept, the last touched first, whom the search finds, the best first, or whom a filter leaves. */
export function People() {
  const [limit, setLimit] = useState(PAGE);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const search = useSearch();
  const backup = useBackupState();
  const last = useRef<{ contacts: Contact[]; total: number }>({ contacts: [], total: 0 });
  const asked = query.trim();
  const list = useQuery(() => listContacts(limit), `people ${limit}`, ['contacts']);
  const found = useQuery(
    () => findPeople(search.current, asked, filter, limit),
    JSON.stringify([asked, filter, limit]),
    ['contacts'],
  );
  if (list.state === 'loading' || backup.state === 'loading') return null;
  if (list.state === 'failed') return <Fault error={list.error} />;
  const { contacts, damaged, total } = list.value;
  // While the next answer is on its way the last one stays in sight.
  if (found.state === 'done') last.current = found.value;
  const isNarrowed = asked !== '' || isFilter(filter);
  const shown = isNarrowed ? last.current : { contacts, total };
  return (
    <>
      <BackupReminder of={backup} />
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
      {total > 0 && <Chips filter={filter} onFilter={setFilter} />}
      {found.state === 'failed' && <Fault error={found.error} />}
      <p class="visually-hidden" role="status">
        {isNarrowed && found.state === 'done' && plural('searchFound', found.value.total)}
      </p>
      {total === 0 && damaged === 0 ? (
        <section class="card empty stack">
          <h2>{t('peopleEmptyTitle')}</h2>
          <p>{t('peopleEmpty')}</p>
        </section>
      ) : shown.contacts.length === 0 && found.state === 'done' ? (
        <p data-part="nobody">{t('searchNobody')}</p>
      ) : (
        <List contacts={shown.contacts} />
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

/** Whom a search finds and a filter leaves. */
async function findPeople(search: Search | null, query: string, filter: Filter, limit: number) {
  const now = new Date();
  if (search === null || (query === '' && !isFilter(filter))) return { contacts: [], total: 0 };
  if (query === '') {
    const ids = await peopleBy(filter, now);
    return { contacts: await contactsOf(ids.slice(0, limit)), total: ids.length };
  }
  const { ids, total } = await search.find(query, isFilter(filter) ? MOST_FILTERED : limit);
  if (!isFilter(filter)) return { contacts: await contactsOf(ids), total };
  const left = [...(await standingOf(ids, filter, now)).keys()];
  return { contacts: await contactsOf(left.slice(0, limit)), total: left.length };
}

/** A list, each with where they stand: who they are is there at once, the rest as soon as it is known. */
function List({ contacts }: { contacts: Contact[] }) {
  const ids = contacts.map(({ id }) => id);
  const standing = useQuery(() => standingOf(ids, NO_FILTER, new Date()), ids.join(' '), ['contacts', 'me']);
  const last = useRef<Map<string, Standing>>(new Map());
  if (standing.state === 'done') last.current = standing.value;
  const now = new Date();
  return (
    <>
      {standing.state === 'failed' && <Fault error={standing.error} />}
      <ul class="people card">
        {contacts.map((contact) => (
          <PersonRow key={contact.id} contact={contact} standing={last.current.get(contact.id) ?? null} now={now} />
        ))}
      </ul>
    </>
  );
}
