import type { Purpose } from '../../model/message';
import { purposeKey } from '../../model/purposes';
import { t } from '../../ui/t';

/** What a message is for, in the user's words: "Ask for a talk". */
export const purposeLabel = (purpose: Purpose): string => t(`purpose_${purposeKey(purpose)}`);
