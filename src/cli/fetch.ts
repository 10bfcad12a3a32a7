import type { Config } from '../config.ts';
import { ensureWorkerClasses } from '../extraction/corenlp/worker-classes.ts';
import { corenlpArtefacts, ensureClasspath, neo4jArtefacts } from '../java/artefacts.ts';
import type { Output } from './output.ts';

/** Fetches the Java programs now instead of at the first start: for images and for machines that go off line. */
export async function runFetch(config: Config, parts: readonly string[], output: Output): Promise<number> {
  const options = { cache: config.cache, say: output.say };
  if (parts.length === 0 || parts.includes(neo4jArtefacts.name)) await ensureClasspath(neo4jArtefacts, options);
  if (parts.length === 0 || parts.includes(corenlpArtefacts.name)) {
    const classpath = await ensureClasspath(corenlpArtefacts, options);
    await ensureWorkerClasses(config.cache, classpath, config.javaHome);
  }
  output.print(`Everything needed is in ${config.cache}.`);
  return 0;
}
