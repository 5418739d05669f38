import { useState } from 'preact/hooks';
import { MEDIA, type Me, TIERS } from '../../model/me';
import { GOALS, type Goal } from '../../model/message';
import { meOfForm } from '../../parts/me/meOfForm';
import { readMe, writeMe } from '../../store/settings/me';
import { Fault } from '../../ui/Fault';
import { TextField } from '../../ui/TextField';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';

const MEDIUM_KEY = { phone: 'medium_phone', video: 'medium_video', 'in person': 'medium_inPerson' } as const;

const GOAL_KEY = {
  'day-to-day': 'goal_dayToDay',
  training: 'goal_training',
  entering: 'goal_entering',
  hiring: 'goal_hiring',
  fit: 'goal_fit',
  trends: 'goal_trends',
  network: 'goal_network',
} as const satisfies Record<Goal, string>;

/** What the user says of themselves; messages draw on it. */
export function AboutMe() {
  const me = useQuery(readMe, 'me');
  const [saved, setSaved] = useState(false);
  const { error, run } = useAction();
  if (me.state === 'loading') return null;
  if (me.state === 'failed') return <Fault error={me.error} />;
  const save = async (form: HTMLFormElement) => {
    if (await run(() => writeMe(meOfForm(new FormData(form), me.value), new Date()))) setSaved(true);
  };
  return (
    <>
      <header>
        <h1>{t('meTitle')}</h1>
        <p class="quiet">{t('meLead')}</p>
      </header>
      <form
        key={me.value.updatedAt}
        class="card stack"
        onInput={() => setSaved(false)}
        onSubmit={(event) => {
          event.preventDefault();
          void save(event.currentTarget);
        }}
      >
        <Fields me={me.value} />
        {error !== null && <Fault error={error} />}
        <div class="row">
          <button type="submit" class="button primary" data-action="save">
            {t('meSave')}
          </button>
          <span role="status">{saved && t('meSaved')}</span>
        </div>
      </form>
    </>
  );
}

function Fields({ me }: { me: Me }) {
  return (
    <>
      <TextField name="name" label={t('askName')} value={me.name} />
      <TextField name="does" label={t('askDoes')} value={me.does} example={t('askDoesExample')} />
      <TextField name="narrow" label={t('askNarrow')} value={me.wants.narrow} example={t('askNarrowExample')} />
      <TextField name="broad" label={t('askBroad')} value={me.wants.broad} example={t('askBroadExample')} />
      <label class="label">
        {t('meGoal')}
        <select name="goal">
          {GOALS.map((goal) => (
            <option key={goal} value={goal} selected={goal === me.goal}>
              {t(GOAL_KEY[goal])}
            </option>
          ))}
        </select>
      </label>
      <Lines name="schools" label={t('meSchools')} values={me.schools} />
      <Lines name="employers" label={t('meEmployers')} values={me.employers} />
      <Lines name="places" label={t('mePlaces')} values={me.places} />
      <Lines name="groups" label={t('meGroups')} values={me.groups} />
      <div class="row ask">
        <label class="label">
          {t('meMinutes')}
          <input
            type="number"
            name="minutes"
            min={5}
            max={120}
            step={5}
            defaultValue={String(me.ask.minutes)}
            required
          />
        </label>
        <label class="label">
          {t('meMedium')}
          <select name="medium">
            {MEDIA.map((medium) => (
              <option key={medium} value={medium} selected={medium === me.ask.medium}>
                {t(MEDIUM_KEY[medium])}
              </option>
            ))}
          </select>
        </label>
        <label class="label">
          {t('meTier')}
          <select name="tier">
            {TIERS.map((tier) => (
              <option key={tier} value={tier} selected={tier === me.linkedin.tier}>
                {t(`tier_${tier}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="label">
          {t('meNotes')}
          <input type="number" name="notes" min={0} max={100} defaultValue={String(me.linkedin.notesAMonth)} required />
        </label>
      </div>
    </>
  );
}

function Lines(props: { name: string; label: string; values: string[] }) {
  return (
    <label class="label">
      {props.label}
      <textarea
        name={props.name}
        rows={Math.max(2, props.values.length)}
        dir="auto"
        defaultValue={props.values.join('\n')}
      />
    </label>
  );
}
