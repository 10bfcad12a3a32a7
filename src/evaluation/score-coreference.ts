import type { Mention } from '../claims/claim.ts';
import { addCounts, type Counts } from './counts.ts';
import { findLabelledNames } from './find-labelled-names.ts';
import type { LabelledArticle } from './labelled-article.ts';

/**
 * How well the names of an article are told apart and brought together.
 *
 * B-cubed (Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", 1998): every place that names a labelled
 * entity is asked which of the others that share its extracted entity are rightly there (precision) and which of those
 * of its labelled entity share the extracted one (recall); the shares are summed over all places, so that one that
 * was not found at all has recall 0 and no precision (Stoyanov and others, "Conundrums in Noun Phrase Coreference
 * Resolution", 2009). The counts hold these sums: `right` of `extracted` places, `found` of `labelled` ones.
 */
export function scoreCoreference(article: LabelledArticle, mentions: readonly Mention[]): Counts {
  const spans = mentions.flatMap((mention) => mention.spans.map((span) => ({ ...span, ref: mention.ref })));
  const places = findLabelledNames(article).map((name) => {
    const over = spans.filter((span) => span.start < name.end && name.start < span.end);
    // The closest fit, so that a title around a name or a plural around two does not hide it.
    const best = over.sort((a, b) => distance(a, name) - distance(b, name))[0];
    return { labelled: name.entity, extracted: best?.ref ?? null };
  });
  return addCounts(
    places.map(({ labelled, extracted }) => {
      if (extracted === null) return { extracted: 0, right: 0, labelled: 1, found: 0 };
      const together = places.filter((other) => other.extracted === extracted);
      const same = together.filter((other) => other.labelled === labelled).length;
      const belonging = places.filter((other) => other.labelled === labelled).length;
      return { extracted: 1, right: same / together.length, labelled: 1, found: same / belonging };
    }),
  );
}

function distance(a: { readonly start: number; readonly end: number }, b: typeof a): number {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
}
