import type { LedgerEvent } from '../model/events';
import type { Contact } from '../model/person/contact';
import { NextStep } from '../parts/person/NextStep';
import { t } from '../ui/t';
import { OpenInroad } from './OpenInroad';

interface Props {
  contact: Contact;
  events: LedgerEvent[];
  /** Takes the page for the user's own; null where it can hardly be. */
  onThisIsMe: (() => void) | null;
}

/** The one next step with this person, and the way to everything that is kept. */
export function Next({ contact, events, onThisIsMe }: Props) {
  return (
    <footer class="next row spread">
      <p>
        <NextStep events={events} />
      </p>
      <span class="row">
        <OpenInroad view={`contact/${contact.id}`} />
        {onThisIsMe && (
          <button type="button" class="link" data-action="thisIsMe" onClick={onThisIsMe}>
            {t('thisIsMe')}
          </button>
        )}
      </span>
    </footer>
  );
}
