/** The ways in which a message reaches a person; `message` is a LinkedIn message to a first-degree contact. */
export const CHANNELS = ['note', 'message', 'inmail', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];
