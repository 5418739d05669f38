import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import type { EventKind, EventPayloads, LedgerEvent } from '../../../src/model/events';
import { nobodyYet } from '../../../src/model/me';
import { contactByHand } from '../../../src/model/person/contact';
import { STEPS, type StepName } from '../../../src/model/stages';
import { dayName } from '../../../src/model/steps/days';
import { stepsOf } from '../../../src/model/steps/everybody';
import { DEFAULT_SETTINGS, type RoutineSettings } from '../../../src/model/steps/routine';
import { RULES } from '../../../src/model/steps/rules';
import { isWorthDoing, stepOf, whenOf } from '../../../src/model/steps/step';

let count = 0;
const id = () => `019ab000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
/** What happened on a day of November or December 2026, at ten o'clock: "23" is a Monday, "33" the third of December. */
const on = <K extends EventKind>(day: number, kind: K, payload: EventPayloads[K]): LedgerEvent =>
  ({ id: id(), contact: id(), kind, at: at(day).toISOString(), payload }) as LedgerEvent;
const at = (day: number, hour = 10) => new Date(2026, 10, day, hour);
const sent = (day: number, purpose: EventPayloads['sent']['purpose']) =>
  on(day, 'sent', { purpose, channel: 'email', subject: null, text: '' });
const replied = (day: number, says?: EventPayloads['replied']['says'], until?: Date) =>
  on(day, 'replied', { text: '', ...(says && { says }), ...(until && { until: until.toISOString() }) });
const agreed = (day: number, start: Date) =>
  on(day, 'scheduled', { for: start.toISOString(), medium: 'phone', text: '' });

/** The step on a day, as its kind and the day on which it is due. */
function step(now: Date, events: LedgerEvent[], settings: RoutineSettings = DEFAULT_SETTINGS) {
  const found = stepOf(events, now, undefined, settings);
  return found && [found.kind, found.due && dayName(found.due)];
}

describe('every step', () => {
  it('has one rule, and words that say what it is, why, and when', () => {
    expect(RULES.map((rule) => rule.step).sort()).toEqual([...STEPS].sort());
    const keys = STEPS.flatMap((one) => [`step_${one}`, `do_${one}`, `why_${one}`, `act_${one}`]);
    expect(keys.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
  });

  it('is worth doing for no longer than it is offered', () => {
    expect(RULES.filter(({ worthFor, lapsesAfter }) => worthFor > lapsesAfter)).toEqual([]);
  });
});

describe('after a request', () => {
  const asked = sent(23, 'request');
  it('comes one follow-up, seven business days later', () => {
    expect(step(at(24), [asked])).toEqual(['followUp', '2026-12-02']);
    expect(step(at(40), [asked])).toEqual(['followUp', '2026-12-02']);
  });

  it('comes rest, when that is not answered either, and one more look after three months', () => {
    const followed = sent(32, 'follow-up');
    expect(step(at(33), [asked, followed])).toEqual(['lookAgain', '2027-03-11']);
    const again = [asked, followed, sent(131, 'request'), sent(140, 'follow-up')];
    expect(step(at(160), again)).toBeNull();
  });

  it('knows the days on which nobody works', () => {
    const off = { weekend: [5, 6], daysOff: ['2026-11-25'] };
    expect(step(at(24), [asked], { ...DEFAULT_SETTINGS, off })).toEqual(['followUp', '2026-12-03']);
  });

  it('a second one is offered only to who wants it so', () => {
    const routine = { ...DEFAULT_SETTINGS.routine, followUps: 2 };
    const events = [asked, sent(32, 'follow-up')];
    expect(step(at(33), events, { ...DEFAULT_SETTINGS, routine })).toEqual(['followUp', '2026-12-11']);
  });
});

describe('after an answer', () => {
  const asked = sent(20, 'request');
  it.each<[NonNullable<EventPayloads['replied']['says']>, StepName]>([
    ['yes', 'arrange'],
    ['questions', 'sendQuestions'],
    ['colleague', 'thankForName'],
    ['who', 'answerThem'],
    ['later', 'answerThem'],
  ])('that says %s, comes %s on the next business day', (says, kind) => {
    expect(step(at(27), [asked, replied(27, says)])).toEqual([kind, '2026-11-30']);
  });

  it('of words alone, it is the user’s turn: a weekday in them is no appointment', () => {
    const reply = on(26, 'replied', { text: 'I am away until Friday, try me in January.' });
    expect(step(at(27), [asked, reply])).toEqual(['arrange', '2026-11-27']);
  });

  it('that says when to come back, one comes back then', () => {
    const events = [asked, replied(24, 'later', at(75)), sent(25, 'confirmation')];
    expect(step(at(26), events)).toEqual(['askAgain', '2027-01-14']);
  });

  it('questions that are answered in writing are a talk', () => {
    const events = [asked, replied(23, 'questions'), sent(24, 'confirmation'), replied(26)];
    expect(step(at(26), events)).toEqual(['thank', '2026-11-27']);
  });

  it('a no is the end, also when it is thanked for', () => {
    const no = on(24, 'declined', { text: '' });
    expect(step(at(30), [asked, no])).toBeNull();
    expect(step(at(30), [asked, no, sent(25, 'thank-you')])).toBeNull();
  });
});

describe('an appointment', () => {
  const appointment = agreed(20, at(26, 14));
  const events = [sent(16, 'request'), replied(18, 'yes'), appointment];
  it('is confirmed on the day before, prepared an hour before, and asked about when it is over', () => {
    expect(step(at(21), events)).toEqual(['confirm', '2026-11-25']);
    expect(step(at(26), events)).toEqual(['prepare', '2026-11-26']);
    expect(stepOf(events, at(26))?.due).toEqual(at(26, 13));
    expect(step(at(26, 15), events)).toEqual(['didItHappen', '2026-11-26']);
    expect(step(at(40), events)).toEqual(['didItHappen', '2026-11-26']);
  });

  it('is only what was logged: a message that speaks of one makes none', () => {
    const spoken = [sent(16, 'request'), replied(18, 'yes'), sent(19, 'confirmation')];
    expect(step(at(20), spoken)).toEqual(['nudge', '2026-11-30']);
  });

  it('that did not take place is no talk', () => {
    expect(step(at(27), [...events, on(26, 'missed', { text: '' })])).toEqual(['arrange', '2026-11-27']);
  });

  it('stays when they write “looking forward to it”', () => {
    expect(step(at(24), [...events, replied(23)])).toEqual(['confirm', '2026-11-25']);
  });
});

describe('after a talk', () => {
  const met = on(24, 'met', { text: '' });
  const thanked = sent(25, 'thank-you');
  it('come thanks the next day, a report after a week, and a line every month until two are not answered', () => {
    expect(step(at(24), [met])).toEqual(['thank', '2026-11-25']);
    expect(step(at(25), [met, thanked])).toEqual(['askWhoElse', '2026-12-03']);
    const reported = sent(34, 'introduction-ask');
    expect(step(at(34), [met, thanked, reported])).toEqual(['keepInTouch', '2027-01-03']);
    const first = sent(64, 'keep-in-touch');
    expect(step(at(64), [met, thanked, reported, first])).toEqual(['keepInTouch', '2027-03-04']);
    const second = sent(124, 'keep-in-touch');
    expect(step(at(124), [met, thanked, reported, first, second])).toBeNull();
  });

  it('one who named somebody is not asked whom else', () => {
    const introduced = on(24, 'introduced', { name: 'Kofi Brandt', text: '' });
    expect(step(at(25), [met, introduced, thanked])).toEqual(['report', '2026-12-03']);
  });

  it('news are told before all that can wait', () => {
    const events = [met, thanked, on(30, 'news', { what: 'offer', text: '' })];
    expect(step(at(30), events)).toEqual(['tellNews', '2026-12-01']);
    expect(step(at(31), [...events, sent(31, 'keep-in-touch')])?.[0]).toBe('keepInTouch');
  });
});

describe('what the user decides', () => {
  const asked = sent(23, 'request');
  const followUp = { step: 'followUp' as const, of: asked.id };
  it('sets the day, of this step alone', () => {
    const events = [asked, on(24, 'putOff', { ...followUp, until: at(50).toISOString() })];
    expect(step(at(25), events)).toEqual(['followUp', '2026-12-20']);
    const other = sent(35, 'request');
    expect(step(at(36), [...events, other])).toEqual(['followUp', '2026-12-15']);
  });

  it('leaves a step out, and what comes after it takes its place', () => {
    expect(step(at(25), [asked, on(24, 'skipped', followUp)])).toEqual(['lookAgain', '2027-03-02']);
  });

  it('lets somebody rest until something happens', () => {
    const events = [asked, on(24, 'rested', {})];
    expect(step(at(25), events)).toEqual(['lookAgain', '2027-02-24']);
    expect(step(at(26), [...events, replied(26, 'yes')])).toEqual(['arrange', '2026-11-27']);
    expect(step(at(25), [on(24, 'rested', {})])).toBeNull();
  });
});

describe('nothing is offered for ever', () => {
  it('a step that nobody takes gives way', () => {
    expect(step(at(61), [sent(23, 'request')])).toEqual(['followUp', '2026-12-02']);
    expect(step(at(63), [sent(23, 'request')])).toEqual(['lookAgain', '2027-03-02']);
    expect(step(at(400), [sent(23, 'request')])).toBeNull();
  });

  it('and is not worth doing long before', () => {
    const late = stepOf([sent(23, 'request')], at(50));
    if (late === null) throw new Error('There is no step.');
    expect([isWorthDoing(late, at(46)), isWorthDoing(late, at(47))]).toEqual([true, false]);
    expect([whenOf(late, at(32)), whenOf(late, at(33)), whenOf(late, at(26)), whenOf(late, at(25))]).toEqual([
      'today',
      'overdue',
      'soon',
      'later',
    ]);
  });
});

describe('people of one employer', () => {
  const person = (name: string, events: LedgerEvent[], company = 'Delta Office') => ({
    contact: contactByHand({ name, company }, id(), at(1).toISOString()),
    events,
  });
  const of = (people: ReturnType<typeof person>[], now: Date) => {
    const steps = stepsOf(people, nobodyYet, now, DEFAULT_SETTINGS);
    return people.map(({ contact }) => {
      const found = steps.get(contact.id);
      return found && [found.kind, found.due && dayName(found.due)];
    });
  };

  it('a second is asked after three business days, one of them, and only there', () => {
    const people = [
      person('Ann Okafor', [sent(23, 'request')]),
      person('Bo Ek', []),
      person('Cleo Marsh', []),
      person('Dan Ito', [], 'Elsewhere'),
    ];
    expect(of(people, at(24))).toEqual([
      ['followUp', '2026-12-02'],
      ['askSecond', '2026-11-26'],
      ['ask', null],
      ['ask', null],
    ]);
  });

  it('no third is asked while two are written to', () => {
    const people = [person('Ann', [sent(23, 'request')]), person('Bo', [sent(26, 'request')]), person('Cleo', [])];
    expect(of(people, at(27))[2]).toEqual(['ask', null]);
  });

  it('an answer from there quiets all others, a no too', () => {
    const no = [sent(24, 'request'), on(26, 'declined', { text: '' })];
    const people = [person('Ann', [sent(23, 'request')]), person('Bo', no), person('Cleo', [])];
    expect(of(people, at(27))).toEqual([['lookAgain', '2027-03-02'], undefined, ['ask', null]]);
  });

  it('whoever introduced somebody hears what became of it, once', () => {
    const kofi = person('Kofi Brandt', [sent(26, 'request')], 'Elsewhere');
    const introduced = on(25, 'introduced', { name: 'Kofi Brandt', text: '', other: kofi.contact.id });
    const maren = person('Maren', [on(24, 'met', { text: '' }), introduced, sent(25, 'thank-you')]);
    expect(of([maren, kofi], at(30))[0]).toEqual(['report', '2026-12-03']);
    kofi.events.push(on(30, 'met', { text: '' }));
    expect(of([maren, kofi], at(30))[0]).toEqual(['tellIntroducer', '2026-12-01']);
    maren.events.push(sent(31, 'introducer-update'));
    expect(of([maren, kofi], at(31))[0]).toEqual(['report', '2026-12-03']);
  });
});
