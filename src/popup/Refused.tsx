import { openDashboard } from '../ui/openDashboard';
import { safeUrl } from '../ui/safeUrl';
import { t } from '../ui/t';
import type { Outcome } from './readTab';

type NotSaved = Exclude<Outcome, { kind: 'saved' }>;

function sentence(outcome: NotSaved): string {
  switch (outcome.kind) {
    case 'refused':
      return t(`refused_${outcome.reason}`);
    case 'unreadable':
      return t(`cannot_${outcome.why}`);
    case 'failed':
      return t(`failed_${outcome.why}`);
  }
}

/** Nobody was kept: why, and what to do. When the page lists people, they are offered. */
export function Refused({ outcome }: { outcome: NotSaved }) {
  const people = outcome.kind === 'refused' ? outcome.people : [];
  return (
    <main data-screen={outcome.kind === 'failed' ? 'error' : 'refused'}>
      <h1>{t(outcome.kind === 'failed' ? 'failedTitle' : 'refusedTitle')}</h1>
      <p data-part="reason" role="status">
        {sentence(outcome)}
      </p>
      {people.length > 0 && (
        <section class="stack">
          <h2>{t('listedTitle')}</h2>
          <ul class="listed">
            {people.slice(0, 8).map((person) => {
              const link = safeUrl(person.link);
              return (
                <li key={`${person.name} ${person.link}`} class="row spread">
                  <span>
                    <bdi>{person.name}</bdi>
                    {person.role && (
                      <span class="quiet block">
                        <bdi>{person.role}</bdi>
                      </span>
                    )}
                  </span>
                  {link && (
                    <a class="button" href={link} target="_blank" rel="noreferrer">
                      {t('openPerson')}
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <footer class="next">
        <button type="button" class="link" data-action="openInroad" onClick={() => void openDashboard('people')}>
          {t('openInroad')}
        </button>
      </footer>
    </main>
  );
}
