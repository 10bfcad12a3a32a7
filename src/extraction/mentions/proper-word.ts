import type { Token } from '../engine.ts';
import { isKnownOrganization } from '../gazetteer/known-organizations.ts';
import { roleHeads } from '../gazetteer/role-words.ts';
import { findCountry } from '../gazetteer/state-names.ts';

const dateWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow'.split(
    ' ',
  ),
);
/** Words that taggers take for names when they open a sentence or a headline. */
const functionWords = new Set(
  'near in at on the a an for from by with after before since during while as but and or if when where what why how who whom this that these those there here then also however meanwhile according today yesterday earlier later its his her their our my your he she it they we i you no not all some many most other others several both more less first last next new old mr. mrs. ms.'.split(
    ' ',
  ),
);
const startsName = /^(?:\p{Lu}|(?:al|el|ul|an|ash|ad|as|ar|at)-\p{Lu}|[dl]['’]\p{Lu})/u;

/** Whether a word can be part of a proper name where it stands; position counts from 0. */
export function isProper(token: Token, position: number, tokens: readonly Token[]): boolean {
  const form = token.form;
  // "507th Air Refueling Wing"
  if (/^\d{1,4}(?:st|nd|rd|th)$/u.test(form))
    return tokens[position + 1]?.tag.startsWith('NNP') === true && /^\p{Lu}/u.test(tokens[position + 1]?.form ?? '');
  // "1Malaysia Development"
  if (/^\d\p{Lu}\p{Ll}+$/u.test(form) && tokens[position + 1]?.tag.startsWith('NNP') === true) return true;
  if (!startsName.test(form)) return token.entity === 'ORGANIZATION' && /^\d+\p{Lu}/u.test(form);
  const lower = form.toLowerCase();
  if (isSurnameBehindTitle(position, tokens)) return true;
  if (functionWords.has(lower) && !(lower === 'new' && token.entity !== 'O') && form.length > 1 && !isCapitalForm(form))
    return false;
  if (form === 'I' && token.tag === 'PRP') return false;
  // "Frankfurt-based Handels Holding": where somebody sits is no part of his name.
  if (/-(?:based|born|headquartered|backed|led|owned|run|controlled|linked)$/u.test(form)) return false;
  if (token.tag.startsWith('NNP')) return !isDateWord(token);
  // Given names such as "Cheuk-ting" are tagged as anything.
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(form) && tokens[position - 1]?.tag.startsWith('NNP') === true) return true;
  // "Chinese-Canadian relations" names two countries, not one thing.
  if (token.tag.startsWith('JJ') && form.includes('-') && form.split('-').some((word) => findCountry(word) !== null))
    return false;
  if (token.entity !== 'O') return true;
  if (token.tag.startsWith('JJ') || token.tag.startsWith('NN')) {
    return position > 0 ? !form.includes('$') : findCountry(form) !== null || isKnownOrganization(form);
  }
  return false;
}

/** "Vice Premier He Lifeng": between a title and a name no pronoun or article has a place. */
function isSurnameBehindTitle(position: number, tokens: readonly Token[]): boolean {
  const [title, word, name] = [tokens[position - 1], tokens[position], tokens[position + 1]];
  return (
    title !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(title.form) &&
    roleHeads.has(title.form.toLowerCase()) &&
    /^(?:He|She|You|An|No|My|Her)$/.test(word?.form ?? '') &&
    name?.tag.startsWith('NNP') === true
  );
}

/** Whether a short word is written in capitals throughout, as an acronym is: "WHO", "IT". */
function isCapitalForm(form: string): boolean {
  return form.length > 1 && form === form.toUpperCase() && form.length <= 4;
}

function isDateWord(token: Token): boolean {
  return token.entity === 'O' && dateWords.has(token.form.toLowerCase().replace('.', ''));
}
