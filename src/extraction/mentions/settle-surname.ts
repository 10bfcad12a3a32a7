import type { Gender } from '../gazetteer/first-names.ts';
import type { NameSpan } from './name-span.ts';

/** One of several people whom a short name fits. */
export interface Bearer {
  readonly gender: Gender | null;
  /** Where the full name, or a short one settled before, stands. */
  readonly spans: readonly NameSpan[];
}

/**
 * Decides which of several people a surname means where it stands: the only one introduced by then, the one whom its form
 * of address fits, else the one who was not introduced as another's relative, as newspapers do; certainty says how sure
 * that is.
 */
export function settleSurname<Person extends Bearer>(
  span: NameSpan,
  bearers: readonly Person[],
): { readonly person: Person; readonly certainty: number } | null {
  const introduced = bearers.filter((person) => person.spans.some((other) => isBefore(other, span)));
  const known = introduced.length > 0 ? introduced : bearers;
  const [single] = known;
  if (known.length === 1 && introduced.length === 1 && single !== undefined) return { person: single, certainty: 0.9 };
  const fitting =
    span.gender === null ? known : known.filter((person) => person.gender === null || person.gender === span.gender);
  const [addressed] = fitting;
  if (span.gender !== null && fitting.length === 1 && addressed !== undefined)
    return { person: addressed, certainty: 0.9 };
  const candidates = fitting.length > 0 ? fitting : known;
  const mains = candidates.filter((person) => !firstSpan(person)?.asRelative);
  const [main] = mains;
  if (mains.length === 1 && main !== undefined) return { person: main, certainty: 0.72 };
  const latest = candidates.reduce<Person | null>(
    (best, person) => (best === null || lastBefore(person, span) > lastBefore(best, span) ? person : best),
    null,
  );
  return latest === null ? null : { person: latest, certainty: 0.5 };
}

function firstSpan(person: Bearer): NameSpan | null {
  return person.spans.reduce<NameSpan | null>(
    (best, span) => (best === null || isBefore(span, best) ? span : best),
    null,
  );
}

function isBefore(a: NameSpan, b: NameSpan): boolean {
  return placeOf(a) < placeOf(b);
}

function lastBefore(person: Bearer, span: NameSpan): number {
  return Math.max(-1, ...person.spans.filter((other) => isBefore(other, span)).map(placeOf));
}

function placeOf(span: NameSpan): number {
  return span.sentence * 10_000 + span.first;
}
