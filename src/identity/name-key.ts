/**
 * The form under which names are compared: compatibility-decomposed, without diacritics, case and punctuation, with single
 * spaces. "François-Philippe  CHAMPAGNE" and "Francois-Philippe Champagne" have the same key.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
