import { readGathered } from '../capture/reading/readGathered';
import type { CaptureAnswer, Rejection } from '../messages/capture';
import { parseRequest } from '../messages/request';
import { contentSender, type Sender, withoutFragment } from '../messages/sender';
import type { Gathered } from '../model/page/gathered';
import { StoreError } from '../store/database/error';
import { keepCapture } from '../store/people/capture';
import { takeTicket } from '../store/session/clickTicket';

const rejected = (why: Rejection): CaptureAnswer => ({ kind: 'rejected', why });

/**
 * Answers a message: parses it, checks who sent it, does it, and answers after it is on disk. A message that is no
 * command of ours, or from somebody who may not send it, changes nothing.
 */
export async function receive(message: unknown, sender: Sender, ownId: string): Promise<CaptureAnswer> {
  const parsed = parseRequest(message);
  if (parsed === 'unknownCommand') return rejected('notAllowed');
  if (parsed === 'malformed') return rejected('malformed');
  return take(parsed.request.gathered, sender, ownId);
}

async function take(gathered: Gathered, sender: Sender, ownId: string): Promise<CaptureAnswer> {
  const from = contentSender(sender, ownId, gathered.url);
  if (from === null || !(await takeTicket(from.tab, new Date()))) return rejected('notAllowed');
  const capture = readGathered(gathered);
  if (capture.kind === 'refused') return capture;
  if (withoutFragment(capture.url) !== from.url) return rejected('pageChanged');
  try {
    return { kind: 'saved', ...(await keepCapture(capture, new Date())) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { fault } = error;
    return rejected(fault === 'full' || fault === 'newerData' ? fault : 'storage');
  }
}
