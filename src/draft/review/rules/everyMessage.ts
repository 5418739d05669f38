import type { Rule } from '../findings';
import { noJob } from './ask';
import { finished, fits, subjectLine } from './form';
import { greetsByName } from './opening';
import { closesWithThanks, noCliche, readsEasily, short } from './style';
import { truth } from './truth';

/** What the review asks of every message first, whatever it is for. */
export const FIRST_OF_ALL: readonly Rule[] = [fits, finished, truth, greetsByName, noJob, subjectLine, short];

/** What it asks of every message last: its manner. */
export const LAST_OF_ALL: readonly Rule[] = [closesWithThanks, noCliche, readsEasily];
