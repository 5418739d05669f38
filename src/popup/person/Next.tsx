import type { LedgerEvent } from '../../model/events';
import type { Contact } from '../../model/person/contact';
import { NextStep } from '../../parts/person/NextStep';
import { OpenInroad } from '../OpenInroad';

interface Props {
  contact: Contact;
  events: LedgerEvent[];
  /** Whether the next step is said; a receipt says it itself. */
  withStep: boolean;
}

/** The one next step with this person, and the way to everything that is kept. */
export function Next({ contact, events, withStep }: Props) {
  return (
    <div class="next row spread quiet">
      {withStep && (
        <p class="excerpt">
          <NextStep events={events} />
        </p>
      )}
      <OpenInroad view={`contact/${contact.id}`} />
    </div>
  );
}
