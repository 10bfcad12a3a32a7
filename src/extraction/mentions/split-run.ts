import type { Token } from '../engine.ts';
import { genderedNouns, honorifics, portfolioWords, roleHeads, roleModifiers } from '../gazetteer/role-words.ts';
import { isFirstName, type Gender } from '../gazetteer/first-names.ts';
import { organizationHeads } from '../gazetteer/organization-words.ts';
import { type CountryNaming, findCountry, longestCountryName } from '../gazetteer/state-names.ts';
import type { Run } from './proper-runs.ts';

/** A part of a run of capitalised words that is one name. */
export interface RunPart extends Run {
  readonly title: string | null;
  readonly gender: Gender | null;
  readonly country: CountryNaming | null;
}

/** Cuts "Canadian Prime Minister Justin Trudeau" into a country and a name with its title, "Huawei Chief Financial Officer Meng Wanzhou" into two names. */
export function splitRun(tokens: readonly Token[], run: Run): readonly RunPart[] {
  const parts: RunPart[] = [];
  const from = run.first - 1;
  const to = run.last - 1;
  let title: string | null = null;
  let gender: Gender | null = null;
  let at = from;
  while (at <= to) {
    const country = countryAt(tokens, at, to);
    if (
      country !== null &&
      !opensOrganization(tokens, country.last, to) &&
      !insideLongerName(tokens, at, country.last, to)
    ) {
      parts.push({ first: at + 1, last: country.last + 1, title: null, gender: null, country: country.naming });
      at = country.last + 1;
      title = null;
      continue;
    }
    const address = honorifics.get(plain(tokens[at]));
    if (address !== undefined && at < to && isAddress(tokens, at)) {
      title = join(title, tokens, at, at);
      gender = address ?? gender;
      at += 1;
      continue;
    }
    const roleEnd = roleRunEnd(tokens, at, to);
    if (roleEnd !== null) {
      const end = portfolioEnd(tokens, roleEnd, to);
      gender = genderedNouns.get(plain(tokens[roleEnd])) ?? gender;
      title = join(title, tokens, at, end);
      at = end + 1;
      continue;
    }
    if (isConnector(tokens[at])) {
      at += 1;
      title = null;
      continue;
    }
    let end = at;
    while (end < to && !isBoundary(tokens, at, end, to)) end += 1;
    while (end > at && isConnector(tokens[end])) end -= 1;
    parts.push({ first: at + 1, last: end + 1, title, gender, country: null });
    title = null;
    gender = null;
    at = end + 1;
  }
  return parts;
}

function countryAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly naming: CountryNaming; readonly last: number } | null {
  for (let last = Math.min(to, at + longestCountryName - 1); last >= at; last -= 1) {
    const words = tokens
      .slice(at, last + 1)
      .map((token) => token.form)
      .join(' ');
    const naming = findCountry(words);
    if (naming !== null) return { naming, last };
  }
  return null;
}

/** Whether the words after a country make it part of an organisation's name: "Australian Broadcasting Corporation". */
function opensOrganization(tokens: readonly Token[], countryLast: number, to: number): boolean {
  if (tokens[countryLast + 1]?.form === "'s" || tokens[countryLast + 1]?.form === '’s') return false;
  for (let i = countryLast + 1; i <= to; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.entity === 'PERSON') return false;
    if (roleRunEnd(tokens, i, to) !== null) return false;
    if (organizationHeads.has(plain(token))) return true;
  }
  return false;
}

/** Whether the recogniser saw a longer organisation or person here: "Jordan Times", "Michael Jordan", "Bank of China". */
function insideLongerName(tokens: readonly Token[], first: number, last: number, to: number): boolean {
  const tag = tokens[first]?.entity;
  if (tag !== 'ORGANIZATION' && tag !== 'PERSON') return false;
  const next = last + 1 <= to ? tokens[last + 1] : undefined;
  return next !== undefined && next.entity === tag && roleRunEnd(tokens, last + 1, to) === null;
}

function isAddress(tokens: readonly Token[], at: number): boolean {
  // "Lord" and "Lady" as well as "Gen" are only forms of address before a name.
  const next = tokens[at + 1];
  return next !== undefined && /^\p{Lu}/u.test(next.form);
}

/** Position of the head that ends a title starting here, or null. */
function roleRunEnd(tokens: readonly Token[], at: number, to: number): number | null {
  let end: number | null = null;
  for (let i = at; i <= to && i < at + 6; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const word = plain(token);
    const parts = word.split('-');
    const isHead = roleHeads.has(word) || (parts.length > 1 && roleHeads.has(parts.at(-1) ?? ''));
    if (isHead && !belongsToOrganization(tokens, at, i, to)) end = i;
    if (!isHead && !roleModifiers.has(word)) break;
  }
  return end;
}

/** Whether a title's word is part of an organisation's name: "General Motors", "Prime Minister's Office". */
function belongsToOrganization(tokens: readonly Token[], at: number, head: number, to: number): boolean {
  const next = tokens[head + 1];
  if (next === undefined || head + 1 > to) return false;
  if (next.form === "'s" || next.form === '’s') return organizationHeads.has(plain(tokens[head + 2]));
  return tokens[at]?.entity === 'ORGANIZATION' && next.entity === 'ORGANIZATION' && next.form !== 'of';
}

/** Position where what a minister or director is in charge of ends: "of Foreign Affairs", "for the Middle East". */
function portfolioEnd(tokens: readonly Token[], head: number, to: number): number {
  const preposition = tokens[head + 1]?.form;
  if (preposition !== 'of' && preposition !== 'for') return head;
  let end = head;
  for (let i = head + 2; i <= to; i += 1) {
    const word = plain(tokens[i]);
    if (portfolioWords.has(word)) end = i;
    else if (!['the', 'and', ',', '&', 'of', 'for'].includes(word)) break;
  }
  return end;
}

/** Whether a name that started at `start` ends at `at` because another title or name begins right after. */
function isBoundary(tokens: readonly Token[], start: number, at: number, to: number): boolean {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (here === undefined || next === undefined) return true;
  if (isConnector(next)) return false;
  if (roleRunEnd(tokens, at + 1, to) !== null && !isConnector(here)) return true;
  if (honorifics.has(plain(next)) && next.form.endsWith('.')) return true;
  if (here.entity !== 'O' && next.entity === 'PERSON' && here.entity !== 'PERSON' && !isConnector(here)) {
    return tokens[at + 2]?.entity === 'PERSON' || isFirstName(next.form);
  }
  // "Canadian Michael Kovrig": a country's adjective inside a run starts a part of its own above; after a name it ends it.
  return here.entity === 'PERSON' && next.entity === 'LOCATION' && at > start && findCountry(next.form) !== null;
}

function isConnector(token: Token | undefined): boolean {
  return token !== undefined && /^(?:of|for|the|and|,|&|'s|’s|')$/u.test(token.form);
}

function plain(token: Token | undefined): string {
  return token === undefined ? '' : token.form.toLowerCase().replace(/\.$/u, '');
}

function join(title: string | null, tokens: readonly Token[], first: number, last: number): string {
  const words = tokens
    .slice(first, last + 1)
    .map((token) => token.form)
    .join(' ');
  return title === null ? words : `${title} ${words}`;
}
