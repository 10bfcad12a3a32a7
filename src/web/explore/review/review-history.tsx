import { askService } from '../api/ask-service.ts';
import { undoReviewDocument, type ReviewMade } from '../api/decisions.ts';
import { MadeBy } from '../identity/made-by.tsx';
import { SignedButton } from '../identity/signed-button.tsx';
import { linkWord, verdictWord } from '../parts/words.ts';

/** What people have said of an article's claims, the latest first. What stands can be undone, long after it was said. */
export function ReviewHistory(props: { readonly reviews: readonly ReviewMade[]; readonly onChanged: () => void }) {
  if (props.reviews.length === 0) return null;
  return (
    <section className="reviews" aria-label="What people have said of it">
      <h2>What people have said of it</h2>
      <ol className="history">
        {props.reviews.map((review) => (
          <li key={review.id} className={`decision said-${review.verdict.toLowerCase()}`}>
            <p>
              <span className={`badge said-${review.verdict.toLowerCase()}`}>{verdictWord(review.verdict)}</span>{' '}
              <span className="said">
                {review.reviewed === null
                  ? 'a statement that the article does not make any more'
                  : `${review.reviewed.subject.name} ${linkWord(review.reviewed.type)} ${review.reviewed.object.name}`}
              </span>
            </p>
            <MadeBy made={review} undone={review.undone} />
            {review.undone === null ? (
              <SignedButton
                label="Undo"
                quiet
                onSign={async (signature) => {
                  await askService(undoReviewDocument, { review: review.id, signature });
                  props.onChanged();
                }}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
