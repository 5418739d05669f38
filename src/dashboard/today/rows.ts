import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What stands for a row when one moves among them: its main button. */
const rowsIn = (lists: ParentNode): HTMLElement[] =>
  [...lists.querySelectorAll<HTMLElement>('[data-row]')].filter((one) => one.closest('details:not([open])') === null);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null;

/** Moves the focus to the row before or after, by the keys that lists have everywhere. */
function moveAmong(lists: HTMLElement, event: KeyboardEvent): void {
  const by = event.key === 'j' || event.key === 'ArrowDown' ? 1 : event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = rowsIn(lists);
  const here = event.target instanceof Element ? event.target.closest('li') : null;
  const at = rows.findIndex((row) => here?.contains(row));
  rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.focus();
  event.preventDefault();
}

/**
 * Moves the focus among the rows by keys, and keeps it there when the row that has it goes: on the one that comes to stand in
 * its place. Returns what is called when a row is about to go.
 */
export function useRows(lists: RefObject<HTMLElement | null>): () => void {
  useEffect(() => {
    const here = lists.current;
    const press = (event: KeyboardEvent) => here && moveAmong(here, event);
    here?.addEventListener('keydown', press);
    return () => here?.removeEventListener('keydown', press);
  }, [lists]);
  const place = useRef<{ row: Element; at: number } | null>(null);
  useEffect(() => {
    if (place.current === null || lists.current === null) return;
    const { row, at } = place.current;
    // Whoever comes back on another day stands in another list: this row is gone.
    if (row.isConnected) return;
    const rows = rowsIn(lists.current);
    place.current = null;
    if (document.activeElement === document.body) (rows[at] ?? rows.at(-1) ?? document.querySelector('h1'))?.focus();
  });
  return () => {
    const here = document.activeElement?.closest('li[data-contact]');
    if (!here || lists.current === null) return;
    const at = rowsIn(lists.current).findIndex((row) => here.contains(row));
    place.current = { row: here, at };
  };
}
