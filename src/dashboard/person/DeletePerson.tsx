import { useRef } from 'preact/hooks';
import type { Contact } from '../../model/person/contact';
import { deleteContact, putBack } from '../../store/people/bin';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import type { ViewProps } from '../view';

interface Props {
  contact: Contact;
  notify: ViewProps['notify'];
}

/** Moves a person with all that is kept of them into the bin, after asking, and offers to undo it. */
export function DeletePerson({ contact, notify }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { error, run } = useAction();
  const remove = () =>
    run(async () => {
      const deleted = await deleteContact(contact.id, new Date());
      location.hash = 'people';
      if (deleted)
        notify({ sentence: t('deleted', contact.name.full), action: 'undoDelete', undo: () => bringBack(contact.id) });
    });
  return (
    <div>
      <button type="button" class="button danger" data-action="delete" onClick={() => dialog.current?.showModal()}>
        {t('deletePerson')}
      </button>
      <ConfirmDialog
        dialog={dialog}
        title={t('deleteTitle', contact.name.full)}
        confirm={t('deleteConfirm')}
        action="confirmDelete"
        onConfirm={() => void remove()}
      >
        <p>{t('deleteText')}</p>
        {error !== null && <Fault error={error} />}
      </ConfirmDialog>
    </div>
  );
}

async function bringBack(id: string): Promise<void> {
  await putBack(id, new Date());
  location.hash = `contact/${id}`;
}
