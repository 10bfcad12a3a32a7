import type { Sentence, Token } from '../engine.ts';
import { organizationHeads, organizationHeadsWithOf } from '../gazetteer/organization-words.ts';
import { roleHeads } from '../gazetteer/role-words.ts';
import { findCountry } from '../gazetteer/state-names.ts';

/** First and last token index of a stretch of words. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Lower-case words inside personal names: "van der", "bin", "al-". */
const particles = new Set(
  'de da do dos del della di du la le las los lo van von der den ten ter bin bint ibn al el ul abu y e zu af av'.split(
    ' ',
  ),
);
/** Words whose possessive belongs to an organisation's name: "People's Army", "Sheriff's Office". */
const possessors = new Set(
  "people women men children workers farmers teachers students sheriff attorney prosecutor governor mayor king queen lloyd moody christie sotheby peoples' mcdonald macy wendy general president minister".split(
    ' ',
  ),
);

/** Whether a word can be part of a proper name. */
export function isProper(token: Token, position: number): boolean {
  if (!/^(?:[\p{Lu}\d]|(?:al|el|ul|an|ash|ad|as)-\p{Lu}|[dl]['’]\p{Lu})/u.test(token.form)) return false;
  if (token.tag.startsWith('NNP')) return /\p{L}/u.test(token.form) && !isDateWord(token);
  if (token.entity !== 'O') return /\p{Lu}/u.test(token.form);
  if (token.tag.startsWith('JJ') || token.tag.startsWith('NN')) {
    return position > 0 ? /^\p{Lu}/u.test(token.form) && !token.form.includes('$') : findCountry(token.form) !== null;
  }
  return false;
}

const dateWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

function isDateWord(token: Token): boolean {
  return token.entity === 'O' && dateWords.has(token.form.toLowerCase().replace('.', ''));
}

/**
 * The longest stretches of a sentence that can be proper names: capitalised words, with the particles, "of" and
 * possessives that bind them. They may still hold a title, a country and a name in a row.
 */
export function properRuns(sentence: Sentence): readonly Run[] {
  const tokens = sentence.tokens;
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isProper(token, i)) continue;
    let end = i;
    for (let next = extend(tokens, i, end); next > end; next = extend(tokens, i, end)) end = next;
    runs.push({ first: i + 1, last: end + 1 });
    i = end;
  }
  return runs;
}

/** Position of the next proper word that the run reaches, or `end` when it stops. */
function extend(tokens: readonly Token[], start: number, end: number): number {
  const at = (position: number): Token | null => tokens[position] ?? null;
  const proper = (position: number): boolean => {
    const token = at(position);
    return token !== null && isProper(token, position);
  };
  if (proper(end + 1)) return end + 1;
  const last = at(end);
  const next = at(end + 1);
  if (last === null || next === null) return end;
  const word = next.form;
  const lower = last.form.toLowerCase();
  if (word === '&' && proper(end + 2)) return end + 2;
  if (particles.has(word) && last.entity !== 'LOCATION') {
    if (proper(end + 2)) return end + 2;
    if (particles.has(at(end + 2)?.form ?? '') && proper(end + 3)) return end + 3;
  }
  const sameName = last.entity === 'ORGANIZATION' && next.entity === 'ORGANIZATION';
  if (word === 'of' || word === 'for') {
    const binds =
      sameName ||
      organizationHeadsWithOf.has(lower) ||
      (word === 'of' && organizationHeads.has(lower)) ||
      roleHeads.has(lower);
    if (binds && proper(end + 2)) return end + 2;
    if (binds && at(end + 2)?.form === 'the' && proper(end + 3)) return end + 3;
  }
  if ((word === 'and' || word === ',') && isInsideOf(tokens, start, end)) {
    const after = at(end + 2);
    if (
      after !== null &&
      proper(end + 2) &&
      after.entity === last.entity &&
      after.entity !== 'PERSON' &&
      after.entity !== 'LOCATION' &&
      findCountry(after.form) === null
    ) {
      // A comma only binds in a list that ends in "and": "Business, Innovation and Skills".
      if (word === 'and' || at(end + 3)?.form === 'and') return end + 2;
    }
  }
  if (word === 'and' && sameName && at(end + 2)?.entity === 'ORGANIZATION' && proper(end + 2)) return end + 2;
  if ((word === "'s" || word === '’s' || word === "'" || word === '’') && proper(end + 2)) {
    if (possessors.has(lower) || (next.entity === 'ORGANIZATION' && at(end + 2)?.entity === 'ORGANIZATION'))
      return end + 2;
  }
  if (sameName && at(end + 2)?.entity === 'ORGANIZATION' && proper(end + 2)) return end + 2;
  return end;
}

function isInsideOf(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start + 1; i < end; i += 1) {
    const before = tokens[i - 1]?.form.toLowerCase() ?? '';
    if ((tokens[i]?.form === 'of' || tokens[i]?.form === 'for') && organizationHeadsWithOf.has(before)) return true;
  }
  return false;
}
