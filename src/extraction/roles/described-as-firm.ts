import type { Mention } from '../../claims/claim.ts';
import type { Reference } from '../document.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { firmNouns } from '../gazetteer/firm-nouns.ts';
import { textSubject } from './text-subject.ts';

/** What a firm has: "Calder's chief executive", "shares in Calder". */
const firmBelongings: ReadonlySet<string> = new Set([
  'ceo', 'executive', 'shareholder', 'share', 'stock', 'profit', 'revenue', 'earnings', 'store', 'investor', 'takeover', 'stake', 'payroll', 'employee',
]); // prettier-ignore

/** How many words in a thousand must be of business for the bodies of a text to be firms. */
const businessShare = 15;
const businessWords: ReadonlySet<string> = new Set([
  'company', 'ceo', 'executive', 'shareholder', 'share', 'stock', 'profit', 'revenue', 'acquire', 'acquisition', 'takeover', 'stake', 'chairman', 'board', 'firm', 'investor', 'retailer',
]); // prettier-ignore

const isOfBusiness = textSubject(businessWords, businessShare);

/** Whether a text speaks of a body as of a firm, whatever its name tells: by its subject, its kind in front of the name, or what it has. */
export function isDescribedAsFirm(view: DocumentView, body: Mention): boolean {
  if (isOfBusiness(view)) return true;
  return view.document.references.some(
    (reference) =>
      reference.mention === body.ref &&
      reference.kind === 'name' &&
      (hasFirmNoun(view, reference) || hasBelongings(view, reference)),
  );
}

function hasFirmNoun(view: DocumentView, { sentence, first }: Reference): boolean {
  return firmNouns.has(view.graphs[sentence]?.token(first - 1).lemma.toLowerCase() ?? '');
}

function hasBelongings(view: DocumentView, { sentence, first, last }: Reference): boolean {
  const graph = view.graphs[sentence];
  if (graph === undefined) return false;
  const lemma = (index: number): string => graph.token(index).lemma.toLowerCase();
  if (graph.token(last + 1).tag === 'POS') return [2, 3, 4].some((step) => firmBelongings.has(lemma(last + step)));
  return ['in', 'of'].includes(lemma(first - 1)) && ['share', 'stock', 'stake', 'takeover'].includes(lemma(first - 2));
}
