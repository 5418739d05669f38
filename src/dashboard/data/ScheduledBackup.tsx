import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { nextDay } from '../../model/kept/schedule';
import type { Every, Schedule } from '../../model/kept/settings';
import { SAVING, scheduleBackups, stopBackups } from '../../store/settings/backupAlarm';
import { settingsOf } from '../../store/settings/settings';
import { longDay, nearDay } from '../../ui/dates';
import { Fault } from '../../ui/Fault';
import { plural, t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';

const EVERY: readonly Every[] = ['week', 'month'];

async function scheduleNow(): Promise<{ schedule: Schedule | null; allowed: boolean }> {
  const [{ schedule }, allowed] = await Promise.all([settingsOf(), browser.permissions.contains(SAVING)]);
  return { schedule, allowed };
}

/** Backups that Inroad saves by itself, off until the user turns them on; the browser then asks whether it may. */
export function ScheduledBackup() {
  const state = useQuery(scheduleNow, 'schedule', ['settings']);
  const [chosen, setChosen] = useState<Every>('week');
  const [declined, setDeclined] = useState(false);
  const { error, run } = useAction();
  if (state.state === 'loading') return null;
  if (state.state === 'failed') return <Fault error={state.error} />;
  const { schedule, allowed } = state.value;
  const every = schedule?.every ?? chosen;
  const turnOn = () =>
    run(async () => {
      // First of all: a browser asks only while it still sees the click.
      const granted = await browser.permissions.request(SAVING);
      setDeclined(!granted);
      if (granted) await scheduleBackups(every);
    });
  return (
    <section class="card stack" data-part="schedule" data-on={schedule !== null && allowed}>
      <h2>{t('scheduleTitle')}</h2>
      <p>{schedule === null ? t('scheduleOffer') : t('scheduleLead')}</p>
      <p class="quiet">{t('scheduleOpen')}</p>
      <Standing schedule={schedule} allowed={allowed} />
      {declined && (
        <p class="notice" role="status">
          {t('scheduleDeclined')}
        </p>
      )}
      {error !== null && <Fault error={error} />}
      <div class="row ask">
        <label class="label">
          {t('scheduleEvery')}
          <select
            name="every"
            value={every}
            onChange={(event) => {
              const wanted = EVERY.find((one) => one === event.currentTarget.value) ?? 'week';
              setChosen(wanted);
              if (schedule !== null) void run(() => scheduleBackups(wanted));
            }}
          >
            {EVERY.map((one) => (
              <option key={one} value={one}>
                {t(`schedule_${one}`)}
              </option>
            ))}
          </select>
        </label>
        {(schedule === null || !allowed) && (
          <button type="button" class="button" data-action="scheduleOn" onClick={() => void turnOn()}>
            {schedule === null ? t('scheduleOn') : t('scheduleAgain')}
          </button>
        )}
        {schedule !== null && (
          <button type="button" class="button" data-action="scheduleOff" onClick={() => void run(() => stopBackups())}>
            {t('scheduleOff')}
          </button>
        )}
      </div>
    </section>
  );
}

/** How the scheduled backups stand. */
function Standing({ schedule, allowed }: { schedule: Schedule | null; allowed: boolean }) {
  if (schedule === null) return null;
  const { every, last, problem } = schedule;
  const trouble = allowed ? problem?.what : 'notAllowed';
  return (
    <>
      {trouble && (
        <p class="notice warn" role="status" data-part="scheduleProblem">
          {t(`schedule_${trouble}`)}
        </p>
      )}
      {(last !== null || !trouble) && (
        <p class="quiet" role="status" data-part="scheduleLast">
          {last === null
            ? t('scheduleFirst')
            : t('scheduleLast', longDay(new Date(last.at)), plural('peopleCount', last.contacts), last.file)}{' '}
          {last !== null && !trouble && t('scheduleNext', nearDay(nextDay(every, last.at)))}
        </p>
      )}
    </>
  );
}
