import { useEffect, useRef } from 'preact/hooks';
import type { Contact } from '../../model/person/contact';
import { Fields } from '../../parts/person/Fields';
import { longDay } from '../../ui/dates';
import { t } from '../../ui/t';
import type { Action } from '../../ui/useAction';

interface Props {
  contact: Contact;
  created: boolean;
  run: Action['run'];
  /** What the user has selected on the page in front, offered as a value. */
  selection: string | null;
  onThisIsMe: (() => void) | null;
  onClose: () => void;
}

/** Every field of the person, edited in place. It lies over what is below, so that an edit shifts nothing there. */
export function Details({ contact, created, run, selection, onThisIsMe, onClose }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector('input')?.focus(), []);
  return (
    <div
      ref={panel}
      class="details-panel stack tight"
      role="dialog"
      aria-label={t('detailsOpen')}
      data-part="details"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // Else the browser closes the whole popup.
        event.preventDefault();
        onClose();
      }}
    >
      <p class="row spread">
        <button type="button" class="button" data-action="closeDetails" onClick={onClose}>
          {t('done')}
        </button>
        {onThisIsMe && (
          <button type="button" class="link" data-action="thisIsMe" onClick={onThisIsMe}>
            {t('thisIsMe')}
          </button>
        )}
      </p>
      {!created && <p class="quiet">{t('metAgain', longDay(new Date(contact.createdAt)))}</p>}
      <Fields contact={contact} run={run} empty="offered" selection={selection} />
    </div>
  );
}
