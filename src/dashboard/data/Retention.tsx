import { deleteContacts } from '../../store/people/bin';
import { untouchedFor } from '../../store/people/contacts';
import { changeSettings, settingsOf } from '../../store/settings/settings';
import { Fault } from '../../ui/Fault';
import { plural, t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';

const MONTHS = [6, 12, 24, 36];

/** Offers to let people go with whom nothing has happened for long. Off until the user chooses; nobody goes by itself. */
export function Resting() {
  const state = useQuery(
    async () => {
      const { retentionMonths } = await settingsOf();
      return {
        months: retentionMonths,
        ids: retentionMonths === null ? [] : await untouchedFor(retentionMonths, new Date()),
      };
    },
    'resting',
    ['settings', 'contacts'],
  );
  const { error, run } = useAction();
  if (state.state === 'loading') return null;
  if (state.state === 'failed') return <Fault error={state.error} />;
  const { months, ids } = state.value;
  return (
    <section class="card stack" data-part="resting">
      <h2>{t('restingTitle')}</h2>
      <label class="label">
        {t('restingLabel')}
        <select
          name="retention"
          value={months ?? ''}
          onChange={(event) => {
            const chosen = Number(event.currentTarget.value);
            void run(() => changeSettings({ retentionMonths: MONTHS.includes(chosen) ? chosen : null }));
          }}
        >
          <option value="">{t('restingNever')}</option>
          {MONTHS.map((count) => (
            <option key={count} value={count}>
              {plural('restingMonths', count)}
            </option>
          ))}
        </select>
      </label>
      {error !== null && <Fault error={error} />}
      {ids.length > 0 && (
        <div class="row spread">
          <p>{plural('restingFound', ids.length)}</p>
          <button
            type="button"
            class="button"
            data-action="binResting"
            onClick={() => void run(() => deleteContacts(ids, new Date()))}
          >
            {t('restingBin')}
          </button>
        </div>
      )}
    </section>
  );
}
