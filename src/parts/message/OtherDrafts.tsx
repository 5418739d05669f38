import { t } from '../../ui/t';
import { purposeLabel } from './purposeLabel';
import type { Composer } from './useComposer';

/** Drafts of the user's that are not the one in the editor, named by what they are for and how they go, to open there. */
export function OtherDrafts({ composer: { otherDrafts, openSlot } }: { composer: Composer }) {
  if (otherDrafts.length === 0) return null;
  return (
    <section class="stack tight" data-part="drafts">
      <h3 class="quiet">{t('draftsTitle')}</h3>
      <ul class="stack tight">
        {otherDrafts.map(({ channel, purpose, subject, text }) => (
          <li key={`${channel} ${purpose}`} class="entry">
            <span class="excerpt">
              {t('draftKind', purposeLabel(purpose), t(`channel_${channel}`))}{' '}
              {subject !== null && (
                <>
                  <bdi>{subject}</bdi>{' '}
                </>
              )}
              <span class="quiet" dir="auto">
                {text}
              </span>
            </span>
            <button
              type="button"
              class="button"
              data-action="openDraft"
              aria-label={t('draftOpenWhich', purposeLabel(purpose), t(`channel_${channel}`))}
              onClick={() => openSlot({ channel, purpose })}
            >
              {t('draftOpen')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
