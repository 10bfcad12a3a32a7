import type { Token } from '../engine.ts';
import { isFirstName } from '../gazetteer/first-names.ts';
import { organizationHeads, organizationHeadsWithOf } from '../gazetteer/organization-words.ts';
import { roleHeads } from '../gazetteer/role-words.ts';
import { joinedNames } from '../gazetteer/place-words.ts';
import { findCountry } from '../gazetteer/state-names.ts';
import { isInitialsOf } from './acronyms.ts';
import { isProper } from './proper-word.ts';

/** Lower-case words inside personal names: "van der", "bin". */
const particles = new Set(
  'de da do dos del della di du la le las los lo van von der den ten ter bin bint ibn al el ul abu y e zu af av'.split(
    ' ',
  ),
);
/** Words whose possessive belongs to an organisation's name: "People's Army", "Sheriff's Office". */
const possessors = new Set(
  'people women men children workers farmers teachers students sheriff attorney prosecutor governor mayor king queen lloyd moody christie sotheby mcdonald macy wendy general president minister'.split(
    ' ',
  ),
);
/** Those of them who have people of their own, too: "the Prime Minister's Media Adviser", but "the President's Office". */
const officials = new Set('governor mayor general president minister'.split(' '));
const officesOf = new Set(
  'office department council court commission secretariat cabinet bureau guard fund'.split(' '),
);
/** Offices written small after a possessive that make a body's name: "Los Angeles Sheriff's office". */
const offices = new Set('office department bureau'.split(' '));
/** Nouns that with "of" and a country mean that country or its government. */
const polities = new Set('government kingdom republic emirate sultanate state'.split(' '));

/**
 * Position of the next word that belongs to the run of proper words from `start` to `end`, or `end` when it stops there:
 * the next proper word itself, or one bound by "of", "&", a particle, a possessive or a nickname in quotes.
 */
export function bondAfter(tokens: readonly Token[], start: number, end: number): number {
  const at = (position: number): Token | null => tokens[position] ?? null;
  const proper = (position: number): boolean => {
    const token = at(position);
    return token !== null && isProper(token, position, tokens);
  };
  const last = at(end);
  const next = at(end + 1);
  if (last === null || next === null) return end;
  if (proper(end + 1)) return end + 1;
  const word = next.form;
  const lower = last.form.toLowerCase();
  const isBody = (position: number): boolean => at(position)?.entity === 'ORGANIZATION';
  // "Eunice Yung of New People's Party": a name and what its bearer belongs to, whatever the recogniser thinks.
  const isPersonal = end === start + 1 && isFirstName(at(start)?.form ?? '') && !organizationHeads.has(lower);
  if (isPersonal && word === 'of') return end;
  const goesOn = isBody(end) && isBody(end + 1);
  if (word === '&' && proper(end + 2)) return end + 2;
  // "Clayborn, Dubois & Rye"
  if (word === ',' && at(end + 3)?.form === '&' && proper(end + 2) && proper(end + 4)) return end + 4;
  if (particles.has(word) && last.entity !== 'LOCATION') {
    if (proper(end + 2)) return end + 2;
    if (particles.has(at(end + 2)?.form ?? '') && proper(end + 3)) return end + 3;
  }
  if (word === 'of' || word === 'for') {
    const binds =
      last.entity !== 'PERSON' &&
      (goesOn ||
        organizationHeadsWithOf.has(lower) ||
        (word === 'of' && (organizationHeads.has(lower) || polities.has(lower))) ||
        roleHeads.has(lower));
    if (binds && proper(end + 2)) return end + 2;
    if (binds && at(end + 2)?.form === 'the' && proper(end + 3)) return end + 3;
  }
  if (word === 'in' && proper(end + 2) && isShortened(tokens, start, end + 2, proper)) return end + 2;
  if (word === 'and' && joinedNames.has(`${last.form} and ${at(end + 2)?.form ?? ''}`)) return end + 2;
  if (word === 'and' && opensLaw(tokens, end + 2, proper)) return end + 2;
  if (word === 'and' && isBetween(tokens, start)) return end;
  if (word === 'and' || word === ',') return listedAfter(tokens, start, end, proper);
  if (/^['’]s?$/u.test(word)) {
    const isBound =
      possessors.has(lower) && (!officials.has(lower) || officesOf.has(at(end + 2)?.form.toLowerCase() ?? ''));
    if (proper(end + 2) && (isBound || (isBody(end + 1) && isBody(end + 2)))) return end + 2;
    if (possessors.has(lower) && end > start && offices.has(at(end + 2)?.form ?? '')) return end + 2;
  }
  // "Richard “Tex” Coe", "Joaquin “El Rey” Cruz"
  if (/^["“]$/u.test(word) && last.entity === 'PERSON' && proper(end + 2)) {
    const close = [end + 3, end + 4].find((position) => /^["”]$/u.test(at(position)?.form ?? ''));
    if (close !== undefined && proper(close - 1) && proper(close + 1)) return close + 1;
  }
  // "Movimento 5 Stelle", "Channel 4 News"
  if (
    next.tag === 'CD' &&
    /^\d{1,2}$/u.test(word) &&
    last.entity !== 'PERSON' &&
    proper(end + 2) &&
    at(end + 2)?.tag.startsWith('NNP') === true
  )
    return end + 2;
  if (goesOn && isBody(end + 2) && proper(end + 2)) return end + 2;
  return end;
}

/** "Centre for Free Speech in Belarus (CFSB)": letters in brackets that stand for the words on both sides of "in". */
function isShortened(
  tokens: readonly Token[],
  start: number,
  from: number,
  proper: (position: number) => boolean,
): boolean {
  let last = from;
  while (proper(last + 1)) last += 1;
  const short = tokens[last + 2]?.form ?? '';
  const words = tokens.slice(start, last + 1).map(({ form }) => form);
  return (
    tokens[last + 1]?.form === '(' &&
    tokens[last + 3]?.form === ')' &&
    /^\p{Lu}{3,}$/u.test(short) &&
    isInitialsOf(short, words.join(' '))
  );
}

const laws = new Set('act bill law code ordinance decree convention treaty'.split(' '));

/** "Public Meetings and Street Trading Act": behind "and" goes on the name of a law. */
function opensLaw(tokens: readonly Token[], from: number, proper: (position: number) => boolean): boolean {
  for (let at = from; at < from + 5 && proper(at); at += 1)
    if (laws.has(tokens[at]?.form.toLowerCase() ?? '')) return true;
  return false;
}

/** "A venture between Redmoor and Abbot Media": what stands behind "between" is one of two. */
function isBetween(tokens: readonly Token[], start: number): boolean {
  const before = tokens.slice(Math.max(0, start - 5), start).map(({ form }) => form.toLowerCase());
  return before.includes('between') && !before.slice(before.lastIndexOf('between')).includes('and');
}

/** "Health and Human Services", "Business, Innovation and Skills": lists inside the name of a department or union. */
function listedAfter(
  tokens: readonly Token[],
  start: number,
  end: number,
  proper: (position: number) => boolean,
): number {
  const [last, next, after] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (last === undefined || next === undefined || after === undefined || !proper(end + 2)) return end;
  const allBody = [last, next, after].every((token) => token.entity === 'ORGANIZATION');
  if (next.form === 'and' && allBody) return end + 2;
  // "Islamic State of Iraq and the Levant" has countries in its list; other names have not.
  if (!isInsideOf(tokens, start, end) || after.entity !== last.entity || findCountry(after.form) !== null) return end;
  if (after.entity === 'PERSON' || after.entity === 'LOCATION') return end;
  // A comma only binds in a list that ends in "and".
  return next.form === 'and' || tokens[end + 3]?.form === 'and' ? end + 2 : end;
}

function isInsideOf(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start + 1; i < end; i += 1) {
    const before = tokens[i - 1]?.form.toLowerCase() ?? '';
    if ((tokens[i]?.form === 'of' || tokens[i]?.form === 'for') && organizationHeadsWithOf.has(before)) return true;
  }
  return false;
}
