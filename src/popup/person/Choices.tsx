import type { Contact } from '../../model/person/contact';
import { Links, Question } from '../../parts/message/choosing/LetterChoices';
import { StandsOn } from '../../parts/message/StandsOn';
import type { Composer } from '../../parts/message/useComposer';
import { MaybeKnown } from '../../parts/person/MaybeKnown';
import { WhichRole } from '../../parts/person/WhichRole';

/** What the user can choose about a message to a stranger: which role they write to, what it speaks of, what they ask. */
export function Choices({ composer, contact }: { composer: Composer; contact: Contact }) {
  return (
    <div class="choices">
      <MaybeKnown contact={contact} />
      <WhichRole contact={contact} run={composer.run} asks />
      <div class="row about-letter">
        <Links composer={composer} />
        <StandsOn sentences={composer.sentences} />
      </div>
      <Question composer={composer} contact={contact} />
    </div>
  );
}
