import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { birthOf, isAlive } from './data-lock.ts';

/** A command that uses the local database which another one has started. */
export interface Guest {
  leave(): Promise<void>;
}

/** Announces this process as a guest on a data folder, until it leaves or is gone. */
export async function enterAsGuest(data: string): Promise<Guest> {
  const folder = guestFolder(data);
  await mkdir(folder, { recursive: true });
  const path = join(folder, guestName(process.pid));
  await writeFile(path, '');
  return { leave: () => rm(path, { force: true }) };
}

/** How many guests a data folder has; what processes that are gone have left there is cleared away. */
export async function countGuests(data: string): Promise<number> {
  const folder = guestFolder(data);
  let count = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = Number(name.split('-')[0]);
    if (isAlive(pid) && guestName(pid) === name) count += 1;
    else await rm(join(folder, name), { force: true });
  }
  return count;
}

/** Its process id with when it began, which tells a reused process id from the old process. */
function guestName(pid: number): string {
  return `${pid}-${birthOf(pid) ?? ''}`;
}

function guestFolder(data: string): string {
  return join(data, 'guests');
}
