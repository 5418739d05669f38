import * as v from 'valibot';
import { refusedShape } from '../model/page/capture';
import { gatheredShape } from '../model/page/gathered';

/** Why the worker did not take a capture: nothing was stored. */
export const REJECTIONS = ['notAllowed', 'malformed', 'pageChanged', 'full', 'newerData', 'storage'] as const;
export type Rejection = (typeof REJECTIONS)[number];

const answer = v.variant('kind', [
  v.strictObject({
    kind: v.literal('saved'),
    contact: v.pipe(v.string(), v.uuid()),
    event: v.pipe(v.string(), v.uuid()),
    created: v.boolean(),
  }),
  refusedShape,
  v.strictObject({ kind: v.literal('rejected'), why: v.picklist(REJECTIONS) }),
]);

/** What a capture came to: saved (after the transaction), refused (no person there), or rejected. */
export type CaptureAnswer = v.InferOutput<typeof answer>;

/** `capture`: the content script hands over what it gathered on the page that the user clicked. */
export const capture = {
  from: 'content',
  request: v.strictObject({ command: v.literal('capture'), gathered: gatheredShape }),
  answer,
} as const;

/** The answer as typed, or null where it is not one. */
export function parseCaptureAnswer(unknown: unknown): CaptureAnswer | null {
  const parsed = v.safeParse(answer, unknown);
  return parsed.success ? parsed.output : null;
}
