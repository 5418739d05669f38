import type { Contact } from '../model/contact';
import type { LedgerEvent } from '../model/event';
import { alike, keepApart, merge, mergesOf, split } from '../store/merge';
import { Fault } from '../ui/Fault';
import { t } from '../ui/t';
import { useAction } from '../ui/useAction';
import { useQuery } from '../ui/useQuery';

interface Props {
  contact: Contact;
  events: LedgerEvent[];
}

/** Asks about those who may be the same person, and lets a merge be taken apart again. */
export function SamePerson({ contact, events }: Props) {
  const others = useQuery(() => alike(contact.id), `alike ${contact.id}`);
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
        <div key={other.id} class="row spread">
          <p>
            <a href={`#contact/${other.id}`}>
              <bdi>{other.name.full}</bdi>
            </a>{' '}
            <span class="quiet">
              <bdi>{[other.fields.role?.value, other.fields.company?.value].filter(Boolean).join(' · ')}</bdi> (
              {t(`alike_${why}`)})
            </span>
          </p>
          <span class="row">
            <button
              type="button"
              class="button"
              data-action="merge"
              onClick={() => void run(() => merge(contact.id, other.id, new Date()))}
            >
              {t('mergeThem')}
            </button>
            <button
              type="button"
              class="button"
              data-action="keepApart"
              onClick={() => void run(() => keepApart(contact.id, other.id, new Date()))}
            >
              {t('keepApart')}
            </button>
          </span>
        </div>
      ))}
      {merges.map(({ event, other }) => (
        <div key={event} class="row spread">
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
