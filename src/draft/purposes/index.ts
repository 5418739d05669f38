import type { Purpose } from '../../model/message';
import { confirmation } from './confirmation';
import { followUp } from './followUp';
import { introducerUpdate } from './introducerUpdate';
import { introductionAsk } from './introductionAsk';
import { keepInTouch } from './keepInTouch';
import type { PurposePlan } from './plan';
import { request } from './request';
import { thankYou } from './thankYou';

export const PURPOSE_PLANS: Record<Purpose, PurposePlan> = {
  request,
  'follow-up': followUp,
  confirmation,
  'thank-you': thankYou,
  'introduction-ask': introductionAsk,
  'introducer-update': introducerUpdate,
  'keep-in-touch': keepInTouch,
};
