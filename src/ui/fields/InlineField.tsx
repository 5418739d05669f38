import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FieldName } from '../../model/page/capture';
import type { ContactField } from '../../model/person/contact';
import './field.css';
import { VALUE_LIMIT } from '../../model/page/capture';
import { t } from '../t';
import { FIELD_INPUTS } from './fieldInputs';

/** Below this a reading is shown as not certain. */
const UNSURE_BELOW = 0.6;

function origin(field: ContactField): string {
  if (field.from.kind === 'edited') return t('originPlain', t('origin_edited'));
  if (field.from.kind === 'imported') return t('originPlain', field.from.source);
  const place = t(`origin_${field.from.place}`);
  return t(field.from.sure < UNSURE_BELOW ? 'originUnsure' : 'originPlain', place);
}

interface Props {
  name: FieldName;
  field: ContactField | undefined;
  /** Called with the user's word when they leave the field, press Enter or take a choice. */
  onEdit: (value: string) => void;
  /** The field stands as a title: its label is read out, not shown. */
  title?: boolean;
  /** What the user has selected on the page, offered as the value; null where nothing is. */
  selection?: string | null;
  /** Quotes whose values are offered elsewhere, together with another field's. */
  leaveOut?: string[];
  /** Takes the focus as it appears. */
  focus?: boolean;
}

/** One field of a person, edited in place. Shows where it was read while it has the pointer or the focus. */
export function InlineField({
  name,
  field,
  onEdit,
  title = false,
  focus = false,
  selection = null,
  leaveOut = [],
}: Props) {
  const stored = field?.value ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [known, setKnown] = useState(stored);
  // While it is drawn, not in an effect: one that runs a frame after the field appeared takes away what was typed by then.
  if (known !== stored) {
    setKnown(stored);
    setTyped(null);
  }
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);

  /** What was typed stays in sight until the store has it. An emptied name is no edit: a person always has one. */
  const commit = (value: string) => {
    const word = value.trim();
    if (word === stored || (name === 'name' && word === '')) setTyped(null);
    else onEdit(word);
  };
  const choices = (field?.choices ?? []).filter(({ value, quote }) => value !== stored && !leaveOut.includes(quote));

  return (
    <div class={title ? 'field title' : 'field'}>
      <label for={id} class={title ? 'visually-hidden' : undefined}>
        {t(`field_${name}`)}
      </label>
      <input
        ref={input}
        id={id}
        name={name}
        type="text"
        inputMode={FIELD_INPUTS[name] ?? 'text'}
        dir="auto"
        maxLength={VALUE_LIMIT}
        autocomplete="off"
        placeholder={t('fieldAdd')}
        aria-describedby={field ? `${id}-origin` : undefined}
        value={typed ?? stored}
        title={stored}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={(event) => commit(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') input.current?.blur();
          if (event.key === 'Escape' && typed !== null) {
            // Else the browser closes the whole popup over a typing error.
            event.preventDefault();
            event.stopPropagation();
            setTyped(null);
          }
        }}
      />
      {choices.length > 0 && (
        <div class="below row">
          <span class="quiet">{t('alsoOnPage')}</span>
          {choices.slice(0, 3).map(({ value: choice }) => (
            <button
              key={choice}
              type="button"
              class="choice"
              data-action="choose"
              aria-label={t('choose', choice)}
              onClick={() => onEdit(choice)}
            >
              <bdi>{choice}</bdi>
            </button>
          ))}
        </div>
      )}
      {selection !== null && selection !== stored && (
        <div class="below on-focus">
          <button type="button" class="choice" data-action="useSelection" onClick={() => onEdit(selection)}>
            {t('selectionUse', selection)}
          </button>
        </div>
      )}
      {field && (
        <p class="below quiet origin" id={`${id}-origin`}>
          {origin(field)}
        </p>
      )}
    </div>
  );
}
