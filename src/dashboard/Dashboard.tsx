import { useEffect, useState } from 'preact/hooks';
import type { Contact } from '../model/person/contact';
import { onBlocked, readableDatabase } from '../store/database/database';
import { purgeExpired, putBack } from '../store/people/bin';
import { Fault } from '../ui/Fault';
import { t } from '../ui/t';
import { useAction } from '../ui/useAction';
import { useQuery } from '../ui/useQuery';
import { BackupReminder } from './data/BackupReminder';
import { Data } from './data/Data';
import { AboutMe } from './me/AboutMe';
import { People } from './people/People';
import { ContactPage } from './person/ContactPage';
import { Recovery } from './recovery/Recovery';
import { useView } from './view';

/** The dashboard: the people, one person, the user, their data. Where the data cannot be opened, what to do about it. */
export function Dashboard() {
  const view = useView();
  const [deleted, setDeleted] = useState<Contact | null>(null);
  const [blocked, setBlocked] = useState(false);
  const { error, run } = useAction();
  const open = useQuery(readableDatabase, 'database');
  useEffect(() => onBlocked(setBlocked), []);
  const opened = open.state === 'done';
  useEffect(() => {
    if (opened) void run(() => purgeExpired(new Date()));
  }, [run, opened]);
  const undoDelete = (contact: Contact) =>
    run(async () => {
      await putBack(contact.id, new Date());
      setDeleted(null);
      location.hash = `contact/${contact.id}`;
    });

  if (open.state === 'failed') return <Recovery error={open.error} />;
  if (open.state === 'loading')
    return <main data-screen="opening">{blocked && <p role="status">{t('blockedText')}</p>}</main>;
  return (
    <>
      <nav class="bar row" aria-label={t('productName')}>
        <strong>{t('productName')}</strong>
        <a href="#people" aria-current={view.name === 'people' ? 'page' : undefined}>
          {t('navPeople')}
        </a>
        <a href="#me" aria-current={view.name === 'me' ? 'page' : undefined}>
          {t('navMe')}
        </a>
        <a href="#data" aria-current={view.name === 'data' ? 'page' : undefined}>
          {t('navData')}
        </a>
      </nav>
      <main data-screen={view.name}>
        {error !== null && <Fault error={error} />}
        {deleted && (
          <p class="notice row spread" role="status">
            {t('deleted', deleted.name.full)}
            <button type="button" class="link" data-action="undoDelete" onClick={() => void undoDelete(deleted)}>
              {t('undo')}
            </button>
          </p>
        )}
        {view.name === 'people' && (
          <>
            <BackupReminder />
            <People />
          </>
        )}
        {view.name === 'me' && <AboutMe />}
        {view.name === 'data' && <Data />}
        {view.name === 'contact' && <ContactPage key={view.id} id={view.id} onDeleted={setDeleted} />}
      </main>
    </>
  );
}
