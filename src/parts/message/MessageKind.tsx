import { PURPOSE_NAMES, purposesAt } from '../../model/purposes';
import { t } from '../../ui/t';
import { purposeLabel } from './purposeLabel';
import type { Composer } from './useComposer';

/** What the message is for and how it goes, as one line of choices. */
export function MessageKind({ composer: { purpose, stage, channel, offered, ...composer } }: { composer: Composer }) {
  const fitting = purposesAt(stage);
  return (
    <div class="kind">
      <select
        name="purpose"
        aria-label={t('purposeLabel')}
        value={purpose}
        onChange={({ currentTarget }) =>
          composer.choosePurpose(PURPOSE_NAMES.find((one) => one === currentTarget.value) ?? purpose)
        }
      >
        {[fitting, PURPOSE_NAMES.filter((one) => !fitting.includes(one))].map((group, n) => (
          <optgroup key={group[0]} label={t(n === 0 ? 'purposesFitting' : 'purposesOther')}>
            {group.map((one) => (
              <option key={one} value={one}>
                {purposeLabel(one)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <fieldset class="channels">
        <legend class="visually-hidden">{t('channelLabel')}</legend>
        {offered.map(({ channel: one }) => (
          <label key={one}>
            <input
              type="radio"
              name="channel"
              value={one}
              checked={channel === one}
              onChange={() => composer.chooseChannel(one)}
            />
            {t(`channelShort_${one}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
