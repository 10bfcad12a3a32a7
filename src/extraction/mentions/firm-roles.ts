import type { Sentence } from '../engine.ts';
import type { Run } from './proper-runs.ts';

/** What firms are called as well as people. */
const roles = new Set('producer investor developer publisher broadcaster contractor trader broker operator'.split(' '));
/** Trades in which such a role is a firm's: a "film producer" is somebody, a "steel producer" is none. */
const trades = new Set(
  'steel oil gas energy aluminium aluminum power coal copper nickel gold diamond uranium fertiliser fertilizer chemical cement food beer wine dairy poultry chip car retail'.split(
    ' ',
  ),
);

/** Whether a name of one word stands behind a firm's trade: "the Maltese steel producer Evtec". */
export function isNamedAsFirm({ tokens }: Sentence, { first, last }: Run): boolean {
  return (
    first === last &&
    roles.has(tokens[first - 2]?.lemma ?? '') &&
    trades.has(tokens[first - 3]?.form.toLowerCase() ?? '')
  );
}
