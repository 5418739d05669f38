import type { Contact } from '../../model/person/contact';
import { type Alike, alike } from '../../store/people/merge';
import { Fault } from '../../ui/Fault';
import { lookAlikeSentence } from '../../ui/lookAlikeSentence';
import { openDashboard } from '../../ui/openDashboard';
import { t } from '../../ui/t';
import { useQuery } from '../../ui/useQuery';

/** Says who may be the same person. The question is answered in the dashboard, where both are in sight. */
export function MaybeKnown({ contact }: { contact: Contact }) {
  const others = useQuery(() => alike(contact.id), `alike ${contact.id}`, ['contacts']);
  if (others.state === 'failed') return <Fault error={others.error} />;
  if (others.state === 'loading') return null;
  const [first] = mostTelling(contact, others.value);
  if (first === undefined) return null;
  const warning = lookAlikeSentence(contact.name.full, first.contact.name.full);
  return (
    <p class={warning === null ? 'notice' : 'notice warn'} data-part="maybeKnown">
      {warning ?? t('maybeKnown', first.contact.name.full, t(`alike_${first.why}`))}{' '}
      <button
        type="button"
        class="link"
        data-action="compare"
        onClick={() => void openDashboard(`contact/${contact.id}`)}
      >
        {t('maybeKnownOpen')}
      </button>
    </p>
  );
}

/** A name that only looks the same comes first: it must not go by unseen. */
const mostTelling = (contact: Contact, found: Alike[]): Alike[] => {
  const warns = ({ contact: other }: Alike): boolean => lookAlikeSentence(contact.name.full, other.name.full) !== null;
  return [...found.filter(warns), ...found.filter((one) => !warns(one))];
};
