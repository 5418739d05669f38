import { useState } from 'preact/hooks';
import type { FieldName } from '../model/page/capture';
import type { Contact, FieldChange } from '../model/person/contact';
import { AskAbout } from '../parts/person/AskAbout';
import { Fields } from '../parts/person/Fields';
import { MaybeKnown } from '../parts/person/MaybeKnown';
import { PersonHeader } from '../parts/person/PersonHeader';
import { editContact } from '../store/people/contacts';
import { longDay } from '../ui/dates';
import { InlineField } from '../ui/InlineField';
import { t } from '../ui/t';
import type { Action } from '../ui/useAction';
import { Changes } from './capture/Changes';
import { readSelection } from './capture/readSelection';

interface Props {
  contact: Contact;
  created: boolean;
  /** What this capture changed on somebody who was known. */
  changes: FieldChange[];
  undone: boolean;
  onUndo: () => void;
  run: Action['run'];
}

/** Who the page is about: saved, with Undo, every field editable in place. */
export function Who({ contact, created, changes, undone, onUndo, run }: Props) {
  const [selection, setSelection] = useState<string | null>(null);
  const edit = (field: FieldName, value: string) => void run(() => editContact(contact.id, field, value, new Date()));
  const canUndo = !undone && (created || changes.length > 0);
  const name = (
    <h1>
      <InlineField
        name="name"
        field={contact.fields.name}
        onEdit={(value) => edit('name', value)}
        selection={selection}
        title
      />
    </h1>
  );
  return (
    <header class="stack" onFocusCapture={() => void readSelection().then(setSelection)}>
      <div>
        <PersonHeader contact={contact} title={name}>
          <p class="quiet status" role="status">
            {created ? t('saved') : t('metAgain', longDay(new Date(contact.createdAt)))}
            {canUndo && (
              <button type="button" class="link" data-action="undo" onClick={onUndo}>
                {t('undo')}
              </button>
            )}
          </p>
        </PersonHeader>
        <Fields contact={contact} run={run} withoutName empty="offered" selection={selection} />
      </div>
      <AskAbout contact={contact} run={run} folded />
      <MaybeKnown contact={contact} />
      {undone && <p role="status">{t('undoneChanges', contact.name.full)}</p>}
      {!undone && changes.length > 0 && <Changes changes={changes} onUse={edit} />}
    </header>
  );
}
