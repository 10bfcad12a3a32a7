/** How exact a date must be: `date` to a year, month or day; `day` to a day, or an instant of one. */
export type DateForm = 'date' | 'day';

const forms: Readonly<Record<DateForm, RegExp>> = {
  date: /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/,
  day: /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2}))?$/,
};

/** Whether a text is a date of the calendar, written as the service takes it. */
export function isDateWritten(text: string, form: DateForm): boolean {
  const parts = forms[form].exec(text);
  if (parts === null) return false;
  const [year = 0, month = 1, day = 1] = parts.slice(1).flatMap((part: string | undefined) => Number(part ?? 1));
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
