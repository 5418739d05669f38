import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/draft/compose';
import { factsOf } from '../../../src/draft/facts/facts';
import { linksFor, questionsFor } from '../../../src/draft/letters/choices';
import type { LedgerEvent } from '../../../src/model/events';
import { GOALS } from '../../../src/model/message';
import { contactWith, factsWith, type Known, maya, meWith, TODAY, tom } from '../cases';

const referred: LedgerEvent = {
  id: 'r',
  contact: 'contact-Wiebke Aalders',
  at: '2026-11-20T09:00:00.000Z',
  kind: 'referred',
  payload: { by: 'Moira Quill', text: '' },
};
const wiebke: Known = {
  name: 'Wiebke Aalders',
  role: 'Museum Educator',
  company: 'Deichtor Museum',
  location: 'Norddeich',
  past: [{ role: 'Geography Teacher', company: 'Inselschule' }],
  schools: [{ name: 'University of Leeds', field: null }],
};
const pia = meWith({
  name: 'Pia Lorenz',
  does: 'geography teacher',
  wants: { narrow: 'museum education', broad: 'museums' },
  schools: ['University of Leeds'],
  places: ['Norddeich'],
});
const facts = factsWith(wiebke, pia, [referred]);
const asking = (askAbout: string) => factsOf({ ...contactWith(wiebke), askAbout }, pia, [referred], TODAY);

describe('the links to choose from', () => {
  it('are those that the facts carry, the strongest first, with short labels', () => {
    expect(linksFor(facts).map(({ label }) => label)).toEqual([
      { key: 'introduced', param: 'Moira Quill' },
      { key: 'was', param: 'a geography teacher' },
      { key: 'named', param: 'Leeds' },
      { key: 'named', param: 'Norddeich' },
    ]);
    expect(new Set(linksFor(facts).map(({ id }) => id)).size).toBe(4);
  });

  it('are none where nothing is shared', () => {
    expect(linksFor(factsWith({ name: 'Ana Roe', role: 'Roofer' }, tom))).toEqual([]);
  });

  const named = { introduced: /Moira/u, was: /geography teacher (?:too|yourself|once|before)|were a geography/u };
  it.each(linksFor(facts))('leave out what was not chosen: $label.param alone', (chosen) => {
    for (const channel of ['note', 'message', 'email'] as const)
      for (const seed of [0, 1, 2, 3]) {
        const { text } = compose(facts, { channel, purpose: 'request', goal: 'entering', seed, links: [chosen.id] });
        for (const { id, label } of linksFor(facts)) {
          const says = label.key === 'named' ? new RegExp(label.param, 'u') : named[label.key as keyof typeof named];
          if (id !== chosen.id) expect(text).not.toMatch(says);
        }
      }
  });

  it('say what was chosen', () => {
    for (const { id, label } of linksFor(facts)) {
      const { text } = compose(facts, { channel: 'email', purpose: 'request', goal: 'entering', links: [id] });
      expect(text).toContain(label.key === 'was' ? 'geography teacher' : label.param);
    }
  });

  it('say none where none was chosen', () => {
    const { text } = compose(facts, { channel: 'email', purpose: 'request', goal: 'entering', links: [] });
    expect(text).not.toMatch(/Moira|Leeds|Norddeich|you were/u);
    expect(text).toContain('Deichtor Museum');
  });
});

describe('the questions to choose from', () => {
  it.each(GOALS)('are five of their own for the goal “%s”, each a question to the reader', (goal) => {
    const questions = questionsFor(facts, goal);
    expect(questions).toHaveLength(5);
    expect(new Set(questions.map(({ text }) => text.split(' ').slice(0, 3).join(' '))).size).toBe(5);
    for (const { text } of questions) expect(text).toMatch(/^\p{Lu}[^?{}]*\?$/u);
  });

  it('differ with who the reader is', () => {
    const others = questionsFor(factsWith(maya, tom), 'entering').map(({ text }) => text);
    for (const { text } of questionsFor(facts, 'entering')) expect(others).not.toContain(text);
  });

  it('name only what the facts say, where hardly anything is known', () => {
    for (const goal of GOALS)
      for (const { text } of questionsFor(factsWith({ name: 'Ana Roe' }, tom), goal))
        expect(text).not.toMatch(/null|undefined|\{|\bat (?:\.|\?)/u);
  });

  it.each(questionsFor(facts, 'fit'))(
    'is what the letter asks when it is kept as the question to ask: $text',
    ({ text }) => {
      for (const seed of [0, 1, 2]) {
        const draft = compose(asking(text), { channel: 'email', purpose: 'request', goal: 'fit', seed });
        expect(draft.text.replaceAll('’', "'")).toContain(text.replaceAll('’', "'"));
        expect(draft.text.match(/\?/gu)?.length ?? 0).toBeLessThanOrEqual(2);
      }
    },
  );

  it('gives way to a line of the user’s own', () => {
    const { text } = compose(asking('which of her old lessons she still uses'), {
      channel: 'email',
      purpose: 'request',
      goal: 'fit',
    });
    expect(text).toMatch(/which of your old lessons you still use\?|Which of your old lessons do you still use\?/u);
  });
});
