/** The voice, and what must not stand in it. */
export const ASSISTANT_RULES: readonly string[] = [
  'Use these facts only. Leave out what is not known; make up nothing, and no compliments.',
  'Say what links us, who I am, one question they can answer from their own days, and the time I ask for in a sentence of its own.',
  'Ask for no job, no referral and no CV to be looked at.',
  'Make it easy to say yes, and to say no.',
  'Plain, warm, spoken English in short sentences: no “I hope this finds you well”, no “I came across your profile”, no “pick your brain”.',
];
