import { useState } from 'preact/hooks';
import type { Contact } from '../../model/person/contact';
import { longDay } from '../../ui/dates';
import { Initials } from '../../ui/Initials';
import { t } from '../../ui/t';
import type { Action } from '../../ui/useAction';
import { readSelection } from '../capture/readSelection';
import { Details } from './Details';

interface Props {
  contact: Contact;
  created: boolean;
  /** Whether there is something of this click to take back. */
  canUndo: boolean;
  onUndo: () => void;
  /** Takes the page for the user's own; null where it can hardly be. */
  onThisIsMe: (() => void) | null;
  run: Action['run'];
}

/** Who the page is about, on two lines: saved, with Undo. Every field is behind Details, which shifts nothing. */
export function Who({ contact, created, canUndo, onUndo, onThisIsMe, run }: Props) {
  const [open, setOpen] = useState(false);
  const [selection, setSelection] = useState<string | null>(null);
  const { role, company, headline } = contact.fields;
  const work = [role?.value, company?.value].filter((part) => part !== undefined);
  const line = work.length > 0 ? work : [headline?.value ?? ''];
  return (
    <header class="who">
      <Initials name={contact.name} small />
      <div class="who-lines">
        <h1 class="excerpt" title={contact.name.full}>
          <bdi>{contact.name.full}</bdi>
        </h1>
        <p class="quiet excerpt" title={line.join(' · ')}>
          {line.map((part, index) => (
            <span key={part}>
              {index > 0 && ' · '}
              <bdi>{part}</bdi>
            </span>
          ))}
        </p>
      </div>
      <div class="who-side">
        <p class="quiet" role="status">
          <span title={created ? undefined : t('metAgain', longDay(new Date(contact.createdAt)))}>{t('saved')}</span>
          {canUndo && (
            <button type="button" class="link" data-action="undo" onClick={onUndo}>
              {t('undo')}
            </button>
          )}
        </p>
        <button
          type="button"
          class="link"
          data-action="details"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
            void readSelection().then(setSelection);
          }}
        >
          {t(open ? 'detailsClose' : 'detailsOpen')}
        </button>
      </div>
      {open && (
        <Details
          contact={contact}
          created={created}
          run={run}
          selection={selection}
          onThisIsMe={onThisIsMe}
          onClose={() => setOpen(false)}
        />
      )}
    </header>
  );
}
