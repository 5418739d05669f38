import { useRef, useState } from 'preact/hooks';
import { fileName } from '../../formats/fileName';
import { RestoreReportView } from '../../parts/restore/RestoreReportView';
import type { ClearRoom } from '../../parts/restore/restoreSteps';
import { useRestore } from '../../parts/restore/useRestore';
import type { RestoreChoices } from '../../store/incoming/restore';
import {
  copiesAsTheyAre,
  deleteDatabase,
  listRescues,
  type Missing,
  openDespiteLoss,
  type Rescue,
} from '../../store/safety';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { dayAndTime } from '../../ui/dates';
import { Fault } from '../../ui/Fault';
import { plural, t } from '../../ui/t';
import { useQuery } from '../../ui/useQuery';
import { BROKEN, readRescue, savedAs } from './readCopy';
import { saveFile } from './saveFile';

/** Makes room for what comes back. `title`, `warning`: the names of what the user is asked before. */
interface Room {
  title: 'copyRoomTitle' | 'copyOlderTitle';
  warning: 'copyRoomText' | 'copyOlderText';
  clear: ClearRoom;
}
const clear = () => deleteDatabase().then(openDespiteLoss);
export const REPLACE_UNOPENED: Room = { title: 'copyRoomTitle', warning: 'copyRoomText', clear };
const REPLACE: Room = { title: 'copyOlderTitle', warning: 'copyOlderText', clear };

interface Props {
  /** Where the copies are what the user came for. */
  rescue?: boolean;
  /** Makes room for what comes back, at the last moment; the user is asked before. Without it, what is here is compared. */
  makeRoom?: Room;
  /** What is missing here: a copy says how much of it it brings. */
  missing?: Missing;
  /** Lets a database be used that is not what was kept. */
  allow?: () => void;
}

/** The copies that Inroad keeps by itself, to put back through the report of a restore, or to save as a file. */
export function Copies({ rescue = false, makeRoom, missing, allow }: Props) {
  const copies = useQuery(rescue ? listRescues : copiesAsTheyAre, 'copies');
  const { step, look, bring, leave, refuse, error, run } = useRestore(allow);
  const [room, setRoom] = useState<Room | null>(null);
  const [choices, setChoices] = useState<RestoreChoices | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  if (copies.state === 'loading') return null;
  if (copies.state === 'failed') return <Fault error={copies.error} />;
  const there = copies.value;

  const compare = (chosen: Rescue) => {
    // What is here may be an older state of just that, from before what was deleted and erased since.
    const needed = missing?.older && isAll(chosen, missing) ? REPLACE : (makeRoom ?? null);
    setRoom(needed);
    void look(() => readRescue(chosen), needed?.clear);
  };
  const save = (chosen: Rescue) =>
    run(async () => {
      const pieces = await savedAs(chosen);
      if (pieces === null) return refuse(BROKEN);
      saveFile(fileName('backup', new Date(chosen.made)), pieces);
    });

  return (
    <section class="card stack" data-part="copies" data-step={step.name}>
      <h2>{t(rescue && there.length > 0 ? 'copiesHave' : 'copiesTitle')}</h2>
      <p class={there.length === 0 ? 'quiet' : undefined}>{leadSentence(there.length > 0, rescue)}</p>
      {(step.name === 'choose' || step.name === 'refused') && (
        <ul class="stack">
          {there.map((copy, n) => (
            <li key={copy.copy?.name ?? copy.made} class="entry">
              <span>
                {t('copyOf', dayAndTime(new Date(copy.made)), plural('peopleCount', copy.people))}
                {missing && <HowMuch rescue={copy} missing={missing} />}
              </span>
              <span class="row">
                <button
                  type="button"
                  class={rescue && n === 0 ? 'button primary' : 'button'}
                  data-action="putCopyBack"
                  onClick={() => compare(copy)}
                >
                  {t('copyPutBack')}
                </button>
                <button type="button" class="link" data-action="saveCopy" onClick={() => void save(copy)}>
                  {t('copySave')}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p role="status">
        {step.name === 'working' && t('restoreWorking')}
        {step.name === 'done' && plural('restoreDone', step.people)}
      </p>
      {step.name === 'refused' && (
        <p class="notice bad" role="alert">
          {t('restore_brokenCopy')}
        </p>
      )}
      {step.name === 'report' && (
        <RestoreReportView
          {...step}
          onBring={(chosen) => {
            setChoices(chosen);
            if (room) dialog.current?.showModal();
            else void bring(chosen);
          }}
          onLeave={leave}
        />
      )}
      {error !== null && <Fault error={error} />}
      {step.name === 'report' && room && (
        <ConfirmDialog
          dialog={dialog}
          title={t(room.title)}
          confirm={t('copyPutBack')}
          action="confirmPutCopyBack"
          onConfirm={() => {
            dialog.current?.close();
            if (choices !== null) void bring(choices);
          }}
        >
          <p>{t(room.warning)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

/** Whether a rescue brings back all that was acknowledged. */
const isAll = (rescue: Rescue, missing: Missing): boolean =>
  rescue.database === missing.database && missing.revision !== null && rescue.revision >= missing.revision;

/** Whether a rescue brings back all that is missing, or of how many people it knows nothing. */
function HowMuch({ rescue, missing }: { rescue: Rescue; missing: Missing }) {
  if (isAll(rescue, missing)) return <span class="quiet"> · {t('copyWhole')}</span>;
  if (rescue.people >= missing.people) return null;
  return <span class="quiet"> · {plural('copyLacks', missing.people - rescue.people)}</span>;
}

function leadSentence(some: boolean, rescue: boolean): string {
  if (rescue) return t(some ? 'copiesRescue' : 'copiesNothing');
  return t(some ? 'copiesLead' : 'copiesNone');
}
