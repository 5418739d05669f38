import { ASK_LIMIT, type Contact } from '../../model/person/contact';
import { writeAskAbout } from '../../store/people/ownWords';
import { KeptText } from '../../ui/fields/KeptText';
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
  if (!folded) return <Question contact={contact} run={run} label={label} />;
  return (
    <details data-part="askAbout">
      <summary class="quiet excerpt">
        {label} <bdi>{contact.askAbout ?? ''}</bdi>
      </summary>
      <Question contact={contact} run={run} label={label} hideLabel />
    </details>
  );
}

interface QuestionProps {
  contact: Contact;
  run: Action['run'];
  label: string;
  /** Where the line that opens it says the label already. */
  hideLabel?: boolean;
}

function Question({ contact, run, label, hideLabel = false }: QuestionProps) {
  return (
    <KeptText
      name="askAbout"
      label={label}
      hideLabel={hideLabel}
      example={t('askAboutExample')}
      value={contact.askAbout ?? ''}
      maxLength={ASK_LIMIT}
      onKeep={(typed) => void run(() => writeAskAbout(contact.id, typed, new Date()))}
    />
  );
}
