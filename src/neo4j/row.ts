import { ThroughlineError } from '../errors.ts';
import type { Row } from './database.ts';

/** Reads of a row's columns that say so at once when the graph does not hold what the program expects. */

export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw unexpected(column, 'a text');
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null || row[column] === undefined ? null : textOf(row, column);
}

export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw unexpected(column, 'a number');
  return value;
}

/** The number that a query which only counts answers with. */
export function totalOf(rows: readonly Row[]): number {
  const [row] = rows;
  return row === undefined ? 0 : numberOf(row, 'total');
}

export function flagOf(row: Row, column: string): boolean {
  return row[column] === true;
}

export function textsOf(row: Row, column: string): readonly string[] {
  const value = row[column];
  if (!Array.isArray(value)) throw unexpected(column, 'a list');
  return value.map(String);
}

export function numbersOf(row: Row, column: string): readonly number[] {
  const value = row[column];
  if (!Array.isArray(value)) throw unexpected(column, 'a list');
  return value.map(Number);
}

export function flagsOf(row: Row, column: string): readonly boolean[] {
  const value = row[column];
  if (!Array.isArray(value)) throw unexpected(column, 'a list');
  return value.map((item) => item === true);
}

export function textListsOf(row: Row, column: string): readonly (readonly string[])[] {
  const value = row[column];
  if (!Array.isArray(value)) throw unexpected(column, 'a list');
  return value.map((item: unknown) => (Array.isArray(item) ? item.map(String) : []));
}

export function rowsOf(row: Row, column: string): readonly Row[] {
  const value = row[column];
  if (!Array.isArray(value)) throw unexpected(column, 'a list');
  return value.map((item: unknown) => rowOf({ item }, 'item'));
}

/** A nested map, read as a row of its own. */
export function rowOf(row: Row, column: string): Row {
  const value = row[column];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(column, 'a map');
  return value as Row;
}

function unexpected(column: string, expected: string): ThroughlineError {
  return new ThroughlineError('INTERNAL', `The graph holds something else than ${expected} as "${column}".`);
}
