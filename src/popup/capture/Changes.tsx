import type { FieldName } from '../../model/page/capture';
import type { FieldChange } from '../../model/person/contact';
import { t } from '../../ui/t';

interface Props {
  changes: FieldChange[];
  /** Takes the page's word where the user's own stands in the way of it. */
  onUse: (field: FieldName, value: string) => void;
}

/** What this reading of the page changed on somebody who was known. */
export function Changes({ changes, onUse }: Props) {
  return (
    <ul class="notice" data-part="changes">
      {changes.map((change) => {
        const { field, after } = change;
        const page = after?.from.kind === 'edited' ? after.page : null;
        return (
          <li key={field}>
            {sentence(change)}
            {page && (
              <>
                {' '}
                <button type="button" class="link" data-action="usePage" onClick={() => onUse(field, page.value)}>
                  {t('usePage')}
                </button>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function sentence({ field, before, after }: FieldChange): string {
  const label = t(`field_${field}`);
  if (after?.from.kind === 'edited') return t('changedKept', label, after.page?.value ?? '');
  if (before === null) return t('changedNew', label, after?.value ?? '');
  return t('changedNow', label, after?.value ?? '', before.value);
}
