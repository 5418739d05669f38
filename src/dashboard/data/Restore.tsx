import { useState } from 'preact/hooks';
import type { BackupContent, BackupFault } from '../../formats/backup';
import { RestoreReportView } from '../../parts/restore/RestoreReportView';
import { planRestore, type RestoreChoices, type RestoreReport, restore } from '../../store/incoming/restore';
import { Fault } from '../../ui/Fault';
import { plural, t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { readAside } from './readBackupInWorker';

type Step =
  | { name: 'choose' }
  | { name: 'working' }
  | { name: 'refused'; why: BackupFault; where: string }
  | { name: 'report'; content: BackupContent; report: RestoreReport; made: string; intact: boolean }
  | { name: 'done'; people: number };

interface Props {
  /** Lets a database be used that is not what was kept. */
  allow?: () => void;
}

/** Reads a backup, says what it would bring, and brings it when the user agrees. */
export function Restore({ allow }: Props) {
  const [step, setStep] = useState<Step>({ name: 'choose' });
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const { error, run } = useAction();
  const locked = step.name === 'refused' && (step.why === 'locked' || step.why === 'wrongPassphrase');

  const read = (chosen: File, words: string | null) =>
    run(async () => {
      setStep({ name: 'working' });
      const decoded = await readAside(chosen, words);
      if (!decoded.ok) return setStep({ name: 'refused', why: decoded.why, where: decoded.where });
      const { content, made, intact } = decoded;
      allow?.();
      setStep({ name: 'report', content, made, intact, report: await planRestore(content) });
    });
  const bring = (content: BackupContent, report: RestoreReport, choices: RestoreChoices) =>
    run(async () => {
      setStep({ name: 'working' });
      await restore(content, report, choices, new Date());
      const erased = choices.erased === 'bring' ? report.erased.length : 0;
      setStep({ name: 'done', people: report.fresh.length + erased });
    });

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
            if (chosen) void read(chosen, null);
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
            void read(file, passphrase);
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
        <RestoreReportView
          {...step}
          onBring={(choices) => void bring(step.content, step.report, choices)}
          onLeave={() => setStep({ name: 'choose' })}
        />
      )}
      {error !== null && <Fault error={error} />}
    </section>
  );
}
