import { useEffect, useRef, useState } from 'preact/hooks';

/** So long a pause in the typing is taken for the end of a thought. */
const PAUSE_MS = 500;

interface Props {
  name: string;
  label: string;
  /** Whether the label is only heard, where something else says it to the eye. */
  hideLabel?: boolean;
  example?: string;
  /** As it is kept now. */
  value: string;
  maxLength: number;
  /** Beside its label, as high as one line. */
  oneLine?: boolean;
  /** Keeps what was typed. Called after a pause, and at once when the field or the page is left. */
  onKeep: (value: string) => void;
}

/** Lines of text that keep themselves: there is no button, and nothing is lost when the popup closes. */
export function KeptText({
  name,
  label,
  hideLabel = false,
  example,
  value,
  maxLength,
  oneLine = false,
  onKeep,
}: Props) {
  /** What was typed and may not be kept yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const unkept = useRef<string | null>(null);
  const hasFocus = useRef(false);
  const [known, setKnown] = useState(value);
  // While it has the focus nothing is put in its place: what is kept is without the space that was just typed.
  if (known !== value) {
    setKnown(value);
    if (!hasFocus.current) setTyped(null);
  }
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keepWith = useRef(onKeep);
  keepWith.current = onKeep;

  const keep = () => {
    clearTimeout(timer.current);
    if (unkept.current !== null) keepWith.current(unkept.current);
    unkept.current = null;
  };
  useEffect(() => {
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    document.addEventListener('visibilitychange', keepWhenHidden);
    addEventListener('pagehide', keep);
    return () => {
      document.removeEventListener('visibilitychange', keepWhenHidden);
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return (
    <label class={oneLine ? 'label inline' : 'label'}>
      {hideLabel ? <span class="visually-hidden">{label}</span> : label}
      <textarea
        name={name}
        rows={oneLine ? 1 : 2}
        dir="auto"
        placeholder={example}
        maxLength={maxLength}
        value={typed ?? value}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          unkept.current = text;
          clearTimeout(timer.current);
          timer.current = setTimeout(keep, PAUSE_MS);
        }}
        onFocus={() => {
          hasFocus.current = true;
        }}
        onBlur={() => {
          hasFocus.current = false;
          keep();
        }}
      />
    </label>
  );
}
