/** Where a contact stands, as the ledger tells it. */
export const STAGES = ['found', 'asked', 'replied', 'scheduled', 'met', 'thanked', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/** Everything that can be the one next thing to do with a contact. When each is stands in `steps/rules.ts`. */
export const STEPS = [
  /** Somebody who was only found: whenever it suits, because somebody gave their name, because another there is silent. */
  'ask',
  'askIntroduced',
  'askSecond',
  'followUp',
  /** Two silences, or a way that led nowhere: months later, once. */
  'lookAgain',
  /** They answered: yes, "send me your questions", "try my colleague", "who are you?" or "not now". */
  'arrange',
  'sendQuestions',
  'thankForName',
  'answerThem',
  /** They said when to come back. */
  'askAgain',
  /** They answered, the user wrote back, and nothing came. */
  'nudge',
  'confirm',
  'prepare',
  'didItHappen',
  'thank',
  /** What became of an introduction, told to who made it. */
  'tellIntroducer',
  /** An offer, a decision, a change of plan, told to who helped. */
  'tellNews',
  'report',
  'askWhoElse',
  'keepInTouch',
] as const;
export type StepName = (typeof STEPS)[number];

/** The one thing to do next with a contact, or that there is none. */
export type StepKind = StepName | 'none';
