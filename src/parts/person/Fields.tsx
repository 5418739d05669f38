import { useState } from 'preact/hooks';
import { FIELDS, type FieldName } from '../../model/page/capture';
import { type Contact, otherPositions } from '../../model/person/contact';
import { editContact } from '../../store/people/contacts';
import { InlineField } from '../../ui/fields/InlineField';
import { t } from '../../ui/t';
import type { Action } from '../../ui/useAction';
import './person.css';
import { WhichRole } from './WhichRole';

interface Props {
  contact: Contact;
  run: Action['run'];
  /** Where the name stands as the title, it is no line here. */
  withoutName?: boolean;
  /** Fields without a value are offered by name where room is scarce, and shown as empty lines elsewhere. */
  empty: 'offered' | 'shown';
  /** What the user has selected on the page in front, offered as the value. */
  selection?: string | null;
}

/** What is kept of a person in single values, each edited in place; every field that there is. */
export function Fields({ contact, run, withoutName = false, empty, selection = null }: Props) {
  /** Empty fields that the user asked to fill; the one asked for last has the focus. */
  const [opened, setOpened] = useState<FieldName[]>([]);
  const positions = otherPositions(contact);
  const inPositions = positions.map(({ quote }) => quote);
  const edit = (field: FieldName, value: string) => void run(() => editContact(contact.id, field, value, new Date()));

  const all = FIELDS.filter((field) => field !== 'name' || !withoutName);
  const isShown = (field: FieldName) => empty === 'shown' || contact.fields[field] || opened.includes(field);
  const missing = all.filter((field) => !isShown(field));
  return (
    <div class="fields">
      {all.filter(isShown).map((field) => (
        <InlineField
          key={field}
          name={field}
          field={contact.fields[field]}
          onEdit={(value) => edit(field, value)}
          selection={selection}
          leaveOut={field === 'role' || field === 'company' ? inPositions : []}
          focus={opened.at(-1) === field}
        />
      ))}
      <WhichRole contact={contact} run={run} />
      {missing.length > 0 && (
        <p class="row quiet missing">
          {t('fieldsMissing')}
          {missing.map((field) => (
            <button key={field} type="button" class="link" onClick={() => setOpened([...opened, field])}>
              {t(`field_${field}`)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
