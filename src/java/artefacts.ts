import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ThroughlineError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import { runMaven } from './run-maven.ts';

/** A set of jars that Maven fetches, described by `engines/<name>/pom.xml`. */
export interface ArtefactSet {
  readonly name: 'neo4j' | 'corenlp';
  readonly size: string;
  readonly title: string;
}

export const neo4jArtefacts: ArtefactSet = { name: 'neo4j', size: '120 MB', title: 'Neo4j Community' };
export const corenlpArtefacts: ArtefactSet = {
  name: 'corenlp',
  size: '490 MB',
  title: 'Stanford CoreNLP and its English models',
};

export interface FetchOptions {
  /** Folder that keeps the jars, outside any work tree. */
  readonly cache: string;
  /** Says what is going on, a line at a time. */
  readonly say: (line: string) => void;
}

/**
 * The Java class path of a set, fetched through Maven into the cache when it is not there yet.
 * Throws SETUP when Maven is missing or fails.
 */
export async function ensureClasspath(set: ArtefactSet, options: FetchOptions): Promise<string> {
  const known = await findClasspath(set, options.cache);
  if (known !== null) return known;

  await mkdir(options.cache, { recursive: true });
  options.say(`Fetching ${set.title} (about ${set.size}, once) into ${options.cache} …`);
  const file = await classpathFile(set, options.cache);
  const draft = `${file}.${process.pid}`;
  await runMaven(
    [
      '-f',
      pomOf(set),
      // One copy of every jar, and none in the user's own repository.
      `-Dmaven.repo.local=${join(options.cache, 'maven')}`,
      'dependency:build-classpath',
      '-DincludeScope=runtime',
      `-Dmdep.outputFile=${draft}`,
    ],
    options.say,
  );
  // A process that is killed half-way leaves no file that claims to be whole.
  await rename(draft, file);
  const fetched = await findClasspath(set, options.cache);
  if (fetched === null) {
    throw new ThroughlineError('SETUP', `Maven ended well, but jars of ${set.title} are missing in ${options.cache}.`);
  }
  return fetched;
}

/** The class path of a set whose jars are all in the cache, or null. */
export async function findClasspath(set: ArtefactSet, cache: string): Promise<string | null> {
  const file = await classpathFile(set, cache);
  if (!existsSync(file)) return null;
  const classpath = (await readFile(file, 'utf8')).trim();
  if (classpath !== '' && classpath.split(delimiter).every((jar) => existsSync(jar))) return classpath;
  await rm(file, { force: true });
  return null;
}

/** The version of a set, as its pom names it. */
export async function artefactVersion(set: ArtefactSet): Promise<string> {
  const pom = await readFile(pomOf(set), 'utf8');
  const version = /<version>([^<]+)<\/version>/.exec(pom)?.[1];
  if (version === undefined) throw new ThroughlineError('SETUP', `${set.name}/pom.xml names no version.`);
  return version;
}

async function classpathFile(set: ArtefactSet, cache: string): Promise<string> {
  return join(cache, `${set.name}-${await artefactVersion(set)}.classpath`);
}

function pomOf(set: ArtefactSet): string {
  return join(packageRoot, 'engines', set.name, 'pom.xml');
}
