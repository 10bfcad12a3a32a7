import type { Gender } from '../gazetteer/first-names.ts';
import type { GrammaticalRole, Mentioned } from './discourse.ts';

/** Who is meant, and how sure that is. */
export interface Choice {
  readonly entity: number;
  readonly certainty: number;
}

interface Pronoun {
  readonly gender: Gender;
  readonly sentence: number;
  readonly role: GrammaticalRole;
  readonly quote: number | null;
  /** Heads of the subjects of the clauses around it. */
  readonly governing: ReadonlySet<number>;
  /** Heads in the same sentence that cannot be meant: the subject of a verb for its object. */
  readonly barred: ReadonlySet<number>;
  /** Heads of the subjects that spoke in the sentence before, when this pronoun speaks too. */
  readonly spokeBefore: ReadonlySet<number>;
  /** Who speaks, when the pronoun is quoted, and so cannot be "he". */
  readonly speaker: number | null;
}

const nearness = [3, 2.6, 1.2, 0.5];
const prominence: Readonly<Record<GrammaticalRole, number>> = { subject: 1.2, object: 0.4, possessor: 0.3, other: 0 };

/** How sure the words must be that a pronoun goes back to, for the pronoun to be surer than they are. */
const leastGround = 0.6;

/**
 * Picks the person that "he" or "she" means: gender must fit, and nearness, being a subject, being talked about before
 * and parallel place speak for a candidate (the salience factors of Lappin and Leass, 1994). `learntGender` gives what
 * earlier pronouns have told. Returns null when nobody fits or somebody unnamed fits best.
 */
export function choosePerson(
  pronoun: Pronoun,
  entries: readonly Mentioned[],
  learntGender: (entry: Mentioned) => Gender | null,
): Choice | null {
  const scores = new Map<number | null, number>();
  const counts = new Map<number, number>();
  /** How sure the words are that speak most for a candidate. */
  const grounds = new Map<number | null, number>();
  const barred = new Set<number>();
  for (const entry of entries) {
    if (entry.entity !== null && entry.sentence === pronoun.sentence && pronoun.barred.has(entry.head))
      barred.add(entry.entity);
  }
  for (const entry of entries) {
    if (entry.type !== 'Person') continue;
    const gender = learntGender(entry) ?? entry.gender;
    if (gender !== null && gender !== pronoun.gender) continue;
    if (entry.entity !== null && (entry.entity === pronoun.speaker || barred.has(entry.entity))) continue;
    if (entry.sentence === pronoun.sentence && pronoun.barred.has(entry.head)) continue;
    if (entry.certainty < 0.5) continue;
    const distance = pronoun.sentence - entry.sentence;
    let score = (nearness[distance] ?? 0) + prominence[entry.role];
    if (gender === pronoun.gender) score += 0.5;
    // The subject of a clause around the pronoun's own: "Farrell said his client…".
    if (distance === 0 && pronoun.governing.has(entry.head)) score += 0.9;
    if (entry.role === pronoun.role && distance <= 1) score += 0.4;
    // "Finch denied it. …, he added": a report goes on with the one who speaks.
    if (distance === 1 && pronoun.spokeBefore.has(entry.head)) score += 0.8;
    if (entry.kind === 'pronoun') score += 0.3;
    // One of "they" is a weaker candidate than somebody spoken of alone.
    if (entry.isOneOfSeveral) score -= 1;
    if (entry.quote !== pronoun.quote && (pronoun.quote !== null || entry.quote !== null)) score -= 0.4;
    if (entry.entity !== null) counts.set(entry.entity, (counts.get(entry.entity) ?? 0) + 1);
    if (score > (scores.get(entry.entity) ?? 0)) {
      scores.set(entry.entity, score);
      grounds.set(entry.entity, entry.certainty);
    }
  }
  const ranked = [...scores]
    .map(([entity, score]) => ({
      entity,
      score: score + (entity === null ? 0 : Math.min(0.6, 0.12 * (counts.get(entity) ?? 0))),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best?.entity === undefined || best.entity === null) return null;
  const lead = second === undefined ? 2 : best.score - second.score;
  const certainty = (lead >= 1.5 ? 0.9 : lead >= 0.8 ? 0.8 : lead >= 0.4 ? 0.68 : 0.5) - (best.score < 2 ? 0.15 : 0);
  // A surname that may be another's is no firmer ground for the pronouns that follow it.
  const ground = grounds.get(best.entity) ?? 1;
  const grounded = ground < leastGround ? Math.min(certainty, ground) : certainty;
  // Whom somebody quoted means by "he" was often named in a question that the article does not give.
  return { entity: best.entity, certainty: pronoun.quote === null ? grounded : Math.min(grounded, 0.75) };
}
