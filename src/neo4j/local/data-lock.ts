import { readFileSync } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ThroughlineError } from '../../errors.ts';

/** Who holds a data folder. */
export interface LockHolder {
  readonly pid: number;
  /** When the process began, as its operating system counts it; tells a reused process id from the old process. */
  readonly born: string | null;
}

/** Holds a data folder for one process until released; a lock left by a process that is gone is taken over. */
export interface DataLock {
  release(): Promise<void>;
}

/** Takes the lock of a data folder. Throws SETUP naming the process that holds it. */
export async function acquireDataLock(data: string): Promise<DataLock> {
  const path = lockPath(data);
  await mkdir(dirname(path), { recursive: true });
  for (;;) {
    try {
      const file = await open(path, 'wx', 0o600);
      const holder: LockHolder = { pid: process.pid, born: birthOf(process.pid) };
      await file.writeFile(JSON.stringify(holder));
      await file.close();
      return { release: () => rm(path, { force: true }) };
    } catch (problem) {
      if (!(problem instanceof Error && 'code' in problem && problem.code === 'EEXIST')) throw problem;
    }
    const holder = await findLockHolder(data);
    if (holder !== null) {
      throw new ThroughlineError(
        'SETUP',
        `The data folder ${data} is in use by another Throughline (process ${holder.pid}). ` +
          'Use that one, stop it, or give this one a folder of its own with THROUGHLINE_DATA and a PORT of its own.',
      );
    }
    await rm(path, { force: true });
  }
}

/** The living process that holds a data folder, or null. */
export async function findLockHolder(data: string): Promise<LockHolder | null> {
  const text = await readFile(lockPath(data), 'utf8').catch(() => null);
  if (text === null) return null;
  const pid = Number(/"pid":(\d+)/.exec(text)?.[1] ?? 0);
  const born = /"born":"([^"]*)"/.exec(text)?.[1] ?? null;
  if (pid === 0 || !isAlive(pid)) return null;
  const bornNow = birthOf(pid);
  return born !== null && bornNow !== null && born !== bornNow ? null : { pid, born };
}

/** Whether a process of this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM';
  }
}

/** When a process began, where the operating system says so without another program: on Linux. */
export function birthOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name may hold spaces; the fields after its closing bracket are plain. Start time is field 22.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function lockPath(data: string): string {
  return join(data, 'lock');
}
