import type { Purpose } from '../../model/message';
import { answer } from './answers/answer';
import { arrange } from './answers/arrange';
import { askAgain } from './answers/askAgain';
import { nudge } from './answers/nudge';
import { sendQuestions } from './answers/sendQuestions';
import { thankForNo } from './answers/thankForNo';
import { confirmation } from './confirmation';
import { followUp } from './followUp';
import { introducerUpdate } from './introducerUpdate';
import { introductionAsk } from './introductionAsk';
import { keepInTouch } from './keepInTouch';
import { offeredIntroduction } from './offeredIntroduction';
import type { PurposePlan } from './plan';
import { request } from './request';
import { tellNews } from './tellNews';
import { thankYou } from './thankYou';

export const PURPOSE_PLANS: Record<Purpose, PurposePlan> = {
  request,
  'follow-up': followUp,
  'ask-again': askAgain,
  arrange,
  'send-questions': sendQuestions,
  answer,
  nudge,
  'thank-for-no': thankForNo,
  confirmation,
  'thank-you': thankYou,
  'introduction-ask': introductionAsk,
  'offered-introduction': offeredIntroduction,
  'introducer-update': introducerUpdate,
  'keep-in-touch': keepInTouch,
  'tell-news': tellNews,
};
