import { useState } from 'preact/hooks';
import type { Span } from '../../draft/review/findings';
import type { Finding } from '../../draft/review/review';
import { plural, t } from '../../ui/t';

/** More than a few at once are not read: the weightiest first, the rest on demand. */
const SHOWN_AT_ONCE = 2;

interface Props {
  findings: Finding[];
  /** Called with the whole text as a mend makes it. */
  onMend: (text: string) => void;
  /** Called to show where in the text a finding is. */
  onShow: (place: Span) => void;
}

/** What the review says of the text in the editor: one quiet line, or the findings in order of weight with their mends. */
export function Review({ findings, onMend, onShow }: Props) {
  const [all, setAll] = useState(false);
  if (findings.length === 0)
    return (
      <p class="quiet" data-part="review">
        {t('reviewGood')}
      </p>
    );
  const shown = all ? findings : findings.slice(0, SHOWN_AT_ONCE);
  const more = findings.length - shown.length;
  return (
    <div class="review" data-part="review">
      <ul class="stack tight">
        {shown.map(({ id, weight, why, place, mend }) => (
          <li key={`${id} ${why.key} ${why.param}`} class={weight} data-finding={id}>
            {weight === 'hard' && <strong>{t('reviewHard')} </strong>}
            {t(`review_${why.key}`, why.param)}
            {place && (
              <>
                {' '}
                <button type="button" class="link" data-action="show" onClick={() => onShow(place)}>
                  {t('reviewShow')}
                </button>
              </>
            )}
            {mend && (
              <>
                {' '}
                <button type="button" class="link" data-action="mend" onClick={() => onMend(mend.text)}>
                  {t(`mend_${mend.label}`)}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="link" data-action="moreFindings" onClick={() => setAll(true)}>
          {plural('reviewMore', more)}
        </button>
      )}
    </div>
  );
}
