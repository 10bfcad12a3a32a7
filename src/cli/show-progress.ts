import { messageOf } from '../errors.ts';
import type { LoadReport } from '../loading/load-items.ts';
import type { Source } from '../loading/sources/source.ts';
import { countOf } from './count-of.ts';
import { counted, nothingLoaded, progressLine, summaryLine } from './load-progress.ts';
import type { Output } from './output.ts';

/** Kinds of notices that the summary tells. */
const mostNotices = 5;

/** What a load tells while it runs. */
export interface Progress {
  /** Bytes were taken from a source. */
  readonly take: (bytes: number) => void;
  /** An article was begun. */
  readonly begin: () => void;
  /** An article was read, and is not in the graph yet. */
  readonly read: () => void;
  readonly report: (report: LoadReport) => void;
  /** Says what was done, and where the failures are; returns how many there were. */
  readonly finish: (failures: string) => number;
}

/**
 * Shows how a load goes: a line that renews itself on a terminal, and else a line every ten seconds; every failure; and,
 * if wanted, every article.
 */
export function showProgress(sources: readonly Source[], everyArticle: boolean, { print, say }: Output): Progress {
  const begun = Date.now();
  const sizes = sources.map((source) => (source.kind === 'file' ? source.bytes : null));
  const total = sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0);
  const terminal = process.stderr.isTTY;
  let counts = nothingLoaded;
  let taken = 0;
  let begunArticles = 0;
  let readArticles = 0;
  /** Notices that no line of their article tells, with their number. */
  const untold = new Map<string, number>();
  const line = (): string =>
    progressLine(counts, Date.now() - begun, { taken, total, begun: begunArticles, read: readArticles });
  const timer = setInterval(
    () => {
      if (terminal) process.stderr.write(`\r\u001b[2K${line()}`);
      else say(line());
    },
    terminal ? 500 : 10_000,
  );
  const clear = (): void => {
    if (terminal) process.stderr.write('\r\u001b[2K');
  };
  return {
    take: (bytes) => {
      taken += bytes;
    },
    begin: () => {
      begunArticles += 1;
    },
    read: () => {
      readArticles += 1;
    },
    report: (report) => {
      counts = counted(counts, report);
      if (report.kind === 'failed') {
        clear();
        say(`${report.item.origin}: not loaded. ${messageOf(report.problem)}`);
      }
      if (report.kind !== 'loaded') return;
      if (!everyArticle) {
        for (const notice of report.notices) untold.set(notice, (untold.get(notice) ?? 0) + 1);
        return;
      }
      clear();
      const { outcome, claimCount, mentionCount, id } = report.loaded;
      const read =
        outcome === 'unchanged'
          ? ''
          : `, ${countOf(claimCount, 'claim')}, ${countOf(mentionCount, 'entity', 'entities')}`;
      print(`${report.item.origin}: ${outcome}${read} (${id})`);
      for (const notice of report.notices) say(`  ${notice}`);
    },
    finish: (failures) => {
      clearInterval(timer);
      clear();
      say(summaryLine(counts, Date.now() - begun));
      const commonest = [...untold].sort((a, b) => b[1] - a[1]).slice(0, mostNotices);
      for (const [notice, count] of commonest) say(`  of ${countOf(count, 'article')}: ${notice}`);
      if (untold.size > mostNotices) say('  and more, which --verbose tells for each article');
      if (counts.failed > 0) {
        say(
          `${counts.failed} ${counts.failed === 1 ? 'was' : 'were'} not loaded. Why stands in ${failures}; once it is mended:`,
        );
        say(`  npx throughline load --again ${failures}`);
      }
      return counts.failed;
    },
  };
}
