import { useRef } from 'preact/hooks';
import { type CopiedQuestion, DidYouSendIt, useCopiedQuestion } from '../../parts/message/sending/DidYouSend';
import { type Done, StepRow } from '../../parts/step/StepRow';
import { meritSentence } from '../../parts/step/sentences';
import { type Day, type Due, dayOf } from '../../store/steps/day';
import { nearDay } from '../../ui/dates';
import { Fault } from '../../ui/Fault';
import { plural, t } from '../../ui/t';
import { useQuery } from '../../ui/useQuery';
import { BackupReminder, type BackupState, useBackupState } from '../data/BackupReminder';
import { Heading } from '../Heading';
import type { ViewProps } from '../view';
import { DoneToday } from './DoneToday';
import { Keys } from './Keys';
import { PastSteps } from './PastSteps';
import { useRows } from './rows';
import { useClock } from './useClock';

/** What there is to do today: the start of the dashboard. */
export function Today({ notify }: ViewProps) {
  const now = useClock();
  const day = useQuery(() => dayOf(now), now.toISOString(), ['contacts', 'me']);
  const backup = useBackupState();
  const copied = useCopiedQuestion();
  const last = useRef<Day | null>(null);
  // When the hour turns, what was there stays in sight until the next answer is.
  if (day.state === 'done') last.current = day.value;
  if (day.state === 'failed') return <Fault error={day.error} />;
  // What stands above the list comes with it: a button that moves while it is pressed is not pressed.
  if (last.current === null || backup.state === 'loading' || copied.open.state === 'loading') return null;
  return <Shown day={last.current} backup={backup} copied={copied} now={now} notify={notify} />;
}

const MANY = 3;
const GROUPS = ['talks', 'overdue', 'today', 'soon'] as const;

interface ShownProps extends Pick<ViewProps, 'notify'> {
  day: Day;
  backup: BackupState;
  copied: CopiedQuestion;
  now: Date;
}

function Shown({ day, backup, copied, now, notify }: ShownProps) {
  const { talks, due, past, whom } = day;
  const lists = useRef<HTMLDivElement>(null);
  const keepFocus = useRows(lists);
  const toDo = [...talks, ...due.overdue, ...due.today];
  const [first] = toDo;
  const count = toDo.length;
  const onDone = ({ sentence, undo }: Done) => {
    keepFocus();
    notify({ sentence, action: 'undoStep', undo });
  };
  const row = (one: Due) => (
    <StepRow
      key={one.contact.id}
      {...one}
      now={now}
      isFirst={one === first}
      onDone={onDone}
      onOpen={(place) => {
        location.hash = place === 'me' ? 'me' : `contact/${one.contact.id}`;
      }}
    />
  );
  // A few that are past stand back; many would be all that one sees of the day.
  const isPastFirst = past.length >= MANY;
  const isNew = count + due.soon.length + due.later.length + past.length + whom.length === 0;
  return (
    <>
      <BackupReminder of={backup} />
      <header class="row spread">
        <div>
          <Heading title={t('todayTitle')} />
          <p class="quiet">{nearDay(now)}</p>
        </div>
        <p data-part="count">
          {first ? `${plural('todayCount', count)} ${t('todayFirst', first.contact.name.full)}` : t('todayNothing')}
        </p>
      </header>
      <DidYouSendIt question={copied} />
      <div ref={lists} class="stack today">
        {isPastFirst && <PastSteps past={past} worth={count} daysAway={day.daysAway} onDone={onDone} />}
        {GROUPS.map((group) => {
          const list = group === 'talks' ? talks : due[group];
          const countLabel = new Intl.NumberFormat().format(list.length);
          return (
            list.length > 0 && (
              <section key={group} class="stack tight" data-group={group} aria-labelledby={`group_${group}`}>
                <h2 id={`group_${group}`}>
                  {t(`group_${group}`)} <span class="quiet">{countLabel}</span>
                </h2>
                <ul class="steps card">{list.map(row)}</ul>
              </section>
            )
          );
        })}
        {!isPastFirst && past.length > 0 && (
          <PastSteps past={past} worth={count} daysAway={day.daysAway} onDone={onDone} />
        )}
        {whom.length > 0 && (
          <section class="stack tight" data-group="whom" aria-labelledby="group_whom">
            <h2 id="group_whom">{t('group_whom')}</h2>
            <ul class="steps card">
              {whom.map(({ contact, merits }, n) => (
                <StepRow
                  key={contact.id}
                  contact={contact}
                  stage="found"
                  step={ANYTIME}
                  now={now}
                  isFirst={n === 0}
                  otherSentence={merits.length > 0 ? merits.map(meritSentence).join(' ') : t('why_ask')}
                  onDone={onDone}
                  onOpen={(place) => {
                    location.hash = place === 'me' ? 'me' : `contact/${contact.id}`;
                  }}
                />
              ))}
            </ul>
          </section>
        )}
        {due.later.length > 0 && (
          <details data-group="later">
            <summary>{plural('groupLater', due.later.length)}</summary>
            <ul class="steps card">{due.later.map(row)}</ul>
          </details>
        )}
      </div>
      {isNew && (
        <section class="card empty stack" data-part="nobody">
          <h2>{t('peopleEmptyTitle')}</h2>
          <p>{t('todayEmpty')}</p>
        </section>
      )}
      <DoneToday done={day.done} />
      {!isNew && <Keys />}
    </>
  );
}

/** To ask somebody who was only found may be done on any day. */
const ANYTIME = {
  kind: 'ask',
  of: null,
  since: null,
  name: null,
  due: null,
  isMoved: false,
  worthUntil: null,
  lapses: null,
} as const;
