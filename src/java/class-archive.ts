import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** How a Java program is started from classes that an earlier run has read and checked, or keeps its own for the next. */
export interface ClassArchive {
  /** For the command line of Java. */
  readonly options: readonly string[];
  /** To be called when the program has ended orderly: what it has kept is used from now on. */
  keep(): Promise<void>;
}

/**
 * The archive of a program's classes (Java's “application class-data sharing”), kept beside its jars. Neo4j listens after two
 * thirds of the time with it. A Java of another version ignores it, and whatever keeps it from being written costs only the
 * time that it would have saved.
 */
export async function classArchive(name: string, classpath: string, cache: string): Promise<ClassArchive> {
  const key = createHash('sha256').update(classpath).digest('hex').slice(0, 12);
  const file = join(cache, `${name}-${key}.jsa`);
  if (existsSync(file)) return { options: [`-XX:SharedArchiveFile=${file}`], keep: () => Promise.resolve() };
  await mkdir(cache, { recursive: true });
  // Under a name of its own until it is whole: several may be started at the same time.
  const draft = `${file}.${process.pid}.${Date.now()}`;
  return {
    options: [`-XX:ArchiveClassesAtExit=${draft}`],
    keep: async () => {
      if (!existsSync(draft)) return;
      if (existsSync(file)) await rm(draft, { force: true });
      else await rename(draft, file);
    },
  };
}
