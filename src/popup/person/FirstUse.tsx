import { useEffect, useRef, useState } from 'preact/hooks';
import { type Me, nobodyYet } from '../../model/me';
import { meOfProfile } from '../../model/person/ownProfile';
import { type Composing, useComposer } from '../../parts/message/useComposer';
import { WRITING, writingTo } from '../../parts/message/writingTo';
import { undoCapture } from '../../store/people/capture';
import {
  type FirstAnswers,
  forgetFirstAnswers,
  keepFirstAnswers,
  readFirstAnswers,
} from '../../store/session/firstAnswers';
import { writeMe } from '../../store/settings/me';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';
import { answersOfMe, FirstQuestions, meOfAnswers } from './FirstQuestions';
import './firstUse.css';
import type { KeptHere } from './Person';

/** The first questions about the user, with the letter that their answers make; skipping is remembered too. */
export function FirstUse({ kept }: { kept: KeptHere }) {
  const found = useQuery(() => writingTo(kept.contact), kept.contact, WRITING);
  const before = useQuery(readFirstAnswers, 'first answers', []);
  if (found.state === 'loading' || before.state === 'loading') return <main data-screen="working" aria-busy="true" />;
  if (found.state === 'failed')
    return (
      <main data-screen="error">
        <Fault error={found.error} />
      </main>
    );
  return <Asked kept={kept} composing={found.value} before={before.state === 'done' ? before.value : {}} />;
}

interface AskedProps {
  kept: KeptHere;
  composing: Composing | null;
  before: FirstAnswers;
}

function Asked({ kept: { event }, composing, before }: AskedProps) {
  const [known, setKnown] = useState<Me>(nobodyYet);
  const [answers, setAnswers] = useState(before);
  const { error, run } = useAction();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const own = known !== nobodyYet;
  const me = meOfAnswers(answers, known);
  const person = composing?.file.contact ?? null;
  const answer = (typed: FirstAnswers) => {
    setAnswers(typed);
    void run(() => keepFirstAnswers(typed));
  };
  const save = (said: Me) =>
    run(async () => {
      await writeMe(said, new Date());
      await forgetFirstAnswers();
      if (own && event !== null) await undoCapture(event, new Date());
    });
  return (
    <main data-screen="firstUse">
      <header class="stack tight">
        <h1>{person && !own ? t('firstUseTitlePerson', person.name.given ?? person.name.full) : t('firstUseTitle')}</h1>
        <p class="quiet">{t('firstUseLead')}</p>
      </header>
      <form
        ref={form}
        class="stack"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void save(me);
        }}
      >
        <FirstQuestions answers={answers} onAnswer={answer} />
        {error !== null && <Fault error={error} />}
        {composing && !own && <Preview composing={{ ...composing, me }} />}
        <footer class="row spread">
          <button type="submit" class="button primary" data-action="save">
            {t(own ? 'firstUseSaveOwn' : 'firstUseSave')}
          </button>
          {person && !own && (
            <button
              type="button"
              class="link"
              data-action="thisIsMe"
              title={t('thisIsMeHint')}
              onClick={() => {
                const profile = meOfProfile(nobodyYet, person);
                setKnown(profile);
                answer(answersOfMe(profile));
              }}
            >
              {t('thisIsMe')}
            </button>
          )}
          <button type="button" class="link" data-action="skip" onClick={() => void save(nobodyYet)}>
            {t('firstUseSkip')}
          </button>
        </footer>
      </form>
    </main>
  );
}

/** The letter as the answers make it so far. */
function Preview({ composing }: { composing: Composing }) {
  const { text } = useComposer(composing);
  return (
    <p class="preview letter" data-part="preview" dir="auto" aria-live="off">
      {text}
    </p>
  );
}
