import type { Sentence } from '../engine.ts';
import { findCountry, stateOfCapital } from '../gazetteer/state-names.ts';
import type { NameSpan } from './name-span.ts';

/** Countries inside hyphenated words: "Chinese-Canadian relations", "U.S.-led", "pro-Beijing", "anti-Pyongyang". */
export function hyphenatedCountries(sentence: Sentence): readonly NameSpan[] {
  return sentence.tokens.flatMap((token): readonly NameSpan[] => {
    if (!/\p{L}[-–]\p{Lu}?\p{L}/u.test(token.form) || findCountry(token.form) !== null) return [];
    const parts = token.form.split(/[-–]/u);
    const sided = /^(?:pro|anti)$/iu.test(parts[0] ?? '');
    return parts.flatMap((part): readonly NameSpan[] => {
      const naming = findCountry(part);
      const capital = sided ? stateOfCapital(part) : null;
      const country = naming ?? (capital === null ? null : { country: capital, word: 'adjective' as const });
      if (country === null) return [];
      return [
        {
          sentence: sentence.index,
          first: token.index,
          last: token.index,
          text: part,
          title: null,
          gender: null,
          country: { country: country.country, word: 'adjective' },
          evidence: { Person: 0, Organization: 0, Place: 0 },
          located: false,
          determined: false,
          modifies: true,
        },
      ];
    });
  });
}
