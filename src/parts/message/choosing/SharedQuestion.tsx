import type { Ground } from '../../../draft/facts/types';
import type { Me } from '../../../model/me';
import { writeMe } from '../../../store/settings/me';
import { t } from '../../../ui/t';
import type { Action } from '../../../ui/useAction';

interface Props {
  ground: Ground;
  me: Me;
  run: Action['run'];
}

/** Asks whether two names that look alike mean one thing, and remembers the answer; until then no message claims it. */
export function SharedQuestion({ ground, me, run }: Props) {
  const [yours, theirs] = [ground.yours.value, ground.theirs.value];
  const answer = (same: boolean) =>
    void run(() => writeMe({ ...me, alike: [...me.alike, { yours, theirs, same }] }, new Date()));
  return (
    <p class="notice" data-part="sharedQuestion">
      {t('sharedQuestion', theirs, yours)}{' '}
      <button type="button" class="link" data-action="shared" onClick={() => answer(true)}>
        {t('sharedYes')}
      </button>{' '}
      <button type="button" class="link" data-action="notShared" onClick={() => answer(false)}>
        {t('sharedNo')}
      </button>
    </p>
  );
}
