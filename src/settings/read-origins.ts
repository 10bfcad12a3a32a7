import type { SettingReader } from './setting-reader.ts';

/** The origins of other sites whose pages may ask. */
export function readOrigins({ list, problems }: SettingReader): readonly string[] {
  const origins = list('THROUGHLINE_ORIGINS');
  for (const origin of origins) {
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue;
    problems.push(`THROUGHLINE_ORIGINS has "${origin}"; origins such as https://desk.example.org are expected`);
  }
  return origins;
}
