import { ASK_LIMIT, type Contact } from '../../model/person/contact';
import { StandsOn } from '../../parts/message/StandsOn';
import type { Composer } from '../../parts/message/useComposer';
import { MaybeKnown } from '../../parts/person/MaybeKnown';
import { WhichRole } from '../../parts/person/WhichRole';
import { writeAskAbout } from '../../store/people/ownWords';
import { KeptText } from '../../ui/fields/KeptText';
import { t } from '../../ui/t';

/** What the user can choose about a message to a stranger: which role they write to, what it stands on, what they ask. */
export function Choices({ composer, contact }: { composer: Composer; contact: Contact }) {
  return (
    <div class="choices">
      <MaybeKnown contact={contact} />
      <WhichRole contact={contact} run={composer.run} asks />
      <StandsOn sentences={composer.sentences} />
      <KeptText
        name="askAbout"
        label={t('askAboutShort')}
        example={t('askAboutExample')}
        value={contact.askAbout ?? ''}
        maxLength={ASK_LIMIT}
        oneLine
        onKeep={(typed) => void composer.run(() => writeAskAbout(contact.id, typed, new Date()))}
      />
    </div>
  );
}
