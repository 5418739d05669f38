// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nobodyYet } from '../../src/model/me';
import { draw, found } from '../screens';
import { forget } from '../store/fresh';

vi.mock('webextension-polyfill', async () => (await import('../screens')).browserOfScreens);
const { Letter } = await import('../../src/parts/step/Letter');
const { addContact, contactFile } = await import('../../src/store/people/contacts');
const { logSent, logEvent } = await import('../../src/store/people/events');
const { writeMe } = await import('../../src/store/settings/me');

const now = () => new Date();
const teacher = {
  ...nobodyYet,
  name: 'Pia Lorenz',
  does: 'geography teacher',
  wants: { narrow: 'museum education', broad: '' },
};
const addEducator = (name: string) => addContact({ name, role: 'Museum Educator', company: 'Deichtor Museum' }, now());

/** What is longer than this is no greeting and no farewell, which may come again. */
const FAREWELL = 25;

let id: string;
let leave: () => void;
const one = <E extends Element>(selector: string): E => {
  const element = document.querySelector<E>(selector);
  if (element === null) throw new Error(`Nothing is drawn for ${selector}.`);
  return element;
};
/** The message as it stands, with the apostrophes that people type; empty while there is none. */
const letter = () =>
  (document.querySelector<HTMLTextAreaElement>('textarea[name=message]')?.value ?? '').replaceAll('’', "'");
const contact = async () => (await contactFile(id))?.contact;
const click = (selector: string) => act(() => one<HTMLElement>(selector).click());
const open = async (contact: string) => {
  leave = await draw(h(Letter, { contact, purpose: 'request', onSent: () => {}, onOpen: () => {} }));
  await found(() => letter());
};

beforeEach(async () => {
  await writeMe(teacher, now());
  id = await addEducator('Wiebke Aalders');
  await logEvent(id, 'referred', { by: 'Moira Quill', text: '' }, now());
});
afterEach(async () => {
  leave();
  await forget();
});

describe('what a letter speaks of', () => {
  it('is what is pressed: a tap takes it out of the letter, and that is kept', async () => {
    await open(id);
    expect(letter()).toContain('Moira');
    expect(one('[data-action=mention]').getAttribute('aria-pressed')).toBe('true');
    await click('[data-action=mention]');
    await found(() => !letter().includes('Moira'));
    expect(one('[data-action=mention]').getAttribute('aria-pressed')).toBe('false');
    await vi.waitFor(async () => expect((await contact())?.speakOf).toEqual([]));
    await click('[data-action=mention]');
    await found(() => letter().includes('Moira'));
  });

  it('is nothing to choose where nothing links the two', async () => {
    const stranger = await addEducator('Ana Roe');
    await open(stranger);
    expect(document.querySelector('[data-part=links]')).toBeNull();
  });
});

describe('what a letter asks', () => {
  it('is one of several questions, a tap each, and Inroad’s again when it is tapped once more', async () => {
    await open(id);
    await click('[data-action=ideas]');
    const ideas = [...document.querySelectorAll('[data-action=askThis]')].map((idea) => idea.textContent ?? '');
    expect(ideas.length).toBeGreaterThanOrEqual(4);
    const wanted = ideas.find((idea) => !letter().includes(idea)) ?? '';
    await act(() =>
      [...document.querySelectorAll<HTMLElement>('[data-action=askThis]')]
        .find((idea) => idea.textContent === wanted)
        ?.click(),
    );
    await found(() => letter().includes(wanted));
    expect(document.querySelector('[data-part=ideas]')).toBeNull();
    await found(() => one<HTMLTextAreaElement>('textarea[name=askAbout]').value === wanted);
    await click('[data-action=ideas]');
    await click('[data-action=askThis][aria-pressed=true]');
    await vi.waitFor(async () => expect(await contact()).not.toHaveProperty('askAbout'));
  });

  it('replaces what the user wrote, which comes back', async () => {
    await open(id);
    const field = one<HTMLTextAreaElement>('textarea[name=message]');
    await act(() => {
      field.value = 'Hi Wiebke, my own words.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click('[data-action=ideas]');
    await click('[data-action=askThis]');
    await found(() => !letter().includes('my own words'));
    await click('[data-action=back]');
    await found(() => letter().includes('my own words'));
  });
});

it('says to nobody what somebody else was told lately', async () => {
  const other = await addEducator('Ana Roe');
  await open(other);
  const before = letter();
  leave();
  await logSent(id, { channel: 'email', purpose: 'request', subject: 'A question', text: before }, now());
  await open(other);
  const sentences = (before.match(/[^.?!\n]+[.?!]/gu) ?? []).filter((sentence) => sentence.length > FAREWELL);
  expect(sentences.length).toBeGreaterThan(1);
  for (const sentence of sentences) expect(letter()).not.toContain(sentence.trim());
});

it('shows all that an assistant would be told before it is copied', async () => {
  await open(id);
  await click('[data-action=assistant]');
  const brief = one<HTMLTextAreaElement>('textarea[name=brief]');
  expect(brief.readOnly).toBe(true);
  expect(brief.value).toContain('“Museum Educator”');
  await click('[data-action=closeAssistant]');
  expect(document.querySelector('[data-part=assistant]')).toBeNull();
});
