import type { Sentence, Token } from '../engine.ts';
import { stateOfCapital } from '../gazetteer/state-capitals.ts';
import { findCountry } from '../gazetteer/state-names.ts';
import type { Evidence, NameSpan } from './name-span.ts';

const nothing: Evidence = { Person: 0, Organization: 0, Place: 0 };

/**
 * Names inside hyphenated words: countries in "Chinese-Canadian relations", "U.S.-led" and "pro-Beijing", towns in
 * "Lagos-based", owners in "Calder-owned".
 */
export function hyphenatedNames(sentence: Sentence): readonly NameSpan[] {
  return sentence.tokens.flatMap((token): readonly NameSpan[] => {
    if (!/\p{L}\.?[-–]\p{L}/u.test(token.form) || findCountry(token.form) !== null) return [];
    const parts = token.form.split(/[-–]/u);
    const isSide = /^(?:pro|anti)$/iu.test(parts[0] ?? '');
    const isSeat =
      parts.length === 2 &&
      /^(?:based|born|headquartered)$/u.test(parts[1] ?? '') &&
      /^\p{Lu}\p{Ll}/u.test(parts[0] ?? '');
    const isOwner =
      parts.length === 2 && /^(?:owned|controlled)$/u.test(parts[1] ?? '') && /^\p{Lu}\p{L}/u.test(parts[0] ?? '');
    const countries = parts.flatMap((part): readonly NameSpan[] => {
      const capital = isSide ? stateOfCapital(part) : null;
      const country = findCountry(part)?.country ?? capital;
      return country === null ? [] : [spanOf(sentence, token, part, { ...nothing }, { country, word: 'adjective' })];
    });
    if (countries.length > 0 || (!isSeat && !isOwner)) return countries;
    const isSecondWord = sentence.tokens[token.index - 2]?.tag.startsWith('NNP') === true;
    // "New York-based" has its first word in the token before; half a name is worse than none.
    const evidence: Evidence = isOwner ? { ...nothing, Organization: 0.8 } : { ...nothing, Place: 2.5 };
    return isSecondWord ? [] : [spanOf(sentence, token, parts[0] ?? '', evidence, null)];
  });
}

function spanOf(
  sentence: Sentence,
  token: Token,
  text: string,
  evidence: Evidence,
  country: NameSpan['country'],
): NameSpan {
  return {
    sentence: sentence.index,
    first: token.index,
    last: token.index,
    text,
    title: null,
    gender: null,
    country,
    evidence,
    located: evidence.Place > 0,
    determined: false,
    asRelative: false,
    modifies: true,
  };
}
