import type { LedgerEvent } from '../../model/events';
import { tidy } from '../english/sayable';
import type { Fact, History } from './types';

/** Reads the ledger of one contact up to `now`. Events in any order. */
export function historyOf(events: readonly LedgerEvent[], now: Date): History {
  const history: History = {
    sent: [],
    invited: null,
    accepted: null,
    replies: [],
    appointment: null,
    talks: [],
    learned: [],
    did: [],
    notes: [],
    introduced: [],
    referredBy: null,
    declined: null,
    missed: null,
    news: null,
  };
  const end = now.toISOString();
  const ordered = events.filter((event) => event.at <= end).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const event of ordered) {
    const fact = (text: string): Fact => ({
      field: `history.${event.kind}`,
      value: tidy(text),
      source: 'history',
      at: event.at,
      url: null,
      stale: false,
    });
    switch (event.kind) {
      case 'sent': {
        const { purpose, channel, subject, text } = event.payload;
        history.sent.push({ kind: purpose, channel, subject, text, fact: fact(text) });
        break;
      }
      case 'invited':
        history.invited = fact(event.payload.text);
        break;
      case 'accepted':
        history.accepted = fact(event.payload.text);
        break;
      case 'replied':
        history.replies.push({
          ...fact(event.payload.text),
          says: event.payload.says ?? null,
          until: event.payload.until ?? null,
        });
        break;
      case 'declined':
        history.declined = fact(event.payload.text);
        history.appointment = null;
        break;
      case 'scheduled':
        history.appointment = { for: event.payload.for, medium: event.payload.medium, fact: fact(event.payload.text) };
        break;
      case 'missed':
        history.missed = fact(event.payload.text);
        history.appointment = null;
        break;
      case 'news':
        history.news = { what: event.payload.what, fact: fact(event.payload.text) };
        break;
      case 'met':
        history.missed = null;
        history.talks.push(fact(event.payload.text));
        break;
      case 'learned':
        history.learned.push(fact(event.payload.text));
        break;
      case 'did':
        history.did.push(fact(event.payload.text));
        break;
      case 'noted':
        history.notes.push(fact(event.payload.text));
        break;
      case 'introduced':
        history.introduced.push({
          name: tidy(event.payload.name),
          fact: fact(event.payload.text || event.payload.name),
        });
        break;
      case 'referred':
        history.referredBy = { name: tidy(event.payload.by), fact: fact(event.payload.by) };
        break;
      default:
        break;
    }
  }
  return history;
}
