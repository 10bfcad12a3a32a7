import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ThroughlineError } from '../errors.ts';

const run = promisify(execFile);

/** The lowest Java that both Neo4j 5.26 and the language engine run on. */
export const requiredJava = 17;

/** The program to call for a JDK tool: that of `JAVA_HOME` when it is set, else the one on the path. */
export function jdkTool(tool: 'java' | 'javac', javaHome: string | null): string {
  return javaHome === null ? tool : join(javaHome, 'bin', tool);
}

/** The major version of the Java at hand. Throws SETUP when there is none or it is too old. */
export async function checkJava(javaHome: string | null): Promise<number> {
  const found = await findJavaVersion(javaHome);
  if (found === null) {
    throw new ThroughlineError(
      'SETUP',
      `Java ${requiredJava} or later is needed for the local Neo4j and the language engine, and no "java" was found. ` +
        'Install a JDK (Debian: openjdk-17-jdk-headless; macOS: brew install openjdk@21) or set JAVA_HOME; ' +
        'or use Docker: docker compose up.',
    );
  }
  if (found < requiredJava) {
    throw new ThroughlineError(
      'SETUP',
      `Java ${requiredJava} or later is needed, and "java" is version ${found}. Install a newer JDK or point JAVA_HOME at one.`,
    );
  }
  return found;
}

/** The major version of the Java at hand, or null when there is none. */
export async function findJavaVersion(javaHome: string | null): Promise<number | null> {
  try {
    const { stdout, stderr } = await run(jdkTool('java', javaHome), ['-version']);
    const match = /version "(?:1\.)?(\d+)/.exec(stderr + stdout);
    return match === null ? null : Number(match[1]);
  } catch {
    return null;
  }
}
