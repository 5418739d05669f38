import type { Done } from '../../parts/step/StepRow';
import { reasonSentence, stepLabel } from '../../parts/step/sentences';
import { undoSent } from '../../store/people/events';
import type { Due } from '../../store/steps/day';
import { letRest } from '../../store/steps/decide';
import { Fault } from '../../ui/Fault';
import { plural, t } from '../../ui/t';
import { useAction } from '../../ui/useAction';

interface Props {
  past: Due[];
  /** How many there are that are still worth doing. */
  worth: number;
  daysAway: number | null;
  onDone: (done: Done) => void;
}

const LONG_AWAY_DAYS = 14;

/** What is too late to be worth doing: by one click it is let go, and each can be seen before. */
export function PastSteps({ past, worth, daysAway, onDone }: Props) {
  const { error, run } = useAction();
  const rest = async () => {
    const rested = await letRest(
      past.map(({ contact }) => contact.id),
      new Date(),
    );
    if (rested) onDone({ sentence: plural('doneRestedAll', past.length), undo: () => undoSent(rested) });
  };
  const weeks = Math.floor((daysAway ?? 0) / 7);
  const awaySentence = daysAway !== null && daysAway >= LONG_AWAY_DAYS ? `${t('pastAway', String(weeks))} ` : '';
  return (
    <section class="notice stack tight" data-part="past">
      <div class="row spread">
        <p>
          {awaySentence}
          {worth > 0 && `${plural('pastWorth', worth)} `}
          {plural('pastCount', past.length)}
        </p>
        <button type="button" class="button" data-action="restAll" onClick={() => void run(rest)}>
          {plural('pastRest', past.length)}
        </button>
      </div>
      {error !== null && <Fault error={error} />}
      <details class="quiet">
        <summary>{t('pastWho')}</summary>
        <ul class="stack tight">
          {past.map(({ contact, step }) => (
            <li key={contact.id}>
              <a href={`#contact/${contact.id}`}>
                <bdi>{contact.name.full}</bdi>
              </a>
              : {stepLabel(step)}. {reasonSentence(step)}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
