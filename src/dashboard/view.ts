import { useEffect, useState } from 'preact/hooks';

/** What the dashboard shows; the fragment of its address says it, so that Back and bookmarks work. */
export type View = { name: 'people' } | { name: 'contact'; id: string } | { name: 'me' } | { name: 'data' };

/** The view that a fragment names; the people for everything else. */
export function viewOf(fragment: string): View {
  const [name, id] = fragment.replace(/^#/, '').split('/');
  if (name === 'me' || name === 'data') return { name };
  if (name === 'contact' && id) return { name: 'contact', id };
  return { name: 'people' };
}

/** The view of the page's address, followed as it changes. */
export function useView(): View {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return viewOf(fragment);
}
