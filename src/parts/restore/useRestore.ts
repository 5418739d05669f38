import { useState } from 'preact/hooks';
import { NOTHING } from '../../model/kept/kept';
import { planRestore, type RestoreChoices, restore } from '../../store/incoming/restore';
import { type Action, useAction } from '../../ui/useAction';
import { type ClearRoom, comingPeople, type ReadBackup, type Refusal, type Step } from './restoreSteps';

const CHOOSE: Step = { name: 'choose' };

export interface Restoring {
  step: Step;
  /**
   * Reads a backup and compares it with what is here, or with nothing where `clear` makes room first. Ends in a report or
   * a refusal.
   */
  look: (read: () => Promise<ReadBackup>, clear?: ClearRoom | null) => Promise<boolean>;
  /** Brings what the report told of. Does nothing at any other step. */
  bring: (choices: RestoreChoices) => Promise<boolean>;
  /** Leaves the report, with nothing written. */
  leave: () => void;
  /** Says that something could not be used, where no report was asked for. */
  refuse: (refusal: Refusal) => void;
  /** Why the last step could not be taken; null where it could. */
  error: unknown;
  run: Action['run'];
}

/**
 * The way of a restore, from a file or a copy: read, compared, told, and brought when the user agrees. `allow` lets a
 * database be used that is not what was kept; it is called when there is something to compare. What fails leads back to
 * where it was asked for, with the reason.
 */
export function useRestore(allow?: () => void): Restoring {
  const [step, setStep] = useState<Step>(CHOOSE);
  const { error, run } = useAction();
  const work = async (steps: () => Promise<Step>, otherwise: Step): Promise<boolean> => {
    setStep({ name: 'working' });
    const done = await run(async () => setStep(await steps()));
    if (!done) setStep(otherwise);
    return done;
  };
  const refused = ({ why, where }: Refusal): Step => ({ name: 'refused', why, where });
  return {
    step,
    look: (read, clear = null) =>
      work(async () => {
        const backup = await read();
        if (!backup.ok) return refused(backup);
        allow?.();
        const { content, made, intact } = backup;
        const report = await planRestore(content, clear ? NOTHING : undefined);
        return { name: 'report', content, made, intact, report, clear };
      }, CHOOSE),
    bring: async (choices) => {
      if (step.name !== 'report') return false;
      const { content, report, clear } = step;
      return work(async () => {
        await clear?.();
        await restore(content, report, choices, new Date());
        return { name: 'done', people: comingPeople(report, choices) };
      }, step);
    },
    leave: () => setStep(CHOOSE),
    refuse: (refusal) => setStep(refused(refusal)),
    error,
    run,
  };
}
