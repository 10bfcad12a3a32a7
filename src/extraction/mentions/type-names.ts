import { otherAcronyms, otherHeads } from '../gazetteer/organization-words.ts';
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

/**
 * Gathers names that are spelt the same and decides what each is by everything its places in the article say together,
 * so that a name recognised once is recognised everywhere. Names of nothing in particular are left out.
 */
export function typeNames(spans: readonly NameSpan[]): readonly NameGroup[] {
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
    const type = typeOf(key, words, members);
    if (type !== null) groups.push({ key, words, type, spans: members });
  }
  return groups;
}

function typeOf(key: string, words: readonly string[], spans: readonly NameSpan[]): NameType | null {
  if (otherAcronyms.has(key) || (words.length === 1 && otherHeads.has(key))) return null;
  const sum = (type: NameType): number => spans.reduce((total, span) => total + span.evidence[type], 0);
  const best = nameTypes.map((type) => ({ type, score: sum(type) })).reduce((a, b) => (b.score > a.score ? b : a));
  // Averaged over at most a few places, so that one strong sign counts in a name that stands everywhere.
  if (best.score / Math.min(spans.length, 3) >= enough) return best.type;
  return unrecognised(key, words, spans) ? 'Organization' : null;
}

/** Whether a name that the recogniser does not know is one all the same: "the Sea Org", an acronym, a name that recurs. */
function unrecognised(key: string, words: readonly string[], spans: readonly NameSpan[]): boolean {
  if (otherHeads.has(words.at(-1) ?? '')) return false;
  const text = spans[0]?.text ?? '';
  const isAcronym = /^[\p{Lu}\d&]{3,7}$/u.test(text.replaceAll('.', ''));
  if (isAcronym) return spans.length > 1 || spans.some((span) => span.determined);
  if (words.length > 1) return spans.length > 1 && /\p{Ll}/u.test(text) && spans.some((span) => span.determined);
  return spans.length > 2 && key.length > 3;
}
