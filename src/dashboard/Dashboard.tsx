import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { onBlocked, readableDatabase } from '../store/database/database';
import { purgeExpired } from '../store/people/bin';
import { Fault } from '../ui/Fault';
import { t } from '../ui/t';
import { useAction } from '../ui/useAction';
import { useQuery } from '../ui/useQuery';
import { Moves } from './Heading';
import { type Notice, NoticeBar } from './Notice';
import { Recovery } from './recovery/Recovery';
import { ROUTES, useView, VIEWS, type ViewName } from './routes';
import type { ViewProps } from './view';

/** The dashboard: the view that the address names. Where the data cannot be opened, what to do about it. */
export function Dashboard() {
  const { name, id, moves } = useView();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [blocked, setBlocked] = useState(false);
  const { error, run } = useAction();
  const open = useQuery(readableDatabase, 'database');
  useEffect(() => onBlocked(setBlocked), []);
  const opened = open.state === 'done';
  useEffect(() => {
    if (opened) void run(() => purgeExpired(new Date()));
  }, [run, opened]);

  if (open.state === 'failed') return <Recovery error={open.error} />;
  if (open.state === 'loading')
    return <main data-screen="opening">{blocked && <p role="status">{t('blockedText')}</p>}</main>;
  const Shown: ComponentType<ViewProps> = ROUTES[name].view;
  return (
    <Moves.Provider value={moves}>
      <Navigation shown={name} />
      <main data-screen={name}>
        {error !== null && <Fault error={error} />}
        {notice && <NoticeBar notice={notice} onUndone={() => setNotice(null)} />}
        <Shown key={id} id={id} notify={setNotice} />
      </main>
    </Moves.Provider>
  );
}

function Navigation({ shown }: { shown: ViewName }) {
  return (
    <nav class="bar row" aria-label={t('productName')}>
      <strong>{t('productName')}</strong>
      {VIEWS.map((view) => {
        const { nav } = ROUTES[view];
        return (
          nav && (
            <a key={view} href={`#${view}`} aria-current={view === shown ? 'page' : undefined}>
              {t(nav)}
            </a>
          )
        );
      })}
    </nav>
  );
}
