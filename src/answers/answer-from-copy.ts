import type { LinkSources, PresentCopy } from '../paths/link-sources.ts';
import type { ClaimFilter } from '../read-model/claim-filter.ts';

/** An answer for which links were chosen in the copy in memory, and the database was asked for the rest. */
export interface CopiedAnswer<Answer> {
  readonly answer: Answer;
  /** The version of the graph's links when the database was asked. */
  readonly version: number;
}

/**
 * Answers from the copy in memory before it is known to be in step: the read that the answer needs anyway tells whether it
 * was, and if it was not, also because it changed meanwhile, the copy is brought in step and asked again. `filter` says which
 * claims count; `ask` gives null where the copy cannot answer. Null: the database has to choose.
 */
export async function answerFromCopy<Answer>(
  sources: LinkSources,
  filter: ClaimFilter,
  ask: (copy: PresentCopy) => Promise<CopiedAnswer<Answer> | null>,
): Promise<Answer | null> {
  for (const isLast of [false, true]) {
    const copy = sources.present(filter);
    const found = copy === null ? null : await ask(copy);
    if (copy !== null && (found === null || found.version === copy.version)) return found?.answer ?? null;
    // Also where there is no copy: whoever asks for one has it filled.
    if (!isLast) await sources.choose(filter);
  }
  return null;
}
