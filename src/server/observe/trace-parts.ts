import type { LanguageEngine } from '../../extraction/engine.ts';
import type { LoadedArticle } from '../../loading/article-loader.ts';
import type { Database } from '../../neo4j/database.ts';
import type { Traces } from './traces.ts';

const neo4j = { 'db.system.name': 'neo4j' };

/** A database whose queries are traced by their names; what they are given and give is not told. */
export function traceDatabase(database: Database, traces: Traces): Database {
  const query = <Result>(name: string, work: () => Promise<Result>): Promise<Result> =>
    traces.within(`cypher ${name}`, { ...neo4j, 'db.operation.name': name }, work);
  return {
    ...database,
    read: (statement, parameters) => query(statement, () => database.read(statement, parameters)),
    write: (work) =>
      traces.within('cypher transaction', neo4j, () =>
        database.write((transaction) =>
          work({ run: (statement, parameters) => query(statement, () => transaction.run(statement, parameters)) }),
        ),
      ),
  };
}

/** An engine whose readings are traced by the length of their texts. */
export function traceEngine<Engine extends LanguageEngine>(engine: Engine, traces: Traces): Engine {
  return {
    ...engine,
    annotate: (text) =>
      traces.within('engine read', { 'throughline.characters': text.length }, () => engine.annotate(text)),
  };
}

/** Loading whose articles are traced. */
export function traceLoad<Input>(
  load: (input: Input) => Promise<LoadedArticle>,
  traces: Traces,
): (input: Input) => Promise<LoadedArticle> {
  return (input) => traces.within('load article', {}, () => load(input));
}
