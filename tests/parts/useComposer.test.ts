// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draw, found } from '../screens';
import { forget } from '../store/fresh';

vi.mock('webextension-polyfill', async () => (await import('../screens')).browserOfScreens);
const { useComposer } = await import('../../src/parts/message/useComposer');
const { WRITING, writingTo } = await import('../../src/parts/message/writingTo');
const { addContact, contactFile } = await import('../../src/store/people/contacts');
const { useQuery } = await import('../../src/ui/useQuery');

type Composer = ReturnType<typeof useComposer>;
let id: string;
let shown: Composer | null;
let leave: () => void;

function Asking() {
  const composing = useQuery(() => writingTo(id), id, WRITING);
  return composing.state === 'done' && composing.value ? h(Writing, composing.value) : null;
}
function Writing(composing: Parameters<typeof useComposer>[0]) {
  shown = useComposer(composing);
  return null;
}
const composer = (): Composer => {
  if (shown === null) throw new Error('No message is shown.');
  return shown;
};
const kept = async () => {
  const file = await contactFile(id);
  return { drafts: file?.drafts.map(({ text }) => text), kinds: file?.events.map(({ kind }) => kind) };
};

beforeEach(async () => {
  shown = null;
  id = await addContact({ name: 'Nadia Lindqvist', email: 'nadia@norr.example' }, new Date());
  leave = await draw(h(Asking, null));
  await found(() => shown);
});
afterEach(async () => {
  leave();
  await forget();
});

it('logs a message once, however often the button is pressed, and the last keystroke with it', async () => {
  await act(() => composer().type({ subject: 'A question', text: 'Hi Nadia' }));
  // One event: nothing is drawn between.
  await act(() => {
    composer().type({ subject: 'A question', text: 'Hi Nadia, one thing' });
    composer().logAsSent();
    composer().logAsSent();
  });
  await found(() => composer().takeBack && composer().purpose === 'follow-up');
  const { drafts, kinds } = await kept();
  expect(kinds?.filter((kind) => kind !== 'edited')).toHaveLength(1);
  expect(drafts).toEqual([]);
});

it('takes a sent message back into its slot, with its draft', async () => {
  await act(() => composer().type({ subject: 'A question', text: 'Hi Nadia' }));
  await act(() => composer().logAsSent());
  await found(() => composer().takeBack && composer().purpose === 'follow-up');
  await act(() => composer().takeBack?.());
  await found(() => composer().purpose === 'request' && composer().takeBack === null);
  expect(composer()).toMatchObject({ channel: 'email', text: 'Hi Nadia', subject: 'A question' });
  expect(await kept()).toEqual({ drafts: ['Hi Nadia'], kinds: ['edited'] });
});

it('shows the facts of a composed text only, and names the drafts that are not shown', async () => {
  expect(composer().sentences.length).toBeGreaterThan(0);
  await act(() => composer().type({ subject: null, text: 'Hi Nadia' }));
  expect(composer().sentences).toEqual([]);
  expect(composer().otherDrafts).toEqual([]);
  await act(() => composer().choosePurpose('thank-you'));
  expect(composer().otherDrafts).toMatchObject([{ channel: 'email', purpose: 'request', text: 'Hi Nadia' }]);
  await act(() => composer().openSlot({ channel: 'email', purpose: 'request' }));
  expect(composer().text).toBe('Hi Nadia');
});
