import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../ui/t';
import { Data } from './data/Data';
import { Help } from './help/Help';
import { AboutMe } from './me/AboutMe';
import { People } from './people/People';
import { ContactPage } from './person/ContactPage';
import { Today } from './today/Today';
import type { ViewProps } from './view';

interface Route {
  /** Its name among the views that one can go to at any time; null where it is reached from another view. */
  nav: MessageKey | null;
  /** Whether it shows one of many, and is nothing without an id. */
  needsId: boolean;
  view: ComponentType<ViewProps>;
}

/**
 * The views of the dashboard, by the fragment of its address, in the order in which the navigation names them. This is
 * all that there is to a view besides its component, which begins with a `Heading`.
 */
export const ROUTES = {
  today: { nav: 'navToday', needsId: false, view: Today },
  people: { nav: 'navPeople', needsId: false, view: People },
  contact: { nav: null, needsId: true, view: ContactPage },
  me: { nav: 'navMe', needsId: false, view: AboutMe },
  data: { nav: 'navData', needsId: false, view: Data },
  help: { nav: 'navHelp', needsId: false, view: Help },
} as const satisfies Record<string, Route>;

export type ViewName = keyof typeof ROUTES;
export interface View {
  name: ViewName;
  id: string;
}

/** The names, in the order of the table. The compiler takes the keys of any object for mere strings. */
export const VIEWS = Object.keys(ROUTES) as ViewName[];
const START: View = { name: 'today', id: '' };

/** The view that a fragment names; where it names none, the one that the dashboard starts with. */
export function viewOf(fragment: string): View {
  const [wanted, id = ''] = fragment.replace(/^#/, '').split('/');
  const name = VIEWS.find((one) => one === wanted);
  if (name === undefined) return START;
  if (!ROUTES[name].needsId) return { name, id: '' };
  return id === '' ? START : { name, id };
}

/** The view of the page's address, followed as it changes, and how often the user has moved to another since it was opened. */
export function useView(): View & { moves: number } {
  const [{ fragment, moves }, move] = useState({ fragment: location.hash, moves: 0 });
  useEffect(() => {
    const follow = () => move((before) => ({ fragment: location.hash, moves: before.moves + 1 }));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return { ...viewOf(fragment), moves };
}
