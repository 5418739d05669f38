/** Where a contact stands, as the ledger tells it. */
export const STAGES = ['found', 'asked', 'replied', 'scheduled', 'met', 'thanked', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/** The one thing to do next with a contact. */
export type StepKind = 'ask' | 'followUp' | 'arrange' | 'talk' | 'thank' | 'askWhoElse' | 'letRest' | 'none';
