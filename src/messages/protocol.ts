import type * as v from 'valibot';
import { capture } from './capture';

/** Who may send a command. Only the content script needs a message: the extension's pages use the store themselves. */
export type SenderKind = 'content';

/** One command: who may send it, and how its request and its answer are parsed out of the unknown. */
export interface Command {
  from: SenderKind;
  request: v.GenericSchema;
  answer: v.GenericSchema;
}

/** Every command there is. What is not in this map is refused. */
export const protocol = { capture } satisfies Record<string, Command>;
export type Protocol = typeof protocol;
export type CommandName = keyof Protocol;
export type Request<N extends CommandName> = v.InferOutput<Protocol[N]['request']>;
export type Answer<N extends CommandName> = v.InferOutput<Protocol[N]['answer']>;
