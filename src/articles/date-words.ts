/** Source of a regular expression for the name of a month, full or shortened. */
export const monthPattern =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

/** Source of a regular expression for a weekday, full or shortened. */
export const weekdayPattern =
  '(?:Mon(?:day|\\.)?|Tues?(?:day|\\.)?|Wed(?:nesday|\\.)?|Thu(?:rs?)?(?:day|\\.)?|Fri(?:day|\\.)?|Sat(?:urday|\\.)?|Sun(?:day|\\.)?)';

/**
 * Source of a regular expression for a calendar date as headers and datelines write it: `2020-06-21`, `20th June, 2020`,
 * `Friday, June 19, 2020`, `June 19`.
 */
export const calendarDatePattern =
  `(?:\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]{2,15}(?:Z|[+-]\\d{2}:?\\d{2})?)?` +
  `|(?:${weekdayPattern},?\\s{1,3})?(?:${monthPattern}\\s{1,3}\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s{1,3}\\d{4})?` +
  `|\\d{1,2}(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?${monthPattern}(?:,?\\s{1,3}\\d{4})?))`;
