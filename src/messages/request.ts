import * as v from 'valibot';
import { type CommandName, protocol, type Request } from './protocol';

export type ParsedRequest = { [N in CommandName]: { command: N; request: Request<N> } }[CommandName];

/** A message as the command it asks for, or why it is none. Never throws. */
export function parseRequest(message: unknown): ParsedRequest | 'unknownCommand' | 'malformed' {
  const named = v.safeParse(v.object({ command: v.string() }), message);
  if (!named.success || !isCommand(named.output.command)) return 'unknownCommand';
  const command = named.output.command;
  const parsed = v.safeParse(protocol[command].request, message);
  return parsed.success ? { command, request: parsed.output } : 'malformed';
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(protocol, name);
