import type { Claim, ClaimDates, Mention, Span } from '../claims/claim.ts';
import type { Ontology } from '../claims/ontology.ts';
import type { ClaimDraft, DraftEnd } from './claim-draft.ts';
import { confidenceOf } from './confidence/confidence.ts';
import { datesOf } from './claim-dates.ts';
import type { DocumentView } from './frames/document-view.ts';
import { actsOfOfficers } from './speech/acts-of-officers.ts';
import type { Quotations } from './speech/quotations.ts';
import { readCommitment } from './status/commitment.ts';

/** Claims with the mentions of offences that they needed. */
export interface AssembledClaims {
  readonly claims: readonly Claim[];
  readonly offences: readonly Mention[];
}

/** Turns drafts into claims: status, claimant and dates read, equal ones of a sentence merged, unsure ones dropped. */
export function assembleClaims(
  view: DocumentView,
  drafts: readonly ClaimDraft[],
  quotations: Quotations,
  ontology: Ontology,
): AssembledClaims {
  const offences = new Map<string, { readonly ref: string; readonly spans: Span[]; readonly words: Set<string> }>();
  const text = view.document.article.text;

  const refOf = (draft: ClaimDraft, end: DraftEnd): string => {
    if (end.kind === 'entity') return end.referent.mention.ref;
    const { name, first, last } = end.offence;
    const entry = offences.get(name) ?? {
      ref: `offence:${name.replaceAll(' ', '-')}`,
      spans: [],
      words: new Set<string>(),
    };
    offences.set(name, entry);
    const span = { start: draft.graph.token(first).start, end: draft.graph.token(last).end };
    if (!entry.spans.some(({ start }) => start === span.start)) entry.spans.push(span);
    entry.words.add(text.slice(span.start, span.end));
    return entry.ref;
  };

  const best = new Map<string, Claim>();
  for (const draft of drafts) {
    const commitment = readCommitment(view, draft, quotations);
    const confidence = confidenceOf(draft, commitment.status);
    if (confidence === null) continue;
    const subject = refOf(draft, draft.subject);
    const object = refOf(draft, draft.object);
    if (subject === object) continue;
    const { start, end, index } = draft.graph.sentence;
    // "Roe's wife, Ann, left her husband": either way round it is one tie.
    const isSymmetric = ontology.findRelationType(draft.type)?.symmetric === true;
    const ends = isSymmetric ? [subject, object].sort() : [subject, object];
    const key = [draft.type, ...ends, index, commitment.status === 'DENIED' || commitment.status === 'NEGATED'].join(
      '|',
    );
    const before = best.get(key);
    // What one is to the other is not what the other is to him.
    const isSameWay = before?.subject === subject;
    const dates: ClaimDates = datesOf(view, draft);
    if (before !== undefined && before.confidence >= confidence) {
      if (isSameWay && Object.keys(before.qualifiers).length === 0 && Object.keys(draft.qualifiers).length > 0)
        best.set(key, { ...before, qualifiers: draft.qualifiers });
      continue;
    }
    best.set(key, {
      type: draft.type,
      subject,
      object,
      status: commitment.status,
      claimant: commitment.claimant === subject && draft.presupposed ? null : commitment.claimant,
      quote: text.slice(start, end),
      start,
      end,
      dates,
      qualifiers: { ...(isSameWay ? before.qualifiers : {}), ...draft.qualifiers },
      confidence,
      derived: draft.derived,
      rule: draft.rule,
    });
  }
  const read = [...best.values()];
  const claims = [...read, ...actsOfOfficers(read)].sort((a, b) => a.start - b.start);
  return { claims, offences: offenceMentions(offences, claims) };
}

function offenceMentions(
  offences: ReadonlyMap<
    string,
    { readonly ref: string; readonly spans: readonly Span[]; readonly words: ReadonlySet<string> }
  >,
  claims: readonly Claim[],
): readonly Mention[] {
  const used = new Set(claims.map((claim) => claim.object));
  return [...offences]
    .filter(([, { ref }]) => used.has(ref))
    .map(([name, { ref, spans, words }]) => ({
      ref,
      type: 'Offence',
      name,
      aliases: [...words].filter((word) => word !== name),
      spans: [...spans].sort((a, b) => a.start - b.start),
      externalIds: {},
    }));
}
