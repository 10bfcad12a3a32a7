/** The BCP 47 code of a language that a source names by any code (`eng`, `en_GB`, `EN`), or null when it is none. */
export function readLanguage(source: string): string | null {
  try {
    return Intl.getCanonicalLocales(source.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
