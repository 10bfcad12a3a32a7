import type { Sentence, Token } from '../engine.ts';
import { isFirstName } from '../gazetteer/first-names.ts';
import { isKnownOrganization } from '../gazetteer/known-organizations.ts';
import { organizationHeads, organizationOpenings, otherHeads } from '../gazetteer/organization-words.ts';
import { placeDirections, placeHeads, placeNouns, placePrefixes, regions } from '../gazetteer/place-words.ts';
import { organizationNouns } from '../gazetteer/description-words.ts';
import { findTown } from '../gazetteer/towns.ts';
import { isNamedAsFirm } from './firm-roles.ts';
import type { Evidence, NameType } from './name-span.ts';
import type { Run } from './proper-runs.ts';

type Scores = Record<NameType, number>;

const locatives = new Set('in at near around across outside inside throughout'.split(' '));
const directions = new Set('from to into through toward towards via'.split(' '));
const speechVerbs = new Set(
  'say tell add state announce deny accuse claim insist argue warn confirm declare reply write tweet condemn criticize criticise note urge call describe report reject vow pledge acknowledge admit'.split(
    ' ',
  ),
);
const membershipVerbs = new Set('join leave quit found lead chair own acquire buy sue fund run head'.split(' '));
const followers = new Set(
  'group party organization organisation militants fighters forces tribe newspaper magazine news agency company spokesman spokeswoman shares executives officials members leaders'.split(
    ' ',
  ),
);

/** What stands in front of the names of bodies and hardly of people: "the Hindi daily Sandesh", "the rights organisation Adhikar". */
const kindsOfBody = new Set(
  'firm daily weekly broadcaster outlet channel conglomerate organisation organization ngo watchdog charity airline'.split(
    ' ',
  ),
);

/** Armed bodies that are called by a name in front of their kind: "the Saraya Weli militia". */
const armedBodies = new Set('militia brigade battalion gang cartel'.split(' '));

/** What only a company or another body has. */
const companyNouns = new Set(
  'shares shareholder shareholders subsidiary owner owners co-owner founder founders co-founder employees employee executive ceo chairman chairwoman board director directors'.split(
    ' ',
  ),
);

/** How strongly a name's own words and those around it speak for a person, an organisation or a place. */
export function nameEvidence(sentence: Sentence, part: Run, title: string | null): Evidence {
  const tokens = withoutNickname(sentence.tokens.slice(part.first - 1, part.last));
  const scores: Scores = { Person: 0, Organization: 0, Place: 0 };
  for (const token of tokens) {
    if (token.entity === 'PERSON') scores.Person += 1.2 / tokens.length;
    if (token.entity === 'ORGANIZATION') scores.Organization += 1.2 / tokens.length;
    if (token.entity === 'LOCATION') scores.Place += 1.2 / tokens.length;
  }
  if (title !== null) scores.Person += 2.5;
  addWords(tokens, scores);
  addNeighbours(sentence, part, scores);
  addClause(sentence, part, scores);
  return scores;
}

/** "Joaquin “El Rey” Cruz" without what stands in quotation marks, which the recogniser does not take for a name. */
function withoutNickname(tokens: readonly Token[]): readonly Token[] {
  const isMark = ({ form }: Token): boolean => /^["“”]$/u.test(form);
  const [from, to] = [tokens.findIndex(isMark), tokens.findLastIndex(isMark)];
  return from < to ? [...tokens.slice(0, from), ...tokens.slice(to + 1)] : tokens;
}

/** What the words of the name itself tell. */
function addWords(tokens: readonly Token[], scores: Scores): void {
  const forms = tokens.map((token) => token.form.toLowerCase().replace(/\.$/u, ''));
  const joined = tokens.map((token) => token.form).join(' ');
  const lower = joined.toLowerCase();
  const several = forms.length > 1;
  const head = headWord(forms);
  if (isKnownOrganization(joined) && (several || /^\p{Lu}/u.test(joined))) scores.Organization += 4;
  else if (organizationHeads.has(head) && several) scores.Organization += 2.5;
  else if (several && isFaction(head) && !tokens.some((token) => token.entity === 'PERSON')) scores.Organization += 2.5;
  else if (several && organizationOpenings.has(forms[0] ?? '')) scores.Organization += 2;
  const beforeDirection = placeDirections.has(head) ? (forms.at(-2) ?? head) : head;
  if (placeHeads.has(beforeDirection) && several) scores.Place += 2;
  if (placePrefixes.has(forms[0] ?? '') && several) scores.Place += 1.5;
  if (regions.has(lower)) scores.Place += 2.5;
  else {
    const town = findTown(lower);
    if (town !== null) scores.Place += town === 'large' ? 1.2 : 0.6;
  }
  const isBody = organizationHeads.has(head) || placeHeads.has(head) || otherHeads.has(head);
  if (several && forms.length <= 4 && !isBody && !forms.includes('of')) {
    const isSeen = tokens.some((token) => token.entity !== 'O');
    // "Real Madrid", "Porto Alegre": a town's name last, in what the recogniser takes for no person.
    const isOfTown = findTown(forms.at(-1) ?? '') === 'large' && !tokens.some((token) => token.entity === 'PERSON');
    if (!isOfTown && isFirstName(tokens[0]?.form ?? '') && !(tokens.at(-1)?.tag ?? '').endsWith('S'))
      scores.Person += isSeen ? 1.5 : 0.7;
    // Family name and hyphened given name: "Lam Cheuk-ting", "Kim Jong-un".
    if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(joined)) scores.Person += 1;
    // An initial in the middle or in front: "John F. Kennedy", "J. Edgar Hoover".
    if (/(?:^|\s)\p{Lu}\.\s\p{Lu}\p{Ll}/u.test(joined)) scores.Person += 1;
  }
  const isPerson = tokens.every((token) => token.entity === 'PERSON');
  if (otherHeads.has(head) && !isPerson)
    for (const type of ['Person', 'Organization', 'Place'] as const) scores[type] -= 1.5;
}

/** What the words right before and after tell: "in …", "city of …", "…, 42,", "… militants". */
function addNeighbours(sentence: Sentence, part: Run, scores: Scores): void {
  const at = (offset: number): string => sentence.tokens[part.last - 1 + offset]?.form ?? '';
  const back = (offset: number): Token | undefined => sentence.tokens[part.first - 1 - offset];
  const isBeforeVerb = sentence.tokens[part.last]?.tag.startsWith('VB') === true;
  const article = /^(?:the|a|an|this|that|its|their|his|her|our)$/iu.test(back(1)?.form ?? '') ? 1 : 0;
  const before = back(1 + article)?.form.toLowerCase() ?? '';
  const beforeThat = back(2 + article)?.form.toLowerCase() ?? '';
  // Ships are places to be.
  if (before === 'aboard' || (before === 'board' && beforeThat === 'on')) scores.Place += 2;
  if ((before === 'to' && beforeThat === 'next') || before === 'near') scores.Place += 3;
  else if (before === 'in' && /^(?:stakes?|shares?|holding|interest|investment|stock|invested)$/u.test(beforeThat))
    scores.Organization += 1.2;
  else if (locatives.has(before)) scores.Place += article === 1 ? 0.4 : 0.8;
  else if (directions.has(before)) scores.Place += 0.2;
  if (before === 'of' && placeNouns.has(beforeThat)) scores.Place += 2;
  if (before === 'of' && ['members', 'member', 'leader'].includes(beforeThat)) scores.Organization += 0.5;
  if (/^(?:of|at|for|in)$/u.test(before) && companyNouns.has(beforeThat)) scores.Organization += 1.5;
  // "Gazneft and its owner", "Velmora, whose chief executive"
  const behind = [at(1), at(2), at(3), at(4)].map((form) => form.toLowerCase());
  const own = behind.findIndex((form) => form === 'its' || form === 'whose');
  // "Lantek's founder"
  if (/^['’]s?$/u.test(behind[0] ?? '') && companyNouns.has(behind[1] ?? '')) scores.Organization += 1.5;
  if (own >= 0 && own < 3 && behind.slice(own + 1).some((form) => companyNouns.has(form))) scores.Organization += 1.5;
  if (article === 1) scores.Person -= 0.4;
  const after = at(1).toLowerCase();
  if (placeNouns.has(after)) scores.Place += 1.2;
  else if (armedBodies.has(after)) scores.Organization += 3;
  else if (after === 'party') scores.Organization += 2;
  else if (
    (followers.has(after) || organizationNouns.has(after)) &&
    sentence.tokens[part.last - 1]?.tag.startsWith('JJ') === false
  )
    scores.Organization += 0.9;
  // "The magazine MicroMega", "religious schools Santo Spirito and Immacolata".
  if (article === 0 && organizationNouns.has(back(1)?.lemma.toLowerCase() ?? '')) scores.Organization += 1.6;
  if (article === 0 && kindsOfBody.has(back(1)?.form ?? '') && !isBeforeVerb) scores.Organization += 1.4;
  // "Calder COO Ann Lee", "Calder chief executive Ann Lee": people have no such officers.
  if (/^C[EFOTI]O$/u.test(at(1)) || (/^chief$/iu.test(at(1)) && /^(?:executive|financial|operating)$/iu.test(at(2))))
    scores.Organization += 2;
  if (isNamedAsFirm(sentence, part)) scores.Organization += 2.5;
  if (at(1) === ',' && /^\d{1,2}$/u.test(at(2)) && [',', '.', 'and', ')'].includes(at(3))) scores.Person += 3;
  if (at(1) === '(' && /^\d{2}$/u.test(at(2)) && at(3) === ')') scores.Person += 2;
  if (at(1) === 'who' || (at(1) === ',' && (at(2) === 'who' || (at(2) === 'whose' && own < 0)))) scores.Person += 1.5;
  // "Nathan Law of Demosisto", "Youngspiration's Baggio Leung": what people belong to.
  if (before === 'of' && back(2 + article)?.entity === 'PERSON') scores.Organization += 0.8;
  if (
    /^['’]s?$/u.test(at(1)) &&
    sentence.tokens[part.last + 1]?.entity === 'PERSON' &&
    sentence.tokens[part.last + 2]?.entity === 'PERSON'
  )
    scores.Organization += 0.8;
}

/** What the verb tells whose subject the name is. */
function addClause(sentence: Sentence, part: Run, scores: Scores): void {
  const arc = sentence.basic.find((candidate) => candidate.dependent === part.last);
  if (arc === undefined) return;
  const verb = sentence.tokens[arc.governor - 1];
  if (verb !== undefined && arc.relation === 'obj' && membershipVerbs.has(verb.lemma)) scores.Organization += 0.6;
  if (arc.relation !== 'nsubj') return;
  if (verb === undefined || !verb.tag.startsWith('VB')) return;
  scores.Person += 0.2;
  if (!speechVerbs.has(verb.lemma)) return;
  scores.Person += 0.3;
  scores.Organization += 0.4;
  scores.Place -= 0.4;
}

/** "Liberation Army-Unity": a wing is named behind its body's hyphen. */
function isFaction(head: string): boolean {
  const [body = '', wing] = head.split('-');
  return wing !== undefined && organizationHeads.has(body);
}

/** The word that says what a name is for: the one before "of", else the last. */
function headWord(forms: readonly string[]): string {
  const of = forms.findIndex((form) => form === 'of' || form === 'for');
  return (of > 0 ? forms[of - 1] : forms.at(-1)) ?? '';
}
