import { useState } from 'preact/hooks';
import type { BackupContent } from '../../formats/backup';
import type { RestoreChoices, RestoreReport } from '../../store/incoming/restore';
import { longDay } from '../../ui/dates';
import { plural, t } from '../../ui/t';

interface Props {
  content: BackupContent;
  report: RestoreReport;
  made: string;
  intact: boolean;
  onBring: (choices: RestoreChoices) => void;
  onLeave: () => void;
}

const SHOWN = 10;

/** What a restore would do, before anything is written. */
export function RestoreReportView({ content, report, made, intact, onBring, onLeave }: Props) {
  const [choices, setChoices] = useState<RestoreChoices>({ differ: 'keep', erased: 'leave' });
  const names = (people: { id: string; name: { full: string } }[]) =>
    people
      .slice(0, SHOWN)
      .map(({ name }) => name.full)
      .join(', ') + (people.length > SHOWN ? ' …' : '');
  return (
    <div class="stack" data-part="report">
      <p>{t('restoreMade', longDay(new Date(made)))}</p>
      {!intact && <p class="notice warn">{t('restoreChanged')}</p>}
      <ul class="report">
        {report.fresh.length > 0 && <li>{plural('restoreFresh', report.fresh.length)}</li>}
        {report.same > 0 && <li>{plural('restoreSame', report.same)}</li>}
        {report.events > 0 && <li>{plural('restoreEvents', report.events)}</li>}
        {report.inBin.length > 0 && <li>{plural('restoreInBin', report.inBin.length)}</li>}
        {report.apart.length > 0 && <li>{plural('restoreApart', report.apart.length)}</li>}
        {report.binned > 0 && <li>{plural('restoreBinned', report.binned)}</li>}
        {report.me && <li>{t('restoreMe')}</li>}
        {content.unread.length > 0 && <li>{plural('restoreUnread', content.unread.length)}</li>}
      </ul>
      {report.differ.length > 0 && (
        <fieldset class="conflict stack">
          <legend>{plural('restoreDiffer', report.differ.length)}</legend>
          <p class="quiet">
            <bdi>{names(report.differ)}</bdi>
          </p>
          <Choice
            name="differ"
            checked={choices.differ === 'keep'}
            label={t('restoreKeep')}
            onChoose={() => setChoices({ ...choices, differ: 'keep' })}
          />
          <Choice
            name="differ"
            checked={choices.differ === 'take'}
            label={t('restoreTake')}
            onChoose={() => setChoices({ ...choices, differ: 'take' })}
          />
        </fieldset>
      )}
      {report.erased.length > 0 && (
        <fieldset class="conflict stack">
          <legend>{plural('restoreErased', report.erased.length)}</legend>
          <p class="quiet">
            <bdi>{names(report.erased)}</bdi>
          </p>
          <Choice
            name="erased"
            checked={choices.erased === 'leave'}
            label={t('restoreLeave')}
            onChoose={() => setChoices({ ...choices, erased: 'leave' })}
          />
          <Choice
            name="erased"
            checked={choices.erased === 'bring'}
            label={t('restoreBringBack')}
            onChoose={() => setChoices({ ...choices, erased: 'bring' })}
          />
        </fieldset>
      )}
      <div class="row">
        <button type="button" class="button primary" data-action="bring" onClick={() => onBring(choices)}>
          {t('restoreBring')}
        </button>
        <button type="button" class="button" data-action="leave" onClick={onLeave}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}

function Choice(props: { name: string; label: string; checked: boolean; onChoose: () => void }) {
  return (
    <label>
      <input type="radio" name={props.name} checked={props.checked} onChange={props.onChoose} /> {props.label}
    </label>
  );
}
