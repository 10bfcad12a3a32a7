import { ThroughlineError } from '../errors.ts';

/** A number in its allowed range. Throws BAD_USER_INPUT naming the range. */
export function within(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new ThroughlineError('BAD_USER_INPUT', `${name} is ${value}; a number from ${least} to ${most} is expected.`);
}
