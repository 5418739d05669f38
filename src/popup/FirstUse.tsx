import { useState } from 'preact/hooks';
import { type Me, nobodyYet } from '../model/me';
import { contactFile } from '../store/contacts';
import { writeMe } from '../store/me';
import { Fault } from '../ui/Fault';
import { t } from '../ui/t';
import { useAction } from '../ui/useAction';
import { useQuery } from '../ui/useQuery';

const answer = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

function meOf(form: FormData): Me {
  const shared = answer(form, 'school');
  const list = shared === '' ? [] : [shared];
  const employer = answer(form, 'sharedKind') === 'employer';
  return {
    ...nobodyYet,
    name: answer(form, 'name'),
    does: answer(form, 'does'),
    wants: { narrow: answer(form, 'narrow'), broad: answer(form, 'broad') },
    schools: employer ? [] : list,
    employers: employer ? list : [],
  };
}

/** The three questions about the user, asked once; skipping is remembered too. */
export function FirstUse({ contact }: { contact: string }) {
  const file = useQuery(() => contactFile(contact), contact);
  const { error, run } = useAction();
  const [kind, setKind] = useState<'school' | 'employer'>('school');
  const save = (me: Me) => void run(() => writeMe(me, new Date()));
  if (file.state === 'loading') return <main data-screen="working" aria-busy="true" />;
  const name = file.state === 'done' ? file.value?.contact.name : null;

  return (
    <main data-screen="firstUse">
      <header class="stack">
        <h1>{t('firstUseTitle')}</h1>
        <p>{name ? t('firstUseLeadPerson', name.given ?? name.full) : t('firstUseLead')}</p>
      </header>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save(meOf(new FormData(event.currentTarget)));
        }}
      >
        <label class="label">
          {t('askName')}
          <input type="text" name="name" autocomplete="name" dir="auto" maxLength={200} />
        </label>
        <label class="label">
          {t('askDoes')}
          <input type="text" name="does" dir="auto" maxLength={300} placeholder={t('askDoesExample')} />
        </label>
        <label class="label">
          {t('askNarrow')}
          <input type="text" name="narrow" dir="auto" maxLength={200} placeholder={t('askNarrowExample')} />
        </label>
        <label class="label">
          {t('askBroad')}
          <input type="text" name="broad" dir="auto" maxLength={200} placeholder={t('askBroadExample')} />
        </label>
        <div class="stack tight">
          <label class="label">
            {t('askShared')}
            <input type="text" name="school" dir="auto" maxLength={200} aria-describedby="shared-hint" />
          </label>
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
          <p class="quiet" id="shared-hint">
            {t('askSharedHint')}
          </p>
        </div>
        {error !== null && <Fault error={error} />}
        <div class="row spread">
          <button type="submit" class="button primary" data-action="save">
            {t('firstUseSave')}
          </button>
          <button type="button" class="link" data-action="skip" onClick={() => save(nobodyYet)}>
            {t('firstUseSkip')}
          </button>
        </div>
      </form>
    </main>
  );
}
