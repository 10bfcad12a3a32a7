import type { Mention } from '../../claims/claim.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { isKnownFirm } from '../gazetteer/known-organizations.ts';
import { textSubject } from './text-subject.ts';

/** What being "of" a body means: membership of a party or team, work for a company or newspaper; null when it may be neither. */
export type BodyKind = 'members' | 'staff';

const memberWords =
  /\b(?:party|democrats?|republicans?|labour|labor|conservatives?|liberals?|greens?|socialists?|alliance|union|front|movement|league|coalition|club|united|city fc|fc|team|club|parliament|congress|senate|council|assembly|commission|committee|group|band|brigades?|jihad|taliban|brotherhood|church|lodge|squad|federation|association|society|order|cartel|gang|mafia)\b/i;
const staffWords =
  /\b(?:university|college|school|institute|institution|hospital|times|post|news|journal|herald|tribune|guardian|bbc|cnn|reuters|ap|television|tv|radio|magazine|bank|inc|corp|ltd|llc|plc|company|group plc|holdings|ministry|department|office|agency|center|centre|foundation|laborator(?:y|ies)|police|airlines?|museum|observatory|securities|partners|capital|research|court|embassy)\b/i;
/** Bodies that have staff whatever the text is about. */
const firmWords =
  /\b(?:monetary fund|united nations|nato|university|college|school|hospital|times|post|news|journal|herald|tribune|guardian|gazette|telegraph|bbc|cnn|reuters|television|tv|radio|magazine|bank|inc|corp|ltd|llc|plc|company|holdings|ministry|department|police|airlines?|museum|court|embassy|(?:home|foreign|colonial|post|patent|law) office|(?:civil|foreign|diplomatic|colonial) service)\b/i;
const contestWords: ReadonlySet<string> = new Set([
  'elect', 're-elect', 'election', 'candidate', 'constituency', 'seat', 'vote', 'ballot', 'party', 'councillor', 'mp', 'match', 'team', 'goal', 'coach', 'league', 'season', 'score',
  'player', 'championship', 'tournament', 'medal', 'race', 'win', 'race', 'cup', 'final', 'driver', 'opposition', 'parliament', 'legislator', 'senator',
]); // prettier-ignore

/** How many words in a thousand must be of elections or sport for a text to be about them. */
const contestShare = 12;
const isOfContests = textSubject(contestWords, contestShare);

const armedWords: ReadonlySet<string> = new Set([
  'militant', 'militia', 'rebel', 'insurgent', 'insurgency', 'jihadist', 'guerrilla', 'gunman', 'fighter', 'commander', 'faction', 'warlord',
]); // prettier-ignore

/** Likewise for a text about armed groups, where an unknown body is hardly an employer. */
const armedShare = 12;
const isOfArmedGroups = textSubject(armedWords, armedShare);

/** Tells a body's kind by its name alone; null when that does not tell. */
export function kindByName(body: Mention): BodyKind | null {
  const names = [body.name, ...body.aliases];
  if (names.some((name) => memberWords.test(name))) return 'members';
  return names.some((name) => firmWords.test(name) || isKnownFirm(name)) ? 'staff' : null;
}

/** Tells a body's kind by its name, else by what the text is about. */
export function bodyKind(view: DocumentView, body: Mention): BodyKind | null {
  const named = kindByName(body);
  if (named !== null) return named;
  if (isOfContests(view)) return 'members';
  const names = [body.name, ...body.aliases];
  if (names.some((name) => staffWords.test(name))) return 'staff';
  return /^[A-Z]{2,6}$/.test(body.name) || isOfArmedGroups(view) ? null : 'staff';
}
