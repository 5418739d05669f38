import type { ListedPerson } from '../../model/page/capture';
import { DidYouSend } from '../../parts/message/sending/DidYouSend';
import { addContact, listContacts } from '../../store/people/contacts';
import { Fault } from '../../ui/Fault';
import { safeUrl } from '../../ui/safeUrl';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';
import { OpenInroad } from '../OpenInroad';
import { AddByHand } from './AddByHand';
import { DueNow } from './DueNow';
import type { Outcome } from './readTab';
import { WhatIsInroad } from './WhatIsInroad';

/** More than this many people of a page make a list to scroll, not a choice. */
const LISTED_AT_MOST = 12;

function sentence(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'saved':
      return t('saved');
    case 'refused':
      return t(`refused_${outcome.reason}`);
    case 'unreadable':
      return t(`cannot_${outcome.why}`);
    case 'failed':
      return t(`failed_${outcome.why}`);
  }
}

interface Props {
  outcome: Outcome;
  /** Called with the id of somebody whom the user added instead. */
  onAdded: (id: string) => void;
}

/** Nobody was kept: why, and what to do. People whom the page lists are offered; anybody can be added by hand. */
export function Refused({ outcome, onAdded }: Props) {
  const people = outcome.kind === 'refused' ? outcome.people : [];
  const failed = outcome.kind === 'failed';
  const kept = useQuery(() => listContacts(1), 'anybody', ['contacts']);
  const isNew = !failed && kept.state === 'done' && kept.value.total === 0;
  return (
    <main data-screen={failed ? 'error' : 'refused'}>
      <h1>{t(failed ? 'failedTitle' : 'refusedTitle')}</h1>
      <p data-part="reason" role="status">
        {sentence(outcome)}
      </p>
      {isNew && <WhatIsInroad />}
      {people.length > 0 && <Listed people={people.slice(0, LISTED_AT_MOST)} onAdded={onAdded} />}
      <AddByHand onAdded={onAdded} />
      <DidYouSend />
      <DueNow />
      <footer class="next">
        <OpenInroad view="people" />
      </footer>
    </main>
  );
}

/** The people of a list: their own page is opened where they have one, else they are kept as the list names them. */
function Listed({ people, onAdded }: { people: ListedPerson[]; onAdded: (id: string) => void }) {
  const { error, run } = useAction();
  const keep = ({ name, role }: ListedPerson) =>
    run(async () => onAdded(await addContact(role === null ? { name } : { name, role }, new Date())));
  return (
    <section class="stack">
      <h2>{t('listedTitle')}</h2>
      {error !== null && <Fault error={error} />}
      <ul class="listed">
        {people.map((person) => {
          const link = safeUrl(person.link);
          return (
            <li key={`${person.name} ${person.link}`} class="row">
              <span class="main">
                <bdi>{person.name}</bdi>
                {person.role && (
                  <span class="quiet block">
                    <bdi>{person.role}</bdi>
                  </span>
                )}
              </span>
              {link ? (
                <a class="button" href={link} target="_blank" rel="noreferrer">
                  {t('openPerson')}
                </a>
              ) : (
                <button type="button" class="button" data-action="keepListed" onClick={() => void keep(person)}>
                  {t('keepListed')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
