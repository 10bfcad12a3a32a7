import type { DocumentView } from '../frames/document-view.ts';
import type { Referent } from '../frames/referents.ts';
import type { RolePhrase } from './role-phrase.ts';

/** Offices that one State alone calls so, in lower case, with its ISO code. */
const ownTitles: ReadonlyMap<string, string> = new Map([
  ['defense secretary', 'US'], ['secretary of state', 'US'], ['treasury secretary', 'US'], ['homeland security secretary', 'US'], ['secretary of defense', 'US'],
  ['foreign secretary', 'GB'], ['home secretary', 'GB'], ['defence secretary', 'GB'], ['chancellor of the exchequer', 'GB'], ['health secretary', 'GB'],
  ['taoiseach', 'IE'],
]); // prettier-ignore

/** How much more often than the next one a State must be named for the text to be about it. */
const leastLead = 1.3;

/** The State whose office a title without a country is: one whose own title it is, the only one of its sentence, or the text's own. */
export function stateInCharge(
  view: DocumentView,
  phrase: RolePhrase,
): { readonly referent: Referent; readonly certainty: number } | null {
  const words: string[] = [];
  for (let index = phrase.first; index <= phrase.last; index += 1)
    words.push(phrase.graph.token(index).form.toLowerCase());
  const title = words.join(' ');
  for (const [own, iso] of ownTitles) {
    if (!title.includes(own)) continue;
    const state = view.document.mentions.find((mention) => mention.externalIds['iso3166'] === iso);
    return state === undefined
      ? null
      : { referent: { mention: state, token: phrase.head, kind: 'name', certainty: 0.95 }, certainty: 0.95 };
  }
  const counts = new Map<string, number>();
  const here = new Map<string, number>();
  for (const reference of view.document.references) {
    const mention = view.mention(reference.mention);
    if (mention?.type !== 'State') continue;
    counts.set(mention.ref, (counts.get(mention.ref) ?? 0) + 1);
    if (reference.sentence === phrase.graph.sentence.index) here.set(mention.ref, (here.get(mention.ref) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const [only] = here.keys();
  const chosen =
    here.size === 1 && only !== undefined
      ? only
      : first !== undefined && first[1] >= leastLead * (second?.[1] ?? 0)
        ? first[0]
        : null;
  const mention = chosen === null ? null : view.mention(chosen);
  if (mention === null) return null;
  return { referent: { mention, token: phrase.head, kind: 'name', certainty: 0.8 }, certainty: 0.8 };
}
