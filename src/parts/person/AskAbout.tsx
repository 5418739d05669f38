import { ASK_LIMIT, type Contact } from '../../model/person/contact';
import { writeAskAbout } from '../../store/people/ownWords';
import { KeptText } from '../../ui/KeptText';
import { t } from '../../ui/t';
import type { Action } from '../../ui/useAction';

interface Props {
  contact: Contact;
  run: Action['run'];
  /** Where room is scarce, the question stands on one line and opens. */
  folded?: boolean;
}

/** What the user would like to ask this person, in their own words; kept as it is typed. */
export function AskAbout({ contact, run, folded = false }: Props) {
  const label = t('askAbout', contact.name.given ?? contact.name.full);
  const asked = contact.askAbout ?? '';
  const text = (
    <KeptText
      name="askAbout"
      label={label}
      hideLabel={folded}
      example={t('askAboutExample')}
      value={asked}
      maxLength={ASK_LIMIT}
      onKeep={(typed) => void run(() => writeAskAbout(contact.id, typed, new Date()))}
    />
  );
  if (!folded) return text;
  return (
    <details data-part="askAbout">
      <summary class="quiet excerpt">
        {label} <bdi>{asked}</bdi>
      </summary>
      {text}
    </details>
  );
}
