import type { Row, Step } from './step';

const same = (row: Row): Row => row;

/** From the second version: it knew no decisions about steps and no links of introductions, and nothing of it changed. */
export const from2: Step = {
  contact: same,
  event: same,
  draft: same,
  binned: same,
  mark: same,
  me: same,
  settings: same,
};
