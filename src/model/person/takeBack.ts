import type { Instant } from '../time';
import type { Contact } from './contact';

/** Whether two records are the same, byte for byte as a backup would hold them. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

type Entries = Record<string, unknown>;

/** Each key of which `now` is as the action left it returns to what it was; what was touched since stays. */
function takeBackEntries(now: Entries, before: Entries, after: Entries): Entries {
  const result: Entries = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const kept = takeBackValue(now[key], before[key], after[key]);
    if (kept !== undefined) result[key] = kept;
  }
  return result;
}

function takeBackValue(now: unknown, before: unknown, after: unknown): unknown {
  if (same(now, after)) return before;
  if (!Array.isArray(now) || !Array.isArray(after)) return now;
  // A list that grew since: only what the action added goes, and what it took away returns.
  const had = Array.isArray(before) ? before : [];
  const holds = (list: unknown[], item: unknown) => list.some((one) => same(one, item));
  return [
    ...now.filter((item) => holds(had, item) || !holds(after, item)),
    ...had.filter((item) => !holds(after, item) && !holds(now, item)),
  ];
}

/**
 * Takes an action on a contact back, though other actions followed: a three-way merge, field by field. Where nothing
 * followed, the result is `before` itself.
 */
export function takeBack(now: Contact, before: Contact, after: Contact, at: Instant): Contact {
  if (same(now, after)) return before;
  const { fields: fieldsNow, name: _name, updatedAt: _updated, ...restNow } = now;
  const { fields: fieldsBefore, name: _nameBefore, updatedAt: _updatedBefore, ...restBefore } = before;
  const { fields: fieldsAfter, name: _nameAfter, updatedAt: _updatedAfter, ...restAfter } = after;
  const fields = takeBackEntries({ ...fieldsNow }, { ...fieldsBefore }, { ...fieldsAfter }) as Entries;
  const rest = takeBackEntries({ ...restNow }, { ...restBefore }, { ...restAfter });
  const nameReturns = same(fieldsNow.name, fieldsAfter.name);
  // Every value comes from one of three records of the same type, and `name` of the fields stands in all of them.
  return { ...rest, name: nameReturns ? before.name : now.name, fields, updatedAt: at } as unknown as Contact;
}

/** As `takeBack`, of an event that the user corrected: its time, and each part of what it says. */
export function takeBackEvent<E extends { payload: object }>(now: E, before: E, after: E): E {
  const payload = takeBackEntries({ ...now.payload }, { ...before.payload }, { ...after.payload });
  const event = takeBackEntries({ ...now }, { ...before }, { ...after });
  // Every value comes from one of three events of the same kind.
  return { ...event, payload } as unknown as E;
}
