/** Records as the first version wrote them; literal, so that nothing drifts. */
const AT = '2026-10-20T10:00:00.000Z';
export const uuid = (n: number): string => `019aa000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const contact1 = (n: number, name = 'Ann Okafor') => ({
  id: uuid(n),
  createdAt: AT,
  updatedAt: AT,
  name: { full: name, given: null, family: null, honorific: null, credentials: [], pronouns: null },
  fields: { name: { value: name, from: { kind: 'edited', at: AT }, choices: [], page: null } },
  past: [{ role: 'Analyst', company: null }],
  schools: [{ name: 'University of Leeds', field: null }],
  links: ['https://ann.example/'],
  degree: '2nd',
  profiles: [`https://people.example/${n}`],
  sources: [{ url: `https://people.example/${n}`, site: 'web', at: AT }],
});

export const event1 = (n: number, contact: string, kind: string, payload: object) => ({
  id: uuid(n),
  contact,
  kind,
  at: AT,
  payload,
});

export const draft1 = (contact: string) => ({
  contact,
  channel: 'email',
  purpose: 'thank-you',
  subject: 'Thanks',
  text: 'Hi Ann',
  updatedAt: AT,
});

export const binned1 = (n: number) => ({
  id: uuid(n),
  at: AT,
  contact: contact1(n),
  events: [event1(n + 1, uuid(n), 'asked', { channel: 'note', subject: null, text: 'Hi' })],
  drafts: [draft1(uuid(n))],
});

export const merged1 = (n: number, into: number, other: number) =>
  event1(n, uuid(into), 'merged', {
    other: uuid(other),
    record: contact1(other, 'A. Okafor'),
    before: contact1(into),
    after: { ...contact1(into), merged: [uuid(other)] },
  });

export const me1 = {
  name: 'Tom Reed',
  does: 'ward nurse',
  wants: { narrow: 'triage', broad: '' },
  goal: 'entering',
  schools: [],
  employers: ['Mersey Trust'],
  places: [],
  groups: [],
  ask: { minutes: 20, medium: 'phone' },
  linkedin: { tier: 'free', notesAMonth: 3 },
  updatedAt: AT,
};
export const settings1 = { salt: 'ab'.repeat(16), lastBackup: null, remindAfter: null, retentionMonths: 6 };
export const mark1 = { mark: 'cd'.repeat(32), salt: 'ab'.repeat(16), at: AT };

/** Every kind of event that the first version could hold, with what each carried. */
export const EVENTS_1: [kind: string, payload: object][] = [
  ['captured', { url: 'https://people.example/1', site: 'web', created: true, changes: [] }],
  ['edited', { changes: [] }],
  ['noted', { text: 'Kind' }],
  ['referred', { by: 'Bo Ek', text: '' }],
  ['invited', { text: '' }],
  ['accepted', { text: '' }],
  ['drafted', { channel: 'note' }],
  ['asked', { channel: 'note', subject: null, text: 'Hi' }],
  ['followedUp', { channel: 'email', subject: 'Again', text: 'Hi again' }],
  ['replied', { text: 'Gladly' }],
  ['declined', { text: '' }],
  ['scheduled', { for: AT, medium: 'phone', text: '' }],
  ['confirmed', { channel: 'email', subject: 'Tuesday', text: 'Until then' }],
  ['met', { text: '20 minutes' }],
  ['learned', { text: 'She tests first' }],
  ['did', { text: 'wrote tests' }],
  ['thanked', { channel: 'message', subject: null, text: 'Thank you' }],
  ['askedWhoElse', { channel: 'email', subject: 'Who else?', text: 'Who else?' }],
  ['introduced', { name: 'Cy Odu', text: '' }],
  ['outcomeShared', { text: 'Cy was kind' }],
  ['keptInTouch', { channel: 'email', subject: 'News', text: 'I begin in May' }],
  ['offered', { text: 'A trial day' }],
  ['closed', { text: '' }],
  ['merged', merged1(90, 1, 2).payload],
  ['split', { other: uuid(2) }],
  ['keptApart', { other: uuid(3) }],
];
