import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { EngineUsage } from '../../extraction/engine.ts';
import type { ObservedOperation } from '../../graphql/observe-operations.ts';
import type { DatabaseUsage } from '../../neo4j/database-usage.ts';
import { followParts } from './follow-parts.ts';

/** What the service counts, for Prometheus. */
export interface Metrics {
  readonly operation: (operation: ObservedOperation) => void;
  readonly response: (status: number) => void;
  /** A request that was refused to keep the others fast. */
  readonly shed: (reason: 'busy' | 'rate') => void;
  readonly statement: (name: string, seconds: number, ended: 'ok' | 'failed') => void;
  readonly engineText: (seconds: number, ended: 'ok' | 'failed') => void;
  readonly engineCrashed: () => void;
  readonly load: (seconds: number, outcome: string) => void;
  /** Reads these off from now on, too, whenever the numbers are asked for. */
  readonly follow: (parts: FollowedParts) => void;
  /** All of it in Prometheus' text format. */
  readonly exposition: () => Promise<string>;
  readonly contentType: string;
}

/** What is read off when the numbers are asked for. */
export interface Gauged {
  readonly requestsUnderWay: () => number;
  readonly loadsUnderWay: () => number;
}

/** Parts of the service that know how busy they are; null: there is no such part here. */
export interface FollowedParts {
  readonly database: () => DatabaseUsage;
  readonly engine: () => EngineUsage | null;
  readonly queueLength: () => Promise<number | null>;
}

/** Clients name their operations as they like; past these many names they are counted together. */
const mostNames = 100;

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Counters that start at nothing, in a registry of their own. */
export function openMetrics(gauged: Gauged): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]): Counter<Label> =>
    new Counter({ name: `throughline_${name}`, help, labelNames, registers });
  const histogram = <Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
  ): Histogram<Label> => new Histogram({ name: `throughline_${name}`, help, labelNames, buckets: seconds, registers });
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name: `throughline_${name}`,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  };

  const operations = histogram('operation_seconds', 'Answers of the API, by operation and how they ended', [
    'operation',
    'kind',
    'code',
  ]);
  const responses = counter('responses_total', 'Answers over HTTP, by status', ['status']);
  const sheds = counter('shed_total', 'Requests refused: too many at a time (busy), or by one client (rate)', [
    'reason',
  ]);
  const statements = histogram('database_seconds', 'Queries and transactions of the database', ['statement', 'ended']);
  const texts = histogram('engine_seconds', 'Texts that the language engine read', ['ended']);
  const crashes = counter('engine_restarts_total', 'Times that the language engine ended by itself', []);
  const loads = histogram('load_seconds', 'Articles that were submitted, by how it ended', ['outcome']);
  gauge('requests_under_way', 'Requests that are being answered', gauged.requestsUnderWay);
  gauge('loads_under_way', 'Articles that are being loaded or wait for it', gauged.loadsUnderWay);

  const names = new Set<string>();
  const bounded = (name: string | null): string => {
    if (name === null) return 'unnamed';
    if (names.size < mostNames) names.add(name);
    return names.has(name) ? name : 'other';
  };
  return {
    operation: ({ name, kind, code, seconds: took }) => {
      // A name that came with something that is no operation of ours is not remembered.
      const operation = kind === null ? 'invalid' : bounded(name);
      operations.observe({ operation, kind: kind ?? 'none', code: code ?? 'OK' }, took);
    },
    response: (status) => {
      responses.inc({ status: String(status) });
    },
    shed: (reason) => {
      sheds.inc({ reason });
    },
    statement: (statement, took, ended) => {
      statements.observe({ statement, ended }, took);
    },
    engineText: (took, ended) => {
      texts.observe({ ended }, took);
    },
    engineCrashed: () => {
      crashes.inc();
    },
    load: (took, outcome) => {
      loads.observe({ outcome }, took);
    },
    follow: (parts) => {
      followParts(registry, parts);
    },
    exposition: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
