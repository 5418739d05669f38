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
        <Line
          name="does"
          example={t(`firstExample_${begins}`)}
          label={t('askDoes')}
          answers={answers}
          onAnswer={onAnswer}
        />
      </div>
      <div class="begun">
        <label for="first-narrow">{t('firstLearn')}</label>
        <Line name="narrow" example={t('askNarrowExample')} answers={answers} onAnswer={onAnswer} />
      </div>
      <div class="begun">
        <label for="first-because">{t('askBecause')}</label>
        <Line name="because" example={t('askBecauseExample')} answers={answers} onAnswer={onAnswer} />
      </div>
      <div class="begun">
        <label for="first-name">{t('signWith')}</label>
        <Line name="name" example={t('askName')} answers={answers} onAnswer={onAnswer} />
      </div>
      <details data-part="more">
        <summary class="quiet">{t('firstMore')}</summary>
        <div class="first-questions">
          <div class="begun">
            <label for="first-broad">{t('askBroad')}</label>
            <Line name="broad" example={t('askBroadExample')} answers={answers} onAnswer={onAnswer} />
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
            <Line
              name="school"
              example={t('askSharedHint')}
              label={t('askShared')}
              answers={answers}
              onAnswer={onAnswer}
            />
          </div>
        </div>
      </details>
    </div>
  );
}

interface LineProps extends Props {
  name: string;
  example: string;
  /** Where what stands before the line is no label of it. */
  label?: string;
}

function Line({ name, example, label, answers, onAnswer }: LineProps) {
  return (
    <input
      id={`first-${name}`}
      type="text"
      name={name}
      dir="auto"
      maxLength={VALUE_LIMIT}
      autocomplete={name === 'name' ? 'name' : 'off'}
      aria-label={label}
      placeholder={example}
      value={answers[name] ?? ''}
      onInput={(event) => onAnswer({ ...answers, [name]: event.currentTarget.value })}
    />
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
