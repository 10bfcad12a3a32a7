import type { KeyboardEvent } from 'react';

/** Arrow keys lead from one path of an answer to the next, Home and End to the first and last; Enter opens what is reached. */
export function stepThroughRibbons(event: KeyboardEvent<HTMLElement>): void {
  const summaries = [...event.currentTarget.querySelectorAll<HTMLElement>(':scope > .ribbon > details > summary')];
  const at = summaries.findIndex((summary) => summary.closest('.ribbon')?.contains(document.activeElement) === true);
  const next: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: summaries.length - 1,
  };
  const to = next[event.key];
  const summary = to === undefined ? undefined : summaries[to];
  if (summary === undefined) return;
  event.preventDefault();
  summary.focus();
}
