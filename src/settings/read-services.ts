import type { SettingReader } from './setting-reader.ts';

/** The language engines that somebody else runs. */
export function readEngines({ list, problems }: SettingReader): readonly string[] {
  const servers = list('THROUGHLINE_ENGINES');
  if (servers.some((word) => !isAddress(word, ['http:', 'https:']))) {
    problems.push('THROUGHLINE_ENGINES is not a list of addresses such as http://host:9000,http://other:9000');
  }
  return servers;
}

/** The Redis that loading is shared out over, or null. */
export function readRedis({ given, problems }: SettingReader): string | null {
  const url = given('REDIS_URL');
  if (url !== null && !isAddress(url, ['redis:', 'rediss:'])) {
    problems.push('REDIS_URL is not an address such as redis://host:6379 or rediss://user:password@host:6379');
  }
  return url;
}

/** Whether a word is an address of one of these kinds; what is wrong is not quoted, because it may hold a password. */
function isAddress(word: string, protocols: readonly string[]): boolean {
  if (!URL.canParse(word)) return false;
  const { hostname, protocol } = new URL(word);
  return hostname !== '' && protocols.includes(protocol);
}
