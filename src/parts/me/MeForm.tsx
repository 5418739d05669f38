import type { ComponentChildren } from 'preact';
import { MEDIA, type Me, TIERS } from '../../model/me';
import { GOALS } from '../../model/message';
import { Fault } from '../../ui/Fault';
import { TextField } from '../../ui/fields/TextField';
import { t } from '../../ui/t';
import { goalLabel } from './goalLabel';
import { meOfForm } from './meOfForm';

const MEDIUM_KEY = { phone: 'medium_phone', video: 'medium_video', 'in person': 'medium_inPerson' } as const;

interface Props {
  me: Me;
  class?: string;
  /** Why saving failed; null where it did not. */
  error: unknown;
  /** Called with the user as the form says. */
  onSave: (me: Me) => void;
  /** Called when an answer changes. */
  onInput?: () => void;
  /** The buttons, one of which submits. */
  children: ComponentChildren;
}

/** What the user says of themselves: one form. What it does not ask for stays as it is in `me`. */
export function MeForm({ me, class: name = '', error, onSave, onInput, children }: Props) {
  return (
    <form
      class={`stack ${name}`}
      onInput={onInput}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(meOfForm(new FormData(event.currentTarget), me));
      }}
    >
      <TextField name="name" label={t('askName')} value={me.name} />
      <TextField name="does" label={t('askDoes')} value={me.does} example={t('askDoesExample')} />
      <div class="stack tight">
        <TextField name="narrow" label={t('askNarrow')} value={me.wants.narrow} example={t('askNarrowExample')} />
        <TextField name="because" label={t('askBecause')} value={me.because} example={t('askBecauseExample')} inline />
      </div>
      <TextField name="broad" label={t('askBroad')} value={me.wants.broad} example={t('askBroadExample')} />
      <Whole me={me} />
      {error !== null && <Fault error={error} />}
      {children}
    </form>
  );
}

function Whole({ me }: { me: Me }) {
  return (
    <>
      <label class="label">
        {t('meGoal')}
        <select name="goal">
          {GOALS.map((goal) => (
            <option key={goal} value={goal} selected={goal === me.goal}>
              {goalLabel(goal)}
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
