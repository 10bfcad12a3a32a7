import type { EntityType } from '../../claims/ontology.ts';
import { buildFrame } from '../frames/build-frame.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { referentsAt, type Referent } from '../frames/referents.ts';
import { tellsFormer } from '../gazetteer/former-words.ts';
import { organizationHeads } from '../gazetteer/organization-words.ts';
import { portfolioWords } from '../gazetteer/role-words.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { roleClassesOf, type RoleClass } from './role-nouns.ts';
import type { RolePhrase } from './role-phrase.ts';

/** A body or person that a role is held in or towards. */
export interface Body {
  readonly referent: Referent;
  readonly certainty: number;
  readonly derived: boolean;
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
export function bodiesOf(
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
      .filter(({ referent }) => !isPortfolio(referent.mention))
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

/** "The company's vice president of Communications": what somebody looks after in a body is none. */
function isPortfolio({ type, name }: Referent['mention']): boolean {
  if (type !== 'Organization' || armedServices.has(name)) return false;
  const words = name.toLowerCase().split(' ');
  // "assistant director for Regulatory Affairs", but not "the Ministry of Foreign Affairs".
  const isField = fields.has(words.at(-1) ?? '') && !words.some((word) => organizationHeads.has(word));
  return portfolioWords.has(name.toLowerCase()) || isField;
}

const fields: ReadonlySet<string> = new Set([
  'affairs',
  'operations',
  'relations',
  'resources',
  'compliance',
  'marketing',
  'strategy',
]);

const armedServices: ReadonlySet<string> = new Set(['Army', 'Navy', 'Police', 'Treasury']);

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
        if (isPortfolio(mention)) return [];
        const before = reference.last < head;
        // "head of Ukraine's property fund": what the body has is another body.
        if (!before && graph.token(reference.last + 1).tag === 'POS') return [];
        // "head of the American mission": nor is the country of a body that is not named the body.
        if (!before && mention.type === 'State' && /^(?:NN|JJ)/.test(graph.token(reference.last + 1).tag)) return [];
        if (!before) {
          const lead = leadOf(graph, reference.first);
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

/** The word before a name, its article and adjectives: "of" before "the ruling Centre party". */
function leadOf(graph: SentenceGraph, first: number): number {
  let lead = first - 1;
  while (lead > 1 && /^(?:JJ|VBG)/.test(graph.token(lead).tag)) lead -= 1;
  return graph.token(lead).lemma === 'the' ? lead - 1 : lead;
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

/** Bodies that a spokesperson's title names by their kind: "her party spokesman" speaks for the party. */
const spokenForKinds: ReadonlySet<string> = new Set([
  'party', 'company', 'government', 'ministry', 'police', 'army', 'club', 'union', 'church', 'group', 'cabinet', 'judiciary',
]); // prettier-ignore

/** Those who are in charge of something in a country, or come from there, and hold no office of it: "Germany director", "a Cypriot secretary". */
const remitRoles: ReadonlySet<string> = new Set([
  'director', 'manager', 'head', 'coordinator', 'editor', 'executive', 'chairman', 'chairwoman', 'boss', 'treasurer', 'principal',
]); // prettier-ignore

/** Whether a country named in front of a role is what its holder looks after there, or where he is from: "Amnesty's Germany director". */
function isRemit({ referent }: Body, { graph, head, first }: RolePhrase): boolean {
  if (referent.mention.type !== 'State' || referent.token >= head) return false;
  if (graph.token(referent.token + 1).tag === 'POS') return false;
  const noun = graph.token(head);
  const isPrivate = remitRoles.has(noun.lemma.toLowerCase()) || noun.form === 'secretary';
  if (isPrivate && (referent.token === head - 1 || isNationality(referent, graph, head))) return true;
  if (referent.kind !== 'name') return false;
  for (let index = Math.max(1, first - 1); index < referent.token; index += 1)
    if (/^(?:POS|PRP\$)$/.test(graph.token(index).tag)) return true;
  return false;
}

/** "A Malaysian former managing director": where he is from stands before all that qualifies the office. */
function isNationality({ kind, token }: Referent, graph: SentenceGraph, head: number): boolean {
  return kind === 'demonym' && token < head && tellsFormer(graph.token(token + 1).form);
}

/** Of "US Treasury secretary" the nearer and more special body: an Organization goes before its State. */
function narrowest(bodies: readonly Body[], name: RoleClass, phrase: RolePhrase): readonly Body[] {
  const { graph, head } = phrase;
  const noun = graph.token(head).lemma.toLowerCase();
  const before = graph.token(head - 1).lemma.toLowerCase();
  if (name === 'spokesperson' && spokenForKinds.has(before))
    return bodies.filter(({ referent }) => referent.mention.type !== 'Person');
  if (name !== 'officer' && name !== 'employee') return bodies;
  if (sportsRoles.has(noun)) return bodies.filter(({ referent }) => referent.mention.type !== 'State');
  // An opposition or rebel leader leads no country.
  const own = bodies.filter(
    (body) => !(opposing.has(before) && body.referent.mention.type === 'State') && !isRemit(body, phrase),
  );
  const organizations = own.filter(({ referent }) => referent.mention.type === 'Organization');
  return organizations.length > 0 ? organizations : own;
}
