import type { Ontology } from '../../claims/ontology.ts';
import { ThroughlineError } from '../../errors.ts';
import { nameKey } from '../../identity/name-key.ts';
import type { LoadItem } from '../load-item.ts';
import type { Line } from '../sources/read-lines.ts';
import { listStatements, type ThingIndex } from './list-statements.ts';
import { namedThing, stateThing, type NamedThing } from './named-thing.ts';
import { firstOf, readFtmEntity, type FtmEntity } from './read-ftm-entity.ts';
import { writeStatement } from './write-statement.ts';

/** A file of FollowTheMoney entities that can be gone through twice. */
export interface FtmStream {
  readonly name: string;
  /** What the data set is called when its entities do not say. */
  readonly dataset: string;
  readonly ontology: Ontology;
  readonly open: (pass: 'names' | 'links') => Promise<AsyncIterable<Line>>;
}

/**
 * The links of a FollowTheMoney file, each as an article of one sentence. The first pass gathers the names, which stay in
 * memory, because links may stand before what they link; the second reads the links. Entities without a link are nothing
 * that an article could state, and are left out.
 */
export async function* readFtmStream(stream: FtmStream): AsyncGenerator<LoadItem> {
  const things = await indexThings(await stream.open('names'));
  for await (const line of await stream.open('links')) {
    const origin = `${stream.name}:${line.number}`;
    const entity = line.kind === 'line' ? readFtmEntity(parsed(line.text)) : null;
    if (entity === null) {
      const problem =
        line.kind === 'broken' ? line.problem : 'The line is no FollowTheMoney entity with id, schema and properties.';
      const record = line.kind === 'line' ? line.text.slice(0, 2000) : null;
      yield { kind: 'unreadable', origin, again: { record }, problem: new ThroughlineError('BAD_USER_INPUT', problem) };
      continue;
    }
    for (const one of withNested(entity)) yield* itemsOf(one, things, origin, stream);
  }
}

function* itemsOf(entity: FtmEntity, things: ThingIndex, origin: string, stream: FtmStream): Generator<LoadItem> {
  for (const statement of listStatements(entity, things, stream.dataset)) {
    const article = writeStatement(statement, stream.ontology);
    if (article === null) continue;
    // In the form of ready-made claims, because the entities at its ends stand elsewhere in the file.
    yield { kind: 'article', origin, again: { record: claimsRecord(article) }, notices: [], ...article };
  }
}

function claimsRecord({ draft, reading }: NonNullable<ReturnType<typeof writeStatement>>): unknown {
  return {
    article: { ...draft, date: draft.publishedAt },
    entities: reading.mentions.map(({ ref, externalIds, nationalities, spans, ...mention }) => ({
      id: ref,
      ...mention,
      ...externalIds,
      nationalities: nationalities ?? [],
      spans: spans.map((span) => [span.start, span.end]),
    })),
    relations: reading.claims.map(({ dates, qualifiers, start, type, subject, object, quote, confidence, rule }) => ({
      ...{ type, subject, object, quote, start, confidence, rule },
      ...dates,
      ...qualifiers,
    })),
  };
}

async function indexThings(lines: AsyncIterable<Line>): Promise<ThingIndex> {
  const things = new Map<string, NamedThing>();
  const posts = new Map<string, FtmEntity>();
  for await (const line of lines) {
    const entity = line.kind === 'line' ? readFtmEntity(parsed(line.text)) : null;
    for (const one of entity === null ? [] : withNested(entity)) {
      const thing = namedThing(one);
      if (thing !== null) things.set(one.id, thing);
      else if (one.schema === 'Position') posts.set(one.id, one);
    }
  }
  for (const [id, thing] of namesakesAmong(things)) things.set(id, { ...thing, distinct: `ftm:${id}` });
  const find = (id: string): NamedThing | null => things.get(id) ?? null;
  return {
    find,
    findPost: (id) => {
      const post = posts.get(id);
      const name = post === undefined ? null : firstOf(post, 'name');
      if (post === undefined || name === null) return null;
      const of = bodyOf(post, find);
      return of === null ? null : { name, of };
    },
  };
}

/** The people and organisations that share their name with another of the file: its editors say that they are two. */
function namesakesAmong(things: ReadonlyMap<string, NamedThing>): readonly (readonly [string, NamedThing])[] {
  const named = [...things].filter(([, thing]) => thing.type !== 'State');
  const keyOf = ({ type, name }: NamedThing): string => `${type}:${nameKey(name)}`;
  const counts = new Map<string, number>();
  for (const [, thing] of named) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return named.filter(([, thing]) => (counts.get(keyOf(thing)) ?? 0) > 1);
}

/** The organisation of a post; its state only when the post is one of the national government. */
function bodyOf(post: FtmEntity, find: (id: string) => NamedThing | null): NamedThing | null {
  const organization = firstOf(post, 'organization');
  if (organization !== null) return find(organization);
  const national = (post.properties.get('topics') ?? []).includes('gov.national');
  const country = firstOf(post, 'country');
  return national && country !== null ? stateThing(country) : null;
}

function withNested(entity: FtmEntity): readonly FtmEntity[] {
  return [entity, ...entity.nested.flatMap(withNested)];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
