import { charges } from './charges.ts';
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
import { trials } from './trials.ts';

/** Every pattern over frames, family by family. */
export const allPatterns: readonly Pattern[] = [
  ...custody,
  ...charges,
  ...trials,
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
