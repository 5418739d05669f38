import { nextStep, stageOf } from '../../model/nextStep';
import { FIELDS, type FieldName } from '../../model/page/capture';
import type { Contact } from '../../model/person/contact';
import { Background } from '../../parts/person/Background';
import { LogEvent } from '../../parts/person/LogEvent';
import { SamePerson } from '../../parts/person/SamePerson';
import { Timeline } from '../../parts/person/Timeline';
import { contactFile, editContact } from '../../store/people/contacts';
import { nearDay } from '../../ui/dates';
import { Fault } from '../../ui/Fault';
import { Initials } from '../../ui/Initials';
import { InlineField } from '../../ui/InlineField';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';
import { DeletePerson } from './DeletePerson';

interface Props {
  id: string;
  onDeleted: (contact: Contact) => void;
}

/** One person, with all that is kept of them. */
export function ContactPage({ id, onDeleted }: Props) {
  const file = useQuery(() => contactFile(id), id);
  const { error, run } = useAction();
  if (file.state === 'loading') return null;
  if (file.state === 'failed') return <Fault error={file.error} />;
  if (file.value === null)
    return (
      <>
        <p>{t('contactGone')}</p>
        <p>
          <a href="#people">{t('backToPeople')}</a>
        </p>
      </>
    );

  const { contact, events, drafts } = file.value;
  const step = nextStep(events);
  const edit = (field: FieldName, value: string) => void run(() => editContact(id, field, value, new Date()));
  return (
    <>
      <p>
        <a href="#people">{t('backToPeople')}</a>
      </p>
      <header class="row head">
        <Initials name={contact.name} />
        <div>
          <h1>
            <bdi>{contact.name.full}</bdi>
          </h1>
          <p class="quiet">
            {t(`stage_${stageOf(events)}`)} · {t(`step_${step.kind}`, step.due ? nearDay(step.due) : '')}
          </p>
        </div>
      </header>
      {error !== null && <Fault error={error} />}
      {contact.newer && <p class="notice warn">{t('contactNewer')}</p>}
      <SamePerson contact={contact} events={events} />
      {contact.newer === undefined && (
        <section class="card stack">
          <h2>{t('factsTitle')}</h2>
          <div>
            {FIELDS.map((field) => (
              <InlineField
                key={field}
                name={field}
                field={contact.fields[field]}
                onEdit={(value) => edit(field, value)}
              />
            ))}
          </div>
          <Background contact={contact} />
        </section>
      )}
      <LogEvent contact={contact} />
      {drafts.length > 0 && (
        <section class="card stack">
          <h2>{t('draftsTitle')}</h2>
          {drafts.map((draft) => (
            <article key={`${draft.channel} ${draft.purpose}`}>
              <h3 class="quiet">{t(`channel_${draft.channel}`)}</h3>
              {draft.subject !== null && <p dir="auto">{draft.subject}</p>}
              <p class="letter" dir="auto">
                {draft.text}
              </p>
            </article>
          ))}
        </section>
      )}
      <Timeline events={events} />
      <DeletePerson contact={contact} onDeleted={onDeleted} />
    </>
  );
}
