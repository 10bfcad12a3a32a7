import { isOnlyFounded } from '../../../export/is-only-founded.ts';

const statusWords: Readonly<Record<string, string>> = {
  ASSERTED: 'stated as fact',
  ALLEGED: 'alleged',
  DENIED: 'denied',
  PLANNED: 'planned',
  HYPOTHETICAL: 'hypothetical',
  NEGATED: 'said not to be so',
};
const typeWords: Readonly<Record<string, readonly [string, string]>> = {
  Person: ['Person', 'People'],
  Organization: ['Organisation', 'Organisations'],
  State: ['State', 'States'],
  Place: ['Place', 'Places'],
  Offence: ['Offence', 'Offences'],
  Case: ['Case', 'Cases'],
};

/** How firmly something is stated, in plain words: "alleged". */
export function statusWord(status: string): string {
  return statusWords[status] ?? status.toLowerCase();
}

/** A type of entity as a reader calls it: "Person", "People". */
export function typeWord(type: string, count = 1): string {
  return typeWords[type]?.[count === 1 ? 0 : 1] ?? type;
}

/** A type of link in a few words, as the graph labels it: "detained by". */
export function linkWord(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

/** The same of a link or a claim, by what it is told of: who founded a company is not said to own it. */
export function statedWord(stated: Parameters<typeof isOnlyFounded>[0]): string {
  return isOnlyFounded(stated) ? 'founded' : linkWord(stated.type);
}

/** "1 path", "3 paths" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const verdictWords: Readonly<Record<string, string>> = {
  ACCEPTED: 'accepted',
  REJECTED: 'rejected',
  CORRECTED: 'corrected',
};

/** What a person has said of a claim, in plain words: "rejected". */
export function verdictWord(verdict: string): string {
  return verdictWords[verdict] ?? verdict.toLowerCase();
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date at the precision it is known with: "2018", "Dec 2018", "1 Dec 2018". */
export function dateWords(date: string): string {
  const [year = date, month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** When something was decided, by the reader's clock: "26 Nov 2026, 14:05". */
export function momentWords(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const clock = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${at.getDate()} ${months[at.getMonth()] ?? ''} ${at.getFullYear()}, ${clock}`;
}

/** When something happened, or from when until when it held, as far as the text says; null when it does not. */
export function periodWords({ from, to }: { readonly from: string | null; readonly to: string | null }): string | null {
  if (from !== null && from === to) return dateWords(from);
  if (from !== null) return to === null ? `since ${dateWords(from)}` : `${dateWords(from)} – ${dateWords(to)}`;
  return to === null ? null : `until ${dateWords(to)}`;
}
