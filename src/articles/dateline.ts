/** What stands before a wire story's first sentence: `TORONTO (UrduPoint News / Sputnik - 20th June, 2020) …`. */
export interface Dateline {
  /** The outlet or agency in brackets, or null. */
  readonly agency: string | null;
  /** ISO date, or null. */
  readonly date: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Datelines stand at the head of a text; looking further would find brackets that mean something else. */
const reach = 1500;

/** Finds the dateline of a text, or null. */
export function findDateline(text: string): Dateline | null {
  // A place in capitals at the start of a line, then the agency in round brackets.
  const match = /(?:^|\n)[ \t]*\p{Lu}[\p{Lu}.,' -]{1,60}\(([^()\n]{2,120})\)/u.exec(text.slice(0, reach));
  const inside = match?.[1];
  if (inside === undefined) return null;
  const [agency, ...rest] = inside.split(/\s[-–—]\s/);
  return {
    agency: agency === undefined || agency.trim() === '' ? null : agency.trim(),
    date: rest.map(dateIn).find((date) => date !== null) ?? null,
  };
}

function dateIn(text: string): string | null {
  const match = /(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9}),?\s+(\d{4})/u.exec(text);
  const month = months.indexOf((match?.[2] ?? '').slice(0, 3).toLowerCase());
  if (match === null || month === -1) return null;
  return `${match[3] ?? ''}-${String(month + 1).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
}
