import { useState } from 'preact/hooks';
import { FIELDS, type FieldName, URL_LIMIT, VALUE_LIMIT } from '../../model/page/capture';
import { typedLink } from '../../parts/person/typedLink';
import { addContact } from '../../store/people/contacts';
import { Fault } from '../../ui/Fault';
import { FIELD_INPUTS } from '../../ui/fields/fieldInputs';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { readSelection } from './readSelection';

/** What only a page or a closer acquaintance tells; it can be added once they are kept. */
const LATER: readonly FieldName[] = ['headline', 'school'];
const ASKED = FIELDS.filter((field) => !LATER.includes(field));

interface Props {
  onAdded: (id: string) => void;
  /** Shows the form without being asked, and reads no selection. */
  openAtOnce?: boolean;
}

/** Adds somebody whom the page does not tell of: typed, or taken from what is selected on the page. */
export function AddByHand({ onAdded, openAtOnce = false }: Props) {
  const [open, setOpen] = useState(openAtOnce);
  const [values, setValues] = useState<Partial<Record<FieldName, string>>>({});
  const [link, setLink] = useState('');
  const [refused, setRefused] = useState(false);
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
  const add = () => {
    const typed = link.trim() === '' ? [] : [typedLink(link)];
    const links = typed.filter((one) => one !== null);
    setRefused(links.length < typed.length);
    if (links.length === typed.length) void run(async () => onAdded(await addContact(values, new Date(), links)));
  };
  return (
    <form
      class="stack by-hand"
      onSubmit={(event) => {
        event.preventDefault();
        add();
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
            maxLength={VALUE_LIMIT}
            inputMode={FIELD_INPUTS[field] ?? 'text'}
            required={field === 'name'}
            value={values[field] ?? ''}
            onInput={(event) => setValues({ ...values, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <label class="label">
        {t('linkLabel')}
        <input
          type="text"
          name="link"
          inputMode="url"
          dir="auto"
          autocomplete="off"
          maxLength={URL_LIMIT}
          placeholder={t('linkExample')}
          value={link}
          onInput={(event) => {
            setLink(event.currentTarget.value);
            setRefused(false);
          }}
        />
      </label>
      {refused && (
        <p class="notice warn" role="alert">
          {t('linkRefused')}
        </p>
      )}
      {error !== null && <Fault error={error} />}
      <div>
        <button type="submit" class="button primary" data-action="add">
          {t('addSave')}
        </button>
      </div>
    </form>
  );
}
