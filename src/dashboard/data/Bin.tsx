import { useRef, useState } from 'preact/hooks';
import { KEPT_DAYS } from '../../model/kept/kept';
import { eraseForGood, listBin, putBack } from '../../store/people/bin';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { longDay } from '../../ui/dates';
import { Fault } from '../../ui/Fault';
import { plural, t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';

/** Who was deleted in the last 30 days: to put back, or to erase for good. */
export function Bin() {
  const bin = useQuery(listBin, 'bin', ['contacts']);
  const [asked, setAsked] = useState<string[]>([]);
  const dialog = useRef<HTMLDialogElement>(null);
  const { error, run } = useAction();
  const erasing = useAction();
  const ask = (ids: string[]) => {
    setAsked(ids);
    dialog.current?.showModal();
  };
  const erase = async () => {
    if (await erasing.run(() => eraseForGood(asked, new Date()))) dialog.current?.close();
  };
  if (bin.state === 'failed') return <Fault error={bin.error} />;
  const people = bin.state === 'done' ? bin.value : [];
  const one = asked.length === 1 ? people.find(({ id }) => id === asked[0]) : undefined;
  return (
    <section class="card stack" data-part="bin">
      <h2>{t('binTitle')}</h2>
      <p class="quiet">{people.length === 0 ? t('binEmpty') : t('binLead', String(KEPT_DAYS))}</p>
      {error !== null && <Fault error={error} />}
      <ul class="stack">
        {people.map(({ id, at, contact }) => (
          <li key={id} class="entry">
            <span>
              <bdi>{contact.name.full}</bdi> <span class="quiet">{t('binAt', longDay(new Date(at)))}</span>
            </span>
            <span class="row">
              <button
                type="button"
                class="button"
                data-action="putBack"
                aria-label={t('binPutBackWho', contact.name.full)}
                onClick={() => void run(() => putBack(id, new Date()))}
              >
                {t('binPutBack')}
              </button>
              <button
                type="button"
                class="link danger"
                data-action="erase"
                aria-label={t('binEraseWho', contact.name.full)}
                onClick={() => ask([id])}
              >
                {t('binErase')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {people.length > 1 && (
        <div>
          <button
            type="button"
            class="link danger"
            data-action="emptyBin"
            onClick={() => ask(people.map(({ id }) => id))}
          >
            {t('binEmptyIt')}
          </button>
        </div>
      )}
      <ConfirmDialog
        dialog={dialog}
        title={one ? t('eraseTitle', one.contact.name.full) : plural('eraseAllTitle', asked.length)}
        confirm={t('binErase')}
        action="confirmErase"
        onConfirm={() => void erase()}
      >
        <p>{t('eraseText')}</p>
        {erasing.error !== null && <Fault error={erasing.error} />}
      </ConfirmDialog>
    </section>
  );
}
