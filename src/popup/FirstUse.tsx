import { useState } from 'preact/hooks';
import { type Me, nobodyYet } from '../model/me';
import { meOfProfile } from '../model/person/ownProfile';
import { undoCapture } from '../store/people/capture';
import { contactFile } from '../store/people/contacts';
import { writeMe } from '../store/settings/me';
import { Fault } from '../ui/Fault';
import { TextField } from '../ui/TextField';
import { t } from '../ui/t';
import { useAction } from '../ui/useAction';
import { useQuery } from '../ui/useQuery';
import type { KeptHere } from './Person';

const answer = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** The answers over what is known already: of nobody, or of the user's own profile page. */
function meOf(form: FormData, known: Me): Me {
  const shared = answer(form, 'school');
  const list = answer(form, 'sharedKind') === 'employer' ? 'employers' : 'schools';
  return {
    ...known,
    name: answer(form, 'name'),
    does: answer(form, 'does'),
    wants: { narrow: answer(form, 'narrow'), broad: answer(form, 'broad') },
    [list]: shared === '' ? known[list] : [...new Set([shared, ...known[list]])],
  };
}

/** The three questions about the user, asked once; skipping is remembered too. On the user's own profile it answers them. */
export function FirstUse({ kept: { contact, event } }: { kept: KeptHere }) {
  const file = useQuery(() => contactFile(contact), contact);
  const { error, run } = useAction();
  const [kind, setKind] = useState<'school' | 'employer'>('school');
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
      <form
        key={String(own)}
        class="stack"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void save(meOf(new FormData(submitted.currentTarget), known));
        }}
      >
        <TextField name="name" label={t('askName')} value={known.name} />
        <TextField name="does" label={t('askDoes')} value={known.does} example={t('askDoesExample')} />
        <TextField name="narrow" label={t('askNarrow')} value="" example={t('askNarrowExample')} />
        <TextField name="broad" label={t('askBroad')} value="" example={t('askBroadExample')} />
        <div class="stack tight">
          <TextField name="school" label={t('askShared')} value={known.schools[0] ?? ''} example={t('askSharedHint')} />
          <div class="row">
            {(['school', 'employer'] as const).map((choice) => (
              <label key={choice} class="row check">
                <input
                  type="radio"
                  name="sharedKind"
                  value={choice}
                  checked={kind === choice}
                  onChange={() => setKind(choice)}
                />
                {t(choice === 'school' ? 'askSharedSchool' : 'askSharedEmployer')}
              </label>
            ))}
          </div>
        </div>
        {error !== null && <Fault error={error} />}
        <div class="row spread">
          <button type="submit" class="button primary" data-action="save">
            {t(own ? 'firstUseSaveOwn' : 'firstUseSave')}
          </button>
          <button type="button" class="link" data-action="skip" onClick={() => void save(nobodyYet)}>
            {t('firstUseSkip')}
          </button>
        </div>
      </form>
    </main>
  );
}
