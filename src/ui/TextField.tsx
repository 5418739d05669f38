interface Props {
  name: string;
  label: string;
  value: string;
  example?: string;
}

/** A labelled line of text in a form that is read as a whole when it is submitted. */
export function TextField({ name, label, value, example }: Props) {
  return (
    <label class="label">
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
