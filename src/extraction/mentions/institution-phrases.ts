import type { Sentence, Token } from '../engine.ts';
import { findCountry } from '../gazetteer/state-names.ts';
import type { NameSpan } from './name-span.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Bodies of a state that news writes small: "Greek court", "Iraqi security forces". */
const institutions = words('court parliament police army navy opposition parliament judiciary senate');
/** The same in two words. */
const pairs = new Set([
  'security forces',
  'armed forces',
  'special forces',
  'air force',
  'supreme court',
  'high court',
  'constitutional court',
  'appeals court',
  'security services',
  'secret service',
  'intelligence service',
  'intelligence services',
  'intelligence agency',
  'central bank',
  'state television',
  'border guards',
  'coast guard',
  'election commission',
]);
/** What makes a body of a region or town, which is no state. */
const levels = words('regional state provincial local city municipal autonomous');
const regionalBodies = words('government parliament assembly council authority');

/**
 * Bodies named by a country's adjective and a common noun ("Turkish police", "the Greek supreme court"), and by a place and
 * its level ("Kurdistan regional government").
 */
export function findInstitutionPhrases(sentence: Sentence, text: string): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (const token of sentence.tokens) {
    const at = (offset: number): string => sentence.tokens[token.index - 1 + offset]?.form ?? '';
    const country = findCountry(token.form);
    if (country !== null && country.word === 'adjective') {
      const length = pairs.has(`${at(1)} ${at(2)}`)
        ? 3
        : institutions.has(at(1)) && !isCompound(sentence.tokens, token.index + 1)
          ? 2
          : 0;
      if (length > 0) found.push(institution(sentence, token, length, text));
    } else if (token.form === 'cartel') {
      const length = cartelNameLength(sentence.tokens, token.index);
      const first = sentence.tokens[token.index - 1 - length];
      if (length > 0 && first !== undefined) found.push(institution(sentence, first, length + 1, text));
    } else if (
      /^\p{Lu}/u.test(token.form) &&
      token.tag.startsWith('NNP') &&
      levels.has(at(1)) &&
      regionalBodies.has(at(2))
    ) {
      found.push(institution(sentence, token, 3, text));
    }
  }
  return found;
}

/** How many words in front of "cartel" name it: gangs are called by towns and families that they are not. */
function cartelNameLength(tokens: readonly Token[], index: number): number {
  let length = 0;
  while (
    length < 2 &&
    tokens[index - 2 - length]?.tag === 'NNP' &&
    /^\p{Lu}\p{L}+$/u.test(tokens[index - 2 - length]?.form ?? '')
  )
    length += 1;
  return length;
}

/** Whether a noun only modifies the next one: "court documents", "police officers". */
function isCompound(tokens: readonly Token[], index: number): boolean {
  return /^NNS?$/u.test(tokens[index]?.tag ?? '');
}

function institution(sentence: Sentence, first: Token, length: number, text: string): NameSpan {
  const last = sentence.tokens[first.index + length - 2] ?? first;
  return {
    sentence: sentence.index,
    first: first.index,
    last: last.index,
    text: text.slice(first.start, last.end).replace(/\s+/gu, ' '),
    title: null,
    gender: null,
    country: null,
    evidence: { Person: 0, Organization: 3, Place: 0 },
    located: false,
    determined: false,
    asRelative: false,
    modifies: false,
  };
}
