import type { LedgerEvent } from '../../model/events';
import type { Contact } from '../../model/person/contact';
import { alike, keepApart, merge, mergesOf, split } from '../../store/people/merge';
import { Fault } from '../../ui/Fault';
import { lookAlikeSentence } from '../../ui/lookAlikeSentence';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';

interface Props {
  contact: Contact;
  events: LedgerEvent[];
}

/** Asks about those who may be the same person, and lets a merge be taken apart again. */
export function SamePerson({ contact, events }: Props) {
  const others = useQuery(() => alike(contact.id), `alike ${contact.id}`, ['contacts']);
  const { error, run } = useAction();
  const merges = mergesOf(contact, events);
  if (others.state === 'failed') return <Fault error={others.error} />;
  const found = others.state === 'done' ? others.value : [];
  if (found.length + merges.length === 0) return null;
  return (
    <section class="card stack" data-part="samePerson">
      <h2>{t('samePersonTitle')}</h2>
      {error !== null && <Fault error={error} />}
      {found.map(({ contact: other, why }) => (
        <Question
          key={other.id}
          contact={contact}
          other={other}
          why={t(`alike_${why}`)}
          onMerge={() => void run(() => merge(contact.id, other.id, new Date()))}
          onKeepApart={() => void run(() => keepApart(contact.id, other.id, new Date()))}
        />
      ))}
      {merges.map(({ event, other }) => (
        <div key={event} class="entry">
          <p>{t('mergedWith', other.name.full)}</p>
          <button
            type="button"
            class="button"
            data-action="split"
            onClick={() => void run(() => split(event, new Date()))}
          >
            {t('splitThem')}
          </button>
        </div>
      ))}
    </section>
  );
}

interface QuestionProps {
  contact: Contact;
  other: Contact;
  why: string;
  onMerge: () => void;
  onKeepApart: () => void;
}

/** One who may be the same, with what speaks for it and, where the names only look alike, what speaks against it. */
function Question({ contact, other, why, onMerge, onKeepApart }: QuestionProps) {
  const warning = lookAlikeSentence(contact.name.full, other.name.full);
  return (
    <div class="stack tight">
      <div class="entry">
        <p>
          <a href={`#contact/${other.id}`}>
            <bdi>{other.name.full}</bdi>
          </a>{' '}
          <span class="quiet">
            <bdi>{[other.fields.role?.value, other.fields.company?.value].filter(Boolean).join(' · ')}</bdi> ({why})
          </span>
        </p>
        <span class="row">
          <button type="button" class="button" data-action="merge" onClick={onMerge}>
            {t('mergeThem')}
          </button>
          <button type="button" class="button" data-action="keepApart" onClick={onKeepApart}>
            {t('keepApart')}
          </button>
        </span>
      </div>
      {warning !== null && (
        <p class="notice warn" data-part="lookAlike">
          {warning}
        </p>
      )}
    </div>
  );
}
