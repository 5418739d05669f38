import { useState } from 'preact/hooks';
import { RestoreReportView } from '../../parts/restore/RestoreReportView';
import { useRestore } from '../../parts/restore/useRestore';
import { Fault } from '../../ui/Fault';
import { plural, t } from '../../ui/t';
import { readAside } from './readBackupInWorker';

interface Props {
  /** Lets a database be used that is not what was kept. */
  allow?: () => void;
}

/** Reads a backup, says what it would bring, and brings it when the user agrees. */
export function Restore({ allow }: Props) {
  const { step, look, bring, leave, error } = useRestore(allow);
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const locked = step.name === 'refused' && (step.why === 'locked' || step.why === 'wrongPassphrase');
  const read = (chosen: File, words: string | null) => void look(() => readAside(chosen, words));

  return (
    <section class="card stack" data-part="restore" data-step={step.name}>
      <h2>{t('restoreTitle')}</h2>
      <p>{t('restoreLead')}</p>
      <label class="label">
        {t('restoreFile')}
        <input
          type="file"
          name="backup"
          accept=".json,application/json"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0] ?? null;
            setFile(chosen);
            if (chosen) read(chosen, null);
          }}
        />
      </label>
      <p role="status">
        {step.name === 'working' && t('restoreWorking')}
        {step.name === 'done' && plural('restoreDone', step.people)}
      </p>
      {step.name === 'refused' && (
        <p class={locked ? 'notice' : 'notice bad'} role="alert" data-part="refusal">
          {t(`restore_${step.why}`, step.where)}
        </p>
      )}
      {locked && file && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            read(file, passphrase);
          }}
        >
          <label class="label">
            {t('restorePassphrase')}
            <input
              type="password"
              name="unlock"
              autocomplete="off"
              value={passphrase}
              onInput={(event) => setPassphrase(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button" data-action="unlock">
            {t('restoreUnlock')}
          </button>
        </form>
      )}
      {step.name === 'report' && (
        <RestoreReportView {...step} onBring={(choices) => void bring(choices)} onLeave={leave} />
      )}
      {error !== null && <Fault error={error} />}
    </section>
  );
}
