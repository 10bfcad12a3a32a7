import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ThroughlineError } from '../errors.ts';

export interface LabelledEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface LabelledClaim {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly status: string;
  readonly claimant: string | null;
  readonly quote: string;
  /** Whether missing it counts: the article clearly states it. */
  readonly core: boolean;
}

/** An article with what a careful reader says it states. */
export interface LabelledArticle {
  readonly doc: string;
  readonly text: string;
  readonly date: string | null;
  readonly entities: readonly LabelledEntity[];
  readonly claims: readonly LabelledClaim[];
}

/** Reads `articles.jsonl` and `labels.jsonl` of a folder. Throws BAD_USER_INPUT when they do not go together. */
export async function loadLabelledArticles(folder: string): Promise<readonly LabelledArticle[]> {
  const texts = new Map<string, string>();
  for (const row of await loadRows(join(folder, 'articles.jsonl'))) texts.set(text(row['doc']), text(row['text']));
  const labels = await loadRows(join(folder, 'labels.jsonl'));
  return labels.map((row) => {
    const doc = text(row['doc']);
    const article = texts.get(doc);
    if (article === undefined)
      throw new ThroughlineError('BAD_USER_INPUT', `labels.jsonl labels "${doc}", which articles.jsonl lacks.`);
    return {
      doc,
      text: article,
      date: row['date'] === null || row['date'] === undefined ? null : text(row['date']),
      entities: list(row['entities']).map((entity) => ({
        id: text(entity['id']),
        type: text(entity['type']),
        name: text(entity['name']),
        aliases: (entity['aliases'] as readonly unknown[]).map(text),
      })),
      claims: list(row['claims']).map((claim) => ({
        subject: text(claim['subject']),
        type: text(claim['type']),
        object: text(claim['object']),
        status: text(claim['status']),
        claimant: claim['claimant'] === null || claim['claimant'] === undefined ? null : text(claim['claimant']),
        quote: text(claim['quote']),
        core: claim['core'] !== false,
      })),
    };
  });
}

/** The objects of a JSON Lines file. */
export async function loadRows(path: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const content = await readFile(path, 'utf8');
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => record(JSON.parse(line)));
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null)
    throw new ThroughlineError('BAD_USER_INPUT', 'A line of a labelled file is no object.');
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value))
    throw new ThroughlineError('BAD_USER_INPUT', 'A labelled file lacks a list of entities or claims.');
  return value.map(record);
}

function text(value: unknown): string {
  if (typeof value !== 'string')
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      `A labelled file has ${JSON.stringify(value)} where a text is expected.`,
    );
  return value;
}
