import type { Token } from '../engine.ts';
import { countryGivenNames } from '../gazetteer/country-given-names.ts';
import { isKnownOrganization } from '../gazetteer/known-organizations.ts';
import { organizationHeads, otherHeads } from '../gazetteer/organization-words.ts';
import { placeHeads } from '../gazetteer/place-words.ts';
import { honorifics } from '../gazetteer/role-words.ts';
import { findCountry } from '../gazetteer/state-names.ts';
import { plainWord, titleEnd } from './title-run.ts';

/** Most words that follow a given name: "Israel Zvi Goldman". */
const longest = 2;

/**
 * Whether a country's name is somebody's first name where it stands: "Jordan Bell", "Georgia Lane", but not "Georgia
 * Senator Tom Ray", nor "in Israel Tom Ray". Positions count from 0; `to` is the last of the run of large words.
 */
export function isGivenName(tokens: readonly Token[], at: number, to: number): boolean {
  if (!countryGivenNames.has(plainWord(tokens[at])) || to === at || to > at + longest) return false;
  const rest = tokens.slice(at + 1, to + 1);
  const isPlace = /^(?:in|from|to|into|near|across)$/iu.test(tokens[at - 1]?.form ?? '');
  if (isPlace && rest.length > 1) return false;
  return (
    rest.every((token, index) => isSurnameLike(token) && titleEnd(tokens, at + 1 + index, to) === null) &&
    !isKnownOrganization(rest.map(({ form }) => form).join(' '))
  );
}

function isSurnameLike(token: Token): boolean {
  const word = plainWord(token);
  return (
    token.tag === 'NNP' &&
    (token.entity === 'PERSON' || token.entity === 'O') &&
    /^\p{Lu}['’\p{L}-]*\p{Ll}/u.test(token.form) &&
    findCountry(token.form) === null &&
    ![organizationHeads, placeHeads, otherHeads].some((words) => words.has(word)) &&
    !honorifics.has(word)
  );
}
