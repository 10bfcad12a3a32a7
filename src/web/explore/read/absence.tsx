import type { Question, QuestionFilter } from '../../../export/question.ts';
import type { DrawnEntity } from '../api/documents.ts';
import { counted } from '../parts/words.ts';

const lifts: Readonly<Record<string, { readonly say: string; readonly fields: readonly (keyof QuestionFilter)[] }>> = {
  TYPES: { say: 'Allow every kind of link', fields: ['types', 'excludeTypes', 'directions'] },
  STATUSES: { say: 'Count denied and hypothetical links too', fields: ['statuses'] },
  MIN_CONFIDENCE: { say: 'Take any confidence', fields: ['minConfidence'] },
  MIN_SOURCES: { say: 'Take a single source', fields: ['minSources'] },
  THROUGH: { say: 'Pass through offences too', fields: ['through'] },
  HUBS: { say: 'Cross hubs', fields: ['crossHubs'] },
  AVOID: { say: 'Avoid nobody', fields: ['avoid'] },
  VIA: { say: 'Pass nobody in particular', fields: ['via'] },
  AS_OF: { say: 'Take any date', fields: ['asOf', 'undated'] },
  KNOWN_AT: { say: 'Count what became known later', fields: ['knownAt'] },
  CHRONOLOGICAL: { say: 'Take any order in time', fields: ['chronological'] },
  IGNORED_PUBLISHERS: { say: 'Hear every publisher', fields: ['ignorePublishers'] },
  IGNORED_CLAIMANTS: { say: 'Hear every claimant', fields: ['ignoreClaimants'] },
  MAX_HOPS: { say: 'Allow up to 8 steps', fields: [] },
};

/** Says that there is no path, how far the search got, and offers each constraint that keeps one out, to be lifted. */
export function Absence(props: {
  readonly question: Question;
  readonly reached: readonly [number, number];
  readonly hubs: readonly DrawnEntity[];
  readonly relaxations: readonly { readonly constraint: string; readonly path: { readonly sentence: string } }[];
  readonly allTypes: readonly string[];
  readonly onAsk: (question: Question) => void;
}) {
  const { question, reached } = props;
  return (
    <div className="absence">
      <h1>No path of at most {counted(question.maxHops ?? 4, 'step')}</h1>
      <p>
        The articles read so far state no such chain. The search reached {reached[0]} from one end and {reached[1]} from
        the other. That is no proof that there is no link.
      </p>
      {props.hubs.length === 0 ? null : (
        <p>Not passed through, for having very many links: {props.hubs.map(({ name }) => name).join(', ')}.</p>
      )}
      {props.relaxations.length === 0 ? (
        <p>No single constraint keeps one out. More articles may help.</p>
      ) : (
        <>
          <p>There would be one if you:</p>
          <ul>
            {props.relaxations.map(({ constraint, path }) => (
              <li key={constraint}>
                <button
                  type="button"
                  onClick={() => {
                    props.onAsk(lifted(question, constraint, props.allTypes));
                  }}
                >
                  {lifts[constraint]?.say ?? constraint}
                </button>
                <span>{path.sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function lifted(question: Question, constraint: string, allTypes: readonly string[]): Question {
  const gone = new Set<string>(lifts[constraint]?.fields ?? []);
  // What is left are entries of the same filter.
  const where = Object.fromEntries(
    Object.entries(question.where).filter(([name]) => !gone.has(name)),
  ) as QuestionFilter;
  const every = ['ASSERTED', 'ALLEGED', 'DENIED', 'PLANNED', 'HYPOTHETICAL', 'NEGATED'];
  const wider: QuestionFilter =
    constraint === 'STATUSES'
      ? { statuses: every }
      : constraint === 'HUBS'
        ? { crossHubs: true }
        : constraint === 'TYPES'
          ? { types: allTypes }
          : constraint === 'THROUGH'
            ? { through: ['Person', 'Organization', 'State', 'Place', 'Case', 'Offence'] }
            : {};
  return { ...question, maxHops: constraint === 'MAX_HOPS' ? 8 : question.maxHops, where: { ...where, ...wider } };
}
