import { useState } from 'preact/hooks';
import { type CopiedUnsent, copiedUnsent, logCopiedAsSent, notSentYet } from '../../../store/people/drafts';
import { type Sent, undoSent } from '../../../store/people/events';
import { Fault } from '../../../ui/Fault';
import { t } from '../../../ui/t';
import { useAction } from '../../../ui/useAction';
import { type Query, useQuery } from '../../../ui/useQuery';
import { purposeLabel } from '../purposeLabel';

export interface CopiedQuestion {
  open: Query<CopiedUnsent[]>;
  /** Asks the store anew, after an answer. */
  askAnew: () => void;
}

/** The messages that were copied before this page was opened, and of which nobody said whether they were sent. */
export function useCopiedQuestion(): CopiedQuestion {
  const [opened] = useState(() => new Date());
  const [answers, setAnswers] = useState(0);
  const open = useQuery(() => copiedUnsent(opened), `copied ${opened.getTime()}`, ['contacts']);
  const anew = useQuery(() => copiedUnsent(opened), `copied ${opened.getTime()} ${answers}`, ['contacts']);
  // Until the new answer is there the old one stays: nothing jumps.
  return { open: anew.state === 'loading' ? open : anew, askAnew: () => setAnswers((before) => before + 1) };
}

/** Asks of the message that was copied last whether it was sent: nobody comes back to say so by themselves. */
export const DidYouSend = () => <DidYouSendIt question={useCopiedQuestion()} />;

/** The same, of a question that was asked before: one at a time; nothing where there is none. */
export function DidYouSendIt({ question: { open, askAnew: answered } }: { question: CopiedQuestion }) {
  const [done, setDone] = useState<{ name: string; sent: Sent } | null>(null);
  const { error, run } = useAction();
  if (open.state === 'failed') return <Fault error={open.error} />;
  const first = open.state === 'done' ? open.value[0] : undefined;
  const yes = (asked: NonNullable<typeof first>) =>
    run(async () => {
      setDone({ name: called(asked), sent: await logCopiedAsSent(asked, new Date()) });
      answered();
    });
  const notYet = (asked: NonNullable<typeof first>) =>
    run(async () => {
      await notSentYet(asked);
      answered();
    });
  return (
    <>
      {error !== null && <Fault error={error} />}
      {done && (
        <p class="notice row" role="status" data-part="sentLater">
          {t('loggedSentTo', done.name)}{' '}
          <button
            type="button"
            class="link"
            data-action="undoSentLater"
            onClick={() =>
              void run(async () => {
                await undoSent(done.sent);
                setDone(null);
                answered();
              })
            }
          >
            {t('undo')}
          </button>
        </p>
      )}
      {first && (
        <p class="notice row" data-part="didYouSend">
          <span title={purposeLabel(first.draft.purpose)}>{t('didYouSend', called(first))}</span>{' '}
          <button type="button" class="button" data-action="sentYes" onClick={() => void yes(first)}>
            {t('sentYes')}
          </button>
          <button type="button" class="button" data-action="sentNotYet" onClick={() => void notYet(first)}>
            {t('sentNotYet')}
          </button>
        </p>
      )}
    </>
  );
}

const called = ({ contact: { name } }: { contact: { name: { given: string | null; full: string } } }): string =>
  name.given ?? name.full;
