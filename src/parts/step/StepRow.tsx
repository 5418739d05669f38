import { useRef, useState } from 'preact/hooks';
import type { Contact } from '../../model/person/contact';
import { messageFor } from '../../model/purposes';
import type { Stage, StepName } from '../../model/stages';
import { type Step, whenOf } from '../../model/steps/step';
import { undoSent } from '../../store/people/events';
import { Fault } from '../../ui/Fault';
import { Initials } from '../../ui/Initials';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { DidItHappen } from './DidItHappen';
import { LATER, Later } from './Later';
import { Letter } from './Letter';
import { reasonSentence, stepLabel, whenLabel } from './sentences';
import { stepActions } from './stepActions';
import './step.css';
import { TheyReplied } from './TheyReplied';

/** Something that was done with a row, and how it is taken back. */
export interface Done {
  sentence: string;
  undo: () => Promise<void>;
}

interface Props {
  contact: Contact;
  stage: Stage;
  step: Step;
  now: Date;
  /** The one row of the list that is to be done first. */
  isFirst: boolean;
  /** What is said instead of the step's own reason. */
  otherSentence?: string;
  onDone: (done: Done) => void;
  onOpen: (place: 'log' | 'me') => void;
}

type Panel = 'letter' | 'later' | 'replied' | 'happened';

/** Steps at which an answer may come any day. */
const AWAITING: readonly StepName[] = ['followUp', 'nudge', 'lookAgain'];

/** One person with whom there is something to do: what, since when and why; the letter, another day, what they answered. */
export function StepRow({ contact, stage, step, now, isFirst, otherSentence, onDone, onOpen }: Props) {
  const [panel, setPanel] = useState<Panel | null>(null);
  const { error, run } = useAction();
  const row = useRef<HTMLLIElement>(null);
  const { name, fields } = contact;
  const actions = stepActions(contact, step, (sentence, sent) => onDone({ sentence, undo: () => undoSent(sent) }));
  const purpose = messageFor(step.kind);
  const opens: Panel | null =
    step.kind === 'didItHappen' ? 'happened' : step.kind === 'prepare' || purpose === null ? null : 'letter';
  const toggle = (wanted: Panel) => setPanel(panel === wanted ? null : wanted);
  const work = [fields.role?.value, fields.company?.value].filter((part) => part !== undefined).join(' · ');
  const dayLabel = whenLabel(step, now);
  const isAwaiting = AWAITING.includes(step.kind);

  const press = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.key === 'Escape' && panel !== null) {
      setPanel(null);
      row.current?.querySelector<HTMLElement>('[data-row]')?.focus();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || target?.closest('input, textarea, select')) return;
    const later = LATER.find(({ key }) => key === event.key);
    if (later) void run(() => actions.putOff(later.until(now)));
    else if (event.key === 's') toggle('later');
    else if (event.key === 'r' && isAwaiting) toggle('replied');
    else if (event.key === 'x') void run(actions.skip);
    else if (event.key === 'e') void run(actions.rest);
    else if (event.key === 'o') location.hash = `contact/${contact.id}`;
    else return;
    event.preventDefault();
  };

  return (
    <li ref={row} class="step" data-step={step.kind} data-contact={contact.id} onKeyDown={press}>
      <div class="step-head">
        <Initials name={name} small />
        <div class="step-what">
          <p>
            <a class="step-name" href={`#contact/${contact.id}`} aria-keyshortcuts="o">
              <bdi>{name.full}</bdi>
            </a>{' '}
            <span class="quiet">
              <bdi>{work}</bdi>
            </span>
          </p>
          <p>
            <strong>{stepLabel(step)}</strong>
            {dayLabel !== '' && (
              <span class={whenOf(step, now) === 'overdue' ? 'late' : 'quiet'} data-part="when">
                {' '}
                · {dayLabel}
              </span>
            )}
          </p>
          <p class="quiet">
            <span class="chip">{t(`stage_${stage}`)}</span> {otherSentence ?? reasonSentence(step)}
          </p>
        </div>
        <div class="row step-actions">
          {opens === null ? (
            <a
              class={isFirst ? 'button primary' : 'button'}
              data-row=""
              data-action="take"
              href={`#contact/${contact.id}`}
              aria-label={t('stepActionWith', t(`act_${step.kind}`), name.full)}
            >
              {t(`act_${step.kind}`)}
            </a>
          ) : (
            <button
              type="button"
              class={isFirst ? 'button primary' : 'button'}
              data-row=""
              data-action="take"
              aria-expanded={panel === opens}
              aria-label={t('stepActionWith', t(`act_${step.kind}`), name.full)}
              onClick={() => toggle(opens)}
            >
              {t(`act_${step.kind}`)}
            </button>
          )}
          {isAwaiting && (
            <button
              type="button"
              class="button quiet-button"
              data-action="replied"
              aria-expanded={panel === 'replied'}
              aria-keyshortcuts="r"
              aria-label={t('stepActionWith', t('theyReplied'), name.full)}
              onClick={() => toggle('replied')}
            >
              {t('theyReplied')}
            </button>
          )}
          <button
            type="button"
            class="button quiet-button"
            data-action="later"
            aria-expanded={panel === 'later'}
            aria-keyshortcuts="s"
            aria-label={t('stepActionWith', t('laterOpen'), name.full)}
            onClick={() => toggle('later')}
          >
            {t('laterOpen')}
          </button>
        </div>
      </div>
      {error !== null && <Fault error={error} />}
      {panel === 'later' && (
        <Later
          now={now}
          onPutOff={(until) => void run(() => actions.putOff(until))}
          onSkip={() => void run(actions.skip)}
          onRest={() => void run(actions.rest)}
        />
      )}
      {panel === 'replied' && (
        <TheyReplied now={now} onReplied={(replied) => void run(() => actions.replied(replied))} />
      )}
      {panel === 'happened' && (
        <DidItHappen
          onTalked={() => void run(actions.talked)}
          onMissed={() => void run(actions.missed)}
          onMoved={(to) => void run(() => actions.moved(to))}
        />
      )}
      {panel === 'letter' && purpose !== null && (
        <div class="panel">
          <Letter contact={contact.id} purpose={purpose} onSent={actions.sent} onOpen={onOpen} />
        </div>
      )}
    </li>
  );
}
