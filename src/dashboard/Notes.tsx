import { useState } from 'preact/hooks';
import { TEXT_LIMIT } from '../model/message';
import { logNote } from '../store/events';
import { Fault } from '../ui/Fault';
import { t } from '../ui/t';
import { useAction } from '../ui/useAction';

/** Adds a note to the timeline. */
export function Notes({ id }: { id: string }) {
  const [text, setText] = useState('');
  const { error, run } = useAction();
  const add = async () => {
    if (text.trim() !== '' && (await run(() => logNote(id, text.trim(), new Date())))) setText('');
  };
  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="label">
        {t('noteLabel')}
        <textarea
          name="note"
          rows={2}
          dir="auto"
          maxLength={TEXT_LIMIT}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {error !== null && <Fault error={error} />}
      <div>
        <button type="submit" class="button" data-action="addNote">
          {t('noteAdd')}
        </button>
      </div>
    </form>
  );
}
