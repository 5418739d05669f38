import type { BackupContent, BackupFault } from '../../formats/backup';
import type { RestoreChoices, RestoreReport } from '../../store/incoming/restore';

/** What was read of a file or a copy: what it holds, or why it cannot be used. */
export type ReadBackup = { ok: true; content: BackupContent; made: string; intact: boolean } | Refusal;
/** `where`: the place in the file, where one is to blame. */
export type Refusal = { ok: false; why: BackupFault | 'brokenCopy'; where: string };

/** Makes room for what comes back, at the last moment. */
export type ClearRoom = () => Promise<void>;

export interface Compared {
  content: BackupContent;
  report: RestoreReport;
  made: string;
  intact: boolean;
  /** Null where what is here stays, and was compared with. */
  clear: ClearRoom | null;
}

/** Where a restore is: nothing is written before the user has seen the report. */
export type Step =
  | { name: 'choose' }
  | { name: 'working' }
  | ({ name: 'refused' } & Omit<Refusal, 'ok'>)
  | ({ name: 'report' } & Compared)
  | { name: 'done'; people: number };

/** How many people a restore brings: whoever is new here, and whoever was erased where the user wants them back. */
export const comingPeople = (
  { fresh, erased }: Pick<RestoreReport, 'fresh' | 'erased'>,
  choices: RestoreChoices,
): number => fresh.length + (choices.erased === 'bring' ? erased.length : 0);
