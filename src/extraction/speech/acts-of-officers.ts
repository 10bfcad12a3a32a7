import type { Claim } from '../../claims/claim.ts';

/** Acts that an officer does himself when he announces that his body does them. */
const acts: ReadonlySet<string> = new Set(['DEMANDED_RELEASE_OF', 'SPOKE_FOR', 'SUPPORTED', 'CRITICISED']);

/**
 * What follows when an officer says that his body pleads, supports or condemns: he does so too ("Canada will continue to
 * advocate on behalf of Mr. Kovrig, the minister said" makes the minister an advocate).
 */
export function actsOfOfficers(claims: readonly Claim[]): readonly Claim[] {
  const bodies = new Map<string, Set<string>>();
  for (const { type, subject, object } of claims) {
    if (type !== 'OFFICER_OF') continue;
    const held = bodies.get(subject) ?? new Set<string>();
    bodies.set(subject, held.add(object));
  }
  const known = new Set(claims.map(({ type, subject, object }) => `${type} ${subject} ${object}`));
  return claims.flatMap((claim) => {
    const { claimant, type, object } = claim;
    if (
      claimant === null ||
      !acts.has(type) ||
      claim.status !== 'ASSERTED' ||
      bodies.get(claimant)?.has(claim.subject) !== true
    )
      return [];
    const key = `${type} ${claimant} ${object}`;
    if (known.has(key) || claimant === object) return [];
    known.add(key);
    return [
      {
        ...claim,
        subject: claimant,
        claimant: null,
        derived: true,
        confidence: Math.round(claim.confidence * 90) / 100,
        rule: `${claim.rule}-by-officer`,
      },
    ];
  });
}
