import { ASK_LIMIT, type Contact } from '../../model/person/contact';
import { writeAskAbout } from '../../store/people/ownWords';
import { KeptText } from '../../ui/fields/KeptText';
import { t } from '../../ui/t';
import type { Action } from '../../ui/useAction';

interface Props {
  contact: Contact;
  run: Action['run'];
}

/** What the user would like to ask this person, in their own words; kept as it is typed. */
export function AskAbout({ contact, run }: Props) {
  return (
    <KeptText
      name="askAbout"
      label={t('askAbout', contact.name.given ?? contact.name.full)}
      example={t('askAboutExample')}
      value={contact.askAbout ?? ''}
      maxLength={ASK_LIMIT}
      onKeep={(typed) => void run(() => writeAskAbout(contact.id, typed, new Date()))}
    />
  );
}
