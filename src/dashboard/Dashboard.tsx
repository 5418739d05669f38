import { useState } from 'preact/hooks';
import type { ContactFile } from '../store/contacts';
import { restoreContact } from '../store/contacts';
import { Fault } from '../ui/Fault';
import { t } from '../ui/t';
import { useAction } from '../ui/useAction';
import { AboutMe } from './AboutMe';
import { ContactPage } from './ContactPage';
import { People } from './People';
import { useView } from './view';

/** The dashboard: the people, one person, the user. */
export function Dashboard() {
  const view = useView();
  const [deleted, setDeleted] = useState<ContactFile | null>(null);
  const { error, run } = useAction();
  const putBack = (file: ContactFile) =>
    run(async () => {
      await restoreContact(file);
      setDeleted(null);
      location.hash = `contact/${file.contact.id}`;
    });

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
      </nav>
      <main data-screen={view.name}>
        {error !== null && <Fault error={error} />}
        {deleted && (
          <p class="notice row spread" role="status">
            {t('deleted', deleted.contact.name.full)}
            <button type="button" class="link" data-action="undoDelete" onClick={() => void putBack(deleted)}>
              {t('undo')}
            </button>
          </p>
        )}
        {view.name === 'people' && <People />}
        {view.name === 'me' && <AboutMe />}
        {view.name === 'contact' && <ContactPage key={view.id} id={view.id} onDeleted={setDeleted} />}
      </main>
    </>
  );
}
