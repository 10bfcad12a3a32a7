import type { ClaimDraft, DraftEnd } from '../claim-draft.ts';
import { draftBetween } from '../draft-between.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { referentsAt, type Referent } from '../frames/referents.ts';
import { tellsFormer } from '../gazetteer/former-words.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { speakingRoles } from '../roles/role-nouns.ts';
import { sayingVerbs } from './speech-verbs.ts';

interface Office {
  readonly body: Referent;
  readonly certainty: number;
  readonly role: string;
}

/**
 * Who speaks in office: the holder of a speaking role, or a lawyer, who says something speaks for the body or client. The
 * roles are those that the article's own claims give him, wherever it introduces him.
 */
export function officialSpeech(view: DocumentView, roleDrafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const offices = collectOffices(roleDrafts);
  const holders = holdersByHead(roleDrafts);
  const leavers = leaversOf(view);
  const said = new Set<string>();
  return view.graphs.flatMap((graph) =>
    speakersOf(view, graph, holders, leavers).flatMap(({ speaker, verb }) =>
      (offices.get(speaker.mention.ref) ?? []).flatMap((office) => {
        const key = `${speaker.mention.ref} ${office.body.mention.ref}`;
        if (said.has(key)) return [];
        said.add(key);
        return [
          draftBetween(graph, speaker, office.body, {
            type: 'SPOKE_FOR',
            rule: 'speaks-in-office',
            prior: 0.9,
            certainty: office.certainty,
            derived: true,
            qualifiers: office.role === '' ? {} : { role: office.role },
            trigger: verb,
          }),
        ];
      }),
    ),
  );
}

function collectOffices(drafts: readonly ClaimDraft[]): ReadonlyMap<string, readonly Office[]> {
  const offices = new Map<string, Office[]>();
  const add = (holder: DraftEnd, body: DraftEnd, draft: ClaimDraft): void => {
    if (holder.kind !== 'entity' || body.kind !== 'entity') return;
    const list = offices.get(holder.referent.mention.ref) ?? [];
    if (list.some((office) => office.body.mention.ref === body.referent.mention.ref)) return;
    list.push({ body: body.referent, certainty: draft.certainty, role: draft.qualifiers.role ?? '' });
    offices.set(holder.referent.mention.ref, list);
  };
  for (const draft of drafts) {
    // Who was minister once speaks for himself now.
    if (isFormer(draft)) continue;
    if (draft.type === 'REPRESENTED_BY') add(draft.object, draft.subject, draft);
    if (draft.type !== 'OFFICER_OF' && draft.type !== 'SPOKE_FOR') continue;
    if (speakingRoles.has(draft.graph.token(draft.trigger).lemma.toLowerCase()))
      add(draft.subject, draft.object, draft);
  }
  return offices;
}

function isFormer({ graph, trigger }: ClaimDraft): boolean {
  if (wasHeld(graph, trigger)) return true;
  for (let index = trigger - 5; index <= trigger; index += 1) {
    if (tellsFormer(graph.token(index).form)) return true;
  }
  return false;
}

/** "Jane Roe, who was president of the assembly before the coup", "served as minister": told in the past, unless as what somebody said. */
function wasHeld(graph: SentenceGraph, role: number): boolean {
  const isPast = (index: number): boolean => graph.token(index).tag === 'VBD';
  const parent = graph.parent(role);
  if (parent?.name === 'obl' && ['serve', 'act'].includes(graph.token(parent.token).lemma)) return isPast(parent.token);
  return parent?.name !== 'ccomp' && graph.children(role).some(({ name, token }) => name === 'cop' && isPast(token));
}

/** Who holds a role, by the place of its noun: a verb's subject may be the title alone ("CEO of X Jane Roe told"). */
function holdersByHead(drafts: readonly ClaimDraft[]): ReadonlyMap<string, Referent> {
  return new Map(
    drafts.flatMap(({ type, subject, graph, trigger }): [string, Referent][] =>
      type === 'OFFICER_OF' && subject.kind === 'entity'
        ? [[`${graph.sentence.index} ${trigger}`, subject.referent]]
        : [],
    ),
  );
}

const ownAffairs: ReadonlySet<string> = new Set([
  'resignation', 'retirement', 'candidacy', 'departure', 'engagement', 'divorce', 'innocence', 'illness', 'diagnosis', 'pregnancy',
]); // prettier-ignore

/** Who announces his resignation speaks for himself. */
function isOwnAffair(graph: SentenceGraph, verb: number): boolean {
  return graph.dependents(verb).some((arc) => arc.name === 'obj' && ownAffairs.has(graph.token(arc.token).lemma));
}

/** Who dismisses a minister says nothing. */
function isRemoval(graph: SentenceGraph, verb: number): boolean {
  return (
    graph.token(verb).lemma === 'dismiss' &&
    graph
      .dependents(verb)
      .some(({ name, marker, token }) => (name === 'obj' && graph.token(token).tag === 'NNP') || marker === 'from')
  );
}

/** What is said of a person himself, or of what he did: "denied wrongdoing", "insisted that there was no impropriety". */
const personalFaults: ReadonlySet<string> = new Set([
  'wrongdoing', 'impropriety', 'guilt', 'misconduct', 'adultery', 'affair', 'plagiarism',
]); // prettier-ignore

function isAboutFaults(graph: SentenceGraph, verb: number): boolean {
  return graph
    .dependents(verb)
    .filter(({ name }) => name === 'obj' || name === 'ccomp')
    .flatMap(({ token }) => [token, ...graph.children(token).map((child) => child.token)])
    .some((token) => personalFaults.has(graph.token(token).lemma));
}

/** Who denies what is said of himself speaks for himself: "she denied that she had asked for money". */
function isAboutSpeaker(view: DocumentView, graph: SentenceGraph, verb: number, speaker: Referent): boolean {
  if (!['deny', 'reject', 'dismiss', 'admit'].includes(graph.token(verb).lemma)) return false;
  return view
    .references(graph.sentence.index)
    .some(({ mention, head }) => mention === speaker.mention.ref && head > verb && head !== speaker.token);
}

/** Those who a text says have left an office by now. */
function leaversOf(view: DocumentView): ReadonlySet<string> {
  const leavers = new Set<string>();
  for (const graph of view.graphs)
    for (const { lemma, tag, index } of graph.sentence.tokens)
      if (/^(?:VBD|VBN)$/.test(tag) && ['resign', 'quit'].includes(lemma))
        for (const arc of graph.dependents(index))
          if (arc.name === 'nsubj')
            for (const { mention } of referentsAt(view, graph, arc.token)) leavers.add(mention.ref);
  return leavers;
}

/** Who declines to comment, or did not respond, says nothing. */
function isLeftUnsaid(graph: SentenceGraph, verb: number): boolean {
  const above = graph.parent(verb);
  return (
    (above?.name === 'xcomp' && ['decline', 'refuse', 'fail'].includes(graph.token(above.token).lemma)) ||
    graph
      .children(verb)
      .some(({ name, token }) => name === 'advmod' && ['not', "n't", 'n’t', 'never'].includes(graph.token(token).form))
  );
}

function speakersOf(
  view: DocumentView,
  graph: SentenceGraph,
  holders: ReadonlyMap<string, Referent>,
  leavers: ReadonlySet<string>,
): readonly { readonly speaker: Referent; readonly verb: number }[] {
  return graph.sentence.tokens
    .filter(
      (token) =>
        token.tag.startsWith('VB') &&
        sayingVerbs.has(token.lemma) &&
        !isOwnAffair(graph, token.index) &&
        !isRemoval(graph, token.index) &&
        !isAboutFaults(graph, token.index) &&
        !isLeftUnsaid(graph, token.index),
    )
    .flatMap((token) =>
      graph
        .dependents(token.index)
        .filter((arc) => arc.name === 'nsubj' && arc.marker !== 'pass')
        .flatMap((arc) => {
          const found = referentsAt(view, graph, arc.token).filter(({ mention }) => mention.type === 'Person');
          const holder = holders.get(`${graph.sentence.index} ${arc.token}`);
          return found.length === 0 && holder !== undefined ? [holder] : found;
        })
        .filter(({ mention, certainty, kind }) => mention.type === 'Person' && (kind !== 'pronoun' || certainty > 0.75))
        .filter((speaker) => !leavers.has(speaker.mention.ref) && !isAboutSpeaker(view, graph, token.index, speaker))
        .map((speaker) => ({ speaker, verb: token.index })),
    );
}
