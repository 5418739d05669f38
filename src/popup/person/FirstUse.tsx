import { useState } from 'preact/hooks';
import { type Me, nobodyYet } from '../../model/me';
import { meOfProfile } from '../../model/person/ownProfile';
import { MeForm } from '../../parts/me/MeForm';
import { undoCapture } from '../../store/people/capture';
import { contactFile } from '../../store/people/contacts';
import { writeMe } from '../../store/settings/me';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';
import type { KeptHere } from './Person';

/** The three questions about the user, asked once; skipping is remembered too. On the user's own profile it answers them. */
export function FirstUse({ kept: { contact, event } }: { kept: KeptHere }) {
  const file = useQuery(() => contactFile(contact), contact, [{ contact }]);
  const { error, run } = useAction();
  const [known, setKnown] = useState<Me>(nobodyYet);
  const own = known !== nobodyYet;
  const save = (me: Me) =>
    run(async () => {
      await writeMe(me, new Date());
      if (own && event !== null) await undoCapture(event, new Date());
    });
  if (file.state === 'loading') return <main data-screen="working" aria-busy="true" />;
  const person = file.state === 'done' ? (file.value?.contact ?? null) : null;

  return (
    <main data-screen="firstUse">
      <header class="stack tight">
        <h1>{t('firstUseTitle')}</h1>
        <p>{person && !own ? t('firstUseLeadPerson', person.name.given ?? person.name.full) : t('firstUseLead')}</p>
        {person && !own && (
          <p class="quiet">
            {t('thisIsMeHint')}{' '}
            <button
              type="button"
              class="link"
              data-action="thisIsMe"
              onClick={() => setKnown(meOfProfile(nobodyYet, person))}
            >
              {t('thisIsMe')}
            </button>
          </p>
        )}
      </header>
      <MeForm key={String(own)} me={known} length="short" error={error} onSave={(me) => void save(me)}>
        <div class="row spread">
          <button type="submit" class="button primary" data-action="save">
            {t(own ? 'firstUseSaveOwn' : 'firstUseSave')}
          </button>
          <button type="button" class="link" data-action="skip" onClick={() => void save(nobodyYet)}>
            {t('firstUseSkip')}
          </button>
        </div>
      </MeForm>
    </main>
  );
}
