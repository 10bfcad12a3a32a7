import type { EntityType, RelationType } from '../../claims/ontology.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { tellsFormer } from '../gazetteer/former-words.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { bodiesOf, type Body } from './role-bodies.ts';
import { isChiefTitle, roleClassesOf, stateOffices, unfilledRoles, type RoleClass } from './role-nouns.ts';
import type { RolePhrase } from './role-phrase.ts';
import { stateInCharge } from './state-in-charge.ts';

interface RoleRelation {
  readonly type: RelationType;
  /** Whether the holder is the relation's subject. */
  readonly holderFirst: boolean;
  readonly bodies: readonly EntityType[];
  readonly prior: number;
}

const relations: Readonly<Record<Exclude<RoleClass, 'person'>, RoleRelation>> = {
  officer: { type: 'OFFICER_OF', holderFirst: true, bodies: ['Organization', 'State'], prior: 0.93 },
  employee: { type: 'EMPLOYED_BY', holderFirst: true, bodies: ['Organization'], prior: 0.85 },
  member: { type: 'MEMBER_OF', holderFirst: true, bodies: ['Organization'], prior: 0.9 },
  counsel: { type: 'REPRESENTED_BY', holderFirst: false, bodies: ['Person', 'Organization'], prior: 0.9 },
  spokesperson: { type: 'SPOKE_FOR', holderFirst: true, bodies: ['Organization', 'State', 'Person'], prior: 0.92 },
  owner: { type: 'OWNS', holderFirst: true, bodies: ['Organization'], prior: 0.9 },
  part: { type: 'OWNS', holderFirst: false, bodies: ['Organization'], prior: 0.85 },
  kin: { type: 'FAMILY_OF', holderFirst: true, bodies: ['Person'], prior: 0.9 },
  associate: { type: 'ASSOCIATE_OF', holderFirst: true, bodies: ['Person'], prior: 0.82 },
};

/** The claims of a role phrase: office, employment, membership, counsel, kin, by the class of its noun and the body it names. */
export function roleClaims(view: DocumentView, phrase: RolePhrase): readonly ClaimDraft[] {
  const { graph, head } = phrase;
  const classes = classesOf(phrase);
  if (isUnfilled(graph, phrase)) return [];
  for (const name of classes) {
    // "EU representative Jane Roe" speaks for it; "Representative Jane Roe" sits in a parliament.
    if (name === 'person' || (isRepresentative(phrase) && name === (isLarge(graph, head) ? 'spokesperson' : 'member')))
      continue;
    const relation = relations[name];
    if (name === 'officer' && isNobleman(phrase)) continue;
    if (phrase.holder.mention.type !== 'Person' ? !bodyRoles.has(name) : name === 'part') continue;
    // "PwC's Cypriot unit" is no country.
    if (name === 'part' && phrase.holder.mention.type === 'State') continue;
    const bodies = bodiesOf(view, phrase, relation.bodies, name);
    if (bodies.length > 0) return bodies.map((body) => draft(phrase, relation, name, body));
  }
  return phrase.holder.mention.type === 'Person' ? inferredOffice(view, phrase, classes) : [];
}

function isRepresentative({ graph, head, form }: RolePhrase): boolean {
  return form === 'title' && graph.token(head).lemma.toLowerCase() === 'representative';
}

function isLarge(graph: SentenceGraph, word: number): boolean {
  return /^\p{Lu}/u.test(graph.token(word).form);
}

/** A prince is one by birth; only the crown prince holds an office. */
function isNobleman({ graph, head }: RolePhrase): boolean {
  return /^(?:prince|princess)$/i.test(graph.token(head).lemma) && graph.token(head - 1).form.toLowerCase() !== 'crown';
}

/** What a body, not only a person, can be to another body. */
const bodyRoles: ReadonlySet<RoleClass> = new Set(['member', 'owner', 'part']);

function classesOf({ graph, first, head, holder, form }: RolePhrase): readonly RoleClass[] {
  const words: string[] = [];
  for (let index = Math.max(first, head - 3); index <= head; index += 1)
    words.push(graph.token(index).form.toLowerCase());
  const [last = '', before = ''] = words.reverse();
  if (isChiefTitle(words.reverse()) || last === 'general') return ['officer'];
  // Public attorneys prosecute; they are nobody's counsel.
  if (
    last === 'attorney' &&
    form === 'title' &&
    ['u.s.', 'us', 'district', 'state', 'county', 'prosecuting', 'city'].includes(before)
  )
    return ['officer'];
  if (holder.mention.type === 'Organization' && ['parent', 'company'].includes(last)) return ['owner'];
  const word = graph.token(head);
  return roleClassesOf(word.lemma).length > 0 ? roleClassesOf(word.lemma) : roleClassesOf(word.form);
}

/** An office of state without its State: of the State that the text is about. */
function inferredOffice(view: DocumentView, phrase: RolePhrase, classes: readonly RoleClass[]): readonly ClaimDraft[] {
  const { graph, head } = phrase;
  if (!classes.includes('officer') || !stateOffices.has(graph.token(head).lemma.toLowerCase())) return [];
  // "the president of the club": some body is named, though not by a name we know.
  if (
    phrase.form !== 'title' &&
    !/^[A-Z]/.test(graph.token(head).form) &&
    !/minister|secretary|chancellor/.test(graph.token(head).lemma)
  )
    return [];
  // "his commerce secretary" and "its general secretary" serve whom they are said to belong to, whatever State the text is about.
  if (hasPossessor(phrase)) return [];
  const state = stateInCharge(view, phrase);
  return state === null ? [] : [draft(phrase, relations.officer, 'officer', { ...state, derived: true })];
}

function hasPossessor({ graph, first, head }: RolePhrase): boolean {
  for (let index = Math.max(1, first - 1); index < head; index += 1) if (graph.token(index).tag === 'PRP$') return true;
  return false;
}

function isUnfilled(graph: SentenceGraph, { first, last, head }: RolePhrase): boolean {
  for (let index = first; index <= Math.min(last, head + 1); index += 1) {
    const lower = graph.token(index).form.toLowerCase();
    if (unfilledRoles.has(lower) || lower.endsWith('-elect')) return index !== head || lower !== 'candidate';
  }
  return false;
}

function draft(phrase: RolePhrase, relation: RoleRelation, name: RoleClass, body: Body): ClaimDraft {
  const { graph, head, holder } = phrase;
  const ends = [
    { kind: 'entity', referent: holder },
    { kind: 'entity', referent: body.referent },
  ] as const;
  const [subject, object] = relation.holderFirst ? ends : ([ends[1], ends[0]] as const);
  const text = roleText(phrase, body);
  return {
    type: relation.type,
    subject,
    object,
    graph,
    trigger: head,
    support: null,
    rule: `role-${name}-${phrase.form}`,
    prior: relation.prior,
    certainty: Math.min(phrase.certainty * holder.certainty, body.certainty),
    derived: body.derived,
    status: 'ASSERTED',
    claimant: null,
    presupposed: phrase.form !== 'predicate',
    speech: false,
    qualifiers: relation.type === 'FAMILY_OF' ? { kinship: graph.token(head).lemma.toLowerCase() } : { role: text },
  };
}

/** The words of the role, without the body's name: "Chief Financial Officer", "Minister of Foreign Affairs", "former executive". */
function roleText({ graph, head, first, last, form }: RolePhrase, body: Body): string {
  const names = body.referent.mention.spans;
  const isBody = (index: number): boolean => {
    const { start, end } = graph.token(index);
    return index === body.referent.token || names.some((name) => start >= name.start && end <= name.end);
  };
  let from = head;
  while (from > first && /^(NN|JJ|VBG|HYPH)/.test(graph.token(from - 1).tag) && !isBody(from - 1)) from -= 1;
  let to = head;
  if (form === 'title' && body.referent.token < head) to = Math.max(head, last);
  else if (form === 'title' && body.derived) to = Math.max(head, last);
  const words: string[] = [];
  // "The former Carrow executive": that the office was left is said before the body.
  for (let index = first; index < from; index += 1) {
    const { form: word } = graph.token(index);
    if (tellsFormer(word)) words.push(word.toLowerCase());
  }
  for (let index = from; index <= to; index += 1) words.push(graph.token(index).form);
  return words.join(' ').replace(/ \p{L}\p{L}?\.$/u, '');
}
