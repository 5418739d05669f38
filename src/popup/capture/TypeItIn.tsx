import { t } from '../../ui/t';
import { OpenInroad } from '../OpenInroad';
import { AddByHand } from './AddByHand';

interface Props {
  onAdded: (id: string) => void;
  /** Reads this page after all, this once. */
  onRead: () => void;
}

/** On LinkedIn, for those who chose to type in what they see there. */
export function TypeItIn({ onAdded, onRead }: Props) {
  return (
    <main data-screen="typeItIn">
      <h1>{t('typeItInTitle')}</h1>
      <AddByHand onAdded={onAdded} openAtOnce />
      <footer class="next row spread">
        <button type="button" class="link" data-action="readOnce" onClick={onRead}>
          {t('linkedInReadOnce')}
        </button>
        <OpenInroad view="people" />
      </footer>
    </main>
  );
}
