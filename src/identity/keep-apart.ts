import type { Mention, Reading } from '../claims/claim.ts';
import { findCountry } from '../extraction/gazetteer/state-names.ts';
import { isFullName } from './full-name.ts';
import { nameKey } from './name-key.ts';

/** Bodies that every state has, called so at home without its name. */
const commonBodies =
  /^(?:the )?(?:ministry of [\p{L} ]+|[\p{L} ]+ ministry|(?:supreme|high|constitutional|appeals?) court|court of appeals?|central bank|parliament|national assembly|senate|prosecutor generals office)$/u;

/**
 * A reading whose mentions are recognised in other articles only by names that tell who is meant: "Linda", whose surname
 * its article does not give, and a "Foreign Ministry" of no country are its own.
 */
export function keepApart(article: string, reading: Reading): Reading {
  const mentions = reading.mentions.map((mention) =>
    tellsWho(mention) ? mention : { ...mention, externalIds: { ...mention.externalIds, distinct: article } },
  );
  return { ...reading, mentions };
}

function tellsWho({ type, name, externalIds }: Mention): boolean {
  if (Object.keys(externalIds).length > 0) return true;
  if (type === 'Person') return isFullName(name);
  return type !== 'Organization' || !commonBodies.test(nameKey(name)) || namesCountry(name);
}

/** Whether one or two words of a name are a country's name or adjective: "South Korean Foreign Ministry". */
function namesCountry(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.some(
    (word, at) => findCountry(word) !== null || findCountry(`${word} ${words[at + 1] ?? ''}`.trim()) !== null,
  );
}
