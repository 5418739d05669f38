interface Props {
  name: string;
  label: string;
  value: string;
  example?: string;
  /** The label stands before the line, where the two read as one sentence. */
  inline?: boolean;
}

/** A labelled line of text in a form that is read as a whole when it is submitted. */
export function TextField({ name, label, value, example, inline = false }: Props) {
  return (
    <label class={inline ? 'label inline' : 'label'}>
      {label}
      <input
        type="text"
        name={name}
        dir="auto"
        maxLength={300}
        autocomplete={name === 'name' ? 'name' : 'off'}
        placeholder={example}
        defaultValue={value}
      />
    </label>
  );
}
