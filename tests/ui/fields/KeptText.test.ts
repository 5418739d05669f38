// @vitest-environment jsdom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptText } from '../../../src/ui/fields/KeptText';
import { draw } from '../../screens';

const kept = vi.fn();
let leave: () => void;
beforeEach(async () => {
  kept.mockClear();
  vi.useFakeTimers();
  leave = await draw(h(KeptText, { name: 'ask', label: 'Ask', value: 'before', maxLength: 100, onKeep: kept }));
});
afterEach(() => {
  leave();
  vi.useRealTimers();
});

const field = () => {
  const found = document.querySelector('textarea');
  if (found === null) throw new Error('There is no field.');
  return found;
};
const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });

it('keeps nothing that was not typed', async () => {
  expect(field().value).toBe('before');
  field().dispatchEvent(new Event('blur'));
  dispatchEvent(new Event('pagehide'));
  expect(kept).not.toHaveBeenCalled();
});

it('keeps once, after a pause in the typing', async () => {
  await type('H');
  await act(() => void vi.advanceTimersByTime(400));
  await type('How');
  await act(() => void vi.advanceTimersByTime(400));
  expect(kept).not.toHaveBeenCalled();
  await act(() => void vi.advanceTimersByTime(2_000));
  expect(kept.mock.calls).toEqual([['How']]);
  expect(field().value).toBe('How');
});

it.each([
  ['the field is left', () => field().dispatchEvent(new Event('blur'))],
  ['the page goes', () => dispatchEvent(new Event('pagehide'))],
  ['the screen goes', () => leave()],
  [
    'the page is hidden',
    () => {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValueOnce('hidden');
      document.dispatchEvent(new Event('visibilitychange'));
    },
  ],
])('keeps at once when %s, and not again', async (_when, happen) => {
  await type('How');
  await act(() => void happen());
  expect(kept.mock.calls).toEqual([['How']]);
  await act(() => void vi.advanceTimersByTime(2_000));
  expect(kept).toHaveBeenCalledOnce();
});
