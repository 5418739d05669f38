import { type LedgerEvent, stageAfter } from '../../src/model/events';
import type { Everything } from '../../src/model/kept/kept';
import type { Contact, ContactField } from '../../src/model/person/contact';
import type { Stage } from '../../src/model/stages';

/**
 * What is kept, in the user's terms: by title ("Inês Carvalho", "in the bin: Bo Ek", "the user"), a line for each thing.
 * `facts.ts` says the same by hand, so that only this file follows when the form of a record changes.
 */
export type Told = Record<string, string[]>;

interface Sent {
  purpose: string;
  /** Null where the Inroad that logged it did not keep it. */
  channel: string | null;
  subject: string | null;
  text: string;
}

const messageLine = ({ purpose, channel, subject, text }: Sent): string =>
  `${purpose}${channel === null ? '' : ` by ${channel}`}${subject === null ? '' : `, “${subject}”`}: ${text}`;

function eventLine(event: LedgerEvent, nameOf: (id: string) => string): string {
  switch (event.kind) {
    case 'sent':
      return `sent ${messageLine(event.payload)}`;
    case 'captured': {
      const { url, created, changes } = event.payload;
      return created
        ? `captured on ${url}`
        : `captured again on ${url}: ${changes.map(({ field }) => field).join(', ')}`;
    }
    case 'edited': {
      const shown = (field: ContactField | null) => field?.value ?? 'nothing';
      const edits = event.payload.changes.map((one) => `${one.field} from ${shown(one.before)} to ${shown(one.after)}`);
      return `edited ${edits.join(', ')}`;
    }
    case 'referred':
      return `referred by ${event.payload.by}: ${event.payload.text}`;
    case 'introduced':
      return `introduced to ${event.payload.name}: ${event.payload.text}`;
    case 'scheduled':
      return `scheduled for ${event.payload.for}, ${event.payload.medium}: ${event.payload.text}`;
    case 'merged':
      return `merged with ${event.payload.record.name.full}`;
    case 'split':
      return `split from ${nameOf(event.payload.other)}`;
    case 'keptApart':
      return `kept apart from ${nameOf(event.payload.other)}`;
    default:
      return `${event.kind}: ${'text' in event.payload ? event.payload.text : ''}`;
  }
}

const inOrder = (events: LedgerEvent[]): LedgerEvent[] =>
  [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));

function fieldLine(name: string, { value, page, choices }: ContactField): string {
  const beside = [
    ...(page === null ? [] : [`the page says ${page.value}`]),
    ...choices.map((choice) => `or ${choice.value}`),
  ];
  return `${name}: ${value}${beside.length === 0 ? '' : ` (${beside.join('; ')})`}`;
}

function personLines(
  contact: Contact,
  events: LedgerEvent[],
  drafts: Everything['drafts'],
  nameOf: (id: string) => string,
): string[] {
  const { name, fields, past, schools, links, degree, profiles, sources } = contact;
  return [
    ...Object.entries(fields)
      .map(([one, field]) => fieldLine(one, field))
      .sort(),
    ...(name.honorific === null ? [] : [`is addressed as ${name.honorific}`]),
    ...name.credentials.map((one) => `bears ${one}`),
    ...past.map((one) => `was ${one.role} at ${one.company}`),
    ...schools.map((one) => `went to ${one.name}${one.field === null ? '' : ` for ${one.field}`}`),
    ...links.map((link) => `links to ${link}`),
    ...(degree === null ? [] : [`is of ${degree} degree`]),
    ...profiles.map((profile) => `is known by ${profile}`),
    ...sources.map(({ url }) => `was read on ${url}`),
    `stands at ${stageTold(events)}`,
    ...inOrder(events).map((event) => eventLine(event, nameOf)),
    ...drafts.map((draft) => `draft of ${messageLine(draft)}`).sort(),
  ];
}

/** The stage as the Inroads told it that wrote these databases: the last event that sets one. Today's rules know better. */
const stageTold = (events: LedgerEvent[]): Stage =>
  inOrder(events).reduce<Stage>((stage, event) => stageAfter(event) ?? stage, 'found');

function userLines({ me, settings, marks }: Everything): Told {
  const told: Told = {};
  if (me)
    told['the user'] = [
      `name: ${me.name}`,
      `does: ${me.does}`,
      `wants: ${me.wants.narrow}; ${me.wants.broad}`,
      `goal: ${me.goal}`,
      `schools: ${me.schools.join('; ')}`,
      `employers: ${me.employers.join('; ')}`,
      `places: ${me.places.join('; ')}`,
      `groups: ${me.groups.join('; ')}`,
      ...me.alike.map(({ yours, theirs, same }) => `${yours} is ${same ? '' : 'not '}${theirs}`),
      `asks for ${me.ask.minutes} minutes, ${me.ask.medium}`,
      `LinkedIn: ${me.linkedin.tier}, ${me.linkedin.notesAMonth} notes a month`,
    ];
  if (settings)
    told['the settings'] = [
      ...(settings.lastBackup ? [`last backup of ${settings.lastBackup.contacts} people`] : []),
      ...(settings.schedule
        ? [`a backup each ${settings.schedule.every}, the last ${settings.schedule.last?.file ?? 'never'}`]
        : []),
      ...(settings.remindAfter ? ['is to be reminded again'] : []),
      ...(settings.retentionMonths ? [`lets people rest for ${settings.retentionMonths} months`] : []),
    ];
  if (marks.length > 0) told['erased for good'] = [`${marks.length} by a mark`];
  return told;
}

/** Everything that is kept, told. Two of one name are told apart by a number, the older first. */
export function told(everything: Everything): Told {
  const { contacts, events, drafts, bin } = everything;
  const all = [...contacts, ...bin.map(({ contact }) => contact)];
  const nameOf = (id: string) => all.find((one) => one.id === id)?.name.full ?? 'somebody gone';
  const lines: Told = {};
  const add = (title: string, its: string[]) => {
    const same = Object.keys(lines).filter((one) => one === title || one.startsWith(`${title} (`)).length;
    lines[same === 0 ? title : `${title} (${same + 1})`] = its;
  };
  const byAge = (a: Contact, b: Contact) => (a.createdAt < b.createdAt ? -1 : 1);
  const heard = new Set<string>();
  for (const contact of [...contacts].sort(byAge)) {
    const ids = [contact.id, ...(contact.merged ?? [])];
    const own = events.filter((event) => ids.includes(event.contact));
    const written = drafts.filter((draft) => ids.includes(draft.contact));
    for (const { id } of own) heard.add(id);
    add(contact.name.full, personLines(contact, own, written, nameOf));
  }
  for (const binned of [...bin].sort((a, b) => byAge(a.contact, b.contact)))
    add(`in the bin: ${binned.contact.name.full}`, personLines(binned.contact, binned.events, binned.drafts, nameOf));
  const lost = events.filter(({ id }) => !heard.has(id));
  if (lost.length > 0)
    add(
      'events of nobody',
      inOrder(lost).map((event) => eventLine(event, nameOf)),
    );
  return { ...lines, ...userLines(everything) };
}

/** What differs between two, each line with its title: `−` for what is gone, `+` for what has come. */
export function difference(before: Told, after: Told): string[] {
  const titles = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return titles.flatMap((title) => {
    const [old, now] = [before[title], after[title]];
    if (now === undefined) return [`− ${title}`];
    if (old === undefined) return [`+ ${title}, ${now.length} lines`];
    const without = (lines: string[], others: string[]) => {
      const left = [...others];
      return lines.filter((line) => {
        const at = left.indexOf(line);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
    };
    return [
      ...without(old, now).map((line) => `− ${title}: ${line}`),
      ...without(now, old).map((line) => `+ ${title}: ${line}`),
    ];
  });
}
