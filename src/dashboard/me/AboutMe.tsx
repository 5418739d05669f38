import { useState } from 'preact/hooks';
import type { Me } from '../../model/me';
import { MeForm } from '../../parts/me/MeForm';
import { readMe, writeMe } from '../../store/settings/me';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';
import { Heading } from '../Heading';
import { LinkedInSetting } from './LinkedInSetting';

/** What the user says of themselves; messages draw on it. */
export function AboutMe() {
  const me = useQuery(readMe, 'me', ['me']);
  const [saved, setSaved] = useState(false);
  const { error, run } = useAction();
  if (me.state === 'loading') return null;
  if (me.state === 'failed') return <Fault error={me.error} />;
  const save = async (said: Me) => {
    if (await run(() => writeMe(said, new Date()))) setSaved(true);
  };
  return (
    <>
      <header>
        <Heading title={t('meTitle')} />
        <p class="quiet">{t('meLead')}</p>
      </header>
      <MeForm
        key={me.value.updatedAt}
        me={me.value}
        class="card"
        error={error}
        onSave={(said) => void save(said)}
        onInput={() => setSaved(false)}
      >
        <div class="row">
          <button type="submit" class="button primary" data-action="save">
            {t('meSave')}
          </button>
          <span role="status">{saved && t('meSaved')}</span>
        </div>
      </MeForm>
      <LinkedInSetting />
    </>
  );
}
