import type { Sentence, Token } from '../engine.ts';
import { isKinNoun } from '../gazetteer/kin-nouns.ts';
import { honorifics, genderedNouns, roleHeads, roleModifiers } from '../gazetteer/role-words.ts';
import { isNamedAsFirm } from './firm-roles.ts';
import { isHeadlineCase } from './headline-case.ts';
import { nameEvidence } from './name-evidence.ts';
import type { NameSpan } from './name-span.ts';
import { properRuns } from './proper-runs.ts';
import { type RunPart, splitRun } from './split-run.ts';

const locatives = new Set('in at near around across outside inside throughout'.split(' '));
/** What one has "in" a company. */
const holdings = new Set(
  'stake stakes share shares holding interest investment confidence trust stock invested'.split(' '),
);

const noEvidence = { Person: 0, Organization: 0, Place: 0 };

/** The stretches of a sentence that look like proper names, in order, with what speaks for their being a person, organisation or place. */
export function findNameSpans(sentence: Sentence, text: string): readonly NameSpan[] {
  const isHeadline = isHeadlineCase(sentence);
  return properRuns(sentence).flatMap((run) =>
    splitRun(sentence.tokens, run)
      .filter((part) => part.country !== null || !(isAdjective(sentence, part) || isTitleAlone(sentence, part)))
      .map((part): NameSpan => {
        const before = sentence.tokens[part.first - 2];
        const lowerTitle = part.title === null ? titleBefore(sentence, part) : null;
        const title = part.title ?? lowerTitle;
        return {
          sentence: sentence.index,
          first: part.first,
          last: part.last,
          text: words(text, sentence.tokens.slice(part.first - 1, part.last)),
          title: isHeadline ? null : title,
          gender:
            part.gender ??
            (lowerTitle === null ? null : (genderedNouns.get(lowerTitle.split(' ').at(-1) ?? '') ?? null)),
          country: part.country,
          // Where every word is large, only names known from the rest of the article are believed.
          evidence: isHeadline ? noEvidence : nameEvidence(sentence, part, title),
          located: isLocated(sentence, part),
          determined: isDeterminer(before),
          asRelative: isRelative(sentence, part),
          modifies: /^NNS?$/u.test(sentence.tokens[part.last]?.tag ?? ''),
        };
      }),
  );
}

/** Whether a noun of kinship stands before a name: "his wife, Joanna", "his siblings Amer Foz and Husen Foz", "his daughter, the novelist Inger". */
function isRelative(sentence: Sentence, part: RunPart): boolean {
  let at = part.first - 1;
  for (let steps = 0; steps < 12 && at >= 1; steps += 1, at -= 1) {
    const token = sentence.tokens[at - 1];
    if (token === undefined) return false;
    if (isKinNoun(token.lemma)) return true;
    if (!/^(?:and|,|:|—|–)$/u.test(token.form) && !/^(?:NN|JJ|DT$)/u.test(token.tag)) return false;
  }
  return false;
}

/** Whether a capitalised stretch is an office and nobody's name: the "Attorney General" behind "Minister of Justice and". */
function isTitleAlone(sentence: Sentence, part: RunPart): boolean {
  const tokens = sentence.tokens.slice(part.first - 1, part.last);
  const lower = tokens.map(({ form }) => form.toLowerCase());
  const last = lower.at(-1) ?? '';
  return (
    tokens.length > 1 &&
    lower.every((word) => roleHeads.has(word) || roleModifiers.has(word)) &&
    (offices.has(last) || (roleHeads.has(last) && tokens.every(({ entity }) => entity === 'O')))
  );
}

const offices = new Set('general minister secretary officer justice president'.split(' '));

/** Whether a capitalised stretch holds nothing but adjectives: "Localist", "Architectural". */
function isAdjective(sentence: Sentence, part: RunPart): boolean {
  return sentence.tokens
    .slice(part.first - 1, part.last)
    .every((token) => token.tag.startsWith('JJ') && token.entity === 'O');
}

/** A role written small right before a name: "spokesman Geng Shuang", "the mayor Luca Pastorino". */
function titleBefore(sentence: Sentence, part: RunPart): string | null {
  const before = sentence.tokens[part.first - 2];
  if (before === undefined) return null;
  const word = before.form.toLowerCase();
  if (honorifics.has(word.replace('.', '')) && before.form.endsWith('.')) return before.form;
  if (isNamedAsFirm(sentence, part)) return null;
  const last = word.split('-').at(-1) ?? word;
  return roleHeads.has(word) || roleHeads.has(last) || genderedNouns.has(word) ? before.form : null;
}

/** Whether the words before a name place somebody or something there. */
function isLocated(sentence: Sentence, part: RunPart): boolean {
  const at = (offset: number): string => sentence.tokens[part.first - 1 - offset]?.form.toLowerCase() ?? '';
  const skip = isDeterminer(sentence.tokens[part.first - 2]) ? 1 : 0;
  return locatives.has(at(1 + skip)) && !holdings.has(at(2 + skip));
}

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && /^(?:the|a|an|this|that|its|their|his|her|our)$/iu.test(token.form);
}

function words(text: string, tokens: readonly Token[]): string {
  const start = tokens[0]?.start ?? 0;
  return text.slice(start, tokens.at(-1)?.end ?? start).replace(/\s+/gu, ' ');
}
