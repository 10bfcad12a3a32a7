import type { SettingReader } from './setting-reader.ts';

/** Where the graph lives. */
export type DatabaseConfig =
  /** Throughline starts its own Neo4j in the data folder. */
  | { readonly kind: 'local' }
  /** Somebody else runs it: a server, a cluster, Aura. */
  | {
      readonly kind: 'remote';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly name: string | null;
    };

/** Where the settings say that the graph lives. */
export function readDatabase({ given, text, problems }: SettingReader): DatabaseConfig {
  const uri = given('NEO4J_URI');
  if (uri === null) return { kind: 'local' };
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+/.test(uri)) {
    problems.push('NEO4J_URI is not an address such as neo4j://host:7687, bolt://host:7687 or neo4j+s://host');
  }
  const password = given('NEO4J_PASSWORD');
  if (password === null)
    problems.push('NEO4J_URI is set and NEO4J_PASSWORD is not; the password of that database is expected');
  return {
    kind: 'remote',
    uri,
    user: text('NEO4J_USER'),
    password: password ?? '',
    name: given('NEO4J_DATABASE'),
  };
}
