import { type Contact, otherPositions } from '../../model/person/contact';
import { editPosition } from '../../store/people/contacts';
import { t } from '../../ui/t';
import type { Action } from '../../ui/useAction';

interface Props {
  contact: Contact;
  run: Action['run'];
  /** As a question that offers the role in use too, which settles it. */
  asks?: boolean;
}

/** Roles that the page names beside the one in use: which of them is meant, one tap. Nothing where there is only one. */
export function WhichRole({ contact, run, asks = false }: Props) {
  const others = otherPositions(contact);
  const { role, company } = contact.fields;
  if (others.length === 0 || (asks && role?.from.kind === 'edited')) return null;
  const now = asks && role && company ? [{ role: role.value, company: company.value, quote: '' }] : [];
  return (
    <div class="row quiet missing" data-part="positions">
      {t(asks ? 'whichRole' : 'alsoOnPage')}
      {[...now, ...others].map((position) => (
        <button
          key={position.quote}
          type="button"
          class="choice"
          data-action="choosePosition"
          onClick={() => void run(() => editPosition(contact.id, position.role, position.company, new Date()))}
        >
          <bdi>{t('pastRoleAt', position.role, position.company)}</bdi>
        </button>
      ))}
    </div>
  );
}
