import { oneOf } from '../../model/pattern';

// Names of days and months as parts of patterns.

export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const MONTH = oneOf`
  January
  February
  March
  April
  May
  June
  July
  August
  September
  October
  November
  December
`;
