import { chargesAndTrials } from './charges-and-trials.ts';
import { conflict } from './conflict.ts';
import { custody } from './custody.ts';
import { extradition } from './extradition.ts';
import { familyTies } from './family-ties.ts';
import { meetings } from './meetings.ts';
import { membership } from './membership.ts';
import { ownership } from './ownership.ts';
import type { Pattern } from './pattern.ts';
import { place } from './place.ts';
import { sanctions } from './sanctions.ts';
import { speechAndAdvocacy } from './speech-and-advocacy.ts';

/** Every pattern over frames, family by family. */
export const allPatterns: readonly Pattern[] = [
  ...custody,
  ...chargesAndTrials,
  ...extradition,
  ...sanctions,
  ...speechAndAdvocacy,
  ...meetings,
  ...conflict,
  ...membership,
  ...ownership,
  ...familyTies,
  ...place,
];
