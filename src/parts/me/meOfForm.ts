import { MEDIA, type Me, TIERS } from '../../model/me';
import { GOALS } from '../../model/message';
import { LIST_LIMIT, VALUE_LIMIT } from '../../model/page/capture';

/**
 * The user as a form says, whichever of the questions it asks: what it does not ask for, and an answer that cannot be,
 * leave what was in `before`.
 */
export function meOfForm(form: FormData, before: Me): Me {
  const answer = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === 'string' ? value : null;
  };
  const text = (name: string, otherwise: string): string => answer(name)?.trim().slice(0, VALUE_LIMIT) ?? otherwise;
  /** One entry a line, in the user's order, each once. */
  const lines = (name: string, otherwise: string[]): string[] => {
    const entries = answer(name)
      ?.split('\n')
      .map((line) => line.trim().slice(0, VALUE_LIMIT))
      .filter((line) => line !== '');
    return entries ? [...new Set(entries)].slice(0, LIST_LIMIT) : otherwise;
  };
  const oneOf = <T extends string>(name: string, options: readonly T[], otherwise: T): T =>
    options.find((option) => option === answer(name)) ?? otherwise;
  const number = (name: string, least: number, most: number, otherwise: number): number => {
    const value = Number.parseInt(answer(name) ?? '', 10);
    return value >= least && value <= most ? value : otherwise;
  };

  const me: Me = {
    ...before,
    name: text('name', before.name),
    does: text('does', before.does),
    wants: { narrow: text('narrow', before.wants.narrow), broad: text('broad', before.wants.broad) },
    because: text('because', before.because),
    goal: oneOf('goal', GOALS, before.goal),
    schools: lines('schools', before.schools),
    employers: lines('employers', before.employers),
    places: lines('places', before.places),
    groups: lines('groups', before.groups),
    ask: {
      minutes: number('minutes', 5, 120, before.ask.minutes),
      medium: oneOf('medium', MEDIA, before.ask.medium),
    },
    linkedin: {
      tier: oneOf('tier', TIERS, before.linkedin.tier),
      notesAMonth: number('notes', 0, 100, before.linkedin.notesAMonth),
    },
  };
  return me;
}
