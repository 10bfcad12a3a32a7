import type { Span } from '../../claims/claim.ts';
import { calendarDatePattern } from '../../articles/date-words.ts';
import { lines } from './lines.ts';

const clock = '(?:,?\\s{1,3}(?:at\\s)?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s?[A-Z]{2,4})?)?';

/** A line that says nothing but when the article was published. */
const dateLine = new RegExp(
  `^\\s*(?:(?:date|published|updated|posted|last (?:updated|modified))(?:\\s{1,3}on)?\\s?:?\\s{1,3})?${calendarDatePattern}${clock}\\s*$`,
  'i',
);

/** Metadata run into the first line: "date 2020-06-21 Canada will…". */
const leadingDate = new RegExp(
  `^\\s*(?:date|published|updated|posted)(?:\\s{1,3}on)?\\s?:?\\s{1,3}${calendarDatePattern}`,
  'i',
);

const place = "[\\p{Lu}][\\p{L}.'’-]*(?:[ ,/]{1,2}[\\p{Lu}][\\p{L}.'’-]*){0,5}";
const capitals = "[\\p{Lu}][\\p{Lu}.'’-]+(?:[ /][\\p{Lu}][\\p{Lu}.'’-]+){0,3}(?:, [\\p{Lu}][\\p{L}. ]{1,20})?";
const agency = '\\([^()\\n]{2,80}\\)';
const dash = '\\s{0,2}(?:—|–|--|-|_|:)\\s{1,2}';

/** The place, agency and day with which a news story opens. */
const datelines: readonly RegExp[] = [
  // LONDON (Reuters) - · TORONTO (UrduPoint News / Sputnik - 20th June, 2020)
  new RegExp(`^\\s*${capitals}(?:,? ${calendarDatePattern})?\\s?${agency}(?:${dash})?`, 'u'),
  // Toronto, June 20 (Reuters) - · Kabul (AP) —
  new RegExp(`^\\s*${place}(?:,? ${calendarDatePattern})?\\s?${agency}${dash}`, 'u'),
  // WASHINGTON, June 3 — · NEW YORK —
  new RegExp(`^\\s*${capitals}(?:,? ${calendarDatePattern})?\\s{0,2}(?:—|–|--|-)\\s{1,2}`, 'u'),
  // Moscow, June 3 — · Durban, September 15, 2023—
  new RegExp(`^\\s*${place},? ${calendarDatePattern}\\s{0,2}(?:—|–|--)\\s{0,2}(?=\\p{L}|["“‘])`, 'u'),
  // (CNN) —
  /^\s*\((?:CNN|AP|AFP|Reuters|UPI|BBC|Xinhua|TASS|dpa|IANS|PTI|ANI)\)(?:\s{0,2}(?:—|–|--|-)\s{1,2})?/u,
];

const bylines: readonly RegExp[] = [
  /^\s*(?:by|words by|story by|written by)[: ]\s?[\p{Lu}][\p{L}.'’-]*(?:,? (?:and |in |for |with |of )?[\p{Lu}&][\p{L}.'’&-]*){0,12}\s*$/iu,
  /^\s*\(?(?:additional |with )?(?:reporting|editing|writing|photographs?|compiled|edited|translated)(?: and (?:editing|writing|reporting))? by\b.{0,300}$/iu,
  /^\s*(?:©|\(c\)|copyright\b).{0,200}$/iu,
  /^\s*(?:image|photo|picture|photograph|credit|source|file photo|photo credit)\s?: ?.{1,80}$/iu,
  /^\s*(?:read more|related|see also|share this|advertisement|follow us|sign up|subscribe)\b.{0,120}$/iu,
];

/** A credit at the end of a caption: "… in Milan. Image: Friedrichstrasse." */
const trailingCredit = /(?:\s|^)(?:image|photo|picture|photograph|credit|file photo)\s?: [^.\n]{1,60}\.?\s*$/iu;

/** An agency's closing line in brackets: "(Reporting by …; Editing by …)". */
const closing = /\((?:additional |with )?reporting by [^()\n]{2,300}\)\s*$/iu;

/**
 * Everything at the edges of an article's text that is not its story: publishing dates, datelines, bylines, credits and
 * agency lines, as spans in no particular order.
 */
export function findFrontMatter(text: string): readonly Span[] {
  const found: Span[] = [];
  let storyLines = 0;
  for (const line of lines(text)) {
    // The shortest of them is "(AP)"; a megabyte of tiny lines need not be compared with each.
    if (line.end - line.start < 4) {
      if (text.slice(line.start, line.end).trim() !== '') storyLines += 1;
      continue;
    }
    // The openings are short: a bounded slice keeps every expression linear on a hostile line of a megabyte.
    const opening = text.slice(line.start, Math.min(line.end, line.start + 260));
    const whole = line.end - line.start <= 260;
    if (whole && (dateLine.test(opening) || bylines.some((byline) => byline.test(opening)))) {
      found.push(line);
      continue;
    }
    let start = line.start;
    const metadata = storyLines === 0 ? leadingDate.exec(opening) : null;
    if (metadata !== null) {
      found.push({ start, end: start + metadata[0].length });
      start += metadata[0].length;
    }
    const rest = text.slice(start, Math.min(line.end, start + 260));
    // A dateline opens a story; deeper in the text the same shape is a list or a speaker's name.
    const dateline = storyLines < 6 ? firstMatch(datelines, rest) : null;
    if (dateline !== null) found.push({ start, end: start + dateline.length });
    const tail = text.slice(Math.max(line.start, line.end - 320), line.end);
    for (const ending of [trailingCredit, closing]) {
      const match = ending.exec(tail);
      if (match !== null) found.push({ start: line.end - (tail.length - match.index), end: line.end });
    }
    if (text.slice(line.start, line.end).trim() !== '') storyLines += 1;
  }
  return found;
}

function firstMatch(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match[0];
  }
  return null;
}
