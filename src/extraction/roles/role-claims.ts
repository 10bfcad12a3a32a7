import type { EntityType, RelationType } from '../../claims/ontology.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import { buildFrame } from '../frames/build-frame.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { referentsAt, type Referent } from '../frames/referents.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
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

interface Body {
  readonly referent: Referent;
  readonly certainty: number;
  readonly derived: boolean;
}

/** The claims of a role phrase: office, employment, membership, counsel, kin, by the class of its noun and the body it names. */
export function roleClaims(view: DocumentView, phrase: RolePhrase): readonly ClaimDraft[] {
  const { graph, head } = phrase;
  const classes = classesOf(phrase);
  if (isUnfilled(graph, phrase)) return [];
  for (const name of classes) {
    if (
      name === 'person' ||
      (name === 'spokesperson' && phrase.form === 'title' && graph.token(head).lemma.toLowerCase() === 'representative')
    )
      continue;
    const relation = relations[name];
    if (phrase.holder.mention.type !== 'Person' ? !bodyRoles.has(name) : name === 'part') continue;
    // "PwC's Cypriot unit" is no country.
    if (name === 'part' && phrase.holder.mention.type === 'State') continue;
    const bodies = bodiesOf(view, phrase, relation.bodies, name);
    if (bodies.length > 0) return bodies.map((body) => draft(phrase, relation, name, body));
  }
  return phrase.holder.mention.type === 'Person' ? inferredOffice(view, phrase, classes) : [];
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
  // "his commerce secretary" serves him who is spoken of, whatever State the text is about.
  if (hasPossessor(phrase)) return [];
  const state = stateInCharge(view, phrase);
  return state === null ? [] : [draft(phrase, relations.officer, 'officer', { ...state, derived: true })];
}

function hasPossessor({ graph, first, head }: RolePhrase): boolean {
  for (let index = Math.max(1, first - 1); index < head; index += 1)
    if (graph.token(index).tag === 'PRP$' && graph.token(index).lemma !== 'its') return true;
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

/** Where the bodies of a role stand, nearest meaning first. */
const slotsOf: Readonly<Partial<Record<RoleClass, readonly string[]>> & { other: readonly string[] }> = {
  counsel: ['of', 'for', 'possessor', 'modifier'],
  spokesperson: ['of', 'possessor', 'modifier', 'for'],
  kin: ['of', 'to', 'possessor', 'modifier'],
  associate: ['of', 'to', 'possessor', 'modifier'],
  other: ['of', 'possessor', 'modifier', 'at', 'for', 'with', 'in', 'from'],
};

const distant: ReadonlySet<string> = new Set(['at', 'for', 'with', 'in', 'from']);

/** The bodies that a role phrase names: by a preposition, a possessive, or in front of the noun. */
function bodiesOf(
  view: DocumentView,
  phrase: RolePhrase,
  types: readonly EntityType[],
  name: RoleClass,
): readonly Body[] {
  const { graph, head, holder } = phrase;
  const frame = buildFrame(graph, head, { lemma: graph.token(head).lemma, preposition: null });
  const slots = slotsOf[name] ?? slotsOf.other;
  const named: Body[] = [];
  for (const slot of slots) {
    const bodies = frame
      .slot(slot)
      .filter(
        (filler) =>
          filler.token >= phrase.first && filler.token <= phrase.last && filler.token !== frontedPlace(phrase),
      )
      .flatMap((filler) =>
        referentsAt(view, graph, filler.token).map((referent) => ({
          referent,
          certainty: referent.certainty * filler.certainty,
          derived: false,
        })),
      )
      .filter(({ referent }) => types.includes(referent.mention.type) && referent.mention.ref !== holder.mention.ref)
      // A minister "for Syria" or a correspondent "in Iran" is of another country.
      .filter(({ referent }) => referent.mention.type !== 'State' || !distant.has(slot) || name === 'spokesperson');
    named.push(...bodies);
    if (named.length > 0) break;
  }
  if (named.length > 0) return narrowest(named, name, phrase);
  const inWords = bodiesInWords(view, phrase, types, slots);
  const found = inWords.length > 0 ? inWords : bodiesBehindName(view, phrase, types);
  return narrowest(found, name, phrase);
}

/** "President Vladimir Putin of Russia": the body behind the name that the title stands before. */
function bodiesBehindName(view: DocumentView, phrase: RolePhrase, types: readonly EntityType[]): readonly Body[] {
  const { graph, form, last } = phrase;
  if (form !== 'title') return [];
  const references = view.references(graph.sentence.index);
  const name = references.find(
    (reference) => reference.first === last + 1 && reference.mention === phrase.holder.mention.ref,
  );
  if (name === undefined || graph.token(name.last + 1).form !== 'of') return [];
  const behind = name.last + (graph.token(name.last + 2).form.toLowerCase() === 'the' ? 3 : 2);
  return references
    .filter((reference) => reference.first === behind)
    .flatMap((reference) => {
      const mention = view.mention(reference.mention);
      if (mention === null || !types.includes(mention.type)) return [];
      const referent: Referent = {
        mention,
        token: reference.head,
        kind: reference.kind,
        certainty: reference.certainty,
      };
      return [{ referent, certainty: reference.certainty * 0.95, derived: false }];
    });
}

/** "In Turkey Minister Ellwood met …": a place behind a preposition in front of a title is no part of it; 0 when there is none. */
function frontedPlace({ graph, first }: RolePhrase): number {
  return first === 2 && graph.token(1).tag === 'IN' ? first : 0;
}

/** Names inside the phrase that the parser did not hang on its head: in front of it, or right behind its preposition. */
function bodiesInWords(
  view: DocumentView,
  phrase: RolePhrase,
  types: readonly EntityType[],
  prepositions: readonly string[],
): readonly Body[] {
  const { graph, head, first, last, holder } = phrase;
  return (
    view
      .references(graph.sentence.index)
      .filter((reference) => reference.first !== frontedPlace(phrase))
      // "commander, U.S. Central Command": the army sets its bodies behind a comma.
      .filter(
        (reference) =>
          reference.first >= first &&
          reference.last <= (phrase.form === 'title' ? last : Math.max(last, head + 6)) &&
          reference.kind !== 'description',
      )
      .flatMap((reference) => {
        const mention = view.mention(reference.mention);
        if (mention === null || !types.includes(mention.type) || mention.ref === holder.mention.ref) return [];
        const before = reference.last < head;
        if (!before) {
          const lead = graph.token(reference.first - 1).lemma === 'the' ? reference.first - 2 : reference.first - 1;
          const apposed = lead === head + 1 && graph.token(lead).form === ',' && mention.type === 'Organization';
          // "of CEI (Italian Episcopal Conference)": the long name explains the short one.
          const explained =
            graph.token(reference.first - 1).tag === '-LRB-' &&
            prepositions.includes(graph.token(reference.first - 3).form);
          if (!apposed && !explained && isInterrupted(graph, head, lead)) return [];
          if (!apposed && !explained && !prepositions.includes(graph.token(lead).form.toLowerCase())) return [];
          if (
            mention.type === 'State' &&
            distant.has(graph.token(lead).form.toLowerCase()) &&
            !types.includes('Person')
          )
            return [];
        }
        const referent: Referent = {
          mention,
          token: reference.head,
          kind: reference.kind,
          certainty: reference.certainty,
        };
        return [{ referent, certainty: reference.certainty * (before ? 0.96 : 0.9), derived: false }];
      })
  );
}

/** "an Italian journalist, awarded at the Congress": behind a comma or a verb another phrase has begun. */
function isInterrupted(graph: SentenceGraph, head: number, lead: number): boolean {
  // "activist and founder of X" founded X and need not be active in it, but "chairman and founder of X" chairs it.
  const shares = roleClassesOf(graph.token(head).lemma).some((name) => name === 'officer' || name === 'owner');
  for (let index = head + 1; index < lead; index += 1) {
    const { tag } = graph.token(index);
    if (/^(?:,|:|VB|W)/.test(tag) || (tag === 'CC' && !shares)) return true;
  }
  return false;
}

/** Who trains or leads a country's team holds no office of the country. */
const sportsRoles: ReadonlySet<string> = new Set(['coach', 'manager', 'captain', 'skipper', 'trainer']);

const opposing: ReadonlySet<string> = new Set([
  'opposition',
  'rebel',
  'separatist',
  'protest',
  'guerrilla',
  'militia',
  'gang',
  'spiritual',
  'religious',
  'business',
  'union',
  'cult',
]);

/** Of "US Treasury secretary" the nearer and more special body: an Organization goes before its State. */
function narrowest(bodies: readonly Body[], name: RoleClass, { graph, head }: RolePhrase): readonly Body[] {
  const noun = graph.token(head).lemma.toLowerCase();
  const opposed = opposing.has(graph.token(head - 1).lemma.toLowerCase());
  if (name !== 'officer' && name !== 'employee') return bodies;
  if (sportsRoles.has(noun)) return bodies.filter(({ referent }) => referent.mention.type !== 'State');
  // An opposition or rebel leader leads no country.
  const own = opposed ? bodies.filter(({ referent }) => referent.mention.type !== 'State') : bodies;
  const organizations = own.filter(({ referent }) => referent.mention.type === 'Organization');
  return organizations.length > 0 ? organizations : own;
}

/** The words of the role, without the body's name: "Chief Financial Officer", "Minister of Foreign Affairs". */
function roleText({ graph, head, first, last, form }: RolePhrase, body: Body): string {
  let from = head;
  while (from > first && /^(NN|JJ|VBG|HYPH)/.test(graph.token(from - 1).tag) && from - 1 !== body.referent.token)
    from -= 1;
  let to = head;
  if (form === 'title' && body.referent.token < head) to = Math.max(head, last);
  else if (form === 'title' && body.derived) to = Math.max(head, last);
  const words: string[] = [];
  for (let index = from; index <= to; index += 1) words.push(graph.token(index).form);
  return words.join(' ').replace(/\s+\p{L}\p{L}?\.$/u, '');
}
