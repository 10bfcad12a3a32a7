import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ThroughlineError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import type { Database } from './database.ts';
import { numberOf, textOf } from './row.ts';

/** A numbered change of the graph's schema. */
interface Migration {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/**
 * Brings a graph to this program's schema: applies, in order and under a lock, every migration it has not seen, and tells
 * how many those were. Of programs that start at once, one applies them and the others wait. Throws SETUP when the graph is
 * newer than the program or an applied migration was changed afterwards.
 */
export async function migrate(
  database: Database,
  folder: string = join(packageRoot, 'cypher', 'migrations'),
): Promise<number> {
  const migrations = readMigrations(folder);
  await database.migrate(
    'CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (m:Migration) REQUIRE m.number IS UNIQUE',
  );
  // Nearly always there is nothing to do, and then nobody has to be waited for.
  if ((await findUnapplied(database, migrations)).length === 0) return 0;
  return database.write(async (transaction) => {
    await transaction.run('lock-migrations');
    // Another program may have applied them meanwhile. What changes the schema is a transaction of its own beside this one.
    const unapplied = await findUnapplied(database, migrations);
    for (const { number, name, checksum, statements } of unapplied) {
      for (const statement of statements) await database.migrate(statement);
      await database.write((recording) => recording.run('record-migration', { number, name, checksum }));
    }
    return unapplied.length;
  });
}

/** The migrations that a graph has not seen, in order. Throws SETUP when those it has seen are not this program's. */
async function findUnapplied(database: Database, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const applied = new Map(
    (await database.read('list-migrations')).map((row) => [numberOf(row, 'number'), textOf(row, 'checksum')]),
  );
  const newest = migrations.at(-1)?.number ?? 0;
  const ahead = [...applied.keys()].filter((number) => number > newest);
  if (ahead.length > 0) {
    throw new ThroughlineError(
      'SETUP',
      `This graph was written by a newer Throughline (schema ${Math.max(...ahead)}, this program knows ${newest}). Update the program.`,
    );
  }
  const changed = migrations.find(({ number, checksum }) => applied.has(number) && applied.get(number) !== checksum);
  if (changed !== undefined) {
    throw new ThroughlineError(
      'SETUP',
      `Migration ${changed.name} differs from the one this graph was made with. Restore the file; a change of schema is a new migration.`,
    );
  }
  return migrations.filter(({ number }) => !applied.has(number));
}

function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{3}-[a-z-]+\.cypher$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return {
        number: Number(file.slice(0, 3)),
        name: file.slice(0, -'.cypher'.length),
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: text
          .split('\n')
          .filter((line) => !line.startsWith('//'))
          .join('\n')
          .split(';')
          .map((statement) => statement.trim())
          .filter((statement) => statement !== ''),
      };
    });
}
