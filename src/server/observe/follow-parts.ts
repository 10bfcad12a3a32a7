import { Counter, Gauge, type Registry } from 'prom-client';
import type { FollowedParts } from './metrics.ts';

/** Adds to a registry the numbers of parts that know how busy they are. */
export function followParts(registry: Registry, { database, engine, queueLength }: FollowedParts): void {
  const registers = [registry];
  const states = (name: string, help: string, read: () => Readonly<Record<string, number>> | null): void => {
    new Gauge({
      name: `throughline_${name}`,
      help,
      labelNames: ['state'],
      registers,
      collect() {
        for (const [state, count] of Object.entries(read() ?? {})) this.set({ state }, count);
      },
    });
  };
  states('database_connections', 'Connections to Neo4j: in use, free, and queries that wait for one', () => {
    const { underWay, mostConnections } = database();
    const inUse = Math.min(underWay, mostConnections);
    return { in_use: inUse, free: mostConnections - inUse, waiting: underWay - inUse };
  });
  new Counter({
    name: 'throughline_database_repeats_total',
    help: 'Reads that were asked again and transactions that were run again',
    registers,
    collect() {
      this.reset();
      this.inc(database().repeats);
    },
  });
  states('engines', 'Language engines that read, and that are away or being started', () => {
    const usage = engine();
    return usage === null ? null : { ready: usage.ready, away: usage.away };
  });
  states('engine_texts', 'Texts at the language engines, and texts that wait for one', () => {
    const usage = engine();
    return usage === null ? null : { reading: usage.reading, waiting: usage.waiting };
  });
  new Gauge({
    name: 'throughline_load_queue_length',
    help: 'Articles in the queue of REDIS_URL, of every service',
    registers,
    async collect() {
      // A queue that cannot be asked has no length; the other numbers are wanted all the same.
      const length = await queueLength().catch(() => null);
      this.set(length ?? Number.NaN);
    },
  });
}
