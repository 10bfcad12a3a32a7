/** Words before an office that say that its holder has left it, in lower case. */
const words: ReadonlySet<string> = new Set([
  'former', 'ex', 'ex-', 'late', 'then', 'retired', 'ousted', 'deposed', 'toppled', 'sacked', 'onetime', 'one-time',
]); // prettier-ignore

/** Whether a word in front of an office tells that its holder holds it no more: "former", "ousted", "ex-president", "then-minister". */
export function tellsFormer(word: string): boolean {
  const lower = word.toLowerCase();
  return words.has(lower) || /^(?:ex|then)-\p{L}/u.test(lower);
}
