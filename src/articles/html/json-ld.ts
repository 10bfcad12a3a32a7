import type { Page } from './page.ts';

/** What a page says of its article in schema.org terms. */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

/** The first news article that a page describes in JSON-LD, or null. Blocks that are not JSON are passed over. */
export function findStructuredArticle(page: Page): StructuredArticle | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of things(parsed(script.textContent ?? ''), 0)) {
      if (!typesOf(thing).some((type) => /(?:Article|BlogPosting|^Report)$/.test(type))) continue;
      return {
        headline: textOf(thing['headline']) ?? textOf(thing['name']),
        authors: names(thing['author']),
        published: textOf(thing['datePublished']) ?? textOf(thing['dateCreated']),
        publisher: names(thing['publisher'])[0] ?? null,
        language: textOf(thing['inLanguage']) ?? names(thing['inLanguage'])[0] ?? null,
        url: textOf(thing['url']) ?? textOf(thing['mainEntityOfPage']) ?? idOf(thing['mainEntityOfPage']),
        body: textOf(thing['articleBody']),
      };
    }
  }
  return null;
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Every object of a block: itself, the members of lists, and those of its graph. */
function things(value: unknown, depth: number): readonly Thing[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((item) => things(item, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...things(value['@graph'], depth + 1)];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

/** The names in a property that may be a text, a thing with a name, or a list of both. */
function names(value: unknown): readonly string[] {
  return [value].flat().flatMap((one: unknown) => (isThing(one) ? (textOf(one['name']) ?? []) : (textOf(one) ?? [])));
}

function idOf(value: unknown): string | null {
  return isThing(value) ? textOf(value['@id']) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
