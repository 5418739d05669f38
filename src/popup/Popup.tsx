import { useEffect, useState } from 'preact/hooks';
import { readMe } from '../store/settings/me';
import { Fault } from '../ui/Fault';
import { t } from '../ui/t';
import { useQuery } from '../ui/useQuery';
import { Refused } from './capture/Refused';
import { type Outcome, readTab } from './capture/readTab';
import { OpenInroad } from './OpenInroad';
import { FirstUse } from './person/FirstUse';
import { type KeptHere, Person } from './person/Person';

/** Reading takes a few ms on most pages: say that it goes on only when it is felt. */
const SAY_WORKING_AFTER_MS = 400;

/** The popup: reads the page once, then shows the person, the first-use questions, or why there is nobody. */
export function Popup() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  /** Somebody whom the user added where the page told of nobody. */
  const [added, setAdded] = useState<KeptHere | null>(null);
  const [slow, setSlow] = useState(false);
  const me = useQuery(readMe, 'me', ['me']);

  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SAY_WORKING_AFTER_MS);
    void readTab().then(setOutcome);
    return () => clearTimeout(timer);
  }, []);

  if (outcome === null || me.state === 'loading')
    return (
      <main data-screen="working" aria-busy="true">
        {slow && <p role="status">{t('working')}</p>}
      </main>
    );
  if (me.state === 'failed')
    return (
      <main data-screen="error">
        <Fault error={me.error} />
        <OpenInroad view="people" />
      </main>
    );
  const kept = added ?? (outcome.kind === 'saved' ? outcome : null);
  if (kept === null)
    return <Refused outcome={outcome} onAdded={(contact) => setAdded({ contact, event: null, created: true })} />;
  if (me.value.updatedAt === null) return <FirstUse kept={kept} />;
  return <Person kept={kept} />;
}
