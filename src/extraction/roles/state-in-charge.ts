import type { Mention } from '../../claims/claim.ts';
import type { DocumentView } from '../frames/document-view.ts';
import type { Referent } from '../frames/referents.ts';
import { allegedHarms } from '../speech/harmful-verbs.ts';
import { tellsFormer } from '../gazetteer/former-words.ts';
import { portfolioWords, roleHeads, roleModifiers } from '../gazetteer/role-words.ts';
import type { RolePhrase } from './role-phrase.ts';
import { statesOfScene } from './scene.ts';

const titleWords = [roleHeads, roleModifiers, portfolioWords];

/** Offices that one State alone calls so, in lower case, with its ISO code. */
const ownTitles: ReadonlyMap<string, string> = new Map([
  ['defense secretary', 'US'], ['secretary of state', 'US'], ['treasury secretary', 'US'], ['homeland security secretary', 'US'], ['secretary of defense', 'US'],
  ['commerce secretary', 'US'], ['labor secretary', 'US'], ['secretary of the treasury', 'US'], ['secretary of commerce', 'US'], ['secretary of homeland security', 'US'], ['secretary of the interior', 'US'],
  ['foreign secretary', 'GB'], ['home secretary', 'GB'], ['defence secretary', 'GB'], ['chancellor of the exchequer', 'GB'], ['health secretary', 'GB'],
  ['taoiseach', 'IE'],
]); // prettier-ignore

/** States whose ministers, or some of them, are called secretaries. */
const secretaryStates: ReadonlySet<string> = new Set([
  'US',
  'GB',
  'IE',
  'PH',
  'KE',
  'MX',
  'IN',
  'PK',
  'BD',
  'LK',
  'NP',
  'ZW',
  'GH',
]);

/** How much more a State must act in a text than the next one for the text to be its own. */
const leastLead = 1.3;
/** How much a State must act at all. */
const leastWeight = 1;

export interface BodyInCharge {
  readonly referent: Referent;
  readonly certainty: number;
}

/**
 * The body whose office a title without a country is: the one State that has such a title, else its ministry; the only
 * State that acts in the sentence; or the State that acts in the text most. Null for offices whose country nothing tells.
 */
export function stateInCharge(view: DocumentView, phrase: RolePhrase): BodyInCharge | null {
  const title = wordsOf(phrase).toLowerCase();
  for (const [own, iso] of ownTitles) {
    if (!title.includes(own)) continue;
    const body =
      view.document.mentions.find((mention) => mention.externalIds['iso3166'] === iso) ?? ministryOf(view, own);
    return body === null ? null : bodyOf(phrase, body, 0.9);
  }
  const noun = phrase.graph.token(phrase.head).lemma.toLowerCase();
  // Presidents and premiers of all the world stand in the news without their country; only a minister "of education" or
  // "for Europe" is named so at home alone.
  if (!portfolioOffices.has(noun) || !hasPortfolio(phrase) || isElsewhere(phrase)) return null;
  const others = new Set([...statesOfCounterparts(view, phrase), ...statesBlamed(view, phrase)]);
  const weights = [...weighStates(view)]
    .filter(([ref, weight]) => weight > 0 && !others.has(ref))
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = weights;
  const acting = new Set(
    view
      .references(phrase.graph.sentence.index)
      .filter(({ head, sentence }) => weightOf(view, sentence, head) >= 1)
      .map(({ mention }) => mention)
      .filter((ref) => view.mention(ref)?.type === 'State' && !others.has(ref)),
  );
  const [only] = acting;
  const leads =
    first !== undefined &&
    first[1] >= leastWeight &&
    isOften(view, first[0]) &&
    first[1] >= leastLead * (second?.[1] ?? 0)
      ? first[0]
      : null;
  const chosen = acting.size === 1 && only !== undefined ? only : leads;
  const mention = chosen === null ? null : view.mention(chosen);
  if (mention === null) return null;
  if (noun === 'secretary' && !secretaryStates.has(mention.externalIds['iso3166'] ?? '')) return null;
  // "Interior Minister Paul Roe told reporters in Abuja": whoever acts elsewhere in the text, this is another country.
  // A foreign minister is abroad as often as not.
  const scene = /\b(?:foreign|external)\b/.test(title) ? new Set<string>() : statesOfScene(view, phrase.graph);
  if (scene.size > 0 && !scene.has(mention.externalIds['iso3166'] ?? '')) return null;
  return bodyOf(phrase, mention, chosen === leads ? 0.85 : 0.75);
}

/** "Defence Minister Tom Ray said that Russia had shelled the town": of what a minister blames he is no minister. */
function statesBlamed(view: DocumentView, { graph, last }: RolePhrase): readonly string[] {
  return view
    .references(graph.sentence.index)
    .filter(({ head }) => {
      const arc = graph.parent(head);
      return head > last && arc?.name === 'nsubj' && allegedHarms.has(graph.token(arc.token).lemma);
    })
    .map(({ mention }) => mention);
}

/** "Minister John Roe met his Iranian counterpart": whose counterpart is of a State is of another himself. */
function statesOfCounterparts(view: DocumentView, { graph, last }: RolePhrase): ReadonlySet<string> {
  return new Set(
    view
      .references(graph.sentence.index)
      .filter(({ head }) => {
        const arc = graph.parent(head);
        return arc !== null && arc.token > last && graph.token(arc.token).lemma === 'counterpart';
      })
      .map(({ mention }) => mention),
  );
}

/** A text must speak of a State once in so many sentences for the ministers of no country to be that State's. */
const sentencesPerMention = 10;

function isOften(view: DocumentView, ref: string): boolean {
  const count = view.document.references.filter(({ mention }) => mention === ref).length;
  return count * sentencesPerMention >= view.graphs.length;
}

const portfolioOffices: ReadonlySet<string> = new Set(['minister', 'undersecretary', 'under-secretary', 'secretary']);

/** Whether a title says what its holder is in charge of: "Education Minister", "Minister for the Middle East". */
function hasPortfolio({ graph, head, first, last }: RolePhrase): boolean {
  const before = graph.token(head - 1);
  if (
    head > first &&
    /^(NN|JJ)/.test(before.tag) &&
    !tellsFormer(before.form) &&
    !['prime', 'deputy', 'first', 'chief', 'senior', 'press', 'private'].includes(before.form.toLowerCase())
  )
    return true;
  return head < last && ['of', 'for', 'to'].includes(graph.token(head + 1).form.toLowerCase());
}

/** "The Katangese interior minister": a large word that is none of a title's is a land, though not one we know. */
function isElsewhere({ graph, first, head }: RolePhrase): boolean {
  for (let index = first; index < head; index += 1) {
    const { form, tag } = graph.token(index);
    const word = form.toLowerCase();
    if (/^\p{Lu}/u.test(form) && /^(?:JJ|NNP)/.test(tag) && !titleWords.some((words) => words.has(word))) return true;
  }
  return false;
}

function bodyOf(phrase: RolePhrase, mention: Mention, certainty: number): BodyInCharge {
  return { referent: { mention, token: phrase.head, kind: 'name', certainty }, certainty };
}

function wordsOf({ graph, first, last }: RolePhrase): string {
  const words: string[] = [];
  for (let index = first; index <= last; index += 1) words.push(graph.token(index).form);
  return words.join(' ');
}

/** "Foreign Secretary" belongs to the Foreign Office when the text names no State for it. */
function ministryOf(view: DocumentView, title: string): Mention | null {
  const [portfolio = ''] = title.split(' ');
  return (
    view.document.mentions.find(
      ({ type, name }) =>
        type === 'Organization' &&
        name.toLowerCase().startsWith(`${portfolio} `) &&
        /\b(?:office|ministry|department)$/i.test(name),
    ) ?? null
  );
}

/** Weighed once a text, so that a long one with many titles stays linear. */
const weighed = new WeakMap<DocumentView, ReadonlyMap<string, number>>();

/** How much each State acts: as subject most, as possessor or adjective a little, as a place not at all. */
function weighStates(view: DocumentView): ReadonlyMap<string, number> {
  const known = weighed.get(view);
  if (known !== undefined) return known;
  const weights = new Map<string, number>();
  for (const reference of view.document.references) {
    if (view.mention(reference.mention)?.type !== 'State') continue;
    const weight = weightOf(view, reference.sentence, reference.head);
    weights.set(reference.mention, (weights.get(reference.mention) ?? 0) + weight);
  }
  for (const reference of view.document.references) {
    // One does not travel to one's own country.
    if (isVisited(view, reference.sentence, reference.head)) weights.delete(reference.mention);
  }
  weighed.set(view, weights);
  return weights;
}

function isVisited(view: DocumentView, sentence: number, head: number): boolean {
  const graph = view.graphs[sentence];
  const arc = graph?.parent(head) ?? null;
  if (graph === undefined || arc === null) return false;
  const { lemma } = graph.token(arc.token);
  if (lemma === 'visit' && arc.name === 'obj') return true;
  const towards = graph
    .children(head)
    .some((child) => child.name === 'case' && graph.token(child.token).form.toLowerCase() === 'to');
  return towards && ['visit', 'travel', 'trip', 'fly', 'go', 'journey', 'return'].includes(lemma);
}

/** What is of a country and acts for itself: "a Norwegian company". */
const privateNouns: ReadonlySet<string> = new Set([
  'company', 'firm', 'group', 'bank', 'giant', 'major', 'maker', 'carmaker', 'retailer', 'operator', 'carrier', 'airline', 'club', 'team', 'newspaper', 'businessman',
  'businesswoman', 'tycoon', 'billionaire', 'investor', 'singer', 'actor', 'passport',
]); // prettier-ignore

function weightOf(view: DocumentView, sentence: number, head: number): number {
  const arc = view.graphs[sentence]?.parent(head);
  if (arc === null || arc === undefined) return 1;
  if (arc.name === 'nsubj') return arc.marker === 'pass' || view.graphs[sentence]?.token(head).tag === 'NNPS' ? 0.5 : 2;
  if (arc.name === 'nmod' && arc.marker === 'poss') return 1;
  if (arc.name !== 'amod' && arc.name !== 'compound') return 0;
  const noun = view.graphs[sentence]?.token(arc.token).lemma ?? '';
  if (privateNouns.has(noun)) return 0;
  // "Portuguese police arrested …": what a body of the State does, the State does, but not what "the Norwegian carrier Telvik" does.
  const body = view
    .references(sentence)
    .find((other) => other.head === arc.token && view.mention(other.mention)?.type === 'Organization');
  if (body === undefined) return 0.5;
  return body.first <= head ? Math.max(0.5, weightOf(view, sentence, arc.token)) : 0;
}
