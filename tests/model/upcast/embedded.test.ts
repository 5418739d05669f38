import { describe, expect, it } from 'vitest';
import { decodeBackup } from '../../../src/formats/backup';
import type { ActionRow } from '../../../src/model/kept/action';
import { actionWithout, mergesIn } from '../../../src/model/kept/actionWithout';
import { changeEntry, entryOf, entryText } from '../../../src/model/kept/journal';
import { RECORD_VERSION, readEvent } from '../../../src/model/upcast';
import { binned1, contact1, draft1, EVENTS_1, event1, mark1, me1, merged1, settings1, uuid } from './rows';

const AT = '2026-10-20T10:00:00.000Z';
const asked = event1(10, uuid(1), 'asked', { channel: 'note', subject: null, text: 'Hi' });
const sent = { version: RECORD_VERSION, kind: 'sent', payload: { purpose: 'request', channel: 'note', text: 'Hi' } };

describe('records of the first version', () => {
  const data = {
    contacts: [contact1(1)],
    events: EVENTS_1.map(([kind, payload], n) => event1(100 + n, uuid(1), kind, payload)),
    drafts: [draft1(uuid(1))],
    bin: [binned1(5)],
    marks: [mark1],
    unread: [],
    me: me1,
    settings: settings1,
  };
  const file = (kept: object = data) =>
    JSON.stringify({
      format: 'inroad-backup',
      version: 1,
      made: AT,
      about: 'A backup',
      counts: { contacts: 1, events: 1, drafts: 1, bin: 1, marks: 1 },
      checksum: `sha256:${'0'.repeat(64)}`,
      data: kept,
    });

  it('are read from a backup that was made then, all of them', async () => {
    const decoded = await decodeBackup(file(), null);
    if (!decoded.ok) throw new Error(`${decoded.why} ${decoded.where}`);
    const { content } = decoded;
    expect(content.events).toHaveLength(EVENTS_1.length);
    for (const list of [content.contacts, content.events, content.drafts, content.bin, content.marks])
      for (const record of list) expect(record.version).toBe(RECORD_VERSION);
    expect(content.bin[0]?.events[0]).toMatchObject(sent);
    expect(content.me).toMatchObject({ name: 'Tom Reed', because: '', version: RECORD_VERSION });
    expect(content.settings).toMatchObject({ schedule: null, retentionMonths: 6 });
  });

  it('are refused in a file with a key that the version never had, and a newer one is not', async () => {
    const odd = { ...contact1(1), mood: 'calm' };
    expect(await decodeBackup(file({ ...data, contacts: [odd] }), null)).toMatchObject({ where: 'contacts[0].mood' });
    const newer = { ...odd, version: RECORD_VERSION + 1 };
    const decoded = await decodeBackup(file({ ...data, contacts: [newer] }), null);
    expect(decoded).toMatchObject({ ok: true, content: { contacts: [newer] } });
    // Nothing that a newer one brings is taken for the prototype of anything.
    const hostile = file({ ...data, contacts: [newer] }).replace('"mood":"calm"', '"mood":{"__proto__":{"a":1}}');
    expect(await decodeBackup(hostile, null)).toMatchObject({ ok: false, why: 'malformed' });
  });

  it('are read in the journal, of either version of its entries', () => {
    const first = { at: AT, people: 1, rows: [{ store: 'events', key: uuid(10), value: asked }] };
    expect(entryOf(JSON.stringify(first))?.rows[0]?.after).toMatchObject(sent);
    const action: ActionRow = {
      at: AT,
      kind: 'logged',
      contacts: [uuid(1)],
      rows: [
        { store: 'events', key: uuid(10), before: null, after: asked },
        { store: 'contacts', key: uuid(1), before: null, after: contact1(1) },
        { store: 'bin', key: uuid(5), before: null, after: binned1(5) },
        { store: 'me', key: 'me', before: null, after: me1 },
        { store: 'settings', key: 'settings', before: null, after: settings1 },
        { store: 'marks', key: mark1.mark, before: null, after: mark1 },
      ],
      undoes: null,
    };
    const entry = entryOf(entryText(action, 1, []));
    expect(entry?.rows.map(({ after }) => after?.version)).toEqual(Array(6).fill(RECORD_VERSION));
    // What this version does not know of a row stays in the entry when somebody else is taken out of it.
    const odd = { ...contact1(1), version: RECORD_VERSION, mood: 'calm' };
    const rows = [{ store: 'contacts' as const, key: uuid(1), before: null, after: odd }];
    const text = entryText({ ...action, rows }, 1, []);
    expect(changeEntry(text, (read) => ({ rows: read.rows }))).toContain('"mood":"calm"');
  });

  it('are read in past actions, and in what merges noted, so that somebody can be taken out', () => {
    const row = { store: 'events' as const, key: uuid(10), before: null, after: merged1(10, 1, 2) };
    expect(mergesIn([row], [uuid(2)])).toMatchObject([{ version: RECORD_VERSION, payload: { other: uuid(2) } }]);
    const action: ActionRow = {
      at: AT,
      kind: 'logged',
      contacts: [uuid(1)],
      rows: [
        row,
        {
          store: 'contacts',
          key: uuid(1),
          before: { ...contact1(1), merged: [uuid(2)] },
          after: { ...contact1(1), past: [], merged: [uuid(2)] },
        },
      ],
      undoes: null,
    };
    const merge = readEvent(merged1(10, 1, 2));
    if (!merge.ok || merge.record.kind !== 'merged') throw new Error('no merge');
    const left = actionWithout(action, [uuid(2)], [merge.record]);
    expect(left?.rows).toMatchObject([{ store: 'contacts', before: { id: uuid(1) }, after: { past: [] } }]);
    expect(JSON.stringify(left)).not.toContain(uuid(2));
  });
});
