import { type Channel, PURPOSES, type Purpose } from '../../model/message';
import { t } from '../../ui/t';

/** Message keys take no hyphens. */
const KEY = {
  request: 'purpose_request',
  'follow-up': 'purpose_follow_up',
  confirmation: 'purpose_confirmation',
  'thank-you': 'purpose_thank_you',
  'introduction-ask': 'purpose_introduction_ask',
  'introducer-update': 'purpose_introducer_update',
  'keep-in-touch': 'purpose_keep_in_touch',
} as const satisfies Record<Purpose, string>;

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
        onChange={({ currentTarget }) => onPurpose(PURPOSES.find((one) => one === currentTarget.value) ?? purpose)}
      >
        {PURPOSES.map((one) => (
          <option key={one} value={one}>
            {t(KEY[one])}
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
