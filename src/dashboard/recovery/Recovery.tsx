import { useRef, useState } from 'preact/hooks';
import { encodeBackup } from '../../formats/backup';
import { fileName } from '../../formats/fileName';
import { StoreError } from '../../store/database/error';
import { eraseEverything } from '../../store/erasing/eraseEverything';
import { acceptLoss, EmptiedError, openDespiteLoss, readDamaged } from '../../store/safety';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { longDay } from '../../ui/dates';
import { Fault } from '../../ui/Fault';
import { plural, t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { Copies, REPLACE_UNOPENED } from '../data/Copies';
import { Restore } from '../data/Restore';
import { saveFile } from '../data/saveFile';

/**
 * What to do when the data cannot be opened, or is not what was kept: put back what Inroad copied, save what can be read,
 * try again, and only then go on without.
 */
export function Recovery({ error }: { error: unknown }) {
  const [saved, setSaved] = useState<number | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const { error: failed, run } = useAction();
  const fault = error instanceof StoreError ? error.fault : 'storage';
  const missing = error instanceof EmptiedError ? error.missing : null;
  const reload = () => location.reload();
  const save = () =>
    run(async () => {
      const now = new Date();
      const content = await readDamaged();
      saveFile(fileName('rescue', now), await encodeBackup(content, now));
      setSaved(content.contacts.length);
    });
  const without = () =>
    run(async () => {
      await (missing ? acceptLoss() : eraseEverything());
      reload();
    });
  const feedback = (
    <>
      {failed !== null && <Fault error={failed} />}
      <p role="status">{saved !== null && plural('recoverySaved', saved)}</p>
    </>
  );
  const actions = (
    <div class="row">
      {missing?.found !== 0 && (
        <button type="button" class="button" data-action="salvage" onClick={() => void save()}>
          {t('recoverySave')}
        </button>
      )}
      <button type="button" class="button" data-action="tryAgain" onClick={reload}>
        {t('recoveryAgain')}
      </button>
      <button
        type="button"
        class="button danger"
        data-action={missing ? 'goOnWithout' : 'startAfresh'}
        onClick={() => dialog.current?.showModal()}
      >
        {t(missing ? 'recoveryWithout' : 'recoveryAfresh')}
      </button>
    </div>
  );
  return (
    <main data-screen="recovery" data-fault={fault}>
      <header>
        <h1>{t(missing ? 'recoveryTitleMissing' : 'recoveryTitle')}</h1>
      </header>
      <section class="card stack">
        <p data-part="reason">
          {missing
            ? missingSentence(missing)
            : t(`recovery_${fault === 'newerData' || fault === 'full' ? fault : 'storage'}`)}
        </p>
        <p>{t(missing ? 'recoveryMissingKept' : 'recoveryKept')}</p>
        {!missing && feedback}
        {!missing && actions}
      </section>
      {missing && <Copies rescue missing={missing} allow={openDespiteLoss} />}
      {fault === 'storage' && <Copies rescue makeRoom={REPLACE_UNOPENED} allow={openDespiteLoss} />}
      {/* Chromium may refuse even to delete what it cannot open; what it keeps of an extension goes with the extension. */}
      {fault === 'storage' && <p class="quiet">{t('recoveryReinstall')}</p>}
      {missing && <Restore allow={openDespiteLoss} />}
      {missing && (
        <section class="card stack">
          <h2>{t('recoveryElse')}</h2>
          {feedback}
          {actions}
        </section>
      )}
      <ConfirmDialog
        dialog={dialog}
        title={t(missing ? 'recoveryWithoutTitle' : 'recoveryAfreshTitle')}
        confirm={t(missing ? 'recoveryWithout' : 'recoveryAfresh')}
        action={missing ? 'confirmWithout' : 'confirmAfresh'}
        onConfirm={() => void without()}
      >
        <p>{t(missing ? 'recoveryWithoutText' : 'recoveryAfreshText')}</p>
      </ConfirmDialog>
    </main>
  );
}

function missingSentence({ people, at, found }: EmptiedError['missing']): string {
  if (found >= people) return t('recoveryOlder');
  const day = longDay(new Date(at));
  const kept = plural('peopleCount', people);
  return found === 0 ? t('recoveryEmptied', day, kept) : t('recoveryFewer', day, kept, String(found));
}
