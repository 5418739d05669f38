import type { Me } from '../../model/me';
import { LIST_LIMIT, VALUE_LIMIT } from '../../model/page/capture';
import type { FirstAnswers } from '../../store/session/firstAnswers';
import { t } from '../../ui/t';

/** How the line about oneself goes on: "I'm …" with what one is, "I …" with what one does. */
const BEGINNINGS = ['am', 'do'] as const;
const SHARED = ['schools', 'employers'] as const;

interface Props {
  answers: FirstAnswers;
  onAnswer: (answers: FirstAnswers) => void;
}

/** Three lines that are begun for the user, and the name that they sign with. */
export function FirstQuestions({ answers, onAnswer }: Props) {
  const set = (name: string, value: string) => onAnswer({ ...answers, [name]: value });
  const line = (name: string, example: string, label: string | null = null) => (
    <input
      id={`first-${name}`}
      type="text"
      name={name}
      dir="auto"
      maxLength={VALUE_LIMIT}
      autocomplete={name === 'name' ? 'name' : 'off'}
      aria-label={label ?? undefined}
      placeholder={example}
      value={answers[name] ?? ''}
      onInput={(event) => set(name, event.currentTarget.value)}
    />
  );
  const begins = answers.begins === 'do' ? 'do' : 'am';
  return (
    <div class="first-questions">
      <div class="begun">
        <select
          name="begins"
          aria-label={t('firstBegins')}
          value={begins}
          onChange={(event) => set('begins', event.currentTarget.value)}
        >
          {BEGINNINGS.map((one) => (
            <option key={one} value={one}>
              {t(`first_${one}`)}
            </option>
          ))}
        </select>
        {line('does', t(`firstExample_${begins}`), t('askDoes'))}
      </div>
      <div class="begun">
        <label for="first-narrow">{t('firstLearn')}</label>
        {line('narrow', t('askNarrowExample'))}
      </div>
      <div class="begun">
        <label for="first-because">{t('askBecause')}</label>
        {line('because', t('askBecauseExample'))}
      </div>
      <div class="begun">
        <label for="first-name">{t('signWith')}</label>
        {line('name', t('askName'))}
      </div>
      <details data-part="more">
        <summary class="quiet">{t('firstMore')}</summary>
        <div class="first-questions">
          <div class="begun">
            <label for="first-broad">{t('askBroad')}</label>
            {line('broad', t('askBroadExample'))}
          </div>
          <div class="begun">
            <select
              name="sharedKind"
              aria-label={t('askShared')}
              value={answers.sharedKind ?? 'schools'}
              onChange={(event) => set('sharedKind', event.currentTarget.value)}
            >
              {SHARED.map((kind) => (
                <option key={kind} value={kind}>
                  {t(kind === 'schools' ? 'askSharedSchool' : 'askSharedEmployer')}
                </option>
              ))}
            </select>
            {line('school', t('askSharedHint'), t('askShared'))}
          </div>
        </div>
      </details>
    </div>
  );
}

/** The user as the answers say; what they do not say stays as it is in `before`. */
export function meOfAnswers(answers: FirstAnswers, before: Me): Me {
  const said = (name: string, otherwise: string) => answers[name]?.trim().slice(0, VALUE_LIMIT) ?? otherwise;
  const does = said('does', before.does);
  const shared = said('school', '');
  const kind = answers.sharedKind === 'employers' ? 'employers' : 'schools';
  const me: Me = {
    ...before,
    name: said('name', before.name),
    // "I'm" goes without saying before what one is; a verb needs its "I".
    does: answers.begins === 'do' && does !== '' && !/^I\b/.test(does) ? `I ${does}` : does,
    wants: { narrow: said('narrow', before.wants.narrow), broad: said('broad', before.wants.broad) },
    because: said('because', before.because),
  };
  return shared === '' ? me : { ...me, [kind]: [...new Set([shared, ...me[kind]])].slice(0, LIST_LIMIT) };
}

/** What is known of the user, as answers. */
export const answersOfMe = ({ name, does, wants, because }: Me): FirstAnswers => ({
  name,
  does,
  narrow: wants.narrow,
  broad: wants.broad,
  because,
});
