import { useState } from 'preact/hooks';
import { type PastAction, pastActions, undoAction } from '../../store/actions/undo';
import { listBin } from '../../store/people/bin';
import { contactsOf } from '../../store/people/contacts';
import { dayAndTime } from '../../ui/dates';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';

interface Told extends PastAction {
  /** Whom it was about, as far as they are still kept, if only in the bin. */
  who: string;
}

async function recent(): Promise<Told[]> {
  const [actions, bin] = await Promise.all([pastActions(new Date()), listBin()]);
  const binned = new Map(bin.map(({ id, contact }) => [id, contact]));
  return Promise.all(
    actions.map(async (action) => {
      const ids = action.contacts.slice(0, 3);
      const people = [...(await contactsOf(ids)), ...ids.flatMap((id) => binned.get(id) ?? [])];
      return { ...action, who: people.map(({ name }) => name.full).join(', ') };
    }),
  );
}

/** What was done in the last 30 days, each to be taken back, and back again. */
export function History() {
  const actions = useQuery(recent, 'history');
  const { error, run } = useAction();
  /** The action that could not be taken back, as what came after it stands in the way. */
  const [stays, setStays] = useState<number | null>(null);
  const takeBack = (id: number, action: number) =>
    void run(async () => setStays((await undoAction(action, new Date())) ? null : id));
  if (actions.state === 'failed') return <Fault error={actions.error} />;
  const list = actions.state === 'done' ? actions.value : [];
  return (
    <section class="card stack" data-part="history">
      <h2>{t('historyTitle')}</h2>
      <p class="quiet">{list.length === 0 ? t('historyEmpty') : t('historyLead')}</p>
      {error !== null && <Fault error={error} />}
      <ol class="stack">
        {list.map(({ id, at, kind, who, undoneBy }) => (
          <li key={id} class="entry">
            <span>
              {t(`action_${kind}`)} <bdi>{who}</bdi>{' '}
              <time class="quiet" dateTime={at}>
                {dayAndTime(new Date(at))}
              </time>
              {undoneBy !== null && <span class="quiet"> · {t('historyUndone')}</span>}
              {stays === id && (
                <span class="notice warn" role="alert">
                  {t('historyStays')}
                </span>
              )}
            </span>
            <button
              type="button"
              class="button"
              data-action={undoneBy === null ? 'undoAction' : 'redoAction'}
              onClick={() => takeBack(id, undoneBy ?? id)}
            >
              {undoneBy === null ? t('undo') : t('redo')}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
