import { organizationHeads, otherAcronyms, otherHeads } from '../gazetteer/organization-words.ts';
import { roleHeads } from '../gazetteer/role-words.ts';
import { nameKey } from './name-key.ts';
import { type NameSpan, type NameType, nameTypes } from './name-span.ts';

/** All places of an article where the same name stands, and what kind of thing they make it. */
export interface NameGroup {
  readonly key: string;
  readonly words: readonly string[];
  readonly type: NameType;
  readonly spans: readonly NameSpan[];
}

/** Least evidence from which a name is believed in. */
const enough = 0.75;
/** Single words that are written large but name nothing by themselves. */
const notNames = new Set(
  'government state minister ministers president prime official officials republic kingdom city county region north south east west northern southern eastern western god internet foreign affairs department ministry university office committee university college hospital mr mrs ms sir'.split(
    ' ',
  ),
);

/**
 * Gathers names that are spelt the same and decides what each is by everything its places in the article say together,
 * so that a name recognised once is recognised everywhere. Names of nothing in particular are left out; `commonWords`
 * holds the words that the article also writes small.
 */
export function typeNames(spans: readonly NameSpan[], commonWords: ReadonlySet<string>): readonly NameGroup[] {
  const byKey = new Map<string, NameSpan[]>();
  for (const span of spans) {
    const key = nameKey(span.text);
    if (key === '') continue;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [span]);
    else group.push(span);
  }
  const groups: NameGroup[] = [];
  for (const [key, members] of byKey) {
    const words = key.split(' ');
    const type = typeOf(key, words, members, commonWords);
    if (type !== null) groups.push({ key, words, type, spans: members });
  }
  return groups;
}

function typeOf(
  key: string,
  words: readonly string[],
  spans: readonly NameSpan[],
  commonWords: ReadonlySet<string>,
): NameType | null {
  const isCapitals = spans.every((span) => !/\p{Ll}/u.test(span.text));
  if (words.length === 1 && ((isCapitals && otherAcronyms.has(key)) || otherHeads.has(key) || notNames.has(key)))
    return null;
  const sum = (type: NameType): number => spans.reduce((total, span) => total + span.evidence[type], 0);
  const best = nameTypes.map((type) => ({ type, score: sum(type) })).reduce((a, b) => (b.score > a.score ? b : a));
  // Averaged over at most a few places, so that one strong sign counts in a name that stands everywhere.
  if (best.score / Math.min(spans.length, 3) >= enough) return best.type;
  return unrecognised(key, words, spans, commonWords) ? 'Organization' : null;
}

/** Whether a name that the recogniser does not know is one all the same: "the Sea Org", an acronym, a name that recurs. */
function unrecognised(
  key: string,
  words: readonly string[],
  spans: readonly NameSpan[],
  commonWords: ReadonlySet<string>,
): boolean {
  if (otherHeads.has(words.at(-1) ?? '')) return false;
  const text = spans[0]?.text ?? '';
  const isAcronym = /^[\p{Lu}\d&]{3,7}$/u.test(text.replaceAll('.', ''));
  if (isAcronym)
    return spans.some((span) => !span.modifies) && (spans.length > 1 || spans.some((span) => span.determined));
  if (roleHeads.has(words.at(-1) ?? '')) return false;
  const isMember = spans.some((span) => span.evidence.Organization > 0.5);
  if (words.length > 1)
    return (spans.length > 1 || isMember) && /\p{Ll}/u.test(text) && spans.some((span) => span.determined);
  if (commonWords.has(key)) return false;
  // "The Coalition", "the Crown": a body that the article knows only by its kind.
  if (organizationHeads.has(key)) return spans.some((span) => span.first > 1);
  return spans.length > 2 && key.length > 3;
}
