/** UTF-8 that was once read as Windows-1252, each with a stand-in of the same length. */
const mojibake: readonly (readonly [string, string])[] = [
  ['â€™', "  '"],
  ['â€˜', " ' "],
  ['â€œ', '  "'],
  ['â€\u009d', '"  '],
  ['â€“', ' – '],
  ['â€”', ' — '],
  ['â€¦', '...'],
  ['Â ', '  '],
  ['Â\u00a0', '  '],
];

/**
 * The text with characters that mislead the engine replaced by as many harmless ones: curly quotes that were decoded
 * wrongly, control and direction marks, odd spaces.
 */
export function mendCharacters(text: string): string {
  let mended = text;
  for (const [broken, whole] of mojibake) if (mended.includes(broken)) mended = mended.replaceAll(broken, whole);
  return mended
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, ' ')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/[\u2028\u2029\u0085\v\f]/gu, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/gu, ' ');
}
