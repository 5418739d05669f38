import type { Notice } from './Notice';

/** What each view of the dashboard is given; it takes what it needs. */
export interface ViewProps {
  /** What stands behind the slash of the fragment: `contact/ID`. Empty where nothing does. */
  id: string;
  /** Says something above the view, also above the one that comes next. */
  notify: (notice: Notice) => void;
}
