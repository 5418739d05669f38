import { useRef, useState } from 'preact/hooks';
import { ASK_LIMIT, type Contact } from '../../../model/person/contact';
import { writeAskAbout } from '../../../store/people/ownWords';
import { KeptText } from '../../../ui/fields/KeptText';
import { t } from '../../../ui/t';
import './letterChoices.css';
import type { Composer } from '../useComposer';

interface Props {
  composer: Composer;
  contact: Contact;
}

/** What links the two, each a tap: pressed is what the letter speaks of. Nothing where nothing links them. */
export function Links({ composer: { links, speakOf } }: Pick<Props, 'composer'>) {
  const said = links.filter((one) => one.said).map(({ id }) => id);
  if (links.length === 0) return null;
  return (
    <fieldset class="links" data-part="links">
      <legend>{t('mention')}</legend>
      {links.map(({ id, label: { key, param }, ...link }) => (
        <button
          key={id}
          type="button"
          class="choice"
          data-action="mention"
          aria-pressed={link.said}
          title={t(`sharedLink_${key}`, param)}
          // One that is tapped is what the letter shall be about; the others give it the room.
          onClick={() => speakOf(link.said ? said.filter((one) => one !== id) : [id])}
        >
          <bdi>{t(`sharedLink_${key}`, param)}</bdi>
        </button>
      ))}
    </fieldset>
  );
}

/** What the letter asks: a line of the user's own, and questions that this person can be asked, a tap each. */
export function Question({ composer, contact }: Props) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const questions = isOpen ? composer.questions() : [];
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <fieldset
      class="question"
      aria-label={t('askAboutShort')}
      data-part="question"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // Else the browser closes the whole popup.
        event.preventDefault();
        close();
      }}
    >
      <KeptText
        name="askAbout"
        label={t('askAboutShort')}
        example={t('askAboutExample')}
        value={contact.askAbout ?? ''}
        maxLength={ASK_LIMIT}
        oneLine
        onKeep={(typed) => void composer.run(() => writeAskAbout(contact.id, typed, new Date()))}
      />
      <button
        ref={opener}
        type="button"
        class="link"
        data-action="ideas"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('questionIdeas')}
      </button>
      {isOpen && (
        <fieldset class="ideas" data-part="ideas">
          <legend>{t('askAbout', contact.name.given ?? contact.name.full)}</legend>
          {questions.length === 0 && <p class="quiet">{t('noQuestionIdeas')}</p>}
          {questions.map(({ id, text }) => (
            <button
              key={id}
              type="button"
              data-action="askThis"
              aria-pressed={contact.askAbout === text}
              onClick={() => {
                composer.ask(contact.askAbout === text ? '' : text);
                close();
              }}
            >
              <bdi>{text}</bdi>
            </button>
          ))}
        </fieldset>
      )}
    </fieldset>
  );
}
