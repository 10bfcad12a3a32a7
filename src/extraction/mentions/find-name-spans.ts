import type { Sentence, Token } from '../engine.ts';
import { isFirstName } from '../gazetteer/first-names.ts';
import { organizationHeads, otherHeads } from '../gazetteer/organization-words.ts';
import { placeHeads, placePrefixes, regions } from '../gazetteer/place-words.ts';
import { genderedNouns, honorifics, roleHeads } from '../gazetteer/role-words.ts';
import { findTown } from '../gazetteer/towns.ts';
import type { Evidence, NameSpan } from './name-span.ts';
import { properRuns } from './proper-runs.ts';
import { type RunPart, splitRun } from './split-run.ts';

const locatives = new Set('in at near around across outside inside throughout'.split(' '));
const directions = new Set('from to into through toward towards via'.split(' '));
const speechVerbs = new Set(
  'say tell add state announce deny accuse claim insist argue warn confirm declare reply write tweet condemn criticize criticise note urge call describe report reject vow pledge acknowledge admit'.split(
    ' ',
  ),
);

/** The stretches of a sentence that look like proper names, in order, with what speaks for their being a person, organisation or place. */
export function findNameSpans(sentence: Sentence, text: string): readonly NameSpan[] {
  return properRuns(sentence).flatMap((run) =>
    splitRun(sentence.tokens, run).map((part): NameSpan => {
      const tokens = sentence.tokens.slice(part.first - 1, part.last);
      const before = sentence.tokens[part.first - 2];
      const beforeThe = isDeterminer(before) ? sentence.tokens[part.first - 3] : before;
      const located = beforeThe !== undefined && locatives.has(beforeThe.form.toLowerCase());
      const lowerTitle = part.title === null ? titleBefore(sentence, part) : null;
      return {
        sentence: sentence.index,
        first: part.first,
        last: part.last,
        text: words(text, tokens),
        title: part.title ?? lowerTitle,
        gender:
          part.gender ?? (lowerTitle === null ? null : (genderedNouns.get(lowerTitle.split(' ').at(-1) ?? '') ?? null)),
        country: part.country,
        evidence: evidenceOf(sentence, part, tokens, part.title ?? lowerTitle, beforeThe),
        located,
        determined: isDeterminer(before),
      };
    }),
  );
}

/** A role written small right before a name: "spokesman Geng Shuang", "the mayor Luca Pastorino". */
function titleBefore(sentence: Sentence, part: RunPart): string | null {
  const before = sentence.tokens[part.first - 2];
  if (before === undefined) return null;
  const word = before.form.toLowerCase();
  if (honorifics.has(word.replace('.', '')) && before.form.endsWith('.')) return before.form;
  const last = word.split('-').at(-1) ?? word;
  return roleHeads.has(word) || roleHeads.has(last) || genderedNouns.has(word) ? before.form : null;
}

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && /^(?:the|a|an|this|that|its|their|his|her|our)$/iu.test(token.form);
}

function evidenceOf(
  sentence: Sentence,
  part: RunPart,
  tokens: readonly Token[],
  title: string | null,
  before: Token | undefined,
): Evidence {
  const scores = { Person: 0, Organization: 0, Place: 0 };
  for (const token of tokens) {
    if (token.entity === 'PERSON') scores.Person += 1.2 / tokens.length;
    if (token.entity === 'ORGANIZATION') scores.Organization += 1.2 / tokens.length;
    if (token.entity === 'LOCATION') scores.Place += 1.2 / tokens.length;
  }
  const forms = tokens.map((token) => token.form.toLowerCase().replace(/\.$/u, ''));
  const head = headWord(forms);
  const first = tokens[0]?.form ?? '';
  if (title !== null) scores.Person += 2.5;
  if (organizationHeads.has(head) && forms.length > 1) scores.Organization += 2.5;
  if (placeHeads.has(head) && forms.length > 1) scores.Place += 2;
  if (placePrefixes.has(forms[0] ?? '') && forms.length > 1) scores.Place += 1.5;
  const joined = forms.join(' ');
  if (regions.has(joined) || regions.has(`${joined}.`)) scores.Place += 2.5;
  else {
    const town = findTown(joined);
    if (town !== null) scores.Place += town === 'large' ? 1.2 : 0.6;
  }
  if (
    forms.length >= 2 &&
    forms.length <= 4 &&
    isFirstName(first) &&
    !organizationHeads.has(head) &&
    !placeHeads.has(head)
  )
    scores.Person += 1;
  if (otherHeads.has(head)) {
    scores.Person -= 1.5;
    scores.Organization -= 1.5;
    scores.Place -= 1.5;
  }
  if (before !== undefined) {
    const word = before.form.toLowerCase();
    if (locatives.has(word)) scores.Place += 0.7;
    else if (directions.has(word)) scores.Place += 0.2;
  }
  addContext(sentence, part, scores);
  return scores;
}

/** What the words after a name and its verb tell: ", 42,", "who…", "… said". */
function addContext(sentence: Sentence, part: RunPart, scores: Record<keyof Evidence, number>): void {
  const at = (offset: number): string => sentence.tokens[part.last - 1 + offset]?.form ?? '';
  if (at(1) === ',' && /^\d{1,2}$/u.test(at(2)) && [',', '.', 'and', ')'].includes(at(3))) scores.Person += 3;
  if (at(1) === '(' && /^\d{2}$/u.test(at(2)) && at(3) === ')') scores.Person += 2;
  if (at(1) === 'who' || (at(1) === ',' && (at(2) === 'who' || at(2) === 'whose'))) scores.Person += 1.5;
  const governor = sentence.basic.find((arc) => arc.dependent === part.last);
  const verb = governor === undefined ? undefined : sentence.tokens[governor.governor - 1];
  if (governor?.relation === 'nsubj' && verb !== undefined && speechVerbs.has(verb.lemma)) {
    scores.Person += 0.5;
    scores.Organization += 0.4;
    scores.Place -= 0.4;
  }
}

/** The word that says what a name is for: the one before "of", else the last. */
function headWord(forms: readonly string[]): string {
  const of = forms.findIndex((form) => form === 'of' || form === 'for');
  return (of > 0 ? forms[of - 1] : forms.at(-1)) ?? '';
}

function words(text: string, tokens: readonly Token[]): string {
  const start = tokens[0]?.start ?? 0;
  return text.slice(start, tokens.at(-1)?.end ?? start).replace(/\s+/gu, ' ');
}
