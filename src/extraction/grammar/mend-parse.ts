import type { Sentence } from '../engine.ts';
import { mendAttribution } from './mend-attribution.ts';
import { mendFrontedDate } from './mend-fronted-date.ts';
import { mendParticiples } from './mend-participles.ts';
import { mendRelatives } from './mend-relatives.ts';
import { mendReportedDeeds } from './mend-reported-deeds.ts';
import { mendStrikes } from './mend-strikes.ts';
import { mendTitles } from './mend-titles.ts';

/** Mends the mistakes that statistical parsers make again and again with the constructions of news. */
export function mendParse(sentence: Sentence): Sentence {
  return mendReportedDeeds(
    mendRelatives(mendParticiples(mendTitles(mendFrontedDate(mendAttribution(mendStrikes(sentence)))))),
  );
}
