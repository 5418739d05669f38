import { MEDIA, type Me, TIERS } from '../../model/me';
import { GOALS } from '../../model/message';
import { LIST_LIMIT, VALUE_LIMIT } from '../../model/page/capture';

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().slice(0, VALUE_LIMIT) : '';
};

/** One entry a line, in the user's order, each once. */
const lines = (form: FormData, name: string): string[] => {
  const value = form.get(name);
  if (typeof value !== 'string') return [];
  const entries = value.split('\n').map((line) => line.trim().slice(0, VALUE_LIMIT));
  return [...new Set(entries)].filter((entry) => entry !== '').slice(0, LIST_LIMIT);
};

const oneOf = <T extends string>(options: readonly T[], value: string, otherwise: T): T =>
  options.find((option) => option === value) ?? otherwise;

/** The user as the form says; what it does not ask for, and what it cannot be, stays as in `before`. */
export function meOfForm(form: FormData, before: Me): Me {
  const number = (name: string, least: number, most: number, otherwise: number): number => {
    const value = Number.parseInt(text(form, name), 10);
    return value >= least && value <= most ? value : otherwise;
  };
  return {
    ...before,
    name: text(form, 'name'),
    does: text(form, 'does'),
    wants: { narrow: text(form, 'narrow'), broad: text(form, 'broad') },
    goal: oneOf(GOALS, text(form, 'goal'), before.goal),
    schools: lines(form, 'schools'),
    employers: lines(form, 'employers'),
    places: lines(form, 'places'),
    groups: lines(form, 'groups'),
    ask: {
      minutes: number('minutes', 5, 120, before.ask.minutes),
      medium: oneOf(MEDIA, text(form, 'medium'), before.ask.medium),
    },
    linkedin: {
      tier: oneOf(TIERS, text(form, 'tier'), before.linkedin.tier),
      notesAMonth: number('notes', 0, 100, before.linkedin.notesAMonth),
    },
  };
}
