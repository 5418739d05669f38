import type { Channel, Purpose } from '../../model/message';
import { PURPOSE_NAMES, purposeKey } from '../../model/purposes';
import { t } from '../../ui/t';

interface Props {
  purpose: Purpose;
  channel: Channel;
  offered: Channel[];
  onPurpose: (purpose: Purpose) => void;
  onChannel: (channel: Channel) => void;
}

/** What the message is for and how it goes, as one line of choices. */
export function MessageKind({ purpose, channel, offered, onPurpose, onChannel }: Props) {
  return (
    <div class="kind">
      <select
        name="purpose"
        aria-label={t('purposeLabel')}
        value={purpose}
        onChange={({ currentTarget }) => onPurpose(PURPOSE_NAMES.find((one) => one === currentTarget.value) ?? purpose)}
      >
        {PURPOSE_NAMES.map((one) => (
          <option key={one} value={one}>
            {t(`purpose_${purposeKey(one)}`)}
          </option>
        ))}
      </select>
      <fieldset class="channels">
        <legend class="visually-hidden">{t('channelLabel')}</legend>
        {offered.map((one) => (
          <label key={one}>
            <input type="radio" name="channel" value={one} checked={channel === one} onChange={() => onChannel(one)} />
            {t(`channelShort_${one}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
