import { requestOf } from '../letters/request';
import { duration, question } from '../review/rules/ask';
import { noGuilt } from '../review/rules/conversation';
import { connectionFirst, whyYou } from '../review/rules/opening';
import { noAttachment, oneLineSelf } from '../review/rules/style';
import type { LetterPlan } from './plan';

/** The first message: one link, who asks, one question, and an easy yes. */
export const request: LetterPlan = {
  letter: requestOf,
  missing: () => [],
  rules: [whyYou, question, connectionFirst, duration, oneLineSelf, noGuilt, noAttachment],
};
