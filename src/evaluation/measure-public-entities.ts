import type { ArticleDraft } from '../articles/article.ts';
import type { EntityType } from '../claims/ontology.ts';
import type { Document } from '../extraction/document.ts';
import type { LanguageEngine, Sentence } from '../extraction/engine.ts';
import { readDocument } from '../extraction/read-document.ts';
import { addCounts, type Counts } from './counts.ts';
import { loadRows } from './labelled-article.ts';
import { scoreSpans, type TypedSpan } from './score-spans.ts';

/** Counts on a public entity set, of this project's reading and of the bare engine. */
export interface PublicEntityScore {
  readonly ours: { readonly exact: Counts; readonly overlapping: Counts };
  readonly engine: { readonly exact: Counts; readonly overlapping: Counts };
}

const kinds: Readonly<Partial<Record<EntityType, string>>> = {
  Person: 'PER',
  Organization: 'ORG',
  State: 'LOC',
  Place: 'LOC',
};
const engineKinds: Readonly<Record<string, string>> = { PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC' };

/** Measures where names are found on texts whose names people have marked, beside what the engine alone finds. */
export async function measurePublicEntities(path: string, engine: LanguageEngine): Promise<PublicEntityScore> {
  const all: { ours: readonly TypedSpan[]; bare: readonly TypedSpan[]; labelled: readonly TypedSpan[] }[] = [];
  for (const row of await loadRows(path)) {
    const text = String(row['text']);
    const labelled = (row['entities'] as readonly (readonly [number, number, string])[]).map(([start, end, kind]) => ({
      start,
      end,
      kind,
    }));
    const draft: ArticleDraft = {
      text,
      title: null,
      url: null,
      publisher: null,
      author: null,
      language: 'en',
      publishedAt: null,
    };
    const document = await readDocument(draft, engine);
    all.push({ labelled, ours: namesOf(document), bare: engineSpans(await engine.annotate(text)) });
  }
  const score = (of: 'ours' | 'bare', match: 'exact' | 'overlapping'): Counts =>
    addCounts(all.map((article) => scoreSpans(article.labelled, article[of], match)));
  return {
    ours: { exact: score('ours', 'exact'), overlapping: score('ours', 'overlapping') },
    engine: { exact: score('bare', 'exact'), overlapping: score('bare', 'overlapping') },
  };
}

/** The names of a document; adjectives and descriptions are not what these sets mark. */
function namesOf(document: Document): readonly TypedSpan[] {
  const types = new Map(document.mentions.map((mention) => [mention.ref, mention.type]));
  return document.references.flatMap((reference): readonly TypedSpan[] => {
    const type = types.get(reference.mention);
    const kind = type === undefined ? undefined : kinds[type];
    const tokens = document.sentences[reference.sentence]?.tokens ?? [];
    const start = tokens[reference.first - 1]?.start;
    const end = tokens[reference.last - 1]?.end;
    const isName = reference.kind === 'name' || (reference.kind === 'metonym' && reference.first === reference.last);
    return isName && kind !== undefined && start !== undefined && end !== undefined ? [{ start, end, kind }] : [];
  });
}

function engineSpans(sentences: readonly Sentence[]): readonly TypedSpan[] {
  const spans: TypedSpan[] = [];
  for (const sentence of sentences) {
    let previous = 'O';
    for (const token of sentence.tokens) {
      const kind = engineKinds[token.entity];
      const last = spans.at(-1);
      if (kind !== undefined && token.entity === previous && last !== undefined)
        spans[spans.length - 1] = { ...last, end: token.end };
      else if (kind !== undefined) spans.push({ start: token.start, end: token.end, kind });
      previous = token.entity;
    }
  }
  return spans;
}
