import type { Question, QuestionFilter } from '../../../export/question.ts';
import type { LinkType, Relaxation } from '../api/documents.ts';
import { counted, linkWord, statusWord } from '../parts/words.ts';

/** The question with one constraint lifted, no further than the path that it keeps out needs, and a button's words for it. */
export interface Lift {
  readonly say: string;
  readonly question: Question;
}

const usualStatuses = ['ASSERTED', 'ALLEGED'];

/** How lifting one constraint lets a path through. */
export function liftConstraint(question: Question, relaxation: Relaxation, linkTypes: readonly LinkType[]): Lift {
  const { where } = question;
  const { path } = relaxation;
  const hops = path.hops.map(({ relations }) => relations);
  const lift = (say: string, gone: readonly (keyof QuestionFilter)[], wider: QuestionFilter = {}): Lift => {
    const dropped = new Set<string>(gone);
    const kept = Object.entries(where).filter(([name]) => !dropped.has(name));
    // What is left are entries of the same filter.
    return { say, question: { ...question, where: { ...(Object.fromEntries(kept) as QuestionFilter), ...wider } } };
  };
  switch (relaxation.constraint) {
    case 'MAX_HOPS':
      return {
        say: `Allow ${counted(path.length, 'step')}`,
        question: { ...question, maxHops: path.length },
      };
    case 'TYPES': {
      const counting = new Set(
        where.types ?? linkTypes.filter((type) => type.onPathsByDefault).map(({ name }) => name),
      );
      const added = missing(hops, ({ type }) => [type], counting);
      const said =
        added.length === 0 ? 'Follow links in every direction' : `Count “${added.map(linkWord).join('”, “')}” too`;
      return lift(said, ['excludeTypes', 'directions'], added.length === 0 ? {} : { types: [...counting, ...added] });
    }
    case 'STATUSES': {
      const counting = new Set(where.statuses ?? usualStatuses);
      const added = missing(hops, ({ statuses }) => statuses, counting);
      return lift(`Count what is ${added.map(statusWord).join(' or ')} too`, [], { statuses: [...counting, ...added] });
    }
    case 'MIN_CONFIDENCE':
      return lift('Take any confidence', ['minConfidence']);
    case 'MIN_SOURCES':
      return lift('Take a single source', ['minSources']);
    case 'THROUGH':
      return lift('Pass through everybody and everything', [], {
        through: ['Person', 'Organization', 'State', 'Place', 'Case', 'Offence'],
      });
    case 'HUBS':
      return lift('Pass through hubs', [], { crossHubs: true });
    case 'AVOID':
      return lift('Avoid nobody', ['avoid']);
    case 'VIA':
      return lift('Pass nobody in particular', ['via']);
    case 'AS_OF':
      return lift('Take any date', ['asOf', 'undated']);
    case 'KNOWN_AT':
      return lift('Count what became known later', ['knownAt']);
    case 'CHRONOLOGICAL':
      return lift('Take any order in time', ['chronological']);
    case 'IGNORED_PUBLISHERS':
      return lift('Hear every publisher', ['ignorePublishers']);
    case 'IGNORED_CLAIMANTS':
      return lift('Hear every claimant', ['ignoreClaimants']);
    default:
      return lift('Lift every limit', Object.keys(where) as (keyof QuestionFilter)[]);
  }
}

type Relations = Relaxation['path']['hops'][number]['relations'];

/** What the steps need that does not count yet: the first of each step that has nothing else. */
function missing(
  hops: readonly Relations[],
  valuesOf: (relation: Relations[number]) => readonly string[],
  counting: ReadonlySet<string>,
): readonly string[] {
  const needed = hops.flatMap((relations) => {
    const values = relations.flatMap(valuesOf);
    return values.some((value) => counting.has(value)) ? [] : values.slice(0, 1);
  });
  return [...new Set(needed)];
}
