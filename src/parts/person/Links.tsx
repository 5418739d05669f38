import { useState } from 'preact/hooks';
import { URL_LIMIT } from '../../model/page/capture';
import type { Contact } from '../../model/person/contact';
import { addLink, removeLink } from '../../store/people/ownWords';
import { PageLink } from '../../ui/PageLink';
import { t } from '../../ui/t';
import type { Action } from '../../ui/useAction';
import { typedLink } from './typedLink';

/** The addresses of a person: read on pages or typed here, each to be removed. */
export function Links({ contact, run }: { contact: Contact; run: Action['run'] }) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const add = async () => {
    const link = typedLink(typed);
    setRefused(link === null);
    if (link !== null && (await run(() => addLink(contact.id, link, new Date())))) setTyped('');
  };
  return (
    <div class="stack tight" data-part="links">
      {contact.links.length > 0 && (
        <ul>
          {contact.links.map((link) => (
            <li key={link}>
              <PageLink to={link} />{' '}
              <button
                type="button"
                class="link quiet"
                data-action="removeLink"
                aria-label={t('linkRemoveWhich', link)}
                onClick={() => void run(() => removeLink(contact.id, link, new Date()))}
              >
                {t('linkRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="links-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          type="text"
          name="link"
          inputMode="url"
          dir="auto"
          autocomplete="off"
          required
          maxLength={URL_LIMIT}
          aria-label={t('linkLabel')}
          placeholder={t('linkExample')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setRefused(false);
          }}
        />
        <button type="submit" class="button" data-action="addLink">
          {t('linkAdd')}
        </button>
      </form>
      {refused && (
        <p class="notice warn" role="alert">
          {t('linkRefused')}
        </p>
      )}
    </div>
  );
}
