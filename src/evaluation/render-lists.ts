import type { ArticleMeasure } from './measure-articles.ts';

/** What was right, wrong and missed in each article, for a reader who wants to know why. */
export function renderLists(measures: readonly ArticleMeasure[], withRight: boolean): string {
  const lines: string[] = [];
  for (const { article, reading, entities, relations } of measures) {
    const names = new Map(reading.mentions.map((mention) => [mention.ref, mention.name]));
    const labels = new Map(article.entities.map((entity) => [entity.id, entity.name]));
    const nameOf = (ref: string | null): string => (ref === null ? 'the article' : (names.get(ref) ?? ref));
    const labelOf = (id: string | null): string => (id === null ? 'the article' : (labels.get(id) ?? id));
    lines.push('', `## ${article.doc}`);
    for (const { mention, why } of entities.wrong)
      lines.push(`  entity wrong    ${mention.type} ${mention.name} (${mention.aliases.join(', ')}): ${why}`);
    for (const entity of entities.missing)
      lines.push(`  entity missing  ${entity.type} ${entity.name} (${entity.aliases.join(', ')})`);
    for (const { claim, label, statusRight, claimantRight } of relations.right) {
      if (!withRight && statusRight && claimantRight) continue;
      const notes = [
        ...(statusRight ? [] : [`status ${claim.status}, labelled ${label.status}`]),
        ...(claimantRight ? [] : [`claimant ${nameOf(claim.claimant)}, labelled ${labelOf(label.claimant)}`]),
      ];
      lines.push(
        `  right           ${nameOf(claim.subject)} ${claim.type} ${nameOf(claim.object)} ${claim.confidence.toFixed(2)} ${notes.join('; ')}`,
      );
      if (notes.length > 0) lines.push(`                    «${claim.quote}»`);
    }
    for (const claim of relations.wrong) {
      lines.push(
        `  WRONG           ${nameOf(claim.subject)} ${claim.type} ${nameOf(claim.object)} ${claim.status} ${claim.confidence.toFixed(2)} [${claim.rule}]`,
        `                    «${claim.quote}»`,
      );
    }
    for (const claim of relations.missing) {
      lines.push(
        `  MISSING         ${labelOf(claim.subject)} ${claim.type} ${labelOf(claim.object)} ${claim.status}`,
        `                    «${claim.quote}»`,
      );
    }
  }
  return lines.join('\n');
}
