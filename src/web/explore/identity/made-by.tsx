import type { Undone } from '../api/decisions.ts';
import { momentWords } from '../parts/words.ts';

/** Who decided something, when and why; and the same of whoever took it back. */
export function MadeBy(props: { readonly made: Undone; readonly undone: Undone | null }) {
  const { made, undone } = props;
  return (
    <p className="made-by">
      {made.by}, <time dateTime={made.at}>{momentWords(made.at)}</time>: “{made.why}”
      {undone === null ? null : (
        <span className="undone">
          Undone by {undone.by}, <time dateTime={undone.at}>{momentWords(undone.at)}</time>: “{undone.why}”
        </span>
      )}
    </p>
  );
}
