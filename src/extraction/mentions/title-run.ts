import type { Token } from '../engine.ts';
import { organizationHeads } from '../gazetteer/organization-words.ts';
import { portfolioWords, roleHeads, roleModifiers } from '../gazetteer/role-words.ts';

/** Heads of titles that are as often something else: "Executive Order", "General Electric", "Chief Wahoo". */
const ambiguous = new Set(
  'executive general private chief head lead chair forward saint page order major model guard fellow independent'.split(
    ' ',
  ),
);

/** A word as it stands in the lexicons: lower case, without its full stop. */
export function plainWord(token: Token | undefined): string {
  return token === undefined ? '' : token.form.toLowerCase().replace(/\.$/u, '');
}

/** Position of the head that ends a title starting here ("Chief Financial Officer"), or null. Positions count from 0. */
export function titleEnd(tokens: readonly Token[], at: number, to: number): number | null {
  let end: number | null = null;
  for (let i = at; i <= to && i < at + 6; i += 1) {
    const token = tokens[i];
    // What the recogniser takes for a person's name is one: "Dean Kamen", "Pope Francis".
    // What it takes with the name, though it is an acronym, is a title all the same: "Calder COO Ann Lee".
    if (token === undefined || (token.entity === 'PERSON' && !/^C[A-Z]O$/.test(token.form))) break;
    const word = plainWord(token);
    const parts = word.split('-');
    const isHead =
      roleHeads.has(word) || (parts.length > 1 && roleHeads.has(parts.at(-1) ?? '')) || isPlural(tokens, i, to);
    if (
      isHead &&
      !belongsToOrganization(tokens, at, i, to) &&
      !(ambiguous.has(word) && end === null && !beforePerson(tokens, i, to))
    )
      end = i;
    if (!isHead && !roleModifiers.has(word)) break;
  }
  return end;
}

/** "Ministers Paul Okafor and Grace Adeyemi": one title for several people. */
function isPlural(tokens: readonly Token[], at: number, to: number): boolean {
  const word = plainWord(tokens[at]);
  return word.endsWith('s') && roleHeads.has(word.slice(0, -1)) && beforePerson(tokens, at, to);
}

function beforePerson(tokens: readonly Token[], head: number, to: number): boolean {
  const next = tokens[head + 1];
  return head + 1 <= to && next?.entity === 'PERSON';
}

/** Whether a title's word is part of an organisation's name: "General Motors", "Prime Minister's Office". */
function belongsToOrganization(tokens: readonly Token[], at: number, head: number, to: number): boolean {
  const next = tokens[head + 1];
  if (next === undefined || head + 1 > to) return false;
  // "Prosecutor General's Office": the possessive may stand behind a title's second word.
  const owned = plainWord(next) === 'general' ? head + 2 : head + 1;
  if (/^['’]s$/u.test(tokens[owned]?.form ?? '')) return organizationHeads.has(plainWord(tokens[owned + 1]));
  // "the Liberal Democrats": no title stands before several people of no name.
  if (next.tag === 'NNPS' && next.entity !== 'PERSON' && head + 1 === to) return true;
  return tokens[at]?.entity === 'ORGANIZATION' && next.entity === 'ORGANIZATION' && !/^(?:of|for)$/u.test(next.form);
}

/** Position where what a minister or director is in charge of ends: "of Foreign Affairs", "for the Middle East". */
export function portfolioEnd(tokens: readonly Token[], head: number, to: number): number {
  const preposition = tokens[head + 1]?.form;
  if (preposition !== 'of' && preposition !== 'for') return head;
  let end = head;
  for (let i = head + 2; i <= to; i += 1) {
    const word = plainWord(tokens[i]);
    if (portfolioWords.has(word) && tokens[i]?.entity !== 'PERSON') end = i;
    else if (!['the', 'and', ',', '&', 'of', 'for'].includes(word)) break;
  }
  return end;
}
