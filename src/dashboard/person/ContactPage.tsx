import { useRef } from 'preact/hooks';
import { stageOf } from '../../model/nextStep';
import { PURPOSES } from '../../model/purposes';
import { LogEvent } from '../../parts/log/LogEvent';
import { StageLog } from '../../parts/log/StageLog';
import { Timeline } from '../../parts/log/Timeline';
import { MessageEditor } from '../../parts/message/MessageEditor';
import { OtherDrafts } from '../../parts/message/OtherDrafts';
import { type Composing, useComposer } from '../../parts/message/useComposer';
import { WRITING, writingTo } from '../../parts/message/writingTo';
import { AskAbout } from '../../parts/person/AskAbout';
import { Background } from '../../parts/person/Background';
import { Fields } from '../../parts/person/Fields';
import { NextStep } from '../../parts/person/NextStep';
import { PersonHeader } from '../../parts/person/PersonHeader';
import { SamePerson } from '../../parts/person/SamePerson';
import { NO_FILTER, standingOf } from '../../store/steps/filter';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';
import { Heading } from '../Heading';
import type { ViewProps } from '../view';
import { DeletePerson } from './DeletePerson';

/** One person, with all that is kept of them. */
export function ContactPage({ id, notify }: ViewProps) {
  const found = useQuery(() => writingTo(id), id, WRITING);
  if (found.state === 'loading') return null;
  if (found.state === 'failed') return <Fault error={found.error} />;
  return (
    <>
      <p>
        <a href="#people">{t('backToPeople')}</a>
      </p>
      {found.value === null ? <Heading title={t('contactGone')} /> : <Kept composing={found.value} notify={notify} />}
    </>
  );
}

function Kept({ composing, notify }: { composing: Composing; notify: ViewProps['notify'] }) {
  const { contact, events } = composing.file;
  const composer = useComposer(composing);
  const { error, run } = useAction();
  const standing = useQuery(() => standingOf([contact.id], NO_FILTER, new Date()), contact.id, WRITING);
  const found = standing.state === 'done' ? standing.value.get(contact.id) : undefined;
  // With nobody to wait for and nothing to do there is a standing without a step.
  const step = found && (found.step ?? { kind: 'none' as const, due: null });
  const log = useRef<HTMLDivElement>(null);
  const openPlace = (place: 'log' | 'me') => {
    if (place === 'me') location.hash = 'me';
    else log.current?.querySelector('select')?.focus();
  };
  return (
    <>
      <PersonHeader contact={contact} title={<Heading title={contact.name.full} />}>
        <p class="quiet">
          {t(`stage_${stageOf(events)}`)} · <NextStep events={events} step={step} />
        </p>
      </PersonHeader>
      {error !== null && <Fault error={error} />}
      {contact.newer && <p class="notice warn">{t('contactNewer')}</p>}
      <SamePerson contact={contact} events={events} />
      {contact.newer === undefined && (
        <div class="card stack">
          <StageLog contact={contact} events={events} />
          <MessageEditor composer={composer} contact={contact} me={composing.me} titled onOpen={openPlace} />
          <OtherDrafts composer={composer} />
        </div>
      )}
      <div ref={log}>
        <LogEvent contact={contact} />
      </div>
      {contact.newer === undefined && (
        <section class="card stack">
          <h2>{t('factsTitle')}</h2>
          {PURPOSES[composer.purpose].thread !== 'begins' && <AskAbout contact={contact} run={run} />}
          <Fields contact={contact} run={run} empty="shown" />
          <Background contact={contact} run={run} />
        </section>
      )}
      <Timeline events={events} />
      <DeletePerson contact={contact} notify={notify} />
    </>
  );
}
