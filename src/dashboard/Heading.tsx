import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { t } from '../ui/t';

/** How often the user has moved to another view since the page was opened. */
export const Moves = createContext(0);

/**
 * The heading of a view: names the tab, and has the focus when the user comes from another view, so that it is read out
 * and Tab goes on from there. A page that has just been opened is announced by the browser itself.
 */
export function Heading({ title }: { title: string }) {
  const moves = useContext(Moves);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);
  useEffect(() => {
    document.title = t('pageTitle', title, t('productName'));
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      <bdi>{title}</bdi>
    </h1>
  );
}
