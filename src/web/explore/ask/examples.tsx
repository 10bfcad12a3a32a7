import { writeQuestion } from '../../../export/question-parameters.ts';
import { latestOf, useAnswer } from '../api/use-answer.ts';
import { SiteLink } from '../parts/site-link.tsx';
import { examplesDocument, examplesKnown, type ExamplesAnswer } from './known-examples.ts';

/** Questions to begin with, of the sample's people; nothing where the sample was not loaded. */
export function Examples() {
  const known = examplesKnown(latestOf(useAnswer<ExamplesAnswer>(examplesDocument, {})));
  if (known.length === 0) return null;
  return (
    <div className="examples">
      <h2>Try one</h2>
      <ul>
        {known.map((ends) => (
          <li key={ends.join()}>
            <SiteLink
              to={`/?${writeQuestion({ ends: ends.map((name) => ({ name })), maxHops: null, order: null, where: {} }).toString()}`}
            >
              {ends.join(' — ')}
            </SiteLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
