import { ThroughlineError } from '../../errors.ts';
import type { LanguageEngine } from '../../extraction/engine.ts';
import type { LoadedArticle } from '../../loading/article-loader.ts';
import type { Database } from '../../neo4j/database.ts';
import type { Metrics } from './metrics.ts';

/** A database whose queries are counted. */
export function watchDatabase(database: Database, metrics: Metrics): Database {
  const watch = timed((name: string, seconds, problem) => {
    metrics.statement(name, seconds, problem === null ? 'ok' : 'failed');
  });
  return {
    ...database,
    read: (statement, parameters) => watch(statement, () => database.read(statement, parameters)),
    write: (work) => watch('write', () => database.write(work)),
  };
}

/** An engine whose texts are counted. */
export function watchEngine<Engine extends LanguageEngine>(engine: Engine, metrics: Metrics): Engine {
  const watch = timed((_name: string, seconds, problem) => {
    metrics.engineText(seconds, problem === null ? 'ok' : 'failed');
  });
  return { ...engine, annotate: (text) => watch('text', () => engine.annotate(text)) };
}

/** A load that is counted by how it ended. */
export function watchLoad<Input>(
  load: (input: Input) => Promise<LoadedArticle>,
  metrics: Metrics,
): (input: Input) => Promise<LoadedArticle> {
  return async (input) => {
    const begun = performance.now();
    let outcome = 'INTERNAL';
    try {
      const loaded = await load(input);
      outcome = loaded.outcome;
      return loaded;
    } catch (problem) {
      if (problem instanceof ThroughlineError) outcome = problem.code;
      throw problem;
    } finally {
      metrics.load((performance.now() - begun) / 1000, outcome);
    }
  };
}

/** Work that is timed, and told of when it ends. */
function timed(tell: (name: string, seconds: number, problem: unknown) => void) {
  return async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const begun = performance.now();
    let failed: unknown = null;
    try {
      return await work();
    } catch (problem) {
      failed = problem;
      throw problem;
    } finally {
      tell(name, (performance.now() - begun) / 1000, failed);
    }
  };
}
