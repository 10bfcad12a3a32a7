import type { Sentence } from '../engine.ts';
import { mendAttribution } from './mend-attribution.ts';
import { mendDescribedObjects } from './mend-described-objects.ts';
import { mendFrontedDate } from './mend-fronted-date.ts';
import { mendInterruptedSubjects } from './mend-interrupted-subjects.ts';
import { mendParticiples } from './mend-participles.ts';
import { mendRelatives } from './mend-relatives.ts';
import { mendReportedDeeds } from './mend-reported-deeds.ts';
import { mendSingularRelatives } from './mend-singular-relatives.ts';
import { mendStrikes } from './mend-strikes.ts';
import { mendTitles } from './mend-titles.ts';

/** In the order in which they are made: a later one sees what the earlier ones have mended. */
const mends: readonly ((sentence: Sentence) => Sentence)[] = [
  mendStrikes,
  mendAttribution,
  mendFrontedDate,
  mendDescribedObjects,
  mendTitles,
  mendParticiples,
  mendInterruptedSubjects,
  mendSingularRelatives,
  mendRelatives,
  mendReportedDeeds,
];

/** Mends the mistakes that statistical parsers make again and again with the constructions of news. */
export function mendParse(sentence: Sentence): Sentence {
  return mends.reduce((mended, mend) => mend(mended), sentence);
}
