import { useRef, useState } from 'preact/hooks';
import { encodeBackup } from '../formats/backup';
import { StoreError } from '../store/error';
import { salvage, startAfresh } from '../store/salvage';
import { Fault } from '../ui/Fault';
import { plural, t } from '../ui/t';
import { useAction } from '../ui/useAction';
import { ConfirmDialog } from './ConfirmDialog';
import { fileName, saveFile } from './saveFile';

/** What to do when the data cannot be opened: save what can be read, try again, and only then begin anew. */
export function Recovery({ error }: { error: unknown }) {
  const [saved, setSaved] = useState<number | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const { error: failed, run } = useAction();
  const fault = error instanceof StoreError ? error.fault : 'storage';
  const save = () =>
    run(async () => {
      const now = new Date();
      const content = await salvage();
      saveFile(fileName('rescue', now), await encodeBackup(content, now));
      setSaved(content.contacts.length);
    });
  const afresh = () =>
    run(async () => {
      await startAfresh();
      location.reload();
    });
  return (
    <main data-screen="recovery">
      <header>
        <h1>{t('recoveryTitle')}</h1>
      </header>
      <section class="card stack">
        <p data-part="reason">{t(`recovery_${fault === 'newerData' || fault === 'full' ? fault : 'storage'}`)}</p>
        <p>{t('recoveryKept')}</p>
        {failed !== null && <Fault error={failed} />}
        <p role="status">{saved !== null && plural('recoverySaved', saved)}</p>
        <div class="row">
          <button type="button" class="button primary" data-action="salvage" onClick={() => void save()}>
            {t('recoverySave')}
          </button>
          <button type="button" class="button" data-action="tryAgain" onClick={() => location.reload()}>
            {t('recoveryAgain')}
          </button>
          <button
            type="button"
            class="button danger"
            data-action="startAfresh"
            onClick={() => dialog.current?.showModal()}
          >
            {t('recoveryAfresh')}
          </button>
        </div>
      </section>
      <ConfirmDialog
        dialog={dialog}
        title={t('recoveryAfreshTitle')}
        confirm={t('recoveryAfresh')}
        action="confirmAfresh"
        onConfirm={() => void afresh()}
      >
        <p>{t('recoveryAfreshText')}</p>
      </ConfirmDialog>
    </main>
  );
}
