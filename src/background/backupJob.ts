import { encodeBackup } from '../formats/backup';
import { fileName } from '../formats/fileName';
import { isDue, isGivenUp } from '../model/kept/schedule';
import type { Schedule, ScheduleProblem } from '../model/kept/settings';
import { instant } from '../model/time';
import { readEverything } from '../store/incoming/restore';
import { changeSettings, settingsOf } from '../store/settings/settings';
import type { Downloads } from './downloads';

/** The folder in the downloads folder. */
const FOLDER = 'Inroad';
/** How long to wait for a download before it is left to the next look: half a minute in all. */
const WAITS = [50, 100, 200, 400, 800, 1600, 3200, 6400, 12_800];

type Pending = NonNullable<Schedule['pending']>;

let running: Promise<void> | null = null;

/**
 * Makes a backup if one is due, and finds out how the last one ended. It counts as one only when the browser says that
 * the file is complete. One at a time: the alarm and the start of the browser may come together.
 */
export function backUpIfDue(downloads: Downloads, now: Date): Promise<void> {
  running ??= look(downloads, now).finally(() => {
    running = null;
  });
  return running;
}

async function look(downloads: Downloads, now: Date): Promise<void> {
  const begun = (await settingsOf()).schedule?.pending ?? null;
  if (begun !== null && (await settle(begun, downloads, now)) === 'under way') return;
  const { schedule } = await settingsOf();
  if (schedule === null || !isDue(schedule, now)) return;
  if (!(await downloads.allowed())) return fail('notAllowed', now);
  // Written before the work: where the worker ends in the middle, out of memory for one, the next look finds this.
  let pending: Pending = { at: instant(now), contacts: 0, download: null };
  await change({ pending });
  const content = await readEverything();
  const begins = downloads.begin(`${FOLDER}/${fileName('backup', now)}`, await encodeBackup(content, now));
  // Why a download could not begin is the browser's own text, different in each; that it did not is what matters.
  const download = await begins.catch(() => undefined);
  if (download === undefined) return fail('notSaved', now);
  if (download === null) return fail('tooLarge', now);
  pending = { ...pending, contacts: content.contacts.length, download };
  await change({ pending });
  for (const wait of WAITS) {
    if ((await settle(pending, downloads, now)) === 'ended') return;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Notes how a download ended, once it has. */
async function settle(pending: Pending, downloads: Downloads, now: Date): Promise<'under way' | 'ended'> {
  const { at, contacts, download } = pending;
  if (download === null || !(await downloads.allowed())) {
    await fail('notSaved', now);
    return 'ended';
  }
  const state = await downloads.stateOf(download);
  if (state.is === 'under way' && !isGivenUp(pending, now)) return 'under way';
  if (state.is !== 'complete') await fail('notSaved', now);
  else
    await changeSettings(({ schedule }) => ({
      // Turned off in between: the file is there all the same.
      schedule: schedule && { ...schedule, last: { at, contacts, file: state.file }, pending: null, problem: null },
      lastBackup: { at, contacts },
      remindAfter: null,
    }));
  if (state.is !== 'gone') await downloads.end(download);
  return 'ended';
}

const fail = (what: ScheduleProblem, now: Date): Promise<void> =>
  change({ pending: null, problem: { at: instant(now), what } });

/** Changes the schedule, unless the user has turned it off in between. */
async function change(changes: Partial<Schedule>): Promise<void> {
  await changeSettings(({ schedule }) => ({ schedule: schedule && { ...schedule, ...changes } }));
}
