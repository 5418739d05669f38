import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { t } from './t';

interface Props {
  /** Opened by its owner with `showModal`. */
  dialog: RefObject<HTMLDialogElement | null>;
  title: string;
  /** What the danger button says, and the `data-action` it bears. */
  confirm: string;
  action: string;
  onConfirm: () => void;
  /** What would happen. */
  children: ComponentChildren;
}

/** Asks before something goes away. Cancel has the focus: a hasty Enter changes nothing. */
export function ConfirmDialog({ dialog, title, confirm, action, onConfirm, children }: Props) {
  const id = useId();
  return (
    <dialog ref={dialog} aria-labelledby={id}>
      <div class="stack">
        <h2 id={id}>
          <bdi>{title}</bdi>
        </h2>
        {children}
        <div class="row">
          <button type="button" class="button danger" data-action={action} onClick={onConfirm}>
            {confirm}
          </button>
          <button type="button" class="button" autofocus onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
