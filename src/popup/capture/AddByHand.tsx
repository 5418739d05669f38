import { useState } from 'preact/hooks';
import type { FieldName } from '../../model/page/capture';
import { readSelection } from '../../parts/person/readSelection';
import { addContact } from '../../store/people/contacts';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';

const ASKED = ['name', 'role', 'company', 'email'] as const satisfies FieldName[];
type Asked = (typeof ASKED)[number];

/** Adds somebody whom the page does not tell of: typed, or taken from what is selected on the page. */
export function AddByHand({ onAdded }: { onAdded: (id: string) => void }) {
  const [open, setOpen] = useState(false);
  const [values, setValues] = useState<Partial<Record<Asked, string>>>({});
  const { error, run } = useAction();
  if (!open)
    return (
      <button
        type="button"
        class="button"
        data-action="addByHand"
        onClick={async () => {
          const selected = await readSelection();
          setValues(selected === null ? {} : { name: selected });
          setOpen(true);
        }}
      >
        {t('addByHand')}
      </button>
    );
  const add = () => run(async () => onAdded(await addContact(values, new Date())));
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {ASKED.map((field) => (
        <label key={field} class="label">
          {t(`field_${field}`)}
          <input
            type="text"
            name={field}
            dir="auto"
            autocomplete="off"
            maxLength={300}
            required={field === 'name'}
            value={values[field] ?? ''}
            onInput={(event) => setValues({ ...values, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      {error !== null && <Fault error={error} />}
      <div>
        <button type="submit" class="button primary" data-action="add">
          {t('addSave')}
        </button>
      </div>
    </form>
  );
}
