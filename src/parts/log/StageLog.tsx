import { useState } from 'preact/hooks';
import { inLedgerOrder, type LedgerEvent, stageAfter } from '../../model/events';
import { nextStep, stageOf } from '../../model/nextStep';
import type { Contact } from '../../model/person/contact';
import { type Sent, undoSent } from '../../store/people/events';
import { nearDay } from '../../ui/dates';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { LogSheet } from './LogSheet';
import './log.css';
import { STAGE_ANSWERS, type StageAnswer } from './stageAnswers';

interface Props {
  contact: Contact;
  events: LedgerEvent[];
}

/** What happened next, in two clicks: the answers that fit where the two stand, then one small sheet. With Undo. */
export function StageLog({ contact, events }: Props) {
  const [open, setOpen] = useState<StageAnswer | null>(null);
  const [isQuiet, setQuiet] = useState(false);
  const [logged, setLogged] = useState<Sent | null>(null);
  const { error, run } = useAction();
  const stage = stageOf(events);
  const last = inLedgerOrder([...events]).findLast((event) => stageAfter(event) !== null);
  const { kind, due } = nextStep(events);
  const answers: readonly StageAnswer[] = STAGE_ANSWERS[stage];
  const awaited = stage === 'asked' && kind === 'followUp' && due !== null;
  const takeBack = (sent: Sent) =>
    run(async () => {
      await undoSent(sent);
      setLogged(null);
    });
  if (answers.length === 0 && logged === null && error === null) return null;
  return (
    <section class="log stack tight" data-part="stageLog" aria-label={t('logTitle')}>
      {logged && (
        <p role="status">
          {t('logged')}{' '}
          <button type="button" class="link" data-action="undoLog" onClick={() => void takeBack(logged)}>
            {t('undo')}
          </button>
        </p>
      )}
      {answers.length > 0 && (
        <div class="row log-answers">
          {answers.map((answer) => (
            <button
              key={answer}
              type="button"
              class="button"
              data-action={`log-${answer}`}
              aria-expanded={open === answer}
              onClick={() => {
                setOpen(open === answer ? null : answer);
                setQuiet(false);
              }}
            >
              {t(stage === 'scheduled' && answer === 'scheduled' ? 'logMoved' : `logNow_${answer}`)}
            </button>
          ))}
          {awaited && (
            <button
              type="button"
              class="button"
              data-action="noReply"
              onClick={() => {
                setOpen(null);
                setQuiet(true);
              }}
            >
              {t('logNoReply')}
            </button>
          )}
        </div>
      )}
      {isQuiet && awaited && (
        <p class="quiet" role="status">
          {due > new Date() ? t('noReplyWait', nearDay(due)) : t('noReplyDue')}
        </p>
      )}
      {error !== null && <Fault error={error} />}
      {open && (
        <LogSheet
          key={open}
          contact={contact}
          kind={open}
          since={last ? new Date(last.at) : null}
          onLogged={(sent) => {
            setLogged(sent);
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
