import { useState } from 'preact/hooks';
import type { Span } from '../../draft/review/findings';
import type { Finding } from '../../draft/review/review';
import { plural, t } from '../../ui/t';

/** More than a few at once are not read: the weightiest first, the rest on demand. */
const SHOWN_AT_ONCE = 2;

interface Props {
  findings: Finding[];
  /** On one line that opens, where room is scarce. */
  folded?: boolean;
  /** Called with the whole text as a mend makes it. */
  onMend: (text: string) => void;
  /** Called to show where in the text a finding is. */
  onShow: (place: Span) => void;
}

/** What the review says of the text in the editor: one quiet line, or the findings in order of weight with their mends. */
export function Review({ findings, folded = false, onMend, onShow }: Props) {
  const [all, setAll] = useState(false);
  const [first] = findings;
  if (first === undefined)
    return (
      <p class="quiet" data-part="review">
        {t('reviewGood')}
      </p>
    );
  if (folded)
    return (
      <details class={`review folded ${first.weight}`} data-part="review">
        <summary>
          <span class="excerpt">{t(`review_${first.why.key}`, first.why.param)}</span>
          {findings.length > 1 && <span class="quiet">{t('reviewOthers', String(findings.length - 1))}</span>}
        </summary>
        <ul class="stack tight unfolded">
          {findings.map((finding) => (
            <Line key={keyOf(finding)} finding={finding} onMend={onMend} onShow={onShow} />
          ))}
        </ul>
      </details>
    );
  const shown = all ? findings : findings.slice(0, SHOWN_AT_ONCE);
  const more = findings.length - shown.length;
  return (
    <div class="review" data-part="review">
      <ul class="stack tight">
        {shown.map((finding) => (
          <Line key={keyOf(finding)} finding={finding} onMend={onMend} onShow={onShow} />
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

const keyOf = ({ id, why }: Finding): string => `${id} ${why.key} ${why.param}`;

interface LineProps extends Pick<Props, 'onMend' | 'onShow'> {
  finding: Finding;
}

function Line({ finding: { id, weight, why, place, mend }, onMend, onShow }: LineProps) {
  return (
    <li class={weight} data-finding={id}>
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
  );
}
