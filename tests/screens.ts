import { type ComponentChild, options, render } from 'preact';
import { act } from 'preact/test-utils';
import messages from '../public/_locales/en/messages.json';

/** A stand-in for the browser, as far as screens ask it: the sentences, filled in. For `vi.mock('webextension-polyfill', …)`. */
export const browserOfScreens = {
  default: {
    i18n: {
      getMessage: (key: keyof typeof messages, values: string[] = []) =>
        messages[key].message.replace(/\$(\d)/g, (_all, n) => values[Number(n) - 1] ?? ''),
    },
    permissions: { contains: async () => false },
  },
};

// Effects run soon: one that waits for a frame of the page would outlive the page of the test.
options.requestAnimationFrame = (run) => void setTimeout(run);

/** Draws a component into the page and lets its effects run; returns how to take it away. */
export async function draw(component: ComponentChild): Promise<() => void> {
  const root = document.body.appendChild(document.createElement('div'));
  await act(() => render(component, root));
  return () => {
    render(null, root);
    root.remove();
  };
}

/** Waits until `look` finds something, drawing meanwhile; gives up after some seconds of a slow machine. */
export async function found<T>(look: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 500; tries++) {
    const seen = look();
    if (seen) return seen;
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  }
  throw new Error(`It was not found in ${document.body.innerHTML}`);
}
