import { LINKEDIN_CHOICES } from '../../model/kept/settings';
import { changeSettings, settingsOf } from '../../store/settings/settings';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';

/** Whether Inroad reads pages of LinkedIn at a click, with what there is to know about it. */
export function LinkedInSetting() {
  const settings = useQuery(settingsOf, 'settings', ['settings']);
  const { error, run } = useAction();
  if (settings.state === 'loading') return null;
  if (settings.state === 'failed') return <Fault error={settings.error} />;
  const chosen = settings.value.linkedIn ?? null;
  return (
    <section class="card stack tight" data-part="linkedIn">
      <h2>{t('linkedInSettingTitle')}</h2>
      <p>{t('linkedInReads')}</p>
      <p>{t('linkedInForbids')}</p>
      <p>{t('linkedInRisk')}</p>
      {error !== null && <Fault error={error} />}
      <fieldset class="row">
        <legend class="visually-hidden">{t('linkedInSettingTitle')}</legend>
        {LINKEDIN_CHOICES.map((choice) => (
          <label key={choice} class="row check">
            <input
              type="radio"
              name="linkedIn"
              value={choice}
              checked={chosen === choice}
              onChange={() => void run(() => changeSettings({ linkedIn: choice }))}
            />
            {t(`linkedInSetting_${choice}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
