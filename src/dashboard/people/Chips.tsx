import { STAGES } from '../../model/stages';
import { type Filter, NO_FILTER } from '../../store/steps/filter';
import { t } from '../../ui/t';

/** Which people are listed: all, those who are due, those of one stage, those of one employer. */
export function Chips({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const { isDue, stage, employer } = filter;
  const chips = [
    { name: 'all', label: t('chip_all'), isOn: !isDue && stage === null, next: { ...NO_FILTER, employer } },
    { name: 'due', label: t('chip_due'), isOn: isDue, next: { ...filter, isDue: !isDue } },
    ...STAGES.map((one) => ({
      name: one,
      label: t(`stage_${one}`),
      isOn: stage === one,
      next: { ...filter, stage: stage === one ? null : one },
    })),
  ];
  return (
    <fieldset class="row chips">
      <legend class="visually-hidden">{t('chip_title')}</legend>
      {chips.map(({ name, label, isOn, next }) => (
        <button
          key={name}
          type="button"
          class="chip-button"
          data-action={`chip-${name}`}
          aria-pressed={isOn}
          onClick={() => onFilter(next)}
        >
          {label}
        </button>
      ))}
      <input
        type="text"
        name="employer"
        dir="auto"
        autocomplete="off"
        maxLength={200}
        aria-label={t('chip_employer')}
        placeholder={t('chip_employer')}
        value={employer}
        onInput={(event) => onFilter({ ...filter, employer: event.currentTarget.value })}
      />
    </fieldset>
  );
}
