import { ThroughlineError } from '../errors.ts';

/** Failures of a database that pass by themselves. */
const passing = ['DATABASE_UNAVAILABLE', 'DATABASE_CONFLICT'];

/**
 * Does work again while the database cannot be reached or others write the same, for up to `patience` milliseconds. Only
 * for work that may be done twice.
 */
export async function patiently<Result>(patience: number, work: () => Promise<Result>): Promise<Result> {
  const end = Date.now() + patience;
  for (let pause = 200; ; pause = Math.min(pause * 2, 2000)) {
    try {
      return await work();
    } catch (problem) {
      if (!isPassing(problem) || Date.now() + pause > end) throw problem;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Whether a failure is one of the database, not of what it was given. */
export function isPassing(problem: unknown): boolean {
  return problem instanceof ThroughlineError && passing.includes(problem.code);
}
