import { StoreError } from '../store/database/error';
import { t } from './t';

/** An error of the store as a sentence that helps. Anything else is a fault of ours: it goes on to the console. */
export function faultSentence(error: unknown): string {
  if (error instanceof StoreError) return t(`failed_${error.fault}`);
  reportError(error);
  return t('failed_storage');
}
