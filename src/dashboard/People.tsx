import type { Contact } from '../model/contact';
import { listContacts } from '../store/contacts';
import { longDay } from '../ui/dates';
import { Fault } from '../ui/Fault';
import { Initials } from '../ui/Initials';
import { plural, t } from '../ui/t';
import { useQuery } from '../ui/useQuery';

/** Everybody who is kept, the last touched first. */
export function People() {
  const list = useQuery(listContacts, 'people');
  if (list.state === 'loading') return null;
  if (list.state === 'failed') return <Fault error={list.error} />;
  const { contacts, damaged } = list.value;
  return (
    <>
      <header class="row spread">
        <h1>{t('peopleTitle')}</h1>
        {contacts.length > 0 && <p class="quiet">{plural('peopleCount', contacts.length)}</p>}
      </header>
      {damaged > 0 && <p class="notice warn">{plural('peopleDamaged', damaged)}</p>}
      {contacts.length === 0 ? (
        <section class="card empty stack">
          <h2>{t('peopleEmptyTitle')}</h2>
          <p>{t('peopleEmpty')}</p>
        </section>
      ) : (
        <ul class="people card">
          {contacts.map((contact) => (
            <Row key={contact.id} contact={contact} />
          ))}
        </ul>
      )}
    </>
  );
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
