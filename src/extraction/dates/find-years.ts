import type { Sentence, Token } from '../engine.ts';
import type { FoundDate } from './found-date.ts';

const prepositions = new Set(
  'in since from until till by of during between before after early late mid around circa through throughout over to and'.split(
    ' ',
  ),
);

/** Years and decades that stand alone: "in 2018", "from 2004 to 2009", "mid-2019", "the 1990s". */
export function findYears(sentence: Sentence): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const tokens = sentence.tokens;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const range = /^((?:1[5-9]|20)\d\d)[-–—]((?:1[5-9]|20)\d\d)$/u.exec(token.form);
    const decade = /^((?:1[5-9]|20)\d)0s$/u.exec(token.form);
    const mid = /^(?:mid|early|late)-((?:1[5-9]|20)\d\d)$/iu.exec(token.form);
    if (range !== null) found.push(span(token, token, range[1] ?? '', range[2] ?? ''));
    else if (decade !== null) found.push(span(token, token, `${decade[1] ?? ''}0`, `${decade[1] ?? ''}9`));
    else if (mid !== null) found.push(span(token, token, mid[1] ?? '', mid[1] ?? ''));
    else if (isYear(tokens, at)) {
      const [joint, second] = [tokens[at + 1], tokens[at + 2]];
      const opens = /^(?:from|between)$/iu.test(tokens[at - 1]?.form ?? '');
      const isRange =
        joint !== undefined &&
        second !== undefined &&
        /^(?:to|and|until|through|-|–|—)$/u.test(joint.form) &&
        yearForm.test(second.form);
      if (isRange && (opens || /^[-–—]$/u.test(joint.form))) {
        found.push(span(token, second, token.form, second.form));
        at += 2;
      } else found.push(span(token, token, token.form, token.form));
    }
  }
  return found;
}

const yearForm = /^(?:1[5-9]|20)\d\d$/u;

function isYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !yearForm.test(token.form)) return false;
  const before = tokens[at - 1]?.form.toLowerCase() ?? '';
  const after = tokens[at + 1];
  // "In 2010 votes" counts; "in 2010 elections" does not happen often enough to matter.
  if (after?.tag === 'NNS' && before !== 'since') return false;
  if (before === '(' && after?.form === ')') return true;
  if (before === 'and' || before === 'to') return yearForm.test(tokens[at - 2]?.form ?? '');
  return prepositions.has(before);
}

function span(first: Token, last: Token, from: string, to: string): FoundDate {
  return { first: first.index, last: last.index, from, to, open: false };
}
