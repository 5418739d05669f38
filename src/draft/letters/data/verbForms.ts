import { oneOf } from '../../../model/pattern';

/** Verbs that turn round in a question. */
export const AUXILIARY = new RegExp(
  `^${oneOf`
  is
  are
  was
  were
  do
  does
  did
  can
  could
  would
  will
  should
  shall
  has
  have
  had
  may
  might
  must
  isn['’]t
  aren['’]t
  don['’]t
  doesn['’]t
  didn['’]t
  `}$`,
  'iu',
);

/** What may stand before and after one thing, in the singular. */
export const SINGULAR_BEFORE = oneOf`
  is
  has
  does
  was
  isn't
  doesn't
  hasn't
`;
export const SINGULAR_AFTER = oneOf`
  is
  was
  has
  does
  isn't
  doesn't
  gives
  draws
  needs
  suits
  takes
  can't be
`;

/** Forms that say what somebody does or did. */
export const FINITE_VERBS = oneOf`
  am
  is
  are
  was
  were
  be
  have
  has
  had
  do
  does
  did
  can
  could
  will
  would
  should
  must
  may
  might
  know
  want
  need
  like
  love
  think
  feel
  found
  made
  took
  saw
  got
  went
  came
  gave
  left
  lost
  began
  grew
  told
  keep
  kept
  mean
  means
  \p{L}{3,}ed
`;
