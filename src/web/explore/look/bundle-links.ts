import type { DrawnLink } from '../api/documents.ts';
import { statedWord } from '../parts/words.ts';

/** How firmly the links of a line are stated. */
export type Firmness = 'stated' | 'alleged' | 'doubted';

/** A line of the drawing: the links that lead from one entity to another and are stated equally firmly. */
export interface Bundle {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly firmness: Firmness;
  readonly links: readonly DrawnLink[];
  /** From the fullest to the shortest: "detained by · charged by", "detained by and 1 more". */
  readonly labels: readonly string[];
  /** Whether an arrowhead would say something: a meeting has no direction. */
  readonly directed: boolean;
  /** Its place among the lines between the same two, 0 being straight. */
  readonly bend: number;
}

const symmetric = new Set(['MET_WITH', 'FAMILY_OF', 'ASSOCIATE_OF', 'LINKED_TO']);

/** The lines to draw for links: those of one direction and firmness as one line, so that labels have room. */
export function bundleLinks(links: readonly DrawnLink[]): readonly Bundle[] {
  const groups = new Map<string, DrawnLink[]>();
  for (const link of links) {
    const key = `${link.subject.id} ${link.object.id} ${firmnessOf(link)} ${String(!symmetric.has(link.type))}`;
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  const between = new Map<string, number>();
  return [...groups].flatMap(([id, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const [source, target] = [first.subject.id, first.object.id];
    const pair = [source, target].sort().join(' ');
    const nth = between.get(pair) ?? 0;
    between.set(pair, nth + 1);
    // A line seen from its other end bends the other way, so the side is taken from the order of the ids.
    const side = (nth % 2 === 0 ? 1 : -1) * (source < target ? 1 : -1);
    return [
      {
        id,
        source,
        target,
        firmness: firmnessOf(first),
        links: group,
        labels: labelsOf(group),
        directed: !symmetric.has(first.type),
        bend: nth === 0 ? 0.07 * side : (0.12 + 0.1 * Math.ceil(nth / 2)) * side,
      },
    ];
  });
}

function firmnessOf(link: DrawnLink): Firmness {
  const firmest = link.statuses[0] ?? 'ASSERTED';
  return firmest === 'ASSERTED' ? 'stated' : firmest === 'ALLEGED' ? 'alleged' : 'doubted';
}

function labelsOf(links: readonly DrawnLink[]): readonly string[] {
  const words = [...new Set(links.map(statedWord))];
  return [Math.min(3, words.length), 2, 1]
    .filter((count, at, all) => count <= words.length && all.indexOf(count) === at)
    .map(
      (count) => words.slice(0, count).join(' · ') + (words.length > count ? ` and ${words.length - count} more` : ''),
    );
}
