import type { Token } from '../engine.ts';
import { isFirstName, type Gender } from '../gazetteer/first-names.ts';
import { isKnownOrganization } from '../gazetteer/known-organizations.ts';
import { organizationHeads } from '../gazetteer/organization-words.ts';
import { regions } from '../gazetteer/place-words.ts';
import { genderedNouns, honorifics } from '../gazetteer/role-words.ts';
import { type CountryNaming, findCountry } from '../gazetteer/state-names.ts';
import { countryAt } from './country-run.ts';
import { isGivenName } from './given-name.ts';
import type { Run } from './proper-runs.ts';
import { plainWord, portfolioEnd, titleEnd } from './title-run.ts';

const postNominals = new Set('qc kc sc mp mep msp mla obe mbe cbe kbe phd md frs usn usmc usaf esq'.split(' '));

/** Adjectives that cannot end what somebody is in charge of. */
const unfinished = new Set(
  'foreign national international public external human social digital european rural religious natural'.split(' '),
);

/** A part of a run of capitalised words that is one name. */
export interface RunPart extends Run {
  readonly title: string | null;
  readonly gender: Gender | null;
  readonly country: CountryNaming | null;
}

/**
 * Cuts "Canadian Prime Minister Justin Trudeau" into a country and a name with its title, "Huawei Chief Financial Officer
 * Meng Wanzhou" into two names. Positions within count from 0, token indexes in the result from 1.
 */
export function splitRun(tokens: readonly Token[], run: Run): readonly RunPart[] {
  const parts: RunPart[] = [];
  const to = run.last - 1;
  let title: string | null = null;
  let gender: Gender | null = null;
  let at = run.first - 1;
  while (at <= to) {
    const country = countryAt(tokens, at, to);
    if (country !== null) {
      parts.push({ first: at + 1, last: country.last + 1, title: null, gender: null, country: country.naming });
      at = country.last + 1;
      title = null;
      continue;
    }
    const address = honorifics.get(plainWord(tokens[at]));
    if (address !== undefined && at < to && /^\p{Lu}/u.test(tokens[at + 1]?.form ?? '')) {
      title = join(title, tokens, at, at);
      gender = address ?? gender;
      at += 1;
      continue;
    }
    const head = titleEnd(tokens, at, to);
    if (head !== null) {
      const end = portfolioEnd(tokens, head, to);
      parts.push(...regionsWithin(tokens, head + 1, end));
      gender = genderedNouns.get(plainWord(tokens[head])) ?? gender;
      // "Director of the National Iodine Nutrition…": what follows "of" and is no known portfolio is no person either.
      const next = tokens[end + 1];
      const opens = /^(?:of|for)$/u.test(tokens[head + 1]?.form ?? '') && head + 1 <= to;
      const isComplete = end > head && !unfinished.has(plainWord(tokens[end]));
      const isOpen = opens && !isComplete && next?.entity !== 'PERSON';
      title = isOpen ? null : join(title, tokens, at, end);
      if (
        isOpen &&
        !namesCountry(tokens, end + 1, to) &&
        !hasBody(tokens, end + 1, to) &&
        tokens.slice(end + 1, to + 1).every((token) => token.entity !== 'PERSON')
      )
        break;
      at = end + 1;
      continue;
    }
    if (isConnector(tokens[at])) {
      at += 1;
      title = null;
      continue;
    }
    const known = knownOrganizationEnd(tokens, at, to);
    let end = known ?? at;
    if (known === null) while (end < to && !isBoundary(tokens, at, end, to)) end += 1;
    while (end > at && (isConnector(tokens[end]) || isPostNominal(tokens, at, end))) end -= 1;
    parts.push({ first: at + 1, last: end + 1, title, gender, country: null });
    title = null;
    gender = null;
    at = end + 1;
  }
  return parts;
}

/** Position where a well-known organisation's name ends, when nothing after it makes it a longer one: "UNESCO World Heritage Site". */
function knownOrganizationEnd(tokens: readonly Token[], at: number, to: number): number | null {
  for (let last = Math.min(to, at + 7); last >= at; last -= 1) {
    if (
      !isKnownOrganization(
        tokens
          .slice(at, last + 1)
          .map((token) => token.form)
          .join(' '),
      )
    )
      continue;
    if (last === at && !/^\p{Lu}{2}/u.test(tokens[at]?.form ?? '') && last < to) return null;
    // The recogniser saw the name go on: "Islamic State West Africa Province".
    if (
      last < to &&
      tokens[last]?.entity === 'ORGANIZATION' &&
      tokens[last + 1]?.entity === 'ORGANIZATION' &&
      titleEnd(tokens, last + 1, to) === null
    )
      return null;
    // So did the letters behind it: "Northern Front in East Sahel Province (NFESP)".
    if (last < to && tokens[last + 1]?.form === 'in') return null;
    for (let i = last + 1; i <= to; i += 1) {
      if (titleEnd(tokens, i, to) !== null) break;
      if (organizationHeads.has(plainWord(tokens[i]))) return null;
    }
    return last;
  }
  return null;
}

/** The parts of the world in a minister's portfolio: "for the Middle East". */
function regionsWithin(tokens: readonly Token[], from: number, to: number): readonly RunPart[] {
  const found: RunPart[] = [];
  for (let at = from; at <= to; at += 1) {
    for (const last of [at + 1, at]) {
      if (
        last > to ||
        !regions.has(
          tokens
            .slice(at, last + 1)
            .map((token) => token.form.toLowerCase())
            .join(' '),
        )
      )
        continue;
      found.push({ first: at + 1, last: last + 1, title: null, gender: null, country: null });
      at = last;
      break;
    }
  }
  return found;
}

/** Whether a name that started at `start` ends at `at` because another title or name begins right after. */
function isBoundary(tokens: readonly Token[], start: number, at: number, to: number): boolean {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (here === undefined || next === undefined) return true;
  if (isConnector(next)) {
    // "Institute of Technology and Colorado State University": two bodies, each complete.
    return next.form === 'and' && hasBody(tokens, start, at) && hasBody(tokens, at + 2, to);
  }
  // "the Office of the Special Prosecutor": a title that closes the name of a body names nobody.
  const title = titleEnd(tokens, at + 1, to);
  const closesBody = title === to && hasBody(tokens, start, at) && tokens.slice(start, at).some(isConnector);
  // "Liberty Media Chairman John Malone": a word that ends the names of bodies ends this one, and begins no title.
  const endsBody =
    organizationHeads.has(plainWord(next)) &&
    here.entity === 'ORGANIZATION' &&
    next.entity === 'ORGANIZATION' &&
    title !== at + 1;
  if (title !== null && !isConnector(here) && !closesBody && !endsBody) return true;
  if (honorifics.has(plainWord(next)) && (next.form.endsWith('.') || isRank(next, tokens[at + 2]))) return true;
  if (at === start && isGivenName(tokens, at, to)) return false;
  if (here.entity !== 'O' && next.entity === 'PERSON' && here.entity !== 'PERSON' && !isConnector(here)) {
    return tokens[at + 2]?.entity === 'PERSON' || isFirstName(next.form);
  }
  return here.entity === 'PERSON' && next.entity === 'LOCATION' && at > start && findCountry(next.form) !== null;
}

const ranks = new Set('lt gen col maj capt brig sgt cmdr adm'.split(' '));

/** "Special Branch Lt Gen Tom Ray": ranks that are shortened without a stop. */
function isRank(token: Token, next: Token | undefined): boolean {
  return (
    ranks.has(token.form.toLowerCase()) && /^\p{Lu}\p{Ll}+$/u.test(token.form) && /^\p{Lu}/u.test(next?.form ?? '')
  );
}

/** "Foreign Minister of France", "President of the United States": the office's country closes the run. */
function namesCountry(tokens: readonly Token[], from: number, to: number): boolean {
  const at = [from, from + 1, from + 2].find((index) => !isConnector(tokens[index]));
  return at !== undefined && at <= to && countryAt(tokens, at, to)?.last === to;
}

function hasBody(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some((token) => organizationHeads.has(plainWord(token)));
}

/** Letters after a person's name: "Simon Farrell QC". */
function isPostNominal(tokens: readonly Token[], start: number, at: number): boolean {
  return (
    at > start + 1 &&
    postNominals.has(plainWord(tokens[at]).replaceAll('.', '')) &&
    /^\p{Lu}/u.test(tokens[at]?.form ?? '')
  );
}

function isConnector(token: Token | undefined): boolean {
  return token !== undefined && /^(?:of|for|the|and|,|&|'s|’s|')$/u.test(token.form);
}

function join(title: string | null, tokens: readonly Token[], first: number, last: number): string {
  const words = tokens
    .slice(first, last + 1)
    .map((token) => token.form)
    .join(' ');
  return title === null ? words : `${title} ${words}`;
}
