import { SiteLink } from '../parts/site-link.tsx';
import { counted } from '../parts/words.ts';
import type { Reading, ReadingItem } from './use-reading.ts';

/** Rows of a long list that are shown; failures always are. */
const mostRows = 60;

/** How far the reading is, what has failed and why, and what was found, to be looked over. */
export function ReadingList(props: { readonly reading: Reading }) {
  const { items, stop, retry } = props.reading;
  if (items.length === 0) return null;
  const count = (state: ReadingItem['outcome']['state']) =>
    items.filter(({ outcome }) => outcome.state === state).length;
  const [waiting, failed, read] = [count('waiting'), count('failed'), count('read')];
  const done = items.length - waiting - count('reading');
  const statements = items.reduce(
    (sum, { outcome }) => sum + (outcome.state === 'read' && outcome.loaded.created ? outcome.loaded.claimCount : 0),
    0,
  );
  const failures = items.filter(({ outcome }) => outcome.state === 'failed');
  const others = items.filter(({ outcome }) => outcome.state !== 'failed');
  return (
    <section className="reading" aria-label="What was given">
      {items.length < 2 ? null : (
        <>
          <p role="status">
            {done === items.length ? 'Done: ' : `${done} of ${items.length} done: `}
            {read} read with {counted(statements, 'new statement')}
            {failed === 0 ? '' : `, ${failed} failed`}
            {count('stopped') === 0 ? '' : `, ${count('stopped')} not read`}.
          </p>
          <progress value={done} max={items.length} aria-label="Articles done" />
        </>
      )}
      {waiting === 0 ? null : (
        <button type="button" onClick={stop}>
          Stop after those under way
        </button>
      )}
      <ol className="loaded">
        {[...failures, ...others.slice(0, mostRows)].map((item) => (
          <li key={item.id} className={item.outcome.state}>
            <strong>{item.name}</strong>
            <Outcome outcome={item.outcome} />
            {item.outcome.state === 'failed' ? (
              <button
                type="button"
                className="quiet"
                aria-label={`Try again: ${item.name}`}
                onClick={() => {
                  retry(item);
                }}
              >
                Try again
              </button>
            ) : null}
          </li>
        ))}
      </ol>
      {others.length > mostRows ? <p className="hint">And {others.length - mostRows} more.</p> : null}
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: ReadingItem['outcome'] }) {
  if (outcome.state === 'waiting') return <p className="particulars">Waiting</p>;
  if (outcome.state === 'reading') return <p role="status">Reading …</p>;
  if (outcome.state === 'stopped') return <p className="particulars">Not read</p>;
  if (outcome.state === 'failed')
    return (
      <p className="failure-words" role="alert">
        {outcome.message}
      </p>
    );
  const { loaded } = outcome;
  const done = loaded.revised
    ? 'It replaced an earlier text.'
    : loaded.created
      ? `${counted(loaded.claimCount, 'statement')} about ${counted(loaded.mentionCount, 'entity', 'entities')}.`
      : 'It was here already.';
  return (
    <p role="status">
      {done} {loaded.notices.join(' ')}{' '}
      <SiteLink to={`/article/${encodeURIComponent(loaded.article.id)}`}>Look over what was read</SiteLink>
    </p>
  );
}
