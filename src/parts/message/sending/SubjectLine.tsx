import { t } from '../../../ui/t';
import { useCopying } from './useCopying';

interface Props {
  subject: string;
  onType: (subject: string) => void;
}

const nothing = () => undefined;

/** The subject of an email, with a button that copies it alone: mail programs take it in a field of its own. */
export function SubjectLine({ subject, onType }: Props) {
  const { label, copy } = useCopying(subject, { caution: false, onCopied: nothing });
  return (
    <div class="subject">
      <input
        type="text"
        name="subject"
        dir="auto"
        aria-label={t('subjectLabel')}
        value={subject}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <button type="button" class="link" data-action="copySubject" aria-label={t('copySubject')} onClick={copy}>
        {t(label === 'copied' ? 'copied' : 'copy')}
      </button>
    </div>
  );
}
