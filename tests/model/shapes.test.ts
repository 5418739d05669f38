import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { EVENT_KINDS, EVENTS, LOGGED_KINDS } from '../../src/model/events';
import { FIELDS } from '../../src/model/page/capture';
import { contactByHand, contactShape } from '../../src/model/person/contact';
import { PURPOSE_NAMES, PURPOSES, purposeKey, purposeOf, purposesAt } from '../../src/model/purposes';
import { STAGES, STEPS } from '../../src/model/stages';

const ID = '019aa000-0000-7000-8000-000000000001';
const AT = '2026-11-20T10:00:00.000Z';

describe('the fields of a contact', () => {
  it('are those of the list, in its order: one more there is kept at once', () => {
    expect(Object.keys(contactShape.entries.fields.entries)).toEqual([...FIELDS]);
    const values = Object.fromEntries(FIELDS.map((field) => [field, `A ${field}`]));
    const contact = contactByHand({ ...values, name: 'Ann Okafor' }, ID, AT);
    expect(Object.keys(v.parse(contactShape, contact).fields)).toEqual([...FIELDS]);
  });

  it('each have a sentence', () => {
    expect(FIELDS.filter((field) => !Object.hasOwn(messages, `field_${field}`))).toEqual([]);
  });
});

describe('the table of purposes', () => {
  it('takes every next step by one message', () => {
    const withoutMessage = ['didItHappen'];
    const steps = [...STEPS.filter((step) => !withoutMessage.includes(step)), 'none'] as const;
    for (const step of steps)
      expect(PURPOSE_NAMES.filter((one) => (PURPOSES[one].takes as readonly string[]).includes(step))).toEqual([
        purposeOf(step, 'thanked'),
      ]);
    expect(purposeOf('none', 'closed')).toBe('thank-for-no');
  });

  it('has something to write at every stage, and a stage for everything that can be written', () => {
    expect(STAGES.filter((stage) => purposesAt(stage).length === 0)).toEqual([]);
    expect(PURPOSE_NAMES.filter((one) => !STAGES.some((stage) => purposesAt(stage).includes(one)))).toEqual([]);
    expect(purposesAt('asked')).toEqual(['follow-up', 'ask-again']);
  });

  it('has its words, and a plan of how it is written', () => {
    const keys = PURPOSE_NAMES.flatMap((one) => [`purpose_${purposeKey(one)}`, `event_sent_${purposeKey(one)}`]);
    expect(keys.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
    const files = readdirSync('src/draft/purposes', { recursive: true }).map((file) => basename(String(file)));
    const file = (purpose: string) => `${purpose.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}.ts`;
    expect(PURPOSE_NAMES.filter((one) => !files.includes(file(one)))).toEqual([]);
  });
});

describe('the table of events', () => {
  it('has its words: of what happened, and of what can be logged', () => {
    const said = (key: string) => Object.keys(messages).some((one) => one === key || one.startsWith(`${key}_`));
    expect(EVENT_KINDS.filter((kind) => !said(`event_${kind}`))).toEqual([]);
    expect(LOGGED_KINDS.filter((kind) => !said(`log_${kind}`))).toEqual([]);
    expect(EVENT_KINDS.filter((kind) => 'form' in EVENTS[kind])).toEqual(LOGGED_KINDS);
  });
});
