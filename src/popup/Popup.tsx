import { useEffect, useState } from 'preact/hooks';
import type { LinkedInChoice } from '../model/kept/settings';
import { readMe } from '../store/settings/me';
import { Fault } from '../ui/Fault';
import { t } from '../ui/t';
import { useAction } from '../ui/useAction';
import { useQuery } from '../ui/useQuery';
import { type BeforeReading, beforeReading } from './capture/beforeReading';
import { LinkedInFirst } from './capture/LinkedInFirst';
import { Refused } from './capture/Refused';
import { type Outcome, readTab } from './capture/readTab';
import { keepSample } from './capture/sampleProfile';
import { TypeItIn } from './capture/TypeItIn';
import { OpenInroad } from './OpenInroad';
import { FirstUse } from './person/FirstUse';
import { type KeptHere, Person } from './person/Person';

/** Reading takes a few ms on most pages: say that it goes on only when it is felt. */
const SAY_WORKING_AFTER_MS = 400;

/** The popup: reads the page once, then shows the person, the first-use questions, or why there is nobody. */
export function Popup() {
  const [before, setBefore] = useState<BeforeReading | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  /** Somebody whom the user added where the page told of nobody. */
  const [added, setAdded] = useState<KeptHere | null>(null);
  const [slow, setSlow] = useState(false);
  const me = useQuery(readMe, 'me', ['me']);

  const { error, run } = useAction();
  const read = () => void readTab().then(setOutcome);
  const keepInvented = async () => setAdded({ ...(await keepSample(new Date())), event: null });
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SAY_WORKING_AFTER_MS);
    void beforeReading().then((known) => {
      setBefore(known);
      if (!known.onLinkedIn && known.isSample) void run(keepInvented);
      else if (!known.onLinkedIn || known.choice === 'read') read();
    });
    return () => clearTimeout(timer);
  }, []);

  const onAdded = (contact: string) => setAdded({ contact, event: null, created: true });
  if (before?.onLinkedIn && before.choice !== 'read' && added === null) {
    const chosen = (choice: LinkedInChoice) => {
      setBefore({ onLinkedIn: true, choice });
      if (choice === 'read') read();
    };
    return before.choice === null ? (
      <LinkedInFirst onChosen={chosen} />
    ) : (
      <TypeItIn
        onAdded={onAdded}
        onRead={() => {
          setBefore({ onLinkedIn: false, isSample: false });
          read();
        }}
      />
    );
  }
  if ((outcome === null && added === null && error === null) || me.state === 'loading')
    return (
      <main data-screen="working" aria-busy="true">
        {slow && <p role="status">{t('working')}</p>}
      </main>
    );
  if (error !== null)
    return (
      <main data-screen="error">
        <Fault error={error} />
        <OpenInroad view="people" />
      </main>
    );
  if (me.state === 'failed')
    return (
      <main data-screen="error">
        <Fault error={me.error} />
        <OpenInroad view="people" />
      </main>
    );
  const kept = added ?? (outcome?.kind === 'saved' ? outcome : null);
  if (kept === null) return outcome && <Refused outcome={outcome} onAdded={onAdded} />;
  if (me.value.updatedAt === null) return <FirstUse kept={kept} />;
  return <Person kept={kept} />;
}
