import type { Purpose } from '../purposes';
import { isRow, type Row, type Step } from './step';

/** Until 2026-11 each purpose of a message had a kind of event of its own. Of some the way that they went was not kept. */
const SENT_FOR: Record<string, Purpose> = {
  asked: 'request',
  followedUp: 'follow-up',
  confirmed: 'confirmation',
  thanked: 'thank-you',
  askedWhoElse: 'introduction-ask',
  outcomeShared: 'introducer-update',
  keptInTouch: 'keep-in-touch',
};

function event(row: Row): Row {
  const { kind, payload } = row;
  const purpose = typeof kind === 'string' && Object.hasOwn(SENT_FOR, kind) ? SENT_FOR[kind] : undefined;
  if (purpose !== undefined && isRow(payload))
    return { ...row, kind: 'sent', payload: { purpose, channel: null, subject: null, ...payload } };
  // No screen ever logged these two; what there can be of them, from a file or a test, stays to be read.
  if (kind === 'drafted') return { ...row, kind: 'noted', payload: { text: draftedNote(payload) } };
  if (kind === 'offered') return { ...row, kind: 'closed' };
  return row;
}

const draftedNote = (payload: unknown): string =>
  isRow(payload) && typeof payload.channel === 'string' ? `Drafted by ${payload.channel}` : 'Drafted';

const same = (row: Row): Row => row;

/** From the first version, which wrote none: messages of one kind, and what was added to the user and the settings by then. */
export const from1: Step = {
  contact: same,
  event,
  draft: same,
  binned: same,
  mark: same,
  me: (row) => ({ alike: [], because: '', ...row }),
  settings: (row) => ({ schedule: null, ...row }),
};
