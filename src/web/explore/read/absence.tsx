import type { Question } from '../../../export/question.ts';
import type { DrawnEntity, LinkType, Relaxation } from '../api/documents.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { SiteLink } from '../parts/site-link.tsx';
import { counted } from '../parts/words.ts';
import { constraintWords } from './constraint-words.ts';
import { liftConstraint } from './lift-constraint.ts';

/** The most steps that the service looks for. */
const hopLimit = 8;

/** Says that there is no path, what was looked for and how far the search came, and offers what would let a path through. */
export function Absence(props: {
  readonly question: Question;
  readonly ends: readonly DrawnEntity[];
  readonly reached: readonly [number, number];
  readonly hubs: readonly DrawnEntity[];
  readonly relaxations: readonly Relaxation[];
  readonly linkTypes: readonly LinkType[];
  readonly onAsk: (question: Question) => void;
}) {
  const { question, ends, relaxations } = props;
  const steps = question.maxHops ?? 4;
  const [from, to] = ends;
  return (
    <section className="absence" aria-label="Why there is no path">
      <h1>
        No path of at most {counted(steps, 'step')} between {ends.map(({ name }) => name).join(' and ')}
      </h1>
      <p>
        {from === undefined || to === undefined ? '' : searchWords(from, to, props.reached)} That is no proof that there
        is no link: only the articles read so far were searched.
      </p>
      {props.hubs.length === 0 ? null : (
        <p>Not passed through, for having very many links: {props.hubs.map(({ name }) => name).join(', ')}.</p>
      )}
      {relaxations.length === 0 ? (
        <NothingAlone question={question} onAsk={props.onAsk} />
      ) : (
        <>
          <h2>There would be one if you</h2>
          <ul className="lifts">
            {relaxations.map((relaxation) => {
              const lift = liftConstraint(question, relaxation, props.linkTypes);
              return (
                <li key={relaxation.constraint}>
                  <button
                    type="button"
                    className="primary"
                    onClick={() => {
                      props.onAsk(lift.question);
                    }}
                  >
                    {lift.say}
                  </button>
                  <ol>
                    {relaxation.path.hops.map(({ sentence }) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </ol>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <h2>What was looked for</h2>
      <ul className="limits">
        {constraintWords(question).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h2>Look further</h2>
      <ul className="further">
        {ends.map((end) => (
          <li key={end.id}>
            <EntityLink entity={end} /> has {counted(end.degree, 'link')} in all
          </li>
        ))}
        <li>
          <SiteLink to="/add">Add articles</SiteLink> that name both
        </li>
      </ul>
    </section>
  );
}

/** What to try when no constraint alone keeps a path out. */
function NothingAlone(props: { readonly question: Question; readonly onAsk: (question: Question) => void }) {
  const { question } = props;
  const steps = question.maxHops ?? 4;
  const isLimited = Object.keys(question.where).length > 0;
  return (
    <>
      <p>No single limit keeps one out{steps < hopLimit ? ', as far as there was time to find out' : ''}.</p>
      <p className="tries">
        {isLimited ? (
          <button
            type="button"
            onClick={() => {
              props.onAsk({ ...question, where: {} });
            }}
          >
            Lift all that you have set
          </button>
        ) : null}
        {steps < hopLimit ? (
          <button
            type="button"
            onClick={() => {
              props.onAsk({ ...question, maxHops: steps + 1 });
            }}
          >
            Try {counted(steps + 1, 'step')}
          </button>
        ) : null}
      </p>
    </>
  );
}

/** How far the search came. The numbers count the end itself; a side that was not needed stays at 1. */
function searchWords(from: DrawnEntity, to: DrawnEntity, [fromCount, toCount]: readonly [number, number]): string {
  const alone = [from, to].filter(({ degree }) => degree === 0);
  if (alone.length > 0) return `No article links ${alone.map(({ name }) => name).join(' or ')} to anybody.`;
  const others = (count: number) => counted(count - 1, 'other');
  if (fromCount > 1 && toCount > 1)
    return `Following links, the search came from ${from.name} to ${others(fromCount)} and from ${to.name} to ${others(toCount)}; the two sides never met.`;
  const [side, far, count] = fromCount > 1 ? [from, to, fromCount] : [to, from, toCount];
  if (count > 1)
    return `Following links, the search came from ${side.name} to ${others(count)}; ${far.name} was not among them.`;
  return 'One of the two has no link that counts here.';
}
