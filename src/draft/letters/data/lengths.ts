import { oneOf } from '../../../model/pattern';

const ABOUT = oneOf`
  about
  over
  nearly
  almost
  more than
  some
`;
const HOW_MANY = oneOf`
  \d{1,2}\+?
  an?
  one
  two
  three
  four
  five
  six
  seven
  eight
  nine
  ten
  eleven
  twelve
  fifteen
  twenty
  thirty
  many
  several
`;
/** How long somebody has done something, as they say it: "over twenty years". A pattern's source. */
export const LENGTH = `(?:${ABOUT} )?${HOW_MANY} (?:years?|months?|seasons?|decades?|weeks?)`;
