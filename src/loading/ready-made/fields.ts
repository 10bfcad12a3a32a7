import { ThroughlineError } from '../../errors.ts';

/** An object of somebody else's data. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list that may be left out; anything else is a problem. */
export function listOf(record: Fields, name: string, problems: string[]): readonly Fields[] {
  const value = record[name] ?? [];
  if (Array.isArray(value) && value.every(isFields)) return value;
  problems.push(`${name} is no list of objects`);
  return [];
}

/** A text, or null when it is left out. Throws BAD_USER_INPUT when it is anything else. */
export function textField(record: Fields, name: string): string | null {
  const value = record[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw badField(name, value, 'a text');
}

/** A text that must be there. */
export function requiredText(record: Fields, name: string): string {
  return textField(record, name) ?? failing(badField(name, undefined, 'a text'));
}

/** A number, or null when it is left out. */
export function numberField(record: Fields, name: string, least: number, most: number): number | null {
  const value = record[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw badField(name, value, `a number from ${least} to ${most}`);
}

/** A list of texts; an absent one is empty. */
export function textsField(record: Fields, name: string): readonly string[] {
  const value = record[name] ?? [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw badField(name, value, 'a list of texts');
}

export function badField(name: string, value: unknown, expected: string): ThroughlineError {
  const came = value === undefined || value === null ? 'missing' : shown(value);
  return new ThroughlineError('BAD_USER_INPUT', `${name} is ${came}; ${expected} is expected`);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function failing(problem: ThroughlineError): never {
  throw problem;
}
