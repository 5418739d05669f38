import { useState } from 'preact/hooks';
import type { FieldName } from '../../model/page/capture';
import { type Contact, type FieldChange, otherPositions } from '../../model/person/contact';
import { editContact, editPosition } from '../../store/people/contacts';
import { longDay } from '../../ui/dates';
import { Initials } from '../../ui/Initials';
import { InlineField } from '../../ui/InlineField';
import { type MessageKey, t } from '../../ui/t';
import type { Action } from '../../ui/useAction';
import { MaybeKnown } from './MaybeKnown';
import { readSelection } from './readSelection';

/** The name stands above them, as the title. */
const SHOWN: FieldName[] = ['headline', 'role', 'company', 'location', 'school', 'email'];

interface Props {
  contact: Contact;
  created: boolean;
  /** What this capture changed on somebody who was known. */
  changes: FieldChange[];
  undone: boolean;
  onUndo: () => void;
  run: Action['run'];
}

/** Who the person is: saved, with Undo, every field editable in place. */
export function Who({ contact, created, changes, undone, onUndo, run }: Props) {
  const edit = (field: FieldName, value: string) => void run(() => editContact(contact.id, field, value, new Date()));
  /** Fields without a value that the user asked to fill; the one asked for last has the focus. */
  const [opened, setOpened] = useState<FieldName[]>([]);
  const [selection, setSelection] = useState<string | null>(null);
  const positions = otherPositions(contact);
  const choosePosition = ({ role, company }: { role: string; company: string }) =>
    void run(() => editPosition(contact.id, role, company, new Date()));
  const canUndo = !undone && (created || changes.length > 0);

  const present = SHOWN.filter((field) => contact.fields[field] || opened.includes(field));
  const missing = SHOWN.filter((field) => !present.includes(field));

  return (
    <header class="stack" onFocusCapture={() => void readSelection().then(setSelection)}>
      <div class="who">
        <Initials name={contact.name} />
        <div>
          <h1>
            <InlineField
              name="name"
              field={contact.fields.name}
              onEdit={(value) => edit('name', value)}
              selection={selection}
              leaveOut={positions.map(({ quote }) => quote)}
              title
            />
          </h1>
          <p class="quiet status" role="status">
            {created ? t('saved') : t('metAgain', longDay(new Date(contact.createdAt)))}
            {canUndo && (
              <button type="button" class="link" data-action="undo" onClick={onUndo}>
                {t('undo')}
              </button>
            )}
          </p>
        </div>
        <div class="fields">
          {present.map((field) => (
            <InlineField
              key={field}
              name={field}
              field={contact.fields[field]}
              onEdit={(value) => edit(field, value)}
              selection={selection}
              focus={opened.at(-1) === field}
            />
          ))}
          {positions.length > 0 && (
            <div class="row quiet missing" data-part="positions">
              {t('alsoOnPage')}
              {positions.map((position) => (
                <button
                  key={position.quote}
                  type="button"
                  class="choice"
                  data-action="choosePosition"
                  onClick={() => choosePosition(position)}
                >
                  <bdi>{t('pastRoleAt', position.role, position.company)}</bdi>
                </button>
              ))}
            </div>
          )}
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
      </div>
      <MaybeKnown contact={contact} />
      {undone && <p role="status">{t('undoneChanges', contact.name.full)}</p>}
      {!undone && changes.length > 0 && (
        <ul class="notice" data-part="changes">
          {changes.map((change) => (
            <li key={change.field}>
              {changeSentence(change)}
              <UsePage change={change} onUse={(value) => edit(change.field, value)} />
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

/** Takes the page's word where the user's own stands in the way of it. */
function UsePage({ change: { after }, onUse }: { change: FieldChange; onUse: (value: string) => void }) {
  const page = after?.from.kind === 'edited' ? after.page : null;
  return page ? (
    <>
      {' '}
      <button type="button" class="link" data-action="usePage" onClick={() => onUse(page.value)}>
        {t('usePage')}
      </button>
    </>
  ) : null;
}

function changeSentence({ field, before, after }: FieldChange): string {
  const label = t(`field_${field}` satisfies MessageKey);
  if (after?.from.kind === 'edited') return t('changedKept', label, after.page?.value ?? '');
  if (before === null) return t('changedNew', label, after?.value ?? '');
  return t('changedNow', label, after?.value ?? '', before.value);
}
